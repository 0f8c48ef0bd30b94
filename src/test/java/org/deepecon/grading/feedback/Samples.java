package org.deepecon.grading.feedback;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.deepecon.grading.ClaimResult;
import org.deepecon.grading.Outcome;
import org.deepecon.grading.Verdict;
import org.deepecon.grading.assignment.Assignment;
import org.deepecon.grading.assignment.LatePolicy;
import org.deepecon.grading.contract.CellChange;
import org.deepecon.grading.result.Comments;
import org.deepecon.grading.result.ExerciseResult;
import org.deepecon.grading.result.ManualCell;
import org.deepecon.grading.result.SubmissionResult;

/** One student of everything: right, wrong, hidden, late, commented, tampered with. */
public final class Samples {
    /** Due on 5 March, ten percent a day; bob has two more days. */
    public static final Assignment PS1 = new Assignment("ps1", "Problem set 1: the way down",
            List.of(Path.of("descent.ipynb")), List.of(),
            OffsetDateTime.parse("2027-03-05T23:59:00Z"), new LatePolicy(10, 15, 50),
            Map.of("bob", Duration.ofDays(2)));
    /** What a person said to ada. */
    public static final Comments COMMENTS = new Comments("Good work, *nearly* there.", Map.of(
            "why", new Comments.Cell(1.0, "You need $\\eta < \\frac{2}{f''(x^*)}$, see slide 14."),
            "step_test", new Comments.Cell(null, "A slip of the sign:\n\n"
                    + "$$x_{t+1} = x_t - \\eta \\nabla f(x_t)$$")), 0.5);

    private Samples() {
    }

    private static ClaimResult passed(String name, double points) {
        return new ClaimResult(name, points, points, Outcome.PASSED, null, null, "", "", true);
    }

    /**
     * A result.
     *
     * @param student the name
     * @return handed in a day and a half late
     */
    public static SubmissionResult result(String student) {
        return new SubmissionResult("ps1", student, "2027-03-07T11:00:00Z",
                SubmissionResult.Status.GRADED_WITH_RESTORE, "",
                List.of(new ExerciseResult("descent.ipynb", "gradient_test", "The slope of $x^3-2x^2+2$",
                        2, new Verdict("gradient", List.of(passed("is four at two", 1),
                                passed("vanishes at the bottom", 1)), List.of(), List.of()), List.of()),
                        step(), new ExerciseResult("descent.ipynb", "walk_test", "The whole walk", 4,
                        new Verdict("walk", List.of(new ClaimResult("ends at four thirds", 2, 0,
                                Outcome.NOT_ATTEMPTED, null, null, "", "", true),
                                new ClaimResult("stops by itself", 2, 0, Outcome.TIMEOUT, null, null,
                                        "The answer took longer than 10 s.", "Count the steps.", true)),
                                List.of("double[] walk(double x0, double eta, int steps)"),
                                List.of("passed once, failed once")), List.of())),
                List.of(new ManualCell("descent.ipynb", "why", 1.5,
                        "Because a step of length $\\eta f'(x)$ jumps over the *hill* <b>x</b>.", true)),
                List.of(new CellChange(CellChange.Kind.CHANGED, "step_test", 6, true, "%check step",
                        "4.0"), new CellChange(CellChange.Kind.DELETED, "walk_test", 0, true, "", "")),
                List.of("a limit on memory outside of the Java heap"), "c0ffee");
    }

    private static ExerciseResult step() {
        return new ExerciseResult("descent.ipynb", "step_test", "One step downhill", 4,
                new Verdict("step", List.of(passed("leads from 2 to 1.6", 1),
                        new ClaimResult("follows the slope on an array", 2, 0, Outcome.FAILED,
                                "[1.6, 1.472, 1.4073]", "[1.6, 1.728, 1.6211]",
                                "They differ first at index 1: expected 1.472, got 1.728.",
                                "Which `x` is the slope taken at?", true),
                        new ClaimResult("works with a rate of zero", 1, 0, Outcome.ERROR, "42 secret",
                                "43", "secret message", "secret hint", false)), List.of(), List.of()),
                List.of("Go against the slope.", "The step is $\\eta f'(x)$.",
                        "`return x - eta * slope(x);`"));
    }
}
