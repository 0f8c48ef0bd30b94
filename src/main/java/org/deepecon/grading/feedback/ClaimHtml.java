package org.deepecon.grading.feedback;

import java.util.regex.Pattern;
import org.deepecon.grading.ClaimResult;
import org.deepecon.grading.gradebook.PlainNumber;

/** One claim: what was tested, how it ended, expected and got, hint. */
final class ClaimHtml {
    private static final Pattern BACKTICKS = Pattern.compile("`([^`\n]+)`");

    private ClaimHtml() {
    }

    /**
     * A list item.
     *
     * @param full as judged; what the student must not see is left out here
     * @param scale points of the cell per point of the exercise
     */
    static String of(ClaimResult full, double scale) {
        ClaimResult claim = full.withoutSecrets();
        var html = new StringBuilder();
        html.append(Html.element("span", "mark", claim.passed() ? "✓" : "✗"));
        html.append("<div class=\"claim\">").append(heading(claim, scale));
        if (!claim.passed()) {
            html.append(details(claim));
        }
        html.append("</div>");
        return Html.element("li", claim.passed() ? "passed" : "missed", html.toString());
    }

    private static String heading(ClaimResult claim, double scale) {
        String hidden = claim.visible() ? ""
                : "<span class=\"tag\" title=\"This test is not shown\">hidden test</span>";
        String outcome = claim.passed() ? ""
                : "<span class=\"outcome\">" + claim.outcome().words() + "</span>";
        return "<div class=\"line\"><span class=\"name\">" + Markdown.inline(claim.name())
                + "</span>" + hidden + outcome + "<span class=\"points\">"
                + PlainNumber.of(claim.earned() * scale) + " / "
                + PlainNumber.of(claim.points() * scale) + "</span></div>\n";
    }

    private static String details(ClaimResult claim) {
        var html = new StringBuilder();
        if (!claim.message().isEmpty()) {
            html.append(Html.element("p", "message", BACKTICKS.matcher(Html.text(claim.message()))
                    .replaceAll("<code>$1</code>")));
        }
        if (claim.expected() != null || claim.got() != null) {
            html.append("<dl class=\"values\">").append(value("expected", claim.expected()))
                    .append(value("got", claim.got())).append("</dl>\n");
        }
        if (!claim.hint().isEmpty()) {
            html.append(Html.element("p", "hint", "<b>Hint.</b> " + Markdown.inline(claim.hint())));
        }
        return html.toString();
    }

    private static String value(String name, String text) {
        return text == null ? "" : "<div><dt>" + name + "</dt><dd><pre>" + Html.text(text)
                + "</pre></dd></div>";
    }
}
