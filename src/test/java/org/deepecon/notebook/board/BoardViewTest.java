package org.deepecon.notebook.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.magic.MagicException;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensorboard.Runs;
import org.deepecon.tensorboard.SummaryWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardViewTest {
    private static final String BLUE = "#2b7bd0";
    private static final String ORANGE = "#d2691e";

    @TempDir
    Path folder;

    private SummaryWriter writer(String run) {
        return new SummaryWriter(folder.resolve(run).toString());
    }

    private BoardView view(String... words) throws MagicException {
        return new BoardView(Runs.read(folder), BoardOptions.of(List.of(words)));
    }

    private static String svg(MimeBundle bundle) {
        return (String) bundle.data().get(MimeBundle.SVG);
    }

    private void curves(String run, String tag) {
        try (var writer = writer(run)) {
            for (int step = 0; step < 10; step++) {
                writer.scalar(tag, 1.0 / (step + 1), step);
            }
        }
    }

    @Test
    void aFitHasOneColourAndItsValidationIsDashed() throws MagicException {
        curves("a/train", "loss");
        curves("a/validation", "loss");
        curves("b/train", "loss");
        String svg = svg(view().bundles().get(0));
        assertThat(svg).contains(">a</text>", ">b</text>", "(dashed: validation)");
        assertThat(lines(svg, BLUE)).isEqualTo(3); // legend, train, validation
        assertThat(lines(svg, ORANGE)).isEqualTo(2);
        assertThat(svg.split("stroke-dasharray", -1)).hasSize(2);
    }

    @Test
    void aRunKeepsItsColourWhereOthersAreMissing() throws MagicException {
        curves("a", "first");
        curves("b", "second");
        String svg = svg(view("--tags", "second").bundles().get(0));
        assertThat(lines(svg, ORANGE)).isEqualTo(2);
        assertThat(lines(svg, BLUE)).isEqualTo(1); // legend only
    }

    private static int lines(String svg, String colour) {
        return svg.split("stroke=\"" + colour, -1).length - 1;
    }

    @Test
    void lastValuesAreInTheText() throws MagicException {
        curves("a/train", "loss");
        assertThat(view().bundles().get(0).plainText())
                .isEqualTo("TensorBoard, last values\nloss: a/train 0.1000 (step 9)");
    }

    @Test
    void smoothingIsTensorBoards() {
        double[] smooth = Smoothing.of(new double[] {1, 3, Double.NaN, 5}, 0.5);
        assertThat(smooth[0]).isEqualTo(1);
        assertThat(smooth[1]).isCloseTo((0.25 * 1 + 0.5 * 3) / 0.75, within(1e-12));
        assertThat(smooth[2]).isNaN();
        assertThat(smooth[3]).isCloseTo((0.125 * 1 + 0.25 * 3 + 0.5 * 5) / 0.875, within(1e-12));
    }

    @Test
    void everyKindIsShownAndTwiceTheSame() throws MagicException {
        try (var writer = writer("own")) {
            writer.scalar("loss", 1, 0);
            for (int step = 0; step < 3; step++) {
                writer.histogram("weights", new double[] {0, step, 2 * step + 1}, step);
            }
            writer.image("digit", Tensor.of(0, 1, 1, 0).reshape(2, 2), 0);
            writer.prCurve("pr", new double[] {0, 1}, new double[] {0.2, 0.8}, 0);
            writer.text("note", "**fat**", 0);
            writer.hyperParameters(Map.of("rate", 0.05, "units", 32));
        }
        List<MimeBundle> first = view("--smoothing", "0.6").bundles();
        assertThat(first).hasSize(6).isEqualTo(view("--smoothing=0.6").bundles());
        assertThat(svg(first.get(0))).contains("smoothed by 0.6");
        assertThat(svg(first.get(1))).contains("Distributions over steps: own");
        assertThat(svg(first.get(2))).contains("own · digit", "data:image/png;base64,iVBOR");
        assertThat(svg(first.get(3))).contains("Precision over recall");
        assertThat(first.get(4).plainText()).isEqualTo("**own · note** (step 0)\n\n**fat**");
        assertThat(first.get(5).plainText())
                .isEqualTo("| run | rate | units |\n|---|---|---|\n| own | 0.05 | 32 |");
        first.stream().filter(each -> each.data().containsKey(MimeBundle.SVG)).forEach(each ->
                assertThat(svg(each)).contains("prefers-color-scheme:dark").doesNotContain("href=\"http")
                        .as("size").hasSizeLessThan(60_000));
    }

    @Test
    void whatIsLeftOutIsSaid() throws MagicException {
        try (var writer = writer("many")) {
            for (int i = 0; i < 30; i++) {
                writer.scalar("tag" + i, i, 0);
            }
        }
        assertThat(view().notes()).containsExactly("%tensorboard: 6 more scalars are not shown."
                + " Choose with --tags or --runs.");
        assertThat(view("--runs", "other").notes().get(0)).contains("nothing to show below runs",
                "1 runs, 0 of them chosen");
        for (int i = 0; i < 7; i++) {
            curves("run" + i, "tag1");
        }
        assertThat(view("--tags", "tag1$").notes()).singleElement().asString()
                .contains("8 fits share 6 colours");
    }

    @Test
    void mistakesAreNamed() throws MagicException {
        assertThat(BoardOptions.of(List.of("--logdir", "x")).folder()).isEqualTo("x");
        assertThat(BoardOptions.of(List.of()).folder()).isEqualTo("runs");
        for (String[] wrong : new String[][] {{"--smoothing", "1"}, {"--smoothing", "x"},
            {"--tags", "("}, {"--tags"}, {"a", "b"}}) {
            assertThatThrownBy(() -> BoardOptions.of(Arrays.asList(wrong)))
                    .isInstanceOf(MagicException.class).hasMessageStartingWith("%tensorboard: ");
        }
    }
}
