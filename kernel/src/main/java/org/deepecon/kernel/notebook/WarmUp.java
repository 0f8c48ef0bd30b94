package org.deepecon.kernel.notebook;

import java.util.List;
import org.deepecon.kernel.session.ExecuteRequest;
import org.deepecon.kernel.session.Session;

/**
 * The training run of the start-up cache: does what a session does in its first minute, so that the
 * JVM learns which classes and methods to keep at hand.
 */
public final class WarmUp {
    /** Name of the command on the command line of the kernel's main class. */
    public static final String NAME = "warm-up";
    private static final int MAX_OUTPUT = 100_000;
    private static final List<String> CELLS = List.of(
            "1 + 1",
            "int v = 1; v",
            "System.out.println(\"hello\"); System.out.printf(\"%.3f %s%n\", Math.PI, List.of(1, 2));",
            "double[] xs = {1, 2.5, 3}; xs",
            "record Point(double x, double y) { double norm() { return Math.hypot(x, y); } }\n"
                    + "var p = new Point(3, 4);\np.norm()",
            "double f(double x) { return x * x * x - 2 * x * x + 2; }\n"
                    + "double x = 3; for (int i = 0; i < 50; i++) x -= 0.05 * (3 * x * x - 4 * x); f(x)",
            "Map.of(\"a\", List.of(1, 2)).entrySet().stream().map(e -> e.getKey())"
                    + ".collect(Collectors.joining())",
            "String s = \"a\"; s.foo()",
            "for (int i = 0; i < 200_000; i++) System.out.println(\"iteration, loss and accuracy: \" + i);",
            "int zero = 0; 1 / zero");

    private WarmUp() {
    }

    /**
     * The typical cells, for a front end to run too.
     *
     * @return sources; some fail
     */
    public static List<String> cells() {
        return CELLS;
    }

    /**
     * Runs the typical cells, completes and inspects.
     *
     * @param sessions opens a session
     * @return exit code: 0
     * @throws Exception if no session can be opened
     */
    public static int run(SessionFactory sessions) throws Exception {
        try (Session session = sessions.open()) {
            for (String cell : CELLS) {
                session.execute(ExecuteRequest.of(cell), new OutputRecorder(MAX_OUTPUT));
            }
            session.complete("Math.", 5);
            session.complete("xs.le", 5);
            session.inspect("Math.hypot(", 11, 0);
            session.isComplete("for (int i = 0; i < 3; i++) {");
        }
        return 0;
    }
}
