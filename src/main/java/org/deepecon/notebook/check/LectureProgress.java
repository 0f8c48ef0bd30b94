package org.deepecon.notebook.check;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How far a learner is with the exercises of a lecture.
 *
 * @param title the lecture's question; empty for exercises of no lecture
 * @param link to its notebook from where the learner is; empty for none
 * @param exercises in the order of the notebook
 */
record LectureProgress(String title, String link, List<Progress> exercises) {
    long done() {
        return exercises.stream().filter(Progress::isDone).count();
    }

    /** Share of the exercises, each by its best points: between 0 and 1. */
    private double share() {
        return exercises.stream().mapToDouble(each -> each.points() == 0 ? 0
                : Math.min(1, each.best() / each.points())).average().orElse(0);
    }

    /** Four cells of a grid with four columns, and a line below them. */
    String html() {
        return "<span>" + linked() + "</span>" + PanelHtml.bar(share(), PanelHtml.GOOD)
                + "<span style=\"white-space:nowrap\">" + done() + " of " + exercises.size()
                + "</span><span style=\"grid-column:1/-1;font-size:0.92em;margin-bottom:0.35em\">"
                + exercises.stream().map(LectureProgress::html).collect(Collectors.joining(" "))
                + "</span>";
    }

    String linked() {
        String text = PanelHtml.escape(title.isEmpty() ? "More exercises" : title);
        return link.isEmpty() ? text : "<a href=\"" + PanelHtml.escape(link)
                + "\" style=\"color:inherit\">" + text + "</a>";
    }

    /** A mark, the name, and what it took. */
    private static String html(Progress progress) {
        String colour = progress.isDone() ? PanelHtml.GOOD
                : wasTried(progress) ? PanelHtml.BAD : "inherit";
        return "<span style=\"display:inline-block;margin-right:1.1em\"><span style=\"color:" + colour
                + ";font-weight:bold\">" + mark(progress) + "</span> <span"
                + (wasTried(progress) ? "" : " style=\"opacity:0.7\"") + ">"
                + PanelHtml.escape(progress.exercise()) + "</span>"
                + (wasTried(progress) ? " <span style=\"opacity:0.7\">" + took(progress) + "</span>" : "")
                + "</span>";
    }

    private static boolean wasTried(Progress progress) {
        return progress.attempts() > 0 || progress.hints() > 0;
    }

    private static String mark(Progress progress) {
        return progress.isDone() ? "✓" : wasTried(progress) ? "✗" : "○";
    }

    private static String took(Progress progress) {
        String points = progress.isDone() || progress.attempts() == 0 ? ""
                : CheckPanel.number(progress.best()) + " of " + CheckPanel.number(progress.points())
                        + ", ";
        return points + counted(progress.attempts(), "attempt")
                + (progress.hints() == 0 ? "" : ", " + counted(progress.hints(), "hint"))
                + (progress.sawSolution() ? ", solution seen" : "");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    @Override
    public String toString() {
        return (title.isEmpty() ? "More exercises" : title) + "  " + done() + " of "
                + exercises.size() + exercises.stream().filter(LectureProgress::wasTried)
                .map(each -> "\n  " + mark(each) + " " + each.exercise() + "  " + took(each))
                .collect(Collectors.joining());
    }
}
