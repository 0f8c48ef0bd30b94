package org.deepecon.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.kernel.display.Display.clearOutput;
import static org.deepecon.kernel.display.Display.display;
import static org.deepecon.kernel.display.Display.html;
import static org.deepecon.kernel.display.Display.json;
import static org.deepecon.kernel.display.Display.latex;
import static org.deepecon.kernel.display.Display.plotly;
import static org.deepecon.kernel.display.Display.svg;
import static org.deepecon.kernel.display.Display.updateDisplay;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private final RecordedOutput output = new RecordedOutput();

    @BeforeEach
    void enterCell() {
        CurrentOutput.set(output);
    }

    @AfterEach
    void leaveCell() {
        CurrentOutput.clear();
    }

    @Test
    void displayShowsAndUpdateReplaces() {
        String id = display(0.5);
        assertThat(output.shown()).extracting(MimeBundle::plainText).containsExactly("0.5");
        updateDisplay(id, html("<b>1</b>"));
        assertThat(output.byId(id).data()).containsEntry("text/html", "<b>1</b>")
                .containsEntry("text/plain", "1");
        updateDisplay(id, "<i>2</i>", "text/html");
        assertThat(output.byId(id).data()).containsEntry("text/html", "<i>2</i>");
    }

    @Test
    void displayTakesContentOfAType() {
        display("<b>Bold</b>", "text/html");
        assertThat(output.shown().get(0).data()).containsEntry("text/html", "<b>Bold</b>");
    }

    @Test
    void clearOutputPassesOn() {
        clearOutput();
        clearOutput(true);
        assertThat(output.clears()).containsExactly(false, true);
    }

    @Test
    void threadsOfACellKeepItsOutput() throws Exception {
        Thread thread = new Thread(() -> display("late"));
        CurrentOutput.clear();
        thread.start();
        thread.join();
        assertThat(output.shown()).extracting(MimeBundle::plainText).containsExactly("late");
    }

    @Test
    void outsideACellItSaysSo() {
        CurrentOutput.clear();
        assertThatThrownBy(() -> display(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not started by a notebook cell");
    }

    @Test
    void contentHasPlainTextThatSuits() {
        assertThat(latex("$x$").plainText()).isEqualTo("$x$");
        assertThat(svg("<svg/>").plainText()).isEqualTo("SVG image");
        assertThat(plotly(Map.of("data", List.of())).plainText()).isEqualTo("Plotly figure");
        assertThat(Display.png(new byte[] {1, 2}).data()).containsEntry("image/png", "AQI=")
                .containsEntry("text/plain", "image/png, 2 bytes");
        assertThat(html("<style>b{}</style><p>1 &lt; 2</p><p>x</p>").plainText())
                .isEqualTo("1 < 2\nx");
    }

    record Point(int x, double y) { }

    @Test
    void jsonTakesTextAndObjects() {
        assertThat(json("{\"a\": [1, 2.5, null]}").data().get("application/json"))
                .isEqualTo(Map.of("a", Arrays.asList(1L, 2.5, null)));
        assertThat(json(new Point(1, 2)).data().get("application/json"))
                .isEqualTo(Map.of("x", 1L, "y", 2.0));
        assertThatThrownBy(() -> json("{a")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("This is not JSON");
    }

    @Test
    void aBundleAsValueShowsAsItself() {
        assertThat(new Renderers().render(MimeBundle.of("text/markdown", "*x*")).data())
                .containsEntry("text/markdown", "*x*")
                .containsEntry("text/plain", "*x*");
    }
}
