package org.deepecon.grading.grade;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepecon.grading.Outcome;
import org.deepecon.grading.Reply;
import org.deepecon.grading.Respondent;
import org.deepecon.kernel.notebook.child.ChildResult;

/**
 * A student's notebook, running: cells go in, questions are answered. When the child dies, the next
 * request starts another and replays the cells that did no harm. For one thread.
 */
public final class StudentSession implements Respondent, AutoCloseable {
    private static final Duration NAMES_LIMIT = Duration.ofSeconds(5);
    private static final Duration SHORTEST = Duration.ofMillis(200);

    private final ChildPool pool;
    private final GradeLimits limits;
    private final boolean isPlain;
    private final long deadline;
    private final List<String> harmless = new ArrayList<>();
    /** Questions that hung or killed the child since the last cell: not asked again. */
    private final Map<String, Reply> costly = new HashMap<>();
    /** What was asked since {@link #expect}. */
    private final Set<String> questions = new LinkedHashSet<>();
    private Child child;
    private int deaths;
    private Outcome last = Outcome.EXITED;

    /**
     * Begins with a fresh child.
     *
     * @param pool has the children
     * @param limits how patient to be
     * @param isPlain whether all cells will hold nothing but Java, no magics
     * @throws IOException if no child can be started
     */
    public StudentSession(ChildPool pool, GradeLimits limits, boolean isPlain)
            throws IOException {
        this.pool = pool;
        this.limits = limits;
        this.isPlain = isPlain;
        this.child = pool.take(isPlain);
        this.deadline = System.nanoTime() + limits.submission().toNanos();
    }

    /**
     * Runs a cell of the student.
     *
     * @param source its text
     * @return how it ended
     */
    public Reply cell(String source) {
        costly.clear();
        Reply reply = ask(true, limits.cell(), limit -> child.client().run(source, limit));
        boolean harmed = reply.outcome() == Outcome.TIMEOUT || !child.client().isAlive();
        if (!harmed) {
            harmless.add(source);
        }
        return reply;
    }

    /**
     * Begins an exercise: what will be asked is compiled at once, in the time of one question. No
     * question is answered before it is put.
     */
    void expect(List<String> expressions) {
        questions.clear();
        if (expressions.size() > 1) {
            ask(false, limits.cell(), rest -> child.client().prepare(expressions, rest));
        }
    }

    /** The expressions that were asked for since the exercise began. */
    List<String> questions() {
        return List.copyOf(questions);
    }

    @Override
    public Reply value(String expression, Duration limit) {
        questions.add(expression);
        Reply reply = once(expression, limit,
                rest -> child.client().evaluate(expression, rest));
        return reply.ok() && reply.value() == null
                ? Reply.failed(Outcome.ERROR, "", "The expression has no value.") : reply;
    }

    @Override
    public Reply run(String code, Duration limit) {
        return once(code + ";", limit, rest -> child.client().run(code, rest));
    }

    @Override
    public Set<String> names() {
        try {
            return revived() ? child.client().names(NAMES_LIMIT) : Set.of();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Reply once(String key, Duration limit, Question question) {
        Reply known = costly.get(key);
        if (known != null) {
            return known;
        }
        Duration least = limit.compareTo(limits.cell()) < 0 ? limit : limits.cell();
        Reply reply = ask(false, least, question);
        if (reply.outcome() == Outcome.TIMEOUT || reply.outcome().endsProcess()) {
            costly.put(key, reply);
        }
        return reply;
    }

    private interface Question {
        ChildResult put(Duration limit) throws InterruptedException;
    }

    private Reply ask(boolean isCell, Duration limit, Question question) {
        try {
            Duration rest = Duration.ofNanos(deadline - System.nanoTime());
            if (rest.compareTo(SHORTEST) < 0) {
                return Reply.failed(Outcome.TIMEOUT, "",
                        "The whole submission took too long; nothing more was run.");
            }
            if (!revived()) {
                return Reply.failed(last, "", "The Java process ended " + deaths
                        + " times; nothing more was run.");
            }
            ChildResult result = question.put(rest.compareTo(limit) < 0 ? rest : limit);
            Reply reply = Deaths.reply(result, isCell, child.client().exitCode());
            if (reply.outcome().endsProcess() && reply.outcome() != Outcome.EXITED) {
                child.client().kill(); // what it hoards would starve the cells that follow
            }
            if (!child.client().isAlive()) {
                last = reply.outcome();
            }
            return reply;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Whether there is a living child with all harmless cells run in it. */
    private boolean revived() throws InterruptedException {
        while (!child.client().isAlive()) {
            if (++deaths > limits.restarts() || System.nanoTime() > deadline) {
                deaths = Math.min(deaths, limits.restarts() + 1);
                return false;
            }
            replay();
        }
        return true;
    }

    private void replay() throws InterruptedException {
        pool.giveBack(child);
        try {
            child = pool.take(isPlain);
        } catch (IOException e) {
            return; // the dead child stays, and is tried again until there were too many deaths
        }
        for (String source : harmless) {
            if (child.client().isAlive()) {
                child.client().run(source, limits.cell());
            }
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("grading was interrupted", e);
    }

    @Override
    public void close() {
        pool.giveBack(child);
    }
}
