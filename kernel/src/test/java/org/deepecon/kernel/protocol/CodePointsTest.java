package org.deepecon.kernel.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {
    private static final String TEXT = "a😀b𝛼";

    @Test
    void anEmojiIsOneCodePointAndTwoUnits() {
        assertThat(CodePoints.toUtf16(TEXT, 2)).isEqualTo(3);
        assertThat(CodePoints.fromUtf16(TEXT, 3)).isEqualTo(2);
        assertThat(CodePoints.toUtf16(TEXT, 4)).isEqualTo(TEXT.length());
    }

    @Test
    void thereAndBackAgain() {
        for (int i = 0; i <= 4; i++) {
            assertThat(CodePoints.fromUtf16(TEXT, CodePoints.toUtf16(TEXT, i))).isEqualTo(i);
        }
    }

    @Test
    void positionsOutsideMeanTheEnds() {
        assertThat(CodePoints.toUtf16(TEXT, -5)).isZero();
        assertThat(CodePoints.toUtf16(TEXT, 99)).isEqualTo(TEXT.length());
        assertThat(CodePoints.fromUtf16(TEXT, 99)).isEqualTo(4);
    }
}
