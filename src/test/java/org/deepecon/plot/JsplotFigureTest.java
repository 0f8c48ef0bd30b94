package org.deepecon.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.plotly.components.Axis;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.components.Layout;
import tech.tablesaw.plotly.traces.BarTrace;
import tech.tablesaw.plotly.traces.BoxTrace;
import tech.tablesaw.plotly.traces.HeatmapTrace;
import tech.tablesaw.plotly.traces.HistogramTrace;
import tech.tablesaw.plotly.traces.PieTrace;
import tech.tablesaw.plotly.traces.ScatterTrace;
import tech.tablesaw.plotly.traces.Trace;

class JsplotFigureTest {
    private static final Layout LAYOUT = Layout.builder().title("It's a <\"test\"> & more")
            .xAxis(Axis.builder().title("x").build())
            .yAxis(Axis.builder().title("y").type(Axis.Type.LOG).build()).build();

    private static JsplotFigure scatter() {
        return JsplotFigure.of(new Figure(LAYOUT,
                ScatterTrace.builder(new double[] {1, 2, Double.NaN}, new double[] {3, 1e-7, -5})
                        .mode(ScatterTrace.Mode.LINE).name("na'me").opacity(0.5).build()));
    }

    private static Map<?, ?> trace(JsplotFigure figure) {
        return (Map<?, ?>) ((List<?>) figure.toPlotly().get("data")).get(0);
    }

    @Test
    void numbersAreNumbersAgain() {
        var trace = trace(scatter());
        assertThat(trace.get("x")).hasToString("[1.0, 2.0, null]");
        assertThat(trace.get("y")).isEqualTo(List.of(3.0, 1e-7, -5.0));
        assertThat(trace.get("opacity")).isEqualTo(0.5);
        assertThat(trace.get("name")).isEqualTo("na'me");
    }

    @Test
    void titlesAreObjectsWithoutEntitiesAndTheSizeIsFree() {
        var layout = (Map<?, ?>) scatter().toPlotly().get("layout");
        assertThat(layout.get("title")).isEqualTo(Map.of("text", "It's a <\"test\"> & more"));
        assertThat(((Map<?, ?>) layout.get("xaxis")).get("title"))
                .isEqualTo(Map.of("text", "x"));
        assertThat(layout.containsKey("width")).isFalse();
        assertThat(layout.containsKey("height")).isFalse();
        assertThat(layout.get("autosize")).isEqualTo(true);
    }

    @Test
    void missingValuesOfAColumnBecomeNull() {
        var figure = new Figure(BarTrace.builder(StringColumn.create("year", "2020", "2021"),
                DoubleColumn.create("gdp", new Double[] {1.5, null})).build());
        assertThat(trace(JsplotFigure.of(figure)).get("y")).hasToString("[1.5, null]");
    }

    @Test
    void namesThatAreNotAllNumbersStayText() {
        var figure = new Figure(BarTrace.builder(
                new Object[] {"2020", "forecast"}, new double[] {1, 2}).build());
        assertThat(trace(JsplotFigure.of(figure)).get("x"))
                .isEqualTo(List.of("2020", "forecast"));
    }

    @Test
    void otherKindsAreReadAsWell() {
        double[] values = {1, 2, 2.5};
        Object[] names = {"a", "b", "c"};
        Trace[] traces = {
            HistogramTrace.builder(values).build(),
            BoxTrace.builder(names, values).build(),
            PieTrace.builder(names, values).build(),
            HeatmapTrace.builder(names, names, new double[3][3]).build()};
        for (Trace trace : traces) {
            var read = JsplotFigure.of(new Figure(trace));
            assertThat(trace(read).get("type")).isIn("histogram", "box", "pie", "heatmap");
            assertThat(read.toFigure()).isEmpty();
            assertThat(read.toString()).startsWith("Figure: ");
        }
    }

    @Test
    void scattersAreDrawnByUsToo() {
        var ours = scatter().toFigure().orElseThrow();
        assertThat(ours).hasToString("Figure 'It's a <\"test\"> & more':"
                + " line 'na'me' (3 points); y over x");
        assertThat(ours.yAxis().log()).isTrue();
        assertThat(ours.toSvg()).startsWith("<svg");
    }

    @Test
    void rejectsOtherObjects() {
        assertThatThrownBy(() -> JsplotFigure.of("text"))
                .hasMessageContaining("got java.lang.String");
    }
}
