package org.deepecon.kernel.diagnose.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    private final SourceText source = new SourceText("ab\r\ncde\rf\n");

    @Test
    void findsLinesWhateverTheirEnds() {
        assertThat(source.lines()).isEqualTo(4);
        assertThat(source.line(2)).isEqualTo("cde");
        assertThat(source.lineAt(4)).isEqualTo(2);
        assertThat(source.columnAt(5)).isEqualTo(2);
        assertThat(source.lineAt(8)).isEqualTo(3);
    }

    @Test
    void movesWildOffsetsToTheEnds() {
        assertThat(source.lineAt(-5)).isEqualTo(1);
        assertThat(source.lineAt(500)).isEqualTo(4);
        assertThat(source.slice(5, 2)).isEmpty();
    }

    @Test
    void anEmptyTextHasOneLine() {
        assertThat(new SourceText("").lines()).isEqualTo(1);
        assertThat(new SourceText("").line(1)).isEmpty();
    }
}
