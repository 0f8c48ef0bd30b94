package org.deepecon.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
    /** 3 : 1 is what WCAG 2.1 asks of graphics. */
    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#1b1b1b"})
    void everyColourStandsOutOnBothPages(String page) {
        assertThat(Palette.COLOURS).allSatisfy(colour ->
                assertThat(contrast(colour, page)).as(colour).isGreaterThan(3));
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.decode(colour);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
