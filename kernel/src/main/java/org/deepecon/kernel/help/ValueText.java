package org.deepecon.kernel.help;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A variable's value in a few words. A student's {@code toString()} may be slow, endless or wrong,
 * so it runs on a thread of its own and is waited for only a moment.
 */
final class ValueText {
    private static final int MOMENT = 150;
    private static final int LONGEST = 300;
    private static final int ELEMENTS = 8;
    /** Threads that may be stuck in an endless {@code toString()} before values are left out. */
    private static final Semaphore THREADS = new Semaphore(3);

    private ValueText() {
    }

    /** Empty if the value does not tell in time or fails. */
    static Optional<String> of(Object value) {
        if (!THREADS.tryAcquire()) {
            return Optional.empty();
        }
        var answer = new CompletableFuture<String>();
        var thread = new Thread(() -> answer(value, answer), "help-value");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
        try {
            return Optional.of(answer.get(MOMENT, TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException silent) {
            thread.interrupt();
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void answer(Object value, CompletableFuture<String> answer) {
        try {
            answer.complete(cut(text(value)));
        } catch (Throwable anything) {
            answer.completeExceptionally(anything);
        } finally {
            THREADS.release();
        }
    }

    private static String text(Object value) {
        if (value instanceof CharSequence text) {
            return "\"" + cut(text.toString()) + "\"";
        }
        if (value != null && value.getClass().isArray()) {
            return array(value);
        }
        if (value instanceof Collection<?> all && all.size() > ELEMENTS) {
            return all.size() + " elements: " + some(all, "[", "…]");
        }
        if (value instanceof Map<?, ?> map && map.size() > ELEMENTS) {
            return map.size() + " entries: " + some(map.entrySet(), "{", "…}");
        }
        return String.valueOf(value);
    }

    private static String array(Object array) {
        int length = Array.getLength(array);
        var elements = new StringJoiner(", ", "{", length > ELEMENTS ? ", …}" : "}");
        for (int i = 0; i < Math.min(length, ELEMENTS); i++) {
            elements.add(text(Array.get(array, i)));
        }
        return array.getClass().getComponentType().getSimpleName() + "[" + length + "] " + elements;
    }

    private static String some(Collection<?> all, String open, String close) {
        var elements = new StringJoiner(", ", open, ", " + close);
        var each = all.iterator();
        for (int i = 0; i < ELEMENTS && each.hasNext(); i++) {
            elements.add(cut(String.valueOf(each.next())));
        }
        return elements.toString();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
