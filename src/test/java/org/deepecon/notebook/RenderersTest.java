package org.deepecon.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ServiceLoader;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.display.Renderer;
import org.deepecon.kernel.session.Preload;
import org.deepecon.plot.Plots;
import org.junit.jupiter.api.Test;
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
