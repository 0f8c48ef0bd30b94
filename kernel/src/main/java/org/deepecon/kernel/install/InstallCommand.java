package org.deepecon.kernel.install;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command {@code kernel}: installs, removes and lists the kernel. */
public final class InstallCommand {
    /** Name of the command on the command line of the kernel's main class. */
    public static final String NAME = "kernel";
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private final PrintStream out;
    private final PrintStream err;

    InstallCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param args what follows {@value #NAME}
     * @return exit code: 0 done, 1 failed, 2 wrong usage
     */
    public static int run(String[] args) {
        return new InstallCommand(System.out, System.err).execute(args);
    }

    int execute(String... args) {
        try {
            InstallArguments arguments = InstallArguments.parse(args);
            if (arguments.help) {
                out.print(InstallArguments.HELP);
                return 0;
            }
            return act(arguments);
        } catch (IllegalArgumentException e) {
            err.println("kernel: " + e.getMessage() + " See: kernel --help");
            return USAGE;
        } catch (AccessDeniedException e) {
            err.println("kernel: no right to write " + e.getMessage()
                    + ". Use --user, or --prefix with a folder of yours.");
        } catch (IOException e) {
            err.println("kernel: " + e.getMessage());
        } catch (InterruptedException e) {
            err.println("kernel: stopped");
        }
        return FAILED;
    }

    private int act(InstallArguments arguments) throws IOException, InterruptedException {
        switch (arguments.action) {
            case "install" -> install(arguments);
            case "uninstall" -> uninstall(arguments.kernels);
            default -> list();
        }
        return 0;
    }

    private void install(InstallArguments arguments) throws IOException, InterruptedException {
        JavaRuntime jdk = JavaRuntime.current();
        InstallOptions options = arguments.options(ownJar(arguments));
        if (!Files.isRegularFile(options.jar())) {
            throw new IOException(options.jar() + ": expected the kernel's jar. Build it with"
                    + " `mvn package`, or name it with --jar.");
        }
        var done = new KernelInstaller(jdk).install(options);
        out.println("Installed the kernel java (JDK " + jdk.feature() + ") in " + done.folder());
        if (options.cache() && !done.cached()) {
            out.println("The start-up cache could not be made, so it starts more slowly; see "
                    + done.folder().resolve("startup.log"));
        }
    }

    private static Path ownJar(InstallArguments arguments) {
        if (arguments.jar != null) {
            return arguments.jar;
        }
        try {
            return Path.of(InstallCommand.class.getProtectionDomain().getCodeSource()
                    .getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void uninstall(Path kernels) throws IOException {
        boolean done = KernelInstaller.uninstall(kernels);
        out.println((done ? "Removed " : "There is no ") + kernels.resolve(KernelSpec.NAME));
    }

    private void list() {
        var found = KernelInstaller.find(JupyterFolders.ofThisMachine().all());
        if (found.isEmpty()) {
            out.println("Jupyter finds no Java kernel. Install this one: kernel install");
        }
        for (Path folder : found) {
            out.println(folder + (KernelInstaller.isOurs(folder) ? "" : "  (another Java kernel)"));
        }
    }
}
