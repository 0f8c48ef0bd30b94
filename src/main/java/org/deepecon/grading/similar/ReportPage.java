package org.deepecon.grading.similar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The pairs as a page: a table, and the code of each side by side with the common lines marked. */
final class ReportPage {
    private static final int MARGIN = 2;
    private static final int EXCERPTS = 6;
    private static final double PERCENT = 100;

    private ReportPage() {
    }

    static String of(String title, int works, List<Pair> pairs) {
        var html = new StringBuilder();
        html.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"color-scheme\" content=\"light dark\"><title>Similar: ")
                .append(text(title)).append("</title>\n<style>\n").append(css())
                .append("</style></head><body><main>\n<h1>").append(text(title))
                .append("</h1>\n<p>").append(works).append(" submissions, ").append(pairs.size())
                .append(" pairs shown. Names, texts, comments and layout do not count; nor does code "
                        + "that was handed out or that many have. A high number is a reason to look, "
                        + "not a verdict.</p>\n<table><tr><th>pair</th><th>similar</th>"
                        + "<th>tokens in common</th><th>longest run</th></tr>\n");
        for (int i = 0; i < pairs.size(); i++) {
            row(html, i, pairs.get(i));
        }
        html.append("</table>\n");
        for (int i = 0; i < pairs.size(); i++) {
            section(html, i, pairs.get(i));
        }
        return html.append("</main></body></html>\n").toString();
    }

    static String percent(Pair pair) {
        return String.format(Locale.ROOT, "%.0f %%", PERCENT * pair.similarity());
    }

    private static void row(StringBuilder html, int number, Pair pair) {
        html.append("<tr><td><a href=\"#p").append(number).append("\">").append(names(pair))
                .append("</a></td><td>").append(percent(pair)).append("</td><td>")
                .append(pair.shared()).append("</td><td>").append(pair.matches().get(0).length())
                .append("</td></tr>\n");
    }

    private static String names(Pair pair) {
        return text(pair.left().student()) + " – " + text(pair.right().student());
    }

    private static void section(StringBuilder html, int number, Pair pair) {
        html.append("<section id=\"p").append(number).append("\"><h2>").append(names(pair))
                .append(" <small>").append(percent(pair)).append("</small></h2>\n");
        pair.matches().stream().limit(EXCERPTS).forEach(match -> {
            html.append("<div class=\"sides\">");
            excerpt(html, pair.left(), match.left(), match.length());
            excerpt(html, pair.right(), match.right(), match.length());
            html.append("</div>\n");
        });
        if (pair.matches().size() > EXCERPTS) {
            html.append("<p>and ").append(pair.matches().size() - EXCERPTS)
                    .append(" shorter runs</p>\n");
        }
        html.append("</section>\n");
    }

    private static void excerpt(StringBuilder html, Work work, int start, int length) {
        int first = work.tokens().get(start).line();
        int last = work.tokens().get(start + length - 1).line();
        html.append("<figure><figcaption>").append(text(work.student())).append("</figcaption><pre>");
        for (int line = Math.max(0, first - MARGIN);
                line <= Math.min(work.lines().size() - 1, last + MARGIN); line++) {
            boolean common = line >= first && line <= last;
            html.append(common ? "<mark>" : "<span>").append(text(work.lines().get(line)))
                    .append(common ? "</mark>" : "</span>").append('\n');
        }
        html.append("</pre></figure>");
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String css() {
        try (InputStream in = ReportPage.class.getResourceAsStream("similar.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
