package org.deepecon.notebook.check;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@code %progress} answers.
 *
 * @param lectures those with exercises, in the order of the course
 */
record ProgressPanel(List<LectureProgress> lectures) {
    private String count() {
        long done = lectures.stream().mapToLong(LectureProgress::done).sum();
        return done + " of " + lectures.stream().mapToInt(each -> each.exercises().size()).sum()
                + " solved";
    }

    String html() {
        String rows = lectures.stream().map(LectureProgress::html).collect(Collectors.joining());
        String next = next();
        return PanelHtml.frame("Your exercises", count(),
                next.isEmpty() ? PanelHtml.GOOD : PanelHtml.OPEN,
                "<div style=\"display:grid;grid-template-columns:1fr max-content max-content;"
                        + "column-gap:1.2em;row-gap:0.1em;align-items:center;margin-top:0.35em\">"
                        + rows + "</div>" + next);
    }

    private String next() {
        for (LectureProgress lecture : lectures) {
            for (Progress progress : lecture.exercises()) {
                if (!progress.isDone()) {
                    return PanelHtml.small("Next: " + PanelHtml.inline(
                            "`%check " + progress.exercise() + "`") + " in " + lecture.linked());
                }
            }
        }
        return "";
    }

    @Override
    public String toString() {
        return "Your exercises: " + count() + lectures.stream()
                .map(lecture -> "\n" + lecture).collect(Collectors.joining());
    }
}
