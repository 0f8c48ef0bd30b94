package org.deepecon.notebook.check;

import java.util.concurrent.TimeUnit;
import org.deepecon.grading.Exercise;
import org.deepecon.grading.Judge;
import org.deepecon.grading.Reply;
import org.deepecon.grading.Respondent;
import org.deepecon.grading.Submission;
import org.deepecon.grading.exercise.ExerciseLibrary;
import org.deepecon.kernel.notebook.child.Value;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Loads the judge while the learner still reads: the first check then takes no longer than the next.
 * Only where a person sits, that is under Jupyter.
 */
public final class CheckWarmUp {
    /** After the kernel's own start, and its own warm-up. */
    private static final long DELAY_SECONDS = 4;

    private CheckWarmUp() {
    }

    /** Begins some seconds later, on a thread of low priority. */
    public static void later() {
        var thread = new Thread(null, CheckWarmUp::run, "check warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static void run() {
        try {
            TimeUnit.SECONDS.sleep(DELAY_SECONDS);
            if (ExerciseLibrary.jarHere().isPresent()) {
                Judge.once(Rehearsal.class, Submission.of(new Answer()));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Exercise("rehearsal")
    static final class Rehearsal {
        @Test
        void one(Submission s) {
            Assertions.assertEquals(1.0, s.number("1"), 1e-9);
        }

        @Test
        void another(Submission s) {
            Assertions.assertEquals(2.0, s.number("1"), 1e-9);
        }
    }

    private static final class Answer implements Respondent {
        @Override
        public Reply value(String expression, java.time.Duration limit) {
            return Reply.of(new Value.Real("double", 1), "");
        }

        @Override
        public Reply run(String code, java.time.Duration limit) {
            return value(code, limit);
        }

        @Override
        public java.util.Set<String> names() {
            return java.util.Set.of();
        }
    }
}
