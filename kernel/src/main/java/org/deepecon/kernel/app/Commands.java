package org.deepecon.kernel.app;

import java.util.List;
import org.deepecon.kernel.install.InstallCommand;
import org.deepecon.kernel.notebook.RunCommand;
import org.deepecon.kernel.notebook.WarmUp;
import org.deepecon.kernel.notebook.child.ChildServer;

/** The command line: one row for each command, {@code jupyter} first. */
final class Commands {
    private static final List<Command> ALL = List.of(
            new Command("jupyter", "CONNECTION_FILE",
                    "serve a Jupyter front end (what the kernel spec runs)",
                    JupyterCommand::run),
            new Command(RunCommand.NAME, "NOTEBOOK…",
                    "run notebooks without Jupyter; see run --help",
                    words -> RunCommand.run(words.toArray(String[]::new), Sessions.headless())),
            new Command("child", "", "serve a parent process over pipes (for graders)",
                    words -> ChildServer.run(Sessions.headless(), words)),
            new Command(InstallCommand.NAME, "install|uninstall|list",
                    "manage the kernel in an existing Jupyter; see kernel --help",
                    words -> InstallCommand.run(words.toArray(String[]::new))),
            new Command(WarmUp.NAME, "", "the training run of the start-up cache",
                    arguments -> WarmUpCommand.run()),
            new Command("version", "", "print the versions of kernel and Java",
                    arguments -> version()),
            new Command("help", "", "print this text", arguments -> help()));

    private Commands() {
    }

    static int run(List<String> words) throws Exception {
        String name = words.isEmpty() ? "help" : words.get(0);
        for (Command command : ALL) {
            if (command.name().equals(name) || ("--" + command.name()).equals(name)) {
                return command.action().run(words.subList(1, words.size()));
            }
        }
        System.err.println("java -jar deepecon-kernel-all.jar: expected a command or a connection"
                + " file, got \"" + name + "\". Try --help.");
        return 2;
    }

    private static int version() {
        System.out.println("DeepEcon kernel " + KernelInfo.version() + ", Java "
                + Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        return 0;
    }

    private static int help() {
        System.out.println("A Java kernel for Jupyter. Usage: java -jar deepecon-kernel-all.jar"
                + " COMMAND\n");
        for (Command command : ALL) {
            String call = (command.name() + " " + command.arguments()).trim();
            System.out.println("  " + call + " ".repeat(Math.max(2, 28 - call.length()))
                    + command.purpose());
        }
        return 0;
    }
}
