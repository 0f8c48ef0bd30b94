package org.deepecon.grading;

import java.time.Duration;
import java.util.Set;

/**
 * A student's session that can be asked: the live notebook, or a child process. Never throws for
 * what the student's code does, and answers soon after the time limit. For one thread at a time.
 */
public interface Respondent {
    /**
     * Evaluates an expression.
     *
     * @param expression Java, without semicolon
     * @param limit longest time
     * @return its value as plain data, or why there is none
     */
    Reply value(String expression, Duration limit);

    /**
     * Runs statements as a cell of their own.
     *
     * @param code Java
     * @param limit longest time
     * @return what it printed, or why it failed; without value
     */
    Reply run(String code, Duration limit);

    /**
     * The names of the variables, methods and types that the student's cells have declared.
     *
     * @return simple names
     */
    Set<String> names();
}
