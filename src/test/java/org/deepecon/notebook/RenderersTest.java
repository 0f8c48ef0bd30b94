package org.deepecon.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.ServiceLoader;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.display.Renderer;
import org.deepecon.kernel.session.Preload;
import org.deepecon.plot.Plots;
import org.junit.jupiter.api.Test;
import org.deepecon.tensor.Tensor;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.plotly.components.Figure;
import tech.tablesaw.plotly.traces.HistogramTrace;
import tech.tablesaw.plotly.traces.ScatterTrace;

class RenderersTest {
    private static final double[] VALUES = {1, 2, Double.NaN};

    private static MimeBundle render(Object value) {
        for (var renderer : ServiceLoader.load(Renderer.class)) {
            if (renderer.accepts(value)) {
                return renderer.render(value);
            }
        }
        throw new AssertionError("no renderer takes " + value);
    }

    @Test
    void figuresHaveAllThreeFaces() {
        var bundle = render(Plots.line(VALUES));
        assertThat(bundle.data()).containsOnlyKeys(
                MimeBundle.PLOTLY, MimeBundle.SVG, MimeBundle.TEXT);
        assertThat(bundle.plainText()).isEqualTo("Figure: line (3 points)");
        assertThat((String) bundle.data().get(MimeBundle.SVG)).startsWith("<svg");
    }

    @Test
    void tablesawFiguresAreShown() {
        var scatter = render(new Figure(ScatterTrace.builder(VALUES, VALUES).build()));
        assertThat(scatter.data()).containsKeys(MimeBundle.PLOTLY, MimeBundle.SVG);
        assertThat(scatter.plainText()).isEqualTo("Figure: scatter (3 points)");
        var histogram = render(new Figure(HistogramTrace.builder(VALUES).build()));
        assertThat(histogram.data()).containsKey(MimeBundle.PLOTLY)
                .doesNotContainKey(MimeBundle.SVG);
        assertThat(histogram.plainText()).isEqualTo("Figure: histogram");
    }

    @Test
    void theTreeIsJson() throws JsonProcessingException {
        var tree = render(Plots.line(VALUES).title("\"quoted\"")).data().get(MimeBundle.PLOTLY);
        var mapper = new JsonMapper();
        var read = mapper.readTree(mapper.writeValueAsString(tree));
        assertThat(read.at("/data/0/y/0").isNumber()).isTrue();
        assertThat(read.at("/data/0/y/2").isNull()).isTrue();
        assertThat(read.at("/layout/title/text").asText()).isEqualTo("\"quoted\"");
    }

    @Test
    void tablesShowTheirFirstRowsAndTheirSize() {
        var numbers = new double[50];
        Arrays.setAll(numbers, i -> i == 1 ? Double.NaN : i + 0.5);
        var table = Table.create("t", DoubleColumn.create("income", numbers),
                StringColumn.create("who <b>", Collections.nCopies(50, "a & b")));
        var bundle = render(table);
        String html = (String) bundle.data().get(MimeBundle.HTML);
        assertThat(html).contains("text-align:right", ">0.5<", "who &lt;b&gt;", "a &amp; b",
                "first 20 of 50 rows × 2 columns").doesNotContain("NaN");
        assertThat(html.split("<tr>", -1)).hasSize(20 + 1 + 1);
        assertThat(bundle.plainText()).contains("income", "0.5", "50 rows × 2 columns");
    }

    @Test
    void matricesAreTablesAndKeepTheirText() {
        var tensor = render(Tensor.of(new double[][] {{1, 2.5}, {1e-9, -3}}));
        assertThat((String) tensor.data().get(MimeBundle.HTML))
                .contains(">2.5<", ">1.0000e-09<", ">-3<", "(2, 2) float32");
        assertThat(tensor.plainText()).startsWith("Tensor").contains("2.5");
        var wide = render(new double[30][40]);
        assertThat((String) wide.data().get(MimeBundle.HTML))
                .contains("20 of 30 rows", "30 × 40", ">…<");
        assertThat(wide.data()).doesNotContainKey(MimeBundle.TEXT);
    }

    @Test
    void whatIsNoMatrixIsLeftToOthers() {
        for (var renderer : ServiceLoader.load(Renderer.class)) {
            assertThat(renderer.accepts(new double[][] {{1}, {2, 3}})).isFalse();
            assertThat(renderer.accepts(new double[0][0])).isFalse();
            assertThat(renderer.accepts(Tensor.of(1, 2, 3))).isFalse();
        }
    }

    @Test
    void othersAreLeftToOthers() {
        for (var renderer : ServiceLoader.load(Renderer.class)) {
            assertThat(renderer.accepts("text")).isFalse();
        }
    }

    @Test
    void theWordsOfANotebookAreImported() throws ClassNotFoundException {
        var lines = ServiceLoader.load(Preload.class).findFirst().orElseThrow().imports();
        assertThat(lines).contains("import static org.deepecon.notebook.DeepEcon.*;",
                "import static org.deepecon.nn.layer.Layers.*;");
        for (String line : lines) {
            if (line.startsWith("import static ")) {
                Class.forName(line.substring("import static ".length(), line.length() - 3));
            }
        }
    }
}
