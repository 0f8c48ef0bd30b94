package org.deepecon.notebook.board;

import java.util.List;
import org.deepecon.plot.Figure;
import org.deepecon.tensorboard.Run;

/**
 * Runs that belong together: {@code a/train} and {@code a/validation} are the fit {@code a} and have
 * one colour, the validation in dashes.
 */
final class RunGroups {
    private static final String TRAIN = "train";
    private static final String VALIDATION = "validation";

    private final List<String> names;

    RunGroups(List<Run> runs) {
        names = runs.stream().map(run -> name(run.name())).distinct().toList();
    }

    private static String name(String run) {
        String name = run.replaceAll("(^|/)(" + TRAIN + "|" + VALIDATION + ")$", "");
        return name.isEmpty() ? "." : name;
    }

    /** In the order of their colours. */
    List<String> names() {
        return names;
    }

    /** What stands for them in a legend; nothing where there is one group without a name. */
    List<String> legend() {
        return names.equals(List.of(".")) ? List.of() : names;
    }

    static boolean isValidation(Run run) {
        return run.name().equals(VALIDATION) || run.name().endsWith("/" + VALIDATION);
    }

    /** Those of a group: validations first, so that the last one can take the colour. */
    static List<Run> members(String group, List<Run> runs) {
        return runs.stream().filter(run -> name(run.name()).equals(group))
                .sorted((a, b) -> Boolean.compare(isValidation(b), isValidation(a))).toList();
    }

    /** A figure that goes on with a run's colour. */
    Figure coloured(Run run, Figure figure) {
        Figure next = figure;
        for (int i = 0; i < names.indexOf(name(run.name())); i++) {
            next = next.skipColour();
        }
        return next;
    }
}
