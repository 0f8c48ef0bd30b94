package org.deepecon.tensorboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryWriterTest {
    @TempDir
    Path folder;

    private SummaryWriter writer(String run) {
        return new SummaryWriter(folder.resolve(run).toString());
    }

    private Run only() {
        Runs read = Runs.read(folder);
        assertThat(read.problems()).isEmpty();
        assertThat(read.runs()).hasSize(1);
        return read.runs().get(0);
    }

    @Test
    void whatIsWrittenIsRead() {
        try (var writer = writer("a/b")) {
            writer.scalar("loss", 0.5, 0);
            writer.scalar("loss", Double.NaN, 1);
            writer.text("note", "*Grüße*", 2);
            writer.text("table", new String[][] {{"a", "b"}, {"1", "2"}}, 2);
            writer.hyperParameters(Map.of("units", 32, "relu", true, "optimizer", "adam"));
            writer.prCurve("pr", new double[] {0, 1, 1}, new double[] {0.2, 0.4, 1}, 3);
        }
        Run run = only();
        assertThat(run.name()).isEqualTo("a/b");
        assertThat(run.scalars().get("loss")).extracting(Logged::value)
                .containsExactly(0.5, Double.NaN);
        assertThat(run.scalars().get("loss")).extracting(Logged::step).containsExactly(0L, 1L);
        assertThat(run.scalars().get("loss").get(0).wallTime())
                .isCloseTo(System.currentTimeMillis() / 1e3, within(60.0));
        assertThat(run.texts().get("note").get(0).value()).isEqualTo("*Grüße*");
        assertThat(run.texts().get("table").get(0).value())
                .isEqualTo("| a | b |\n|---|---|\n| 1 | 2 |\n");
        assertThat(run.hyperParameters()).isEqualTo(
                Map.of("units", 32.0, "relu", true, "optimizer", "adam"));
        PrCurve curve = run.prCurves().get("pr").get(0).value();
        assertThat(curve.truePositives()[0]).isEqualTo(2);
        assertThat(curve.recall()[100]).isEqualTo(0.5);
        assertThat(curve.precision()[0]).isCloseTo(2 / 3.0, within(1e-6));
    }

    @Test
    void histogramCountsInBucketsOfOneWidth() {
        try (var writer = writer("h")) {
            writer.histogram("h", new double[] {0, 1, 2, 3, Double.NaN}, 7);
            writer.histogram("h", Tensor.of(5, 5), 8);
            writer.histogram("h", new double[0], 9);
        }
        List<Logged<Histogram>> read = only().histograms().get("h");
        Histogram first = read.get(0).value();
        assertThat(first.counts()).hasSize(30);
        assertThat(first.total()).isEqualTo(4);
        assertThat(first.counts()[29]).isEqualTo(1);
        assertThat(first.edges()[0]).isZero();
        assertThat(first.edges()[30]).isEqualTo(3);
        assertThat(read.get(1).value().counts()[29]).isEqualTo(2);
        assertThat(read.get(1).value().edges()).containsOnly(5);
        assertThat(read.get(2).value().counts()).isEmpty();
    }

    @Test
    void quantilesOfAHistogramAreThoseOfItsValues() {
        double[] values = new double[1001];
        Arrays.setAll(values, i -> i / 1000.0);
        Histogram counts = Histogram.of(values);
        for (double share : new double[] {0, 0.25, 0.5, 0.9, 1}) {
            assertThat(counts.quantile(share)).isCloseTo(share, within(2e-3));
        }
    }

    @Test
    void imagesKeepTheirPixels() throws IOException {
        var photo = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        photo.setRGB(2, 1, 0xff8800);
        try (var writer = writer("i")) {
            writer.image("photo", photo, 0);
            writer.image("digits", Tensor.of(0, 1, 0.5, 2, -1, Double.NaN, 1, 1)
                    .reshape(2, 2, 2, 1), 0);
        }
        Pictures seen = only().images().get("photo").get(0).value();
        assertThat(image(seen, 0).getRGB(2, 1)).isEqualTo(0xffff8800);
        Pictures digits = only().images().get("digits").get(0).value();
        assertThat(digits.pngs()).hasSize(2);
        assertThat(digits.width()).isEqualTo(2);
        assertThat(image(digits, 0).getRaster().getPixels(0, 0, 2, 2, (int[]) null))
                .containsExactly(0, 255, 128, 255);
    }

    private static BufferedImage image(Pictures pictures, int index) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(pictures.pngs().get(index)));
    }

    @Test
    void aSecondFileGoesOnWhereItBegins() {
        for (int from : new int[] {0, 3}) {
            try (var writer = writer("again")) {
                for (int step = from; step < from + 5; step++) {
                    writer.scalar("loss", from, step);
                }
            }
        }
        assertThat(only().scalars().get("loss")).extracting(Logged::value)
                .containsExactly(0.0, 0.0, 0.0, 3.0, 3.0, 3.0, 3.0, 3.0);
    }

    /** As PyTorch's SummaryWriter writes: a scalar of 0.5 without any plugin, at step 7. */
    @Test
    void olderFormsOfOtherWritersAreRead() throws IOException {
        byte[] event = HexFormat.of().parseHex(
                "09" + "000000000000f83f" + "1007" + "2a0d" + "0a0b" + "0a046c6f7373"
                + "15" + "0000003f");
        try (var records = new RecordWriter(
                Files.newOutputStream(folder.resolve("events.out.tfevents.1.torch")))) {
            records.write(event);
        }
        assertThat(only().scalars().get("loss")).containsExactly(new Logged<>(7, 1.5, 0.5));
    }

    @Test
    void whatCannotBeReadIsNamedAndLeftOut() throws IOException {
        try (var writer = writer("good")) {
            writer.scalar("loss", 1, 0);
        }
        Files.writeString(folder.resolve("events.out.tfevents.noise"), "this is no event file");
        Files.createDirectory(folder.resolve("tfevents.folder"));
        Runs read = Runs.read(folder);
        assertThat(read.runs()).extracting(Run::name).containsExactly("good");
        assertThat(read.problems()).singleElement().asString()
                .isEqualTo("events.out.tfevents.noise: the length at byte 0 is damaged; what"
                        + " follows is left out.");
        assertThat(Runs.read(folder.resolve("missing")).problems()).hasSize(1);
    }

    @Test
    void mistakesAreNamed() {
        var writer = writer("m");
        assertThatThrownBy(() -> writer.image("i", Tensor.zeros(2, 2, 2), 0))
                .hasMessageContaining("channels").hasMessageContaining("(2, 2, 2)");
        assertThatThrownBy(() -> writer.prCurve("p", new double[] {2}, new double[] {0}, 0))
                .hasMessageContaining("labels of 0 or 1, got 2.0");
        assertThatThrownBy(() -> writer.prCurve("p", new double[] {1}, new double[] {1.5}, 0))
                .hasMessageContaining("got 1.5");
        assertThatThrownBy(() -> writer.scalar(" ", 1, 0)).hasMessageContaining("tag");
        writer.close();
        assertThatThrownBy(() -> writer.scalar("loss", 1, 0)).hasMessageContaining("after close()");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> writer("file/run")).hasMessageContaining("cannot write to")
                .hasMessageContaining("file/run");
    }
}
