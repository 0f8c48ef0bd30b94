package org.deepecon.kernel.diagnose.runtime;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepecon.kernel.diagnose.text.StudentNames;

/**
 * The JVM's helpful messages in the student's names. Code compiled without {@code -g} has no names
 * of local variables: {@code "<local4>" is null}; the line's source mostly tells which one is
 * meant.
 */
final class NullMessages {
    private static final Pattern LOCAL = Pattern.compile("\"?<(local|parameter)\\d+>\"?");
    private static final Pattern MEMBER = Pattern.compile(
            "(?:invoke \"(?:[^\"]*\\.)?(\\w+)\\(|(?:read|assign) field \"(\\w+)\")");

    private NullMessages() {
    }

    /**
     * Rewrites a message.
     *
     * @param line the source where it was thrown
     * @return the message with simple class names and without {@code <local4>}
     */
    static String of(Failure failure, String line) {
        String message = StudentNames.simple(failure.message());
        if (!LOCAL.matcher(message).find()) {
            return message;
        }
        boolean ownLine = failure.top().getClassName().startsWith("REPL.");
        return (ownLine ? local(message, line) : Optional.<String>empty())
                .map(name -> LOCAL.matcher(message).replaceFirst(
                        Matcher.quoteReplacement("\"" + name + "\"")))
                .orElse(LOCAL.matcher(message).replaceAll(match ->
                        match.group(1).equals("local") ? "a local variable" : "a parameter"));
    }

    private static Optional<String> local(String message, String line) {
        Matcher member = MEMBER.matcher(message);
        if (member.find()) {
            String name = member.group(1) == null ? member.group(2) : member.group(1);
            return only(line, "\\b(\\w+)\\s*\\.\\s*" + name + "\\b");
        }
        if (message.contains("array length")) {
            return only(line, "\\b(\\w+)\\s*\\.\\s*length\\b").or(() ->
                    only(line, ":\\s*(\\w+)\\s*\\)"));
        }
        return message.contains("array") ? only(line, "\\b(\\w+)\\s*\\[") : Optional.empty();
    }

    private static Optional<String> only(String line, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        while (matcher.find()) {
            if (!matcher.group(1).equals(name)) {
                return Optional.empty();
            }
        }
        return Optional.of(name);
    }
}
