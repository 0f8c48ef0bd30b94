package org.deepecon.grading.grade;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.deepecon.grading.grade.ChildFactory.Started;
import org.deepecon.kernel.notebook.child.SplitClient;

/**
 * Children that are started before they are needed: the next one comes up while answers of the last
 * are judged. None is used twice, except the compilers, which run nothing of a submission.
 * Thread-safe.
 */
public final class ChildPool implements AutoCloseable {
    private final ChildFactory factory;
    private final int ahead;
    private final Deque<CompletableFuture<Started>> coming = new ArrayDeque<>();
    /** Those that nobody uses, first those that are ready. */
    private final Deque<CompletableFuture<Compiler>> compilers = new ArrayDeque<>();
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
        this.helpers = Executors.newFixedThreadPool(3 * ahead, task -> {
            var thread = new Thread(task, "child pool");
            thread.setDaemon(true);
            return thread;
        });
        compilers.add(starting(factory::compiler));
        fill();
    }

    private synchronized void fill() {
        while (!closed && coming.size() < ahead) {
            coming.add(starting(factory::runner));
        }
    }

    private interface Start<T> {
        T start() throws IOException;
    }

    private <T> CompletableFuture<T> starting(Start<T> how) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return how.start();
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }, helpers);
    }

    /** A session; {@code isPlain} if its cells hold nothing but Java. */
    Child take(boolean isPlain) throws IOException {
        if (!isPlain) {
            return got(starting(factory::whole));
        }
        CompletableFuture<Started> next;
        CompletableFuture<Compiler> free;
        synchronized (this) {
            next = coming.remove();
            free = compilers.isEmpty() ? starting(factory::compiler) : compilers.remove();
        }
        fill();
        Compiler compiler = got(free);
        try {
            Started runner = got(next);
            return new Child(new SplitClient(compiler.client(), runner.client()),
                    runner.room(), compiler);
        } catch (IOException e) {
            free(compiler);
            throw e;
        }
    }

    private static <T> T got(CompletableFuture<T> future) throws IOException {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        }
    }

    /** Ends a child, without waiting for its end. */
    void giveBack(Child child) {
        helpers.execute(child::close);
        if (child.compiler() != null) {
            free(child.compiler());
        }
    }

    private synchronized void free(Compiler compiler) {
        if (closed) {
            compiler.close();
        } else {
            compilers.add(starting(() -> refreshed(compiler)));
        }
    }

    /** The same process with a new session, or another one where that is better. */
    private Compiler refreshed(Compiler compiler) throws IOException {
        try {
            if (compiler.served() < Compiler.MOST && SplitClient.refresh(compiler.client())) {
                return compiler.servedOneMore();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        compiler.close();
        return factory.compiler();
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
        coming.forEach(child -> child.thenAccept(Started::close).exceptionally(e -> null).join());
        compilers.forEach(one -> one.thenAccept(Compiler::close).exceptionally(e -> null).join());
        helpers.shutdown();
    }
}
