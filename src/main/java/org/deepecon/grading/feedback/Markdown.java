package org.deepecon.grading.feedback;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown with formulas between dollar signs, as in notebooks; raw HTML is shown, not obeyed. */
final class Markdown {
    private static final Parser PARSER =
            Parser.builder().customInlineContentParserFactory(new Dollars()).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true)
            .sanitizeUrls(true).softbreak("\n").nodeRendererFactory(FormulaRenderer::new).build();

    private Markdown() {
    }

    static String toHtml(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** For one line of text: without the paragraph around it. */
    static String inline(String markdown) {
        String html = toHtml(markdown).strip();
        boolean one = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
        return one ? html.substring(3, html.length() - 4) : html;
    }

    private static final class Formula extends CustomNode {
        private final String tex;
        private final boolean block;

        Formula(String tex, boolean block) {
            this.tex = tex;
            this.block = block;
        }
    }

    /** Finds {@code $...$} and {@code $$...$$}; a lone dollar sign is money. */
    private static final class Dollars implements InlineContentParserFactory, InlineContentParser {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            int signs = scanner.matchMultiple('$');
            Position start = scanner.position();
            while (signs <= 2 && scanner.find('$') >= 0) {
                String tex = scanner.getSource(start, scanner.position()).getContent();
                if (tex.endsWith("\\")) {
                    scanner.next();
                } else if (scanner.matchMultiple('$') == signs && isFormula(tex, signs)) {
                    return ParsedInline.of(new Formula(tex, signs == 2), scanner.position());
                } else {
                    return ParsedInline.none();
                }
            }
            return ParsedInline.none();
        }

        /** As in Jupyter and Pandoc: no blank just inside of single dollar signs. */
        private static boolean isFormula(String tex, int signs) {
            return !tex.isBlank() && (signs == 2 || !Character.isWhitespace(tex.charAt(0))
                    && !Character.isWhitespace(tex.charAt(tex.length() - 1)));
        }
    }

    private record FormulaRenderer(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Formula.class);
        }

        @Override
        public void render(Node node) {
            var formula = (Formula) node;
            context.getWriter().raw(TexMath.toHtml(formula.tex, formula.block));
        }
    }
}
