package org.deepecon.kernel.diagnose.runtime;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.deepecon.kernel.repl.ShellView;

/**
 * A sentence on what to do, by the exception's class; the nearest superclass in the table counts.
 */
final class RuntimeHints {
    /** What a hint is made of: the exception, its message as shown, the line that threw it. */
    record Case(Failure failure, String message, String line) {
        boolean says(String part) {
            return message.contains(part);
        }

        String find(String regex) {
            var matcher = java.util.regex.Pattern.compile(regex).matcher(message);
            return matcher.find() ? matcher.group(1) : "";
        }
    }

    private static final Map<String, Function<Case, String>> BY_CLASS = Map.ofEntries(
            Map.entry("java.lang.NullPointerException", NullHint::of),
            Map.entry("java.lang.IndexOutOfBoundsException", IndexHint::of),
            Map.entry("java.lang.NegativeArraySizeException", c -> "a size cannot be negative:"
                    + " print"
                    + " the number between [ ] just before this line."),
            Map.entry("java.lang.ArrayStoreException", c -> "the array was made for another type of"
                    + " elements: make it with `new Object[…]` or the common type."),
            Map.entry("java.lang.ClassCastException", ValueHints::cast),
            Map.entry("java.lang.NumberFormatException", ValueHints::number),
            Map.entry("java.lang.ArithmeticException", ValueHints::arithmetic),
            Map.entry("java.util.IllegalFormatException", FormatHint::of),
            Map.entry("java.util.ConcurrentModificationException", c -> "a collection cannot change"
                    + " while a for-each loop walks it: use `xs.removeIf(x -> …)`, or collect the"
                    + " changes and apply them after the loop."),
            Map.entry("java.lang.UnsupportedOperationException", CollectionHints::unsupported),
            Map.entry("java.util.NoSuchElementException", CollectionHints::noElement),
            Map.entry("java.util.InputMismatchException", c -> "the next word typed is not such a"
                    + " number: read it with `next()`, or check with `hasNextInt()` first."),
            Map.entry("java.lang.IllegalStateException", CollectionHints::state),
            Map.entry("java.lang.StackOverflowError", c -> "a recursion never ended: check that it"
                    + " has a base case (`if (…) return …;`) and that each call comes nearer to"
                            + " it."),
            Map.entry("java.lang.OutOfMemoryError", MemoryHint::of),
            Map.entry("java.nio.file.FileSystemException", FileHint::of),
            Map.entry("java.io.FileNotFoundException", FileHint::of),
            Map.entry("java.nio.charset.MalformedInputException", c -> "the file is not UTF-8 text:"
                    + " read it with `Files.readString(path, StandardCharsets.ISO_8859_1)`, or as"
                    + " bytes."),
            Map.entry("java.net.UnknownHostException", c -> "no such host, or no network here."),
            Map.entry("java.net.ConnectException", c -> "nothing answers there: check the address,"
                    + " the port, and that the server runs."),
            Map.entry("java.lang.ClassNotFoundException", LinkHints::missing),
            Map.entry("java.lang.NoClassDefFoundError", LinkHints::missing),
            Map.entry("java.lang.IncompatibleClassChangeError", LinkHints::versions),
            Map.entry("java.time.format.DateTimeParseException", c -> "dates are written like"
                    + " 2026-01-31; for another form, pass"
                            + " `DateTimeFormatter.ofPattern(\"dd.MM.yyyy\")`."),
            Map.entry("java.util.regex.PatternSyntaxException", c -> "to search for the text as it"
                    + " is, wrap it: `Pattern.quote(text)`."),
            Map.entry("java.lang.InterruptedException", c -> "the cell was stopped while it"
                    + " waited."),
            Map.entry("java.lang.CloneNotSupportedException", c -> "write a copy constructor or a"
                    + " `copy()` method."),
            Map.entry("java.lang.IllegalMonitorStateException", c -> "`wait` and `notify` belong"
                    + " inside `synchronized (x) { … }` on the same object."),
            Map.entry("java.lang.IllegalArgumentException", ValueHints::argument));

    private RuntimeHints() {
    }

    /** The hint for an exception, or else for its root cause. */
    static Optional<String> of(Failure failure, String message, String line, ShellView shell) {
        Optional<String> own = lookUp(new Case(failure, message, line));
        Failure root = Causes.root(failure);
        return own.isPresent() || root.thrown() == failure.thrown() ? own
                : lookUp(new Case(root, Messages.of(root, line), line));
    }

    private static Optional<String> lookUp(Case about) {
        for (Class<?> c = about.failure().thrown().getClass(); c != null; c = c.getSuperclass()) {
            var hint = BY_CLASS.get(c.getName());
            if (hint != null) {
                return guarded(hint, about);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> guarded(Function<Case, String> hint, Case about) {
        try {
            return Optional.ofNullable(hint.apply(about));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
