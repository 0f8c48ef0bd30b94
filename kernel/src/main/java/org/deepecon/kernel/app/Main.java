package org.deepecon.kernel.app;

import java.util.Arrays;
import java.util.List;

/** Entry point of the kernel's jar. */
public final class Main {
    private Main() {
    }

    /**
     * Runs a command.
     *
     * @param words {@code jupyter CONNECTION_FILE}, a connection file alone, or another command;
     *     {@code --help} lists them
     */
    public static void main(String[] words) {
        System.exit(run(words));
    }

    private static int run(String[] words) {
        try {
            if (words.length == 1 && words[0].endsWith(".json")) {
                return JupyterCommand.run(List.of(words));
            } else if (words.length > 0 && words[0].equals("jupyter")) { // the quick way up
                return JupyterCommand.run(Arrays.asList(words).subList(1, words.length));
            }
            return Commands.run(List.of(words));
        } catch (Exception e) {
            System.err.println("deepecon kernel: " + e.getMessage());
            return 1;
        }
    }
}
