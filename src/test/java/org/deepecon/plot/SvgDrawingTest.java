package org.deepecon.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgDrawingTest {
    private static final int LARGEST = 60_000;
    private static final Figure SMALL = Figure.empty()
            .scatter(new double[] {14, 16, 20}, new double[] {76, 80.5, 93}).name("crickets")
            .curve(x -> 25 + 3.3 * x, 14, 20).name("fit")
            .path(new double[] {20, 17}, x -> 90 - x).name("steps")
            .axes("chirps per second", "temperature (°F)").title("Crickets & <warmth>");
    private static final Locale LOCALE = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(LOCALE);
    }

    /** To renew the golden file, run with {@code -Dgolden.write=true} and look at the picture. */
    @Test
    void drawingIsTheGoldenOne() throws IOException {
        Golden.assertSame("figure.svg", SMALL.toSvg());
    }

    @Test
    void drawingDependsOnNoLocale() {
        String here = SMALL.toSvg();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(SMALL.toSvg()).isEqualTo(here);
    }

    @Test
    void drawingIsXmlWithAlternativeText() throws Exception {
        Element root = parse(SMALL).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label")).isEqualTo(SMALL.toString());
        assertThat(text(root, "title")).isEqualTo("Crickets & <warmth>");
        assertThat(text(root, "desc")).isEqualTo(SMALL.toString());
    }

    @Test
    void namesOfSeriesAndAxesAreWritten() {
        assertThat(SMALL.toSvg()).contains(">crickets<", ">fit<", ">steps<",
                ">chirps per second<", ">temperature (°F)<");
    }

    @Test
    void oneDotIsDrawnForEachPoint() {
        String svg = Figure.empty().scatter(new double[7], new double[] {1, 2, 3, 4, 5, 6, 7})
                .toSvg();
        assertThat(svg.split("h0", -1)).hasSize(7 + 1);
    }

    @Test
    void missingValuesLeaveAGap() {
        String svg = Figure.empty().line(new double[] {1, 2, Double.NaN, 4, 5}).toSvg();
        String path = svg.substring(svg.indexOf("fill=\"none\" stroke=\"#2b7bd0\""));
        path = path.substring(0, path.indexOf("/>"));
        assertThat(path.split("M", -1)).hasSize(2 + 1);
    }

    @Test
    void drawingsStaySmall() {
        var random = new Random(1);
        var x = new double[300_000];
        var y = new double[x.length];
        Arrays.setAll(x, i -> random.nextGaussian());
        Arrays.setAll(y, i -> random.nextGaussian());
        var one = Figure.empty().scatter(x, y);
        var all = one.line(x, y).path(x, y);
        assertThat(one.toSvg().length()).isLessThan(LARGEST);
        assertThat(all.toSvg().length()).isLessThan(LARGEST);
        var crowd = Figure.empty();
        for (int i = 0; i < 30; i++) {
            crowd = crowd.path(x, y).name("series number " + i);
        }
        assertThat(crowd.toSvg().length()).isLessThan(LARGEST);
    }

    @Test
    void strangeDataIsDrawnWithoutComplaint() throws Exception {
        var strange = new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e308, 1e308, 0};
        parse(Figure.empty());
        parse(Figure.empty().line(strange));
        parse(Figure.empty().line(strange).logY());
        parse(Figure.empty().scatter(new double[] {3}, new double[] {7}));
        parse(Figure.empty().line(new double[] {1e-300, 1e299}).logY());
        parse(Figure.empty().line(new double[] {1e-149, 1e149}).logY());
        parse(Figure.empty().line(new double[] {-9e149, 9e149}));
        parse(Figure.empty().line(new double[] {1e12, 1e12 + 1}).title("\u0000\uD800 broken"));
    }

    @Test
    void nothingIsFetched() {
        assertThat(SMALL.toSvg().replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http", "href", "<script", "url(");
    }

    @Test
    void inkAndPageComeTogetherInBothThemes() {
        assertThat(SMALL.toSvg()).contains("class=\"de-page\" width=\"100%\" height=\"100%\""
                + " fill=\"#fff\"", "prefers-color-scheme:dark", ".de-page{fill:#1b1b1b}");
    }

    private static Document parse(Figure figure) throws Exception {
        byte[] bytes = figure.toSvg().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
    }

    private static String text(Element root, String tag) {
        return root.getElementsByTagName(tag).item(0).getTextContent();
    }
}
