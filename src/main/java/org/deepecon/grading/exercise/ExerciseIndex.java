package org.deepecon.grading.exercise;

import java.util.ArrayList;
import java.util.List;

/**
 * The list of exercises in a jar: a line each with name, class, points of the hidden tests
 * and lecture, separated by tabs.
 *
 * @param lines in the order of the course
 */
record ExerciseIndex(List<Line> lines) {
    static final String FILE = "META-INF/deepecon/exercises";
    static final String SOLUTIONS = "META-INF/deepecon/solutions/";

    record Line(String name, String className, double hiddenPoints, boolean hasHidden,
            String notebook, String question) {
    }

    static ExerciseIndex parse(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            String[] words = line.split("\t", -1);
            lines.add(new Line(words[0], words[1], Double.parseDouble(words[2]),
                    Boolean.parseBoolean(words[3]), words[4], words[5]));
        }
        return new ExerciseIndex(lines);
    }

    String text() {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(String.join("\t", line.name(), line.className(),
                String.valueOf(line.hiddenPoints()), String.valueOf(line.hasHidden()),
                line.notebook(), line.question())).append('\n'));
        return text.toString();
    }
}
