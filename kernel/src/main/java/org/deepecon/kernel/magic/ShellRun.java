package org.deepecon.kernel.magic;

import java.util.List;
import java.util.stream.Stream;
import org.deepecon.kernel.display.CellOutput;

/** A running process whose output goes to a cell while it runs. */
final class ShellRun {
    /** What a background job that outlives the script may still take to print before we go on. */
    private static final long GRACE_MILLIS = 300;

    private final Process process;
    private final OutputPump out;
    private final OutputPump err;

    ShellRun(Process process, CellOutput output) {
        this.process = process;
        out = new OutputPump(process.getInputStream(), output, CellOutput.Stream.STDOUT);
        err = new OutputPump(process.getErrorStream(), output, CellOutput.Stream.STDERR);
    }

    /** Waits for the end; an interrupt kills the process and everything it started. */
    int waitForEnd() throws InterruptedException {
        out.start();
        err.start();
        try {
            int code = process.waitFor();
            out.awaitSilence(GRACE_MILLIS);
            err.awaitSilence(GRACE_MILLIS);
            return code;
        } catch (InterruptedException | Error e) {
            kill();
            throw e;
        }
    }

    /** Parents first, so that they start nothing new; again for what was started meanwhile. */
    private void kill() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.stream()
                .flatMap(child -> Stream.concat(Stream.of(child), child.descendants()))
                .toList()
                .forEach(ProcessHandle::destroyForcibly);
    }
}
