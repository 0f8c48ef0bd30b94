package org.deepecon.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final double[] X = {1, 2, 3};
    private static final double[] Y = {4, Double.NaN, 6};

    @Test
    void plotlyGetsNumbersAndNulls() {
        var trace = (Map<?, ?>) ((List<?>) Figure.empty().line(X, Y).name("loss").toPlotly()
                .get("data")).get(0);
        assertThat(trace.get("type")).isEqualTo("scatter");
        assertThat(trace.get("mode")).isEqualTo("lines");
        assertThat(trace.get("name")).isEqualTo("loss");
        assertThat(trace.get("x")).isEqualTo(List.of(1.0, 2.0, 3.0));
        assertThat((List<?>) trace.get("y")).hasToString("[4.0, null, 6.0]");
    }

    @Test
    void plotlyGetsTitlesAsObjectsAndFillsItsPlace() {
        var layout = (Map<?, ?>) Figure.empty().line(X, Y).title("It's").axes("x", "y").toPlotly()
                .get("layout");
        assertThat(layout.get("title")).isEqualTo(Map.of("text", "It's"));
        assertThat(((Map<?, ?>) layout.get("xaxis")).get("title")).isEqualTo(Map.of("text", "x"));
        assertThat(layout.get("autosize")).isEqualTo(true);
        assertThat(layout.containsKey("width")).isFalse();
    }

    @Test
    void plotlyTakesTheEndsOfALogarithmicAxisAsPowers() {
        var layout = (Map<?, ?>) Figure.empty().line(X, Y).logY().yRange(1, 100).toPlotly()
                .get("layout");
        var axis = (Map<?, ?>) layout.get("yaxis");
        assertThat(axis.get("type")).isEqualTo("log");
        assertThat(axis.get("range")).isEqualTo(List.of(0.0, 2.0));
    }

    @Test
    void plotlyTreesAreInTheSameOrderInEveryRun() throws IOException {
        var tree = Figure.empty().line(X, Y).name("a").axes("t", "u").toPlotly();
        Golden.assertSame("figure.json", new JsonMapper().writerWithDefaultPrettyPrinter()
                .writeValueAsString(tree) + "\n");
    }

    @Test
    void textSaysWhatIsShown() {
        assertThat(Figure.empty().scatter(X, Y).name("a").path(X, Y).axes("t", "u").title("T"))
                .hasToString("Figure 'T': scatter 'a' (3 points), path (3 points); u over t");
        assertThat(Figure.empty()).hasToString("Figure: empty");
    }

    @Test
    void figuresAreNotChangedByBuildingOn() {
        var base = Figure.empty().line(X, Y);
        base.line(X, Y).name("other").title("other");
        assertThat(base).hasToString("Figure: line (3 points)");
    }

    @Test
    void laterChangesOfAnArrayDoNotMatter() {
        var y = new double[] {1, 2};
        var figure = Figure.empty().line(y);
        String before = figure.toSvg();
        y[1] = 50;
        assertThat(figure.toSvg()).isEqualTo(before);
    }

    @Test
    void rejectsWhatCannotBeDrawn() {
        assertThatThrownBy(() -> Figure.empty().line(X, new double[2]))
                .hasMessage("Figure: expected as many y as x, got 3 x and 2 y.");
        assertThatThrownBy(() -> Figure.empty().name("a"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("name(\"a\")");
        assertThatThrownBy(() -> Figure.empty().yRange(2, 1)).hasMessageContaining("2.0 to 1.0");
    }
}
