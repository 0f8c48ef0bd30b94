package org.deepecon.notebook.check;

import java.util.List;
import java.util.Locale;
import org.deepecon.grading.ClaimResult;
import org.deepecon.grading.Outcome;

/**
 * Panels as HTML. Styles stand in the elements, and every colour has 3 : 1 or more on white and on
 * near-black, so that it looks right in light and dark notebooks, in exported pages and in mails.
 */
final class PanelHtml {
    static final String GOOD = "#1d9463";
    static final String BAD = "#d64550";
    static final String OPEN = "#8c7143";
    private static final String CODE = "font-family:var(--jp-code-font-family,monospace);"
            + "font-size:0.93em;background:rgba(128,128,128,0.14);border-radius:3px;"
            + "padding:0 0.3em";
    private static final String VALUE = "font-family:var(--jp-code-font-family,monospace);"
            + "font-size:0.93em;white-space:pre-wrap;overflow-wrap:anywhere";

    private PanelHtml() {
    }

    static String of(CheckPanel panel) {
        var body = new StringBuilder();
        panel.verdict().missing().forEach(header -> body.append(
                paragraph(inline(CheckPanel.missingLine(header)))));
        if (!panel.nothingTried()) {
            panel.verdict().claims().forEach(claim -> body.append(claim(claim)));
        } else if (panel.verdict().missing().isEmpty()) {
            panel.verdict().claims().stream().limit(1).forEach(claim ->
                    body.append(paragraph(inline(claim.message()))));
        }
        panel.footer().forEach(line -> body.append(small(inline(line))));
        return frame(panel.exercise().title(), panel.score(), colour(panel), body.toString());
    }

    private static String colour(CheckPanel panel) {
        return panel.verdict().passed() ? GOOD : panel.nothingTried() ? OPEN : BAD;
    }

    /** A panel with a coloured edge, a title and something at its right. */
    static String frame(String title, String right, String colour, String body) {
        return "<div style=\"border-left:4px solid " + colour + ";padding:0.5em 0.9em;margin:0.3em 0;"
                + "max-width:52em;line-height:1.45;background:rgba(128,128,128,0.07)\">"
                + "<div style=\"display:flex;justify-content:space-between;gap:1em\">"
                + "<strong>" + escape(title) + "</strong><span style=\"color:" + colour
                + ";font-weight:bold;white-space:nowrap\">" + escape(right) + "</span></div>"
                + body + "</div>";
    }

    private static String claim(ClaimResult claim) {
        String colour = claim.passed() ? GOOD
                : claim.outcome() == Outcome.NOT_ATTEMPTED ? OPEN : BAD;
        var details = new StringBuilder();
        if (!claim.visible() && !claim.passed()) {
            details.append(note("a hidden test: " + claim.outcome().words()));
        }
        if (!claim.message().isEmpty()) {
            details.append(note(claim.message()));
        }
        details.append(comparison(claim));
        if (!claim.hint().isEmpty()) {
            details.append(note(claim.hint()));
        }
        return "<div style=\"display:flex;gap:0.6em;margin-top:0.35em\"><span style=\"color:" + colour
                + ";font-weight:bold\">" + CheckPanel.mark(claim) + "</span><div>"
                + escape(claim.name()) + small(claim) + details + "</div></div>";
    }

    private static String small(ClaimResult claim) {
        return "<span style=\"opacity:0.7\">" + escape(CheckPanel.worth(claim)) + "</span>";
    }

    private static String comparison(ClaimResult claim) {
        if (claim.expected() == null && claim.got() == null) {
            return "";
        }
        return "<div style=\"display:grid;grid-template-columns:max-content 1fr;column-gap:0.8em;"
                + "margin:0.15em 0\">" + pair("expected", claim.expected())
                + pair("got", claim.got()) + "</div>";
    }

    private static String pair(String word, String value) {
        return value == null ? "" : "<span style=\"opacity:0.7\">" + word + "</span><span style=\""
                + VALUE + "\">" + escape(value) + "</span>";
    }

    private static String note(String text) {
        return "<div style=\"opacity:0.85;white-space:pre-wrap\">" + inline(text) + "</div>";
    }

    static String paragraph(String html) {
        return "<div style=\"margin-top:0.35em;white-space:pre-wrap\">" + html + "</div>";
    }

    static String small(String html) {
        return "<div style=\"margin-top:0.45em;font-size:0.92em;opacity:0.8\">" + html + "</div>";
    }

    /** Escapes, and shows what stands between backticks as code. */
    static String inline(String text) {
        var html = new StringBuilder();
        List<String> parts = List.of(text.split("`", -1));
        for (int i = 0; i < parts.size(); i++) {
            boolean code = i % 2 == 1 && i < parts.size() - 1;
            html.append(code ? "<code style=\"" + CODE + "\">" : i % 2 == 1 ? "`" : "")
                    .append(escape(parts.get(i))).append(code ? "</code>" : "");
        }
        return html.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A bar that is filled to a share between 0 and 1. */
    static String bar(double share, String colour) {
        return String.format(Locale.ROOT, "<div style=\"width:8em;height:0.55em;border-radius:3px;"
                + "background:rgba(128,128,128,0.25)\"><div style=\"width:%.0f%%;height:100%%;"
                + "border-radius:3px;background:%s\"></div></div>", 100 * share, colour);
    }
}
