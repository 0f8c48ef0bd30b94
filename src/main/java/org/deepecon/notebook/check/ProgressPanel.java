package org.deepecon.notebook.check;

import java.util.List;

/**
 * What {@code %progress} answers.
 *
 * @param all every exercise, in the order of the course
 */
record ProgressPanel(List<Progress> all) {
    private String count() {
        return all.stream().filter(Progress::isDone).count() + " of " + all.size() + " solved";
    }

    private List<Progress> tried() {
        return all.stream().filter(progress -> progress.attempts() > 0 || progress.hints() > 0)
                .toList();
    }

    String html() {
        var rows = new StringBuilder();
        tried().forEach(progress -> rows.append(row(progress)));
        String next = all.stream().filter(progress -> !progress.isDone()).findFirst()
                .map(progress -> PanelHtml.small("Next: " + PanelHtml.inline(
                        "`%check " + progress.exercise() + "`"))).orElse("");
        String colour = next.isEmpty() ? PanelHtml.GOOD : PanelHtml.OPEN;
        return PanelHtml.frame("Your exercises", count(), colour,
                "<div style=\"display:grid;grid-template-columns:max-content max-content max-content"
                        + " 1fr;column-gap:1.2em;row-gap:0.2em;align-items:center;"
                        + "margin-top:0.35em\">" + rows + "</div>" + next);
    }

    private static String row(Progress progress) {
        String colour = progress.isDone() ? PanelHtml.GOOD : PanelHtml.BAD;
        double share = progress.points() == 0 ? 0 : progress.best() / progress.points();
        return "<span>" + PanelHtml.escape(progress.exercise()) + "</span>"
                + PanelHtml.bar(share, colour)
                + "<span>" + CheckPanel.number(progress.best()) + " of "
                + CheckPanel.number(progress.points()) + "</span><span style=\"opacity:0.7\">"
                + effort(progress) + "</span>";
    }

    private static String effort(Progress progress) {
        return counted(progress.attempts(), "attempt")
                + (progress.hints() == 0 ? "" : ", " + counted(progress.hints(), "hint"))
                + (progress.sawSolution() ? ", solution seen" : "");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    @Override
    public String toString() {
        var lines = new StringBuilder("Your exercises: " + count());
        tried().forEach(progress -> lines.append("\n  ").append(progress.isDone() ? "✓ " : "✗ ")
                .append(progress.exercise()).append("  ")
                .append(CheckPanel.number(progress.best())).append(" of ")
                .append(CheckPanel.number(progress.points())).append(", ")
                .append(effort(progress)));
        return lines.toString();
    }
}
