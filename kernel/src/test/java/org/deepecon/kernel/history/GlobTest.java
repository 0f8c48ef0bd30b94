package org.deepecon.kernel.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({"*,anything,true", "1?2*,1+2+3,true", "1?2*,12,false", "a*b*c,a--b--b-c,true",
        "a*b*c,a--b--c-,false", "[a-c]x,bx,true", "[a-c]x,dx,false", "[^a-c]x,dx,true",
        "*[]]*,a[0],true", "a[,a[,true", "abc,ABC,false"})
    void matchesTheWholeText(String pattern, String text, boolean expected) {
        assertThat(new Glob(pattern).matches(text)).isEqualTo(expected);
    }
}
