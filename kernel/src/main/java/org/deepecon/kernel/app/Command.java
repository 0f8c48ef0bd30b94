package org.deepecon.kernel.app;

import java.util.List;

/**
 * A subcommand of the kernel's jar.
 *
 * @param name first word on the command line
 * @param arguments what follows it, for the help text
 * @param purpose one line
 * @param action what it does
 */
record Command(String name, String arguments, String purpose, Action action) {
    /** The work of a command. */
    @FunctionalInterface
    interface Action {
        /**
         * Runs the command.
         *
         * @param arguments the words after the command's name
         * @return exit code of the process
         * @throws Exception shown in one line; exit code 1
         */
        int run(List<String> arguments) throws Exception;
    }
}
