package org.deepecon.grading.grade;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.grading.contract.CellChange;
import org.deepecon.grading.contract.Restoration;
import org.deepecon.grading.result.ExerciseResult;
import org.deepecon.grading.result.ManualCell;
import org.deepecon.grading.result.SubmissionResult;
import org.deepecon.grading.result.SubmissionResult.Status;
import org.deepecon.grading.sandbox.Guarantee;
import org.deepecon.kernel.notebook.NotebookFile;

/** Grades one submission after the other; several threads may share it. */
public final class SubmissionGrader {
    private final GradedAssignment assignment;
    private final ChildPool children;
    private final GradeLimits limits;
    private final Fingerprint fingerprint;

    /**
     * Creates it.
     *
     * @param assignment what to grade against
     * @param children where cells run
     * @param limits how patient to be
     * @throws IOException if the jars that students get cannot be read
     */
    public SubmissionGrader(GradedAssignment assignment, ChildPool children, GradeLimits limits)
            throws IOException {
        this.assignment = assignment;
        this.children = children;
        this.limits = limits;
        this.fingerprint = Fingerprint.of(assignment, children.factory(), limits);
    }

    /**
     * What would be graded, and by what.
     *
     * @param handin a submission
     * @return equal for equal submissions, as long as nothing else changes either
     */
    public String fingerprint(Handin handin) {
        return fingerprint.of(handin);
    }

    /**
     * Grades a submission.
     *
     * @param handin what was found of it
     * @return a verdict in any case: this method throws nothing that the submission can cause
     */
    public SubmissionResult grade(Handin handin) {
        var found = new Findings(handin);
        for (GradedNotebook plan : assignment.notebooks()) {
            try {
                grade(plan, handin.notebooks().get(plan.name()), found);
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                found.failed(plan, reason(e));
            }
        }
        return found.result();
    }

    private static String reason(Throwable e) {
        return e instanceof IOException && e.getMessage() != null
                ? e.getMessage() : "grading failed: " + e;
    }

    private void grade(GradedNotebook plan, Path file, Findings found) throws IOException {
        if (file == null) {
            found.failed(plan, found.remarks.isEmpty()
                    ? "there is no notebook \"" + plan.name() + "\"" : "");
            return;
        }
        NotebookFile received = LeanNotebook.read(file, file.getFileName().toString());
        Restoration restoration = Restoration.of(plan.released(), received);
        List<ManualCell> manual = ManualCells.of(plan, restoration.notebook());
        found.exercises.addAll(NotebookGrader.grade(plan, restoration, children, limits));
        found.manual.addAll(manual);
        found.changes.addAll(restoration.changes());
        found.gradable = true;
    }

    /** What is known so far. */
    private final class Findings {
        private final Handin handin;
        private final List<String> remarks;
        private final List<ExerciseResult> exercises = new ArrayList<>();
        private final List<ManualCell> manual = new ArrayList<>();
        private final List<CellChange> changes = new ArrayList<>();
        private boolean gradable;

        Findings(Handin handin) {
            this.handin = handin;
            this.remarks = new ArrayList<>(handin.remarks());
        }

        void failed(GradedNotebook plan, String reason) {
            if (!reason.isEmpty()) {
                remarks.add(reason);
            }
            exercises.addAll(plan.unjudged(reason.isEmpty() ? "Not handed in." : reason));
            try {
                manual.addAll(ManualCells.of(plan, plan.released()));
            } catch (IOException e) {
                remarks.add(e.getMessage());
            }
        }

        SubmissionResult result() {
            Status status = !gradable ? Status.UNGRADABLE
                    : changes.stream().anyMatch(CellChange::restored)
                    ? Status.GRADED_WITH_RESTORE : Status.GRADED;
            return new SubmissionResult(assignment.name(), handin.student(), handin.submitted(),
                    status, String.join("; ", remarks), exercises, manual, changes,
                    children.factory().sandbox().missing().stream().map(Guarantee::danger).toList(),
                    fingerprint(handin));
        }
    }
}
