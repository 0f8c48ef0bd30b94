package org.deepecon.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FanTest {
    private static final double[] X = {0, 1, 2};
    private static final double[] Y = {1, 2, 3};
    private static final String BLUE = Palette.colour(0);
    private static final String ORANGE = Palette.colour(1);

    @Test
    void aFanIsNestedAreasAndAMedian() {
        var fan = Figure.empty().fan(X, new double[][] {{0, 0, 0}, {1, 1, 1}, {2, 2, 2}, {3, 3, 3},
            {4, 4, 4}}).name("forecast");
        assertThat(fan.toString())
                .isEqualTo("Figure: fan 'forecast' (5 quantiles, 3 points)");
        assertThat(fan.toSvg().split("fill-opacity", -1)).hasSize(3);
        assertThat((List<?>) fan.toPlotly().get("data")).hasSize(5);
        assertThatThrownBy(() -> Figure.empty().fan(X, new double[][] {Y, Y}))
                .hasMessageContaining("3, 5, 7… quantiles for a fan, got 2");
    }

    @Test
    void aLineCanHaveTheColourOfTheNext() {
        var figure = Figure.empty().faint(X, Y).line(X, Y).dashed().withNext().line(X, Y)
                .name("both").skipColour().line(X, Y);
        assertThat(figure.colours()).startsWith(BLUE, BLUE, BLUE).endsWith(Palette.colour(2));
        assertThat(figure.toSvg()).contains("<g opacity=\"0.3\">").doesNotContain(ORANGE);
        assertThat(figure.toString()).isEqualTo("Figure: faint line (3 points), line (3 points),"
                + " line 'both' (3 points), line (3 points)");
        assertThatThrownBy(() -> Figure.empty().skipColour().withNext())
                .hasMessageContaining("withNext()");
    }

    @Test
    void panelsCanShareALegend() {
        var line = Figure.empty().line(X, Y);
        var panels = Panels.of(List.of(line, line)).legend(List.of("train", "test"));
        assertThat(panels.toSvg()).containsOnlyOnce(">train</text>").containsOnlyOnce(">test</text>")
                .contains(ORANGE);
        assertThat(panels.toPlotly().toString()).contains("name=train", "name=test");
        assertThat(panels.height()).isGreaterThan(Panels.of(List.of(line, line)).height());
    }
}
