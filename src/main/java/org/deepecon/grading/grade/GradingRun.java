package org.deepecon.grading.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.deepecon.grading.result.ResultFolder;
import org.deepecon.grading.result.SubmissionResult;

/**
 * Grades many submissions and writes each result as soon as it is there. What was graded before, and
 * would be graded the same way again, is left as it is: a run that was interrupted goes on.
 */
public final class GradingRun {
    private final SubmissionGrader grader;
    private final ResultFolder results;
    private final int jobs;

    /**
     * Creates it.
     *
     * @param grader grades one
     * @param results where results are and go
     * @param jobs how many submissions at a time
     */
    public GradingRun(SubmissionGrader grader, ResultFolder results, int jobs) {
        this.grader = grader;
        this.results = results;
        this.jobs = jobs;
    }

    /** Hears of each submission when it is done. */
    @FunctionalInterface
    public interface Listener {
        /**
         * A submission has its result.
         *
         * @param result as written
         * @param fresh false if it stood there already
         */
        void done(SubmissionResult result, boolean fresh);
    }

    /**
     * Those that {@link #grade} would grade, the others having a result that still holds.
     *
     * @param handins all submissions
     * @return some of them, in the same order
     */
    public List<Handin> due(List<Handin> handins) {
        return handins.stream().filter(handin -> standing(handin).isEmpty()).toList();
    }

    /**
     * Grades.
     *
     * @param handins submissions of different students
     * @param listener is told of each, one at a time
     * @return the results, in the order of the submissions
     * @throws IOException if a result cannot be written
     * @throws InterruptedException if this thread is interrupted
     */
    public List<SubmissionResult> grade(List<Handin> handins, Listener listener)
            throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<SubmissionResult>> coming = new ArrayList<>();
            for (Handin handin : handins) {
                coming.add(workers.submit(() -> one(handin, listener)));
            }
            List<SubmissionResult> all = new ArrayList<>();
            for (Future<SubmissionResult> result : coming) {
                all.add(result.get());
            }
            return all;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException | e.getCause() instanceof UncheckedIOException) {
                throw new IOException(e.getCause().getMessage(), e.getCause());
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private SubmissionResult one(Handin handin, Listener listener) throws IOException {
        Optional<SubmissionResult> before = standing(handin);
        SubmissionResult result = before.isPresent() ? before.get() : grader.grade(handin);
        if (before.isEmpty()) {
            results.write(result);
        }
        synchronized (listener) {
            listener.done(result, before.isEmpty());
        }
        return result;
    }

    /** The result that is there, if it is of the same submission and the same grader. */
    private Optional<SubmissionResult> standing(Handin handin) {
        try {
            return results.read(handin.student())
                    .filter(result -> grader.fingerprint(handin).equals(result.fingerprint()));
        } catch (IOException e) {
            return Optional.empty(); // a broken result is graded again
        }
    }
}
