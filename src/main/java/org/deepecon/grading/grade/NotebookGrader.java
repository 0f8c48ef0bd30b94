package org.deepecon.grading.grade;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deepecon.grading.Judge;
import org.deepecon.grading.Outcome;
import org.deepecon.grading.Reply;
import org.deepecon.grading.Stub;
import org.deepecon.grading.Submission;
import org.deepecon.grading.Verdict;
import org.deepecon.grading.contract.CellChange;
import org.deepecon.grading.contract.CellMetadata;
import org.deepecon.grading.contract.Restoration;
import org.deepecon.grading.grade.GradedNotebook.Task;
import org.deepecon.grading.result.ExerciseResult;
import org.deepecon.kernel.notebook.NotebookCell;
import org.deepecon.kernel.notebook.child.SplitClient;

/**
 * Runs a restored notebook from top to bottom and judges at each {@code %check}, as nbgrader does:
 * what later cells declare cannot help earlier exercises.
 */
final class NotebookGrader {
    /** Cells that only ask the live notebook for its opinion. */
    private static final Pattern SELF_CHECK =
            Pattern.compile("(\\s*%(check|hint|solution|progress)\\b[^\\n]*(\\n|$))+\\s*");

    private final GradedNotebook plan;
    private final StudentSession session;
    private final Map<String, ExerciseResult> results = new LinkedHashMap<>();
    private final Set<String> restored;
    /** What went wrong in the cells since the last check. */
    private Reply trouble;
    private boolean tampered;

    private NotebookGrader(GradedNotebook plan, Restoration restoration, StudentSession session) {
        this.plan = plan;
        this.session = session;
        this.restored = restoration.changes().stream().filter(CellChange::restored)
                .map(CellChange::gradeId).collect(Collectors.toSet());
    }

    static List<ExerciseResult> grade(
            GradedNotebook plan, Restoration restoration, ChildPool children, GradeLimits limits)
            throws IOException {
        boolean isPlain = restoration.notebook().cells().stream().filter(NotebookGrader::isRun)
                .map(NotebookCell::source).allMatch(SplitClient::accepts);
        try (var session = new StudentSession(children, limits, isPlain)) {
            var grader = new NotebookGrader(plan, restoration, session);
            restoration.notebook().cells().forEach(grader::cell);
            return grader.inOrder();
        }
    }

    private static boolean isRun(NotebookCell cell) {
        return cell.isCode() && !cell.source().isBlank()
                && !SELF_CHECK.matcher(cell.source()).matches();
    }

    private void cell(NotebookCell cell) {
        String id = CellMetadata.gradeId(cell).orElse("");
        tampered |= restored.contains(id);
        Task task = plan.exercises().get(id);
        if (task != null) {
            results.put(id, task.result(plan.name(), judge(task)));
            trouble = null;
            tampered = false;
        } else if (isRun(cell)) {
            Reply reply = session.cell(cell.source());
            if (!reply.ok() && trouble == null) {
                trouble = reply;
            }
        }
    }

    private Verdict judge(Task task) {
        try {
            session.expect(task.questions().get());
            Verdict verdict = Judge.judge(task.type(), Submission.of(session));
            if (verdict.passed()) {
                task.questions().set(session.questions());
            }
            return withCause(verdict);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return task.unjudged(Outcome.ERROR, "The tests could not be run.")
                    .withNotice("The judge failed: " + e);
        }
    }

    /** Where a name is missing, says what became of the cell that should have declared it. */
    private Verdict withCause(Verdict verdict) {
        boolean isStub = trouble != null && trouble.message().contains(Stub.MESSAGE);
        boolean hasCause = trouble != null && !isStub;
        var claims = verdict.claims().stream().map(claim ->
                claim.outcome() != Outcome.NOT_ATTEMPTED || !hasCause && !tampered ? claim
                : new org.deepecon.grading.ClaimResult(claim.name(), claim.points(), 0,
                        hasCause ? trouble.outcome() : Outcome.RESTORED, claim.expected(),
                        claim.got(), hasCause ? "Your cell: " + cause() : claim.message(),
                        claim.hint(), claim.visible())).toList();
        return new Verdict(verdict.exercise(), claims, verdict.missing(), verdict.notices());
    }

    private String cause() {
        return trouble.errorType().isEmpty() ? trouble.message()
                : trouble.errorType() + ": " + trouble.message();
    }

    /** In the order of the notebook that was handed out, each exercise once. */
    private List<ExerciseResult> inOrder() {
        var left = new HashMap<>(results);
        List<ExerciseResult> all = new ArrayList<>();
        for (var task : plan.exercises().entrySet()) {
            ExerciseResult result = left.remove(task.getKey());
            all.add(result != null ? result : task.getValue().result(plan.name(),
                    task.getValue().unjudged(Outcome.RESTORED, "The test cell is missing.")));
        }
        return all;
    }
}
