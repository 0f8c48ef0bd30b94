package org.deepecon.kernel.display;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names of types as a student wrote them, without JShell's wrapper classes. */
public final class TypeNames {
    private static final String WRAPPER = "REPL[./]\\$JShell\\$[0-9A-Za-z_]+[$.]";

    private TypeNames() {
    }

    /**
     * Takes JShell's wrapper classes out of a text.
     *
     * @param text any text, such as a message or a stack frame
     * @return {@code Point} where it said {@code REPL.$JShell$12$Point}
     */
    public static String clean(String text) {
        return text.contains("$JShell$") ? text.replaceAll(WRAPPER, "") : text;
    }

    /**
     * The short name of a class.
     *
     * @param type any class, also an array, a lambda or an anonymous class
     * @return for example {@code Point}, {@code int[][]}, {@code Function (lambda)}
     */
    public static String of(Class<?> type) {
        if (type.isArray()) {
            return of(type.getComponentType()) + "[]";
        }
        if (isLambda(type)) {
            return interfaces(type) + " (lambda)";
        }
        if (type.isAnonymousClass()) {
            return parent(type) + " (anonymous class)";
        }
        return type.getSimpleName();
    }

    /**
     * Whether objects of a class are lambdas or method references.
     *
     * @param type any class
     * @return true for a class made by the lambda metafactory
     */
    public static boolean isLambda(Class<?> type) {
        return type.isSynthetic() && type.isHidden() && type.getInterfaces().length > 0;
    }

    /**
     * Whether a cell declared a class.
     *
     * @param type any class
     * @return true inside one of JShell's wrapper classes
     */
    public static boolean fromCell(Class<?> type) {
        return type.getName().startsWith("REPL.$JShell$");
    }

    private static String parent(Class<?> type) {
        return type.getInterfaces().length > 0 ? interfaces(type) : of(type.getSuperclass());
    }

    private static String interfaces(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(" & "));
    }
}
