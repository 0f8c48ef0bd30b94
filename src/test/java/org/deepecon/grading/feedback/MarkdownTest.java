package org.deepecon.grading.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void formulasBecomeMathMl() {
        assertThat(Markdown.inline("so $\\eta$ is"))
                .startsWith("so <math").contains("<mi>η</mi>").endsWith("</math> is");
        assertThat(Markdown.toHtml("$$\na=b\n$$")).contains("<math", "display=\"block\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it costs $5 and $6", "`a $x$ b`", "$ x $", "a $ alone", "$$$x$$$"})
    void moneyAndCodeStayAsTheyAre(String text) {
        assertThat(Markdown.inline(text)).doesNotContain("<math");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\\frac1{2m}\\sum_i(\\theta_0+x_i)^2|<mfrac>",
        "\\tfrac12|<mfrac><mn>1</mn><mn>2</mn></mfrac>",
        "\\operatorname{softmax}(Wx+b)|softmax",
        "\\mathbb{E}_t[R]|𝔼",
        "\\mathbb R^n|ℝ",
        "\\mathcal{N}(0,1)|𝒩",
        "\\begin{aligned}a&=b\\\\c&=d\\end{aligned}|<mtable>",
        "\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}|<mo>(</mo>",
        "\\lVert x\\rVert_2|<mo>‖</mo>", "\\mathbf{w}|𝐰",
        "x>0 \\text{ if } y|if"})
    void theLecturesFormulasAreUnderstood(String tex, String part) {
        assertThat(TexMath.toHtml(tex, false)).startsWith("<math").contains(part)
                .doesNotContain("mfenced", "mathvariant=\"double");
    }

    @Test
    void whatIsNotUnderstoodIsShownAsTex() {
        assertThat(TexMath.toHtml("\\tikz{<x>}", true))
                .isEqualTo("<code class=\"tex block\">\\tikz{&lt;x&gt;}</code>");
    }

    @Test
    void rawHtmlAndScriptLinksAreDisarmed() {
        assertThat(Markdown.toHtml("<script>x</script>\n\n[a](javascript:alert(1))"))
                .doesNotContain("<script>", "javascript:");
    }
}
