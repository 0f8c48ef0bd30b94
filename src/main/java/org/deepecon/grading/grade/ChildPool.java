package org.deepecon.grading.grade;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Children that are started before they are needed: the next one comes up while answers of the last
 * are judged. None is used twice. Thread-safe.
 */
public final class ChildPool implements AutoCloseable {
    private final ChildFactory factory;
    private final int ahead;
    private final Deque<CompletableFuture<Child>> coming = new ArrayDeque<>();
    /** Threads that stay: Linux tells a child that its parent died when the thread that started it ends. */
    private final ExecutorService helpers;
    private boolean closed;

    /**
     * Starts the first children.
     *
     * @param factory starts them
     * @param ahead how many to keep ready, at least 1
     */
    public ChildPool(ChildFactory factory, int ahead) {
        this.factory = factory;
        this.ahead = ahead;
        this.helpers = Executors.newFixedThreadPool(2 * ahead, task -> {
            var thread = new Thread(task, "child pool");
            thread.setDaemon(true);
            return thread;
        });
        fill();
    }

    private synchronized void fill() {
        while (!closed && coming.size() < ahead) {
            coming.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return factory.start();
                } catch (IOException e) {
                    throw new CompletionException(e);
                }
            }, helpers));
        }
    }

    Child take() throws IOException {
        CompletableFuture<Child> next;
        synchronized (this) {
            next = coming.remove();
        }
        fill();
        try {
            return next.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        }
    }

    /** Ends a child, without waiting for its end. */
    void giveBack(Child child) {
        helpers.execute(child::close);
    }

    ChildFactory factory() {
        return factory;
    }

    /** Ends the children that nobody took. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        coming.forEach(child -> child.thenAccept(Child::close).exceptionally(e -> null).join());
        helpers.shutdown();
    }
}
