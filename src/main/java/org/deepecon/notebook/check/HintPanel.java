package org.deepecon.notebook.check;

import java.util.List;
import org.deepecon.grading.ExerciseInfo;

/**
 * What {@code %hint} answers: the hints so far.
 *
 * @param exercise the exercise
 * @param hints from the first to the one just asked for
 */
record HintPanel(ExerciseInfo exercise, List<String> hints) {
    private String count() {
        return "hint " + hints.size() + " of " + exercise.hints().size();
    }

    String html() {
        var body = new StringBuilder();
        for (int i = 0; i < hints.size(); i++) {
            boolean isNew = i == hints.size() - 1;
            body.append("<div style=\"margin-top:0.35em;white-space:pre-wrap")
                    .append(isNew ? "" : ";opacity:0.65").append("\">").append(i + 1).append(". ")
                    .append(PanelHtml.inline(hints.get(i))).append("</div>");
        }
        return PanelHtml.frame(exercise.title(), count(), PanelHtml.OPEN, body.toString());
    }

    @Override
    public String toString() {
        return exercise.title() + ", " + count() + ": " + hints.get(hints.size() - 1);
    }
}
