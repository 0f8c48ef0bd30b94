package org.deepecon.kernel.session;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.deepecon.kernel.repl.Program;

/**
 * Expressions that were asked for since the last cell, compiled: a grader asks for most of them
 * twice. Any cell may declare something anew, so it makes all of them void.
 */
final class AskedPrograms {
    private static final int MAX = 200;
    private final Map<String, Program> programs = new ConcurrentHashMap<>();

    Optional<Program> get(String expression) {
        return Optional.ofNullable(programs.get(expression));
    }

    /** Keeps a program that has run to its end, unless it declared something. */
    void keep(String expression, Program program) {
        if (programs.size() < MAX && program.declared().isEmpty()) {
            programs.put(expression, program);
        }
    }

    void clear() {
        programs.clear();
    }
}
