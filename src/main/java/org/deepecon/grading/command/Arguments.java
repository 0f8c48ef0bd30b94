package org.deepecon.grading.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a command line: options with values, switches, and the rest. */
public final class Arguments {
    private static final String ON = "on";

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    private Arguments() {
    }

    /**
     * Sorts the words.
     *
     * @param args {@code word}, {@code --name value}, {@code --name=value} or {@code --switch}
     * @param valued names of options that take a value
     * @param switches names of options that take none
     * @return the sorted words
     * @throws UsageException if an option is unknown, or a value is missing
     */
    public static Arguments parse(String[] args, Set<String> valued, Set<String> switches)
            throws UsageException {
        var arguments = new Arguments();
        for (int i = 0; i < args.length; i++) {
            String[] parts = args[i].split("=", 2);
            String name = parts[0].replaceFirst("^--", "");
            if (!args[i].startsWith("--")) {
                arguments.words.add(args[i]);
            } else if (switches.contains(name) && parts.length == 1) {
                arguments.options.put(name, ON);
            } else if (!valued.contains(name)) {
                throw new UsageException("there is no option " + parts[0]);
            } else if (parts.length == 2) {
                arguments.options.put(name, parts[1]);
            } else if (i + 1 < args.length) {
                arguments.options.put(name, args[++i]);
            } else {
                throw new UsageException(args[i] + " needs a value");
            }
        }
        return arguments;
    }

    /**
     * The only word.
     *
     * @param what it is, for the message
     * @return the word
     * @throws UsageException if there are none or several
     */
    public String word(String what) throws UsageException {
        if (words.size() != 1) {
            throw new UsageException("expected " + what + ", got "
                    + (words.isEmpty() ? "nothing" : String.join(" ", words)));
        }
        return words.get(0);
    }

    /**
     * Whether a switch was given.
     *
     * @param name without dashes
     * @return true if so
     */
    public boolean has(String name) {
        return options.containsKey(name);
    }

    /**
     * A path.
     *
     * @param name the option, without dashes
     * @param otherwise if it was not given; may be null
     * @return the path
     */
    public Path path(String name, Path otherwise) {
        String value = options.get(name);
        return value == null ? otherwise : Path.of(value);
    }

    /**
     * A whole number.
     *
     * @param name the option, without dashes
     * @param otherwise if it was not given
     * @param least smallest allowed
     * @return the number
     * @throws UsageException if it is none, or too small
     */
    public int number(String name, int otherwise, int least) throws UsageException {
        String value = options.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new UsageException("--" + name + ": expected a whole number of at least " + least
                + ", got " + value);
    }
}
