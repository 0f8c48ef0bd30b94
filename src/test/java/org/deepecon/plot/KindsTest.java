package org.deepecon.plot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of plot. */
class KindsTest {
    private static final int LARGEST = 60_000;
    private static final Locale LOCALE = Locale.getDefault();

    static Set<String> kinds() {
        return Samples.all().keySet();
    }

    private static Plot sample(String kind) {
        return Samples.all().get(kind).get();
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(LOCALE);
    }

    /** To renew the golden files, run with {@code -Dgolden.write=true} and look at the pictures. */
    @ParameterizedTest
    @MethodSource("kinds")
    void drawingIsTheGoldenOne(String kind) throws IOException {
        Golden.assertSame(kind + ".svg", sample(kind).toSvg());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void drawingIsSmallXmlWithAlternativeText(String kind) throws Exception {
        String svg = sample(kind).toSvg();
        assertThat(svg.length()).isLessThan(LARGEST);
        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-label")).isEqualTo(sample(kind).toString());
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(sample(kind).toString());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingIsFetched(String kind) {
        assertThat(sample(kind).toSvg().replace("http://www.w3.org/2000/svg", "")
                .replace("href=\"data:image/png;base64,", ""))
                .doesNotContain("http", "href", "<script", "url(");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void drawingDependsOnNoLocale(String kind) {
        String here = sample(kind).toSvg();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(sample(kind).toSvg()).isEqualTo(here);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void plotlyGetsJsonWithData(String kind) throws IOException {
        var mapper = new JsonMapper();
        var text = mapper.writeValueAsString(sample(kind).toPlotly());
        var tree = mapper.readTree(text);
        assertThat(tree.get("data").size()).isPositive();
        assertThat(text).doesNotContain("NaN", "Infinity");
        assertThat(tree.at("/layout/paper_bgcolor").asText()).isEqualTo("rgba(0,0,0,0)");
    }
}
