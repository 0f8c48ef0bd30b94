package org.deepecon.kernel.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.deepecon.kernel.channel.KernelLog;
import org.deepecon.kernel.channel.KernelThread;
import org.deepecon.kernel.protocol.ConnectionFile;
import org.zeromq.ZMQException;

/** {@code jupyter CONNECTION_FILE}: serves a front end until it asks to end, or is gone. */
final class JupyterCommand {
    /** Tells libraries that a person may sit at the other end. */
    private static final String FACE_PROPERTY = "deepecon.face";

    private JupyterCommand() {
    }

    static int run(List<String> arguments) throws IOException {
        if (arguments.size() != 1) {
            System.err.println("jupyter: expected one connection file, got " + arguments);
            return 2;
        }
        KernelLog.open();
        System.setProperty(FACE_PROPERTY, "jupyter");
        QuietLogging.install();
        var kernel = new JupyterKernel(
                ConnectionFile.read(Path.of(arguments.get(0))), Sessions.factory());
        try {
            kernel.start();
        } catch (ZMQException e) {
            System.err.println("jupyter: cannot bind the addresses in " + arguments.get(0) + ": "
                    + e.getMessage());
            return 1;
        }
        KernelThread.start("setup", () -> Signals.onInterrupt(kernel::interrupt));
        ParentWatch.start(kernel::shutdown);
        kernel.awaitShutdown();
        kernel.close();
        ExitPatience.start();
        return 0;
    }
}
