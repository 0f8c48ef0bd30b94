package org.deepecon.kernel.help.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocWriterTest {
    @Test
    void paragraphsListsAndInlineTags() {
        assertThat(markdown("One {@code a<b>} and {@link java.util.List#add(Object) adding}.\n"
                + "<p>Two &lt; {@literal 3*4}\n<ul><li>x\n<li>y <i>z</i></ul>"))
                .isEqualTo("One `a<b>` and `adding`.\n\nTwo \\< 3\\*4\n\n- x\n- y *z*");
    }

    @Test
    void listings() {
        assertThat(markdown("See:\n<pre>{@code\n  int x = 1;\n    y();\n}</pre>"))
                .isEqualTo("See:\n\n```java\nint x = 1;\n  y();\n```");
        assertThat(plain("<pre>\na &lt; b\n</pre>")).isEqualTo("    a < b");
    }

    @Test
    void tables() {
        String table = "<table><caption>c</caption><tr><th>a<th>b|c</tr><tr><td>1<td>22</table>";
        assertThat(markdown(table)).isEqualTo("| a | b\\|c |\n| --- | --- |\n| 1 | 22 |");
        assertThat(plain(table)).isEqualTo("a  b|c\n1  22");
    }

    @Test
    void tags() {
        assertThat(plain(
                "Does.\n@param n count\n@param <T> kind\n@return it\n@throws Exception never\n"
                + "@since 3\n@see String#trim()\n@deprecated old"))
                .isEqualTo(
                        "Deprecated. old\n\nDoes.\n\nType parameters\n\n- T – kind\n\n"
                        + "Parameters\n\n- n – count\n\nReturns it\n\nThrows\n\n"
                        + "- Exception – never\n\nSince 3\n\nSee also String.trim()");
    }

    @Test
    void definitionsAndHeadings() {
        assertThat(markdown("<h2>Head</h2><dl><dt>t<dd>d</dl>"))
                .isEqualTo("**Head**\n\n- **t**\n  d");
    }

    @Test
    void longLinesAreWrappedInPlainText() {
        assertThat(plain("word ".repeat(40)).lines()).allMatch(line -> line.length() <= 88)
                .hasSize(3);
    }

    @Test
    void markdownComments() {
        String source = "class C {\n/// Has **bold**.\n///\n/// - item\nvoid m() { }\n}";
        List<Node> doc = SourceReader.find(source,
                new DeclarationKey(List.of("C"), "m", List.of()), true).orElseThrow().doc();
        assertThat(DocWriter.markdown(doc)).contains("Has **bold**.").contains("- item");
    }

    private static String markdown(String comment) {
        return DocWriter.markdown(read(comment));
    }

    private static String plain(String comment) {
        return DocWriter.plain(read(comment));
    }

    private static List<Node> read(String comment) {
        String source = "class C {\n/** " + comment
                + "\n*/\n<T> int m(int n) throws Exception { }\n}";
        return SourceReader.find(source, new DeclarationKey(List.of("C"), "m", List.of("int")),
                false)
                .orElseThrow().doc();
    }
}
