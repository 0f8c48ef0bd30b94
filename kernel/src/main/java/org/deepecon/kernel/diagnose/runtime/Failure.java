package org.deepecon.kernel.diagnose.runtime;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.deepecon.kernel.diagnose.text.StudentNames;

/** An exception of which no method is trusted: all may be overridden, throw, or give null. */
record Failure(Throwable thrown) {
    /** The exception's message with the student's names; empty if there is none. */
    String message() {
        try {
            String message = thrown.getLocalizedMessage();
            return message == null ? "" : StudentNames.clean(message);
        } catch (Throwable broken) {
            return "(its getMessage() failed with " + StudentNames.simpleClass(
                    broken.getClass().getName()) + ")";
        }
    }

    /** The simple name; an anonymous exception has its superclass's. */
    String name() {
        return StudentNames.simpleClass(named().getName());
    }

    /**
     * The simple name for {@code java.lang}, the kernel's and the student's classes, the full one
     * for others.
     */
    String fullName() {
        String name = named().getName();
        boolean simple = name.startsWith("REPL.") || name.startsWith("org.deepecon.kernel.")
                || named().getPackageName().equals("java.lang");
        return simple ? name() : StudentNames.clean(name);
    }

    private Class<?> named() {
        Class<?> type = thrown.getClass();
        while (type.isAnonymousClass()) {
            type = type.getSuperclass();
        }
        return type;
    }

    /** Whether the exception is of a class or of a subclass of it. */
    boolean isA(String className) {
        for (Class<?> c = thrown.getClass(); c != null; c = c.getSuperclass()) {
            if (c.getName().equals(className)) {
                return true;
            }
        }
        return false;
    }

    StackTraceElement[] frames() {
        return guarded(() -> Optional.ofNullable(thrown.getStackTrace()))
                .orElse(new StackTraceElement[0]);
    }

    Optional<Failure> cause() {
        return guarded(() -> Optional.ofNullable(thrown.getCause())).map(Failure::new);
    }

    List<Failure> suppressed() {
        return guarded(() -> Optional.of(List.of(thrown.getSuppressed()))).orElse(List.of())
                .stream().map(Failure::new).toList();
    }

    /** The frame where it was thrown, or an empty one. */
    StackTraceElement top() {
        StackTraceElement[] frames = frames();
        return frames.length > 0 ? frames[0] : new StackTraceElement("", "", null, 0);
    }

    private static <T> Optional<T> guarded(Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (Throwable broken) {
            return Optional.empty();
        }
    }
}
