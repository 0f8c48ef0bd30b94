package org.deepecon.kernel.magic.maven;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.MimeBundle;

/**
 * Runs a resolution on a thread of its own, so that an interrupted cell is free at once although a
 * socket is not, and shows progress when it takes longer than two seconds.
 */
final class Watch {
    private static final long QUIET_NANOS = 2_000_000_000L;
    private static final long TICK_MILLIS = 250;

    private final Progress progress;
    private final CellOutput output;
    private final long start = System.nanoTime();
    private String displayId;
    private String shown = "";

    Watch(Progress progress, CellOutput output) {
        this.progress = progress;
        this.output = output;
    }

    <T> T run(Callable<T> work) throws MavenException, InterruptedException {
        var task = new FutureTask<>(work);
        Thread thread = new Thread(task, "maven-resolver");
        thread.setDaemon(true);
        thread.start();
        try {
            return await(task);
        } catch (InterruptedException | Error e) {
            progress.cancel();
            task.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private <T> T await(FutureTask<T> task) throws InterruptedException, ExecutionException {
        while (true) {
            try {
                T result = task.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
                finish();
                return result;
            } catch (TimeoutException e) {
                tick();
            }
        }
    }

    private void tick() {
        if (System.nanoTime() - start > QUIET_NANOS) {
            show(progress.files() == 0 && progress.text().startsWith("Downloaded")
                    ? "Asking the Maven repositories …"
                    : progress.text());
        }
    }

    private void finish() {
        if (displayId != null) {
            show(progress.text());
        }
    }

    private void show(String text) {
        if (text.equals(shown)) {
            return;
        }
        if (displayId == null) {
            displayId = "maven-" + UUID.randomUUID();
            output.display(MimeBundle.text(text), displayId);
        } else {
            output.update(MimeBundle.text(text), displayId);
        }
        shown = text;
    }

    private static MavenException failure(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof MavenException known
                ? known
                : new MavenException("Maven failed: " + cause, cause);
    }
}
