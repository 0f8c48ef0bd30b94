package org.deepecon.grading.similar;

import java.util.List;
import java.util.Set;

/**
 * What one student wrote, all cells in a row.
 *
 * @param student the name of the submission
 * @param lines the code as written, for showing
 * @param tokens the code as compared
 */
public record Work(String student, List<String> lines, List<Token> tokens) {
    /** Copies the lists. */
    public Work {
        lines = List.copyOf(lines);
        tokens = List.copyOf(tokens);
    }

    /**
     * Splits a student's code.
     *
     * @param student the name of the submission
     * @param code the student's cells
     * @param given names that were handed out
     * @return ready to be compared
     */
    public static Work of(String student, String code, Set<String> given) {
        return new Work(student, code.lines().toList(), Tokens.of(code, given));
    }
}
