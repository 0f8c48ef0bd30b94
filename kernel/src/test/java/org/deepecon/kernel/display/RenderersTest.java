package org.deepecon.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderersTest {
    private final Renderers renderers = new Renderers();

    record Person(String name, int age) { }

    @Test
    void everyBundleHasPlainText() {
        renderers.add(new HtmlOnly());
        MimeBundle bundle = renderers.render(new Money(3));
        assertThat(bundle.data()).containsEntry("text/html", "<b>3</b>")
                .containsEntry("text/plain", "3 €");
        assertThat(renderers.render(null).plainText()).isEqualTo("null");
    }

    record Money(int amount) {
        @Override
        public String toString() {
            return amount + " €";
        }
    }

    /** A renderer as libraries write it. */
    public static final class HtmlOnly implements Renderer {
        @Override
        public boolean accepts(Object value) {
            return value.getClass().getSimpleName().equals("Money");
        }

        @Override
        public MimeBundle render(Object value) {
            return MimeBundle.of(MimeBundle.HTML, "<b>" + value.toString().charAt(0) + "</b>");
        }
    }

    @Test
    void theRendererAddedLastIsAskedFirst() {
        renderers.add(new HtmlOnly());
        renderers.add(new Renderer() {
            @Override
            public boolean accepts(Object value) {
                return value instanceof Money;
            }

            @Override
            public MimeBundle render(Object value) {
                return MimeBundle.text("second");
            }
        });
        assertThat(renderers.render(new Money(1)).plainText()).isEqualTo("second");
    }

    @Test
    void renderersOfAnAddedFolderAreFound(@TempDir Path folder) throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Renderer.class.getName()),
                HtmlOnly.class.getName() + "\nno.such.Renderer\n");
        try (var loader = new java.net.URLClassLoader(
                new java.net.URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            renderers.loadFrom(loader);
            renderers.loadFrom(loader);
            assertThat(renderers.render(new Money(1)).data()).containsKey("text/html");
        }
    }

    @Test
    void aFailingToStringIsReportedWithItsCause() {
        Object failing = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("boom");
            }
        };
        assertThatThrownBy(() -> renderers.render(failing))
                .isInstanceOf(RenderException.class)
                .hasRootCauseMessage("boom")
                .hasMessageContaining("IllegalStateException");
    }

    @Test
    void endlessRecursionIsReportedAndNotThrown() {
        Object endless = new Object() {
            @Override
            public String toString() {
                return "x" + this;
            }
        };
        assertThatThrownBy(() -> renderers.render(endless))
                .isInstanceOf(RenderException.class)
                .hasCauseInstanceOf(StackOverflowError.class)
                .hasMessageContaining("endless recursion");
        assertThatThrownBy(() -> renderers.render(List.of(endless)))
                .isInstanceOf(RenderException.class);
    }

    @Test
    @SuppressWarnings("removal")
    void aRequestToStopPasses() {
        Object stopped = new Object() {
            @Override
            public String toString() {
                throw new ThreadDeath();
            }
        };
        assertThatThrownBy(() -> renderers.render(stopped)).isInstanceOf(ThreadDeath.class);
    }

    @Test
    void listsOfRecordsBecomeTables() {
        var people = List.of(new Person("Ann <3", 30), new Person("Bob", 25));
        MimeBundle bundle = renderers.render(people);
        assertThat(bundle.plainText())
                .isEqualTo("[Person[name=Ann <3, age=30], Person[name=Bob, age=25]]");
        assertThat((String) bundle.data().get("text/html"))
                .contains(">name</th>", ">age</th>", "Ann &lt;3</td>")
                .contains("text-align:right\">30</td>")
                .doesNotContain("background", "color:#", "<script");
    }

    @Test
    void tablesAreCutAtFiftyRows() {
        var people = IntStream.range(0, 80).mapToObj(i -> new Person("p" + i, i)).toList();
        String html = (String) renderers.render(people).data().get("text/html");
        assertThat(html).contains(">p49<").doesNotContain(">p50<").contains("50 of 80 rows");
    }

    @Test
    void mapsBecomeTables() {
        MimeBundle bundle = renderers.render(new ConcurrentHashMap<>(Map.of("a", 1)));
        assertThat(bundle.plainText()).isEqualTo("{a=1}");
        assertThat((String) bundle.data().get("text/html")).contains(">a</td>", ">1</td>");
        assertThat(renderers.render(Map.of()).data()).containsOnlyKeys("text/plain");
    }

    @Test
    void otherListsStayText() {
        assertThat(renderers.render(List.of(1, 2)).data()).containsOnlyKeys("text/plain");
        assertThat(renderers.render(List.of(new Person("a", 1), "b")).data())
                .containsOnlyKeys("text/plain");
    }

    @Test
    void imagesBecomePng() throws Exception {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 2, 0x123456);
        MimeBundle bundle = renderers.render(image);
        assertThat(bundle.plainText()).isEqualTo("64×48 image");
        byte[] png = Base64.getDecoder().decode((String) bundle.data().get("image/png"));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getRGB(1, 2) & 0xffffff)
                .isEqualTo(0x123456);
    }

    @Test
    void printStreamsConsolesAndNullAreNotWorthShowing() {
        assertThat(Renderers.shows(System.out)).isFalse();
        assertThat(Renderers.shows(null)).isFalse();
        assertThat(Renderers.shows("")).isTrue();
        assertThat(Renderers.shows(0)).isTrue();
    }

    @Test
    void requestedTypesTakeStringsAsContentAndFilterOthers() {
        MimeBundle html = renderers.render("<b>x</b><br>y", "text/html", "text/markdown");
        assertThat(html.data()).containsEntry("text/html", "<b>x</b><br>y")
                .containsEntry("text/markdown", "<b>x</b><br>y")
                .containsEntry("text/plain", "x\ny");
        assertThat(renderers.render(Map.of("a", 1), "text/plain").data())
                .containsOnlyKeys("text/plain");
        assertThat(renderers.render(Map.of("a", 1), "application/json").data())
                .containsEntry("application/json", Map.of("a", 1L));
        assertThat(renderers.render(5, "text/html").data()).containsOnlyKeys("text/plain");
    }
}
