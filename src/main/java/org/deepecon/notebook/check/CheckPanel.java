package org.deepecon.notebook.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.grading.ClaimResult;
import org.deepecon.grading.ExerciseInfo;
import org.deepecon.grading.Outcome;
import org.deepecon.grading.Verdict;

/**
 * What {@code %check} answers: HTML for people, the points for nbgrader.
 *
 * @param exercise the exercise
 * @param verdict what the student may see of the verdict
 * @param unseenPoints points of hidden tests that this notebook does not have
 * @param hintsRead how many hints were already asked for
 * @param unsolved exercises that this one builds on and that are not solved yet
 */
public record CheckPanel(
        ExerciseInfo exercise, Verdict verdict, double unseenPoints, int hintsRead,
        List<String> unsolved) {
    private static final int DECIMALS = 6;

    /** Copies the list. */
    public CheckPanel {
        unsolved = List.copyOf(unsolved);
    }

    /**
     * The points earned, as Python reads a float; never above what the cell offers.
     *
     * @return such as {@code 2.0}
     */
    public String points() {
        double earned = BigDecimal.valueOf(Math.min(verdict.earned(), verdict.points()))
                .setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
        return new BigDecimal(String.valueOf(earned)).toPlainString();
    }

    /**
     * The panel for a terminal.
     *
     * @return lines of plain text
     */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(exercise.title() + ": " + score());
        lines.addAll(verdict.missing().stream().map(CheckPanel::missingLine).toList());
        if (!nothingTried()) {
            verdict.claims().forEach(claim -> addLines(claim, lines));
        }
        lines.addAll(footer());
        return String.join("\n", lines);
    }

    static String missingLine(String header) {
        return "You still need to define `" + header + "`.";
    }

    private static void addLines(ClaimResult claim, List<String> lines) {
        lines.add("  " + mark(claim) + " " + claim.name() + worth(claim));
        details(claim).forEach(detail -> lines.add("      " + detail));
    }

    static String mark(ClaimResult claim) {
        return claim.passed() ? "✓" : claim.outcome() == Outcome.NOT_ATTEMPTED ? "–" : "✗";
    }

    /** Said only where it is not one point. */
    static String worth(ClaimResult claim) {
        return claim.points() == 1 ? "" : " (" + number(claim.points()) + " points)";
    }

    static List<String> details(ClaimResult claim) {
        var details = new ArrayList<String>();
        if (!claim.visible() && !claim.passed()) {
            details.add("a hidden test: " + claim.outcome().words());
        }
        if (!claim.message().isEmpty()) {
            details.add(claim.message());
        }
        if (claim.expected() != null) {
            details.add("expected " + claim.expected());
        }
        if (claim.got() != null) {
            details.add("got      " + claim.got());
        }
        if (!claim.hint().isEmpty()) {
            details.add(claim.hint());
        }
        return details;
    }

    String score() {
        return number(verdict.earned()) + " of " + number(verdict.points())
                + (verdict.points() == 1 ? " point" : " points");
    }

    boolean nothingTried() {
        return verdict.claims().stream()
                .allMatch(claim -> claim.outcome() == Outcome.NOT_ATTEMPTED);
    }

    List<String> footer() {
        var lines = new ArrayList<String>();
        if (unseenPoints > 0) {
            lines.add("Hidden tests give " + number(unseenPoints)
                    + (unseenPoints == 1 ? " more point" : " more points") + " when it is graded.");
        }
        if (!verdict.passed() && !unsolved.isEmpty()) {
            lines.add("Solve first: `%check " + String.join("`, `%check ", unsolved) + "`.");
        }
        if (!verdict.passed() && hintsRead < exercise.hints().size()) {
            lines.add("Stuck? `%hint " + exercise.name() + "` gives hint " + (hintsRead + 1)
                    + " of " + exercise.hints().size() + ".");
        } else if (!verdict.passed()) {
            lines.add("Still stuck? `%solution " + exercise.name() + "` shows an answer.");
        }
        return lines;
    }

    static String number(double points) {
        return BigDecimal.valueOf(points).setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return points();
    }
}
