package org.deepecon.kernel.help.doc;

import java.util.stream.Collectors;

/** Breaks long lines at blanks, for terminals. */
final class Wrapped {
    private static final int WIDTH = 88;

    private Wrapped() {
    }

    static String lines(String text) {
        return text.lines().map(Wrapped::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        var wrapped = new StringBuilder();
        String rest = line;
        while (rest.length() > WIDTH) {
            int blank = rest.lastIndexOf(' ', WIDTH);
            if (blank <= 0) {
                break;
            }
            wrapped.append(rest, 0, blank).append('\n');
            rest = rest.substring(blank + 1);
        }
        return wrapped.append(rest).toString();
    }
}
