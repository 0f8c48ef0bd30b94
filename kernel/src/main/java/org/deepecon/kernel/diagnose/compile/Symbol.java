package org.deepecon.kernel.diagnose.compile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What javac could not find, and where it looked.
 *
 * @param kind {@code variable}, {@code method}, {@code class}…; empty if nothing is missing
 * @param name its name
 * @param arguments types of the arguments of a method, separated by commas
 * @param receiver the type whose member it should be, qualified; empty if there is none
 */
record Symbol(String kind, String name, String arguments, String receiver) {
    private static final Pattern MISSING = Pattern.compile(
            "symbol:\\s+(?:static )?(\\w+) (?:<[^>]*>)?([\\p{L}\\w$]+)(?:\\((.*)\\))?");
    private static final Pattern PLACE = Pattern.compile(
            "location:\\s+(?:variable \\S+ of type|class|interface|package|@interface|enum|record)"
                    + " (\\S[^\\n]*)");

    static Symbol of(String message) {
        Matcher missing = MISSING.matcher(message);
        if (!missing.find()) {
            return new Symbol("", "", "", "");
        }
        String arguments = missing.group(3) == null ? "" : missing.group(3);
        return new Symbol(missing.group(1), missing.group(2), arguments, receiver(message));
    }

    private static String receiver(String message) {
        Matcher place = PLACE.matcher(message);
        if (!place.find()) {
            return "";
        }
        String type = place.group(1).strip();
        return type.matches("REPL\\.\\$JShell\\$\\w+") ? "" : type;
    }

    boolean isMember() {
        return !receiver.isEmpty();
    }
}
