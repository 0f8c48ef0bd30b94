package org.deepecon.kernel.diagnose.runtime;

import org.deepecon.kernel.diagnose.text.StudentNames;

/** An exception's message as shown: the student's names, no talk of modules and loaders. */
final class Messages {
    private static final int LONGEST = 2_000;

    private Messages() {
    }

    static String of(Failure failure, String line) {
        String message = switch (failure.thrown().getClass().getName()) {
            case "java.lang.NullPointerException" -> NullMessages.of(failure, line);
            case "java.lang.ClassCastException" -> StudentNames.simple(failure.message()
                    .replaceAll("\\s*\\([^()]* (?:is|are) in .*\\)$", "")
                    .replaceAll("\\bclass (?=[\\w.]+)", ""));
            default -> failure.message();
        };
        return message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
    }

    /** The first line of a message. */
    static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
