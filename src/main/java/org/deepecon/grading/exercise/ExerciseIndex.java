package org.deepecon.grading.exercise;

import java.util.ArrayList;
import java.util.List;

/**
 * The list of exercises in a jar: a line each with name, class and points of the hidden tests.
 *
 * @param lines in the order of the course
 */
record ExerciseIndex(List<Line> lines) {
    static final String FILE = "META-INF/deepecon/exercises";
    static final String SOLUTIONS = "META-INF/deepecon/solutions/";

    record Line(String name, String className, double hiddenPoints, boolean hasHidden) {
    }

    static ExerciseIndex parse(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            String[] words = line.split(" ");
            lines.add(new Line(words[0], words[1], Double.parseDouble(words[2]),
                    Boolean.parseBoolean(words[3])));
        }
        return new ExerciseIndex(lines);
    }

    String text() {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.name()).append(' ').append(line.className())
                .append(' ').append(line.hiddenPoints()).append(' ').append(line.hasHidden())
                .append('\n'));
        return text.toString();
    }
}
