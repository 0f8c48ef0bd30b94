package org.deepecon.grading;

import java.util.ArrayList;
import java.util.List;

/**
 * The judgement on one exercise.
 *
 * @param exercise its name
 * @param claims one result for each test, in the order of the source
 * @param missing what the student still has to define, as the author wrote it; these are said first
 * @param notices for the instructor only, such as a claim that passed once and failed once
 */
public record Verdict(
        String exercise, List<ClaimResult> claims, List<String> missing, List<String> notices) {
    /** Copies the lists. */
    public Verdict {
        claims = List.copyOf(claims);
        missing = List.copyOf(missing);
        notices = List.copyOf(notices);
    }

    /**
     * What the exercise is worth.
     *
     * @return the sum over all claims
     */
    public double points() {
        return claims.stream().mapToDouble(ClaimResult::points).sum();
    }

    /**
     * What was earned.
     *
     * @return between 0 and {@link #points}
     */
    public double earned() {
        return claims.stream().mapToDouble(ClaimResult::earned).sum();
    }

    /**
     * Whether every claim holds.
     *
     * @return false also if there is no claim
     */
    public boolean passed() {
        return !claims.isEmpty() && claims.stream().allMatch(ClaimResult::passed);
    }

    /**
     * What the student may see.
     *
     * @return the same without hidden values and without notices
     */
    public Verdict forStudent() {
        return new Verdict(exercise,
                claims.stream().map(ClaimResult::withoutSecrets).toList(), missing, List.of());
    }

    /**
     * The same with a further notice.
     *
     * @param notice for the instructor
     * @return a copy
     */
    public Verdict withNotice(String notice) {
        var all = new ArrayList<>(notices);
        all.add(notice);
        return new Verdict(exercise, claims, missing, all);
    }

    /**
     * Joins two runs of the same exercise on the same submission. A claim that held in either run
     * earns its points: what is not deterministic is the exercise's fault or a matter for a person,
     * so a notice tells the instructor.
     *
     * @param second the verdict of the second run
     * @return this verdict, with the better result of each claim
     */
    public Verdict and(Verdict second) {
        var better = new ArrayList<ClaimResult>();
        var remarks = new ArrayList<>(notices);
        for (int i = 0; i < claims.size(); i++) {
            ClaimResult once = claims.get(i);
            ClaimResult again = i < second.claims.size() ? second.claims.get(i) : once;
            better.add(again.earned() > once.earned() ? again : once);
            if (once.passed() != again.passed()) {
                remarks.add("\"" + once.name() + "\": " + once.outcome().words()
                        + " in the first run, " + again.outcome().words() + " in the second");
            }
        }
        return new Verdict(exercise, better, missing, remarks);
    }
}
