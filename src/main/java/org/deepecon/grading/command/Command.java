package org.deepecon.grading.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Set;

/** Runs a command: what it throws becomes a message and an exit code. */
public final class Command {
    /** Done. */
    public static final int DONE = 0;
    /** Failed or refused. */
    public static final int FAILED = 1;
    /** The command line was wrong. */
    public static final int USAGE = 2;
    /** Interrupted. */
    public static final int INTERRUPTED = 130;

    private Command() {
    }

    /** What a command does. */
    @FunctionalInterface
    public interface Body {
        /**
         * Does it.
         *
         * @param arguments its words
         * @throws IOException if a file cannot be read or written
         * @throws UsageException if the words make no sense
         * @throws RefusedException if it must not be done
         * @throws InterruptedException if the user stopped it
         */
        void run(Arguments arguments)
                throws IOException, UsageException, RefusedException, InterruptedException;
    }

    /**
     * Runs a command.
     *
     * @param name as the user types it after {@code ./course}
     * @param args its words
     * @param valued names of options that take a value
     * @param switches names of options that take none
     * @param body what it does
     * @return exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted
     */
    public static int run(String name, String[] args, Set<String> valued, Set<String> switches,
            Body body) {
        PrintStream err = System.err;
        try {
            body.run(Arguments.parse(args, valued, switches));
            return DONE;
        } catch (UsageException e) {
            err.println("course: " + e.getMessage() + ". See ./course help " + name);
            return USAGE;
        } catch (IOException | RefusedException | IllegalArgumentException e) {
            err.println("course: " + e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            return INTERRUPTED;
        }
    }

    /**
     * Ends this process.
     *
     * @param code the exit code
     */
    public static void exit(int code) {
        System.out.flush();
        System.exit(code);
    }
}
