package org.deepecon.grading.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.deepecon.grading.ClaimResult;
import org.deepecon.grading.ExerciseInfo;
import org.deepecon.grading.Judge;
import org.deepecon.grading.Outcome;
import org.deepecon.grading.Reply;
import org.deepecon.grading.Submission;
import org.deepecon.grading.Verdict;
import org.deepecon.grading.contract.CheckCell;
import org.deepecon.grading.exercise.ExerciseFolder;
import org.deepecon.grading.grade.StudentSession;
import org.deepecon.grading.gradebook.PlainNumber;

/** Puts one answer after the other into a running notebook and judges each. */
final class Trial {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int RIGHT_WANTED = 2;
    private static final int WRONG_WANTED = 5;

    private final StudentSession session;
    private final CheckCell cell;
    private final Class<?> type;
    private final ExerciseFolder folder;
    private final List<String> problems = new ArrayList<>();
    private final List<String> advice = new ArrayList<>();

    Trial(StudentSession session, CheckCell cell, Class<?> type, ExerciseFolder folder) {
        this.session = session;
        this.cell = cell;
        this.type = type;
        this.folder = folder;
    }

    /** What the stubs earn, which are in the session. */
    double stub() {
        return Judge.once(type, Submission.of(new Impatient(session, PATIENCE))).earned();
    }

    /** Finds the solution in the session and leaves it there. */
    ExerciseCheck of(double stub, List<String> solution) throws IOException {
        double scale = ExerciseInfo.of(type).points();
        if (scale != cell.points()) {
            problem("the cell gives " + points(cell.points()) + ", but the tests add up to "
                    + PlainNumber.of(scale) + ". Set \"points\" of cell \"" + cell.gradeId()
                    + "\".");
        }
        if (stub > 0) {
            problem("the stub that is handed out earns " + points(stub)
                    + "; a test passes without an answer.");
        }
        double reference = tryReference();
        List<Path> right = folder == null ? List.of() : folder.right();
        List<Path> wrong = folder == null ? List.of() : folder.wrong();
        for (Path answer : right) {
            tryRight(answer);
        }
        for (Path answer : wrong) {
            tryWrong(answer);
        }
        advise("right answers", right.size(), RIGHT_WANTED);
        advise("wrong answers", wrong.size(), WRONG_WANTED);
        solution.forEach(session::cell);
        return new ExerciseCheck(cell.slug(), cell.points(), reference, stub, right.size(),
                wrong.size(), problems, advice);
    }

    private void advise(String what, int there, int wanted) {
        if (there < wanted) {
            advice.add(cell.slug() + ": " + there + " " + what + " listed; " + wanted
                    + " would say more.");
        }
    }

    private double tryReference() {
        Verdict verdict = Judge.judge(type, Submission.of(session));
        verdict.notices().forEach(notice -> problem("the tests are not deterministic: " + notice));
        if (!verdict.passed()) {
            problem("the reference solution earns " + points(verdict.earned()) + " of "
                    + PlainNumber.of(verdict.points()) + ": " + failures(verdict));
        }
        return verdict.earned();
    }

    private void tryRight(Path answer) throws IOException {
        Verdict verdict = put(List.of(Files.readString(answer)));
        if (!verdict.passed()) {
            problem("right/" + answer.getFileName() + " earns " + points(verdict.earned()) + " of "
                    + PlainNumber.of(verdict.points()) + ": " + failures(verdict));
        }
    }

    private void tryWrong(Path answer) throws IOException {
        if (put(List.of(Files.readString(answer))).passed()) {
            problem("wrong/" + answer.getFileName()
                    + " gets full points; no test sees the mistake.");
        }
    }

    private Verdict put(List<String> sources) {
        for (String source : sources) {
            Reply reply = session.cell(source);
            if (reply.outcome() == Outcome.NOT_COMPILED) {
                return Judge.once(type, Submission.of(new NoAnswer(reply)));
            }
        }
        return Judge.once(type, Submission.of(new Impatient(session, PATIENCE)));
    }

    private static String failures(Verdict verdict) {
        return verdict.claims().stream().filter(claim -> !claim.passed()).map(Trial::failure)
                .collect(Collectors.joining("; "));
    }

    private static String failure(ClaimResult claim) {
        String values = claim.expected() == null ? ""
                : " (expected " + claim.expected() + ", got " + claim.got() + ")";
        return "\"" + claim.name() + "\" " + claim.outcome().words() + values;
    }

    private void problem(String what) {
        problems.add(cell.slug() + ": " + what);
    }

    private static String points(double points) {
        return PlainNumber.of(points) + (points == 1 ? " point" : " points");
    }
}
