package org.deepecon.kernel.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.deepecon.kernel.repl.Program;

/**
 * Expressions that are compiled but not evaluated yet: those asked for since the last cell, because a
 * grader asks for most of them twice, and those it said it will ask for. Any cell may declare something
 * anew, so it makes all of them void.
 */
final class AskedPrograms {
    private static final int MAX = 200;
    private final Map<String, Callable<?>> programs = new ConcurrentHashMap<>();

    Optional<Callable<?>> get(String expression) {
        return Optional.ofNullable(programs.get(expression));
    }

    /** Keeps a program that has run to its end, unless it declared something. */
    void keep(String expression, Program program) {
        if (programs.size() < MAX && program.declared().isEmpty()) {
            programs.put(expression, () -> value(program));
        }
    }

    private static Object value(Program program) throws Exception {
        try {
            return program.run().map(Program.Value::object).orElse(null);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * One expression for many: an array of functions, compiled at once in the time of one. Each has
     * lines of its own, so that a comment in it ends there.
     */
    static String together(List<String> expressions) {
        return expressions.stream().map(one -> "(java.util.concurrent.Callable<Object>) () -> (\n"
                + one + "\n)").collect(Collectors.joining(",\n",
                        "new java.util.concurrent.Callable<?>[] {", "}"));
    }

    /** Keeps what {@link #together} made. */
    void keep(List<String> expressions, Object functions) {
        if (functions instanceof Callable<?>[] all && all.length == expressions.size()) {
            for (int i = 0; i < all.length; i++) {
                programs.put(expressions.get(i), all[i]);
            }
        }
    }

    void clear() {
        programs.clear();
    }
}
