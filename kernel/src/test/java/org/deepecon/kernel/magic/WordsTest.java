package org.deepecon.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void blanksSeparateAndQuotesGroup() {
        assertThat(Words.split(" a  'b c' \"d 'e'\" f\"g h\"i ")).containsExactly(
                "a", "b c", "d 'e'", "fg hi");
        assertThat(Words.split("")).isEmpty();
        assertThat(Words.split("''")).containsExactly("");
    }

    @Test
    void backslashesOfWindowsPathsStay() {
        assertThat(Words.split("C:\\lib\\x.jar my\\ file \\\"q")).containsExactly(
                "C:\\lib\\x.jar", "my file", "\"q");
    }
}
