package org.deepecon.grading.grade;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.grading.ClaimResult;
import org.deepecon.grading.contract.Restoration;
import org.deepecon.grading.result.ExerciseResult;

/** Grades the instructor's own notebooks first: if those fail here, so would every student. */
final class Reference {
    private Reference() {
    }

    /** What the reference solution misses, a line each; empty if it gets all points. */
    static List<String> failures(
            GradedAssignment assignment, ChildPool children, GradeLimits limits)
            throws IOException {
        List<String> failures = new ArrayList<>();
        for (GradedNotebook plan : assignment.notebooks()) {
            Restoration restoration = Restoration.of(plan.released(), plan.instructors());
            for (ExerciseResult result : NotebookGrader.grade(plan, restoration, children, limits)) {
                for (ClaimResult claim : result.verdict().claims()) {
                    if (!claim.passed()) {
                        failures.add(plan.name() + ", " + result.gradeId() + ", \"" + claim.name()
                                + "\": " + claim.outcome().words() + ". " + claim.message());
                    }
                }
            }
        }
        return failures;
    }
}
