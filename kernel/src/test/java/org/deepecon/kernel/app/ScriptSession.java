package org.deepecon.kernel.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.CellOutput.Stream;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.repl.CellError;
import org.deepecon.kernel.repl.Completeness;
import org.deepecon.kernel.repl.Completion;
import org.deepecon.kernel.session.ExecuteRequest;
import org.deepecon.kernel.session.Outcome;
import org.deepecon.kernel.session.Session;

/** A session for tests whose language is one command a line: {@code out x}, {@code sleep 100}… */
final class ScriptSession implements Session {
    private final AtomicInteger count = new AtomicInteger();
    private final List<HistoryEntry> history = new ArrayList<>();
    private final Set<Thread> running = ConcurrentHashMap.newKeySet();

    @Override
    public Outcome prepare(List<String> expressions, CellOutput output) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome execute(ExecuteRequest cell, CellOutput output) {
        int number = cell.storeHistory() ? count.incrementAndGet() : count.get();
        running.add(Thread.currentThread());
        Object[] result = new Object[2];
        CellError error = null;
        try {
            for (String line : cell.code().split("\n")) {
                run(line, output, result);
            }
        } catch (Throwable t) {
            error = new CellError(t.getClass().getSimpleName(), t.getMessage(), List.of("trace"));
        } finally {
            running.remove(Thread.currentThread());
        }
        Map<String, Outcome.Answer> answers = new LinkedHashMap<>();
        cell.userExpressions().forEach((name, code) -> answers.put(name, code.equals("bad")
                ? new Outcome.Answer(null, new CellError("Bad", "bad", List.of()))
                : new Outcome.Answer(MimeBundle.text(code), null)));
        return new Outcome(number, (MimeBundle) result[0], error, answers, (MimeBundle) result[1]);
    }

    @Override
    public Set<String> names() {
        return Set.of();
    }

    private void run(String line, CellOutput out, Object[] result) throws Exception {
        String[] words = line.split(" ", 2);
        String rest = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "out" -> out.stream(Stream.STDOUT, rest);
            case "err" -> out.stream(Stream.STDERR, rest);
            case "lines" -> lines(Integer.parseInt(rest), out);
            case "big" -> out.stream(Stream.STDOUT, "x".repeat(Integer.parseInt(rest)));
            case "late" -> late(rest, out);
            case "sleep" -> Thread.sleep(Long.parseLong(rest));
            case "value" -> result[0] = MimeBundle.text(rest);
            case "cycle" -> result[0] = MimeBundle.of("application/json", cycle());
            case "page" -> result[1] = MimeBundle.text(rest);
            case "show" -> out.display(MimeBundle.text(rest), "id1");
            case "change" -> out.update(MimeBundle.text(rest), "id1");
            case "clear" -> out.clear(true);
            case "ask" -> out.stream(Stream.STDOUT, "got " + out.input(rest, false));
            case "overflow" -> overflow();
            case "fail" -> throw new IllegalStateException(rest);
            default -> { }
        }
    }

    private static void lines(int n, CellOutput out) {
        for (int i = 0; i < n; i++) {
            out.stream(Stream.STDOUT, "this is line " + i + " of the output\n");
        }
    }

    private static void late(String text, CellOutput out) {
        new Thread(() -> {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new CancellationException();
            }
            out.stream(Stream.STDOUT, text);
        }).start();
    }

    private static Object cycle() {
        var list = new ArrayList<Object>();
        list.add(list);
        return list;
    }

    private static int overflow() {
        return 1 + overflow();
    }

    @Override
    public void interrupt() {
        running.forEach(Thread::interrupt);
    }

    @Override
    public Completion complete(String code, int cursor) {
        if (code.equals("overflow")) {
            overflow();
        }
        return new Completion(Math.max(0, cursor - 1), cursor,
                List.of(new Completion.Item("done", "function", "()")));
    }

    @Override
    public Optional<MimeBundle> inspect(String code, int cursor, int detail) {
        return code.isEmpty() ? Optional.empty() : Optional.of(MimeBundle.text("help"));
    }

    @Override
    public Completeness isComplete(String code) {
        return new Completeness(Completeness.Status.INCOMPLETE, "  ");
    }

    @Override
    public int executionCount() {
        return count.get();
    }

    @Override
    public List<HistoryEntry> history() {
        return history;
    }

    @Override
    public void close() {
        running.forEach(Thread::interrupt);
    }
}
