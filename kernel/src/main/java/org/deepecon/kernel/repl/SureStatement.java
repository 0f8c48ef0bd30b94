package org.deepecon.kernel.repl;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;

/**
 * Gives JShell what is certainly a statement. JShell's own way parses a snippet to find out its kind
 * and, for a statement, compiles it on trial to find out how to wrap it, before it compiles it twice
 * more. This makes the snippet that JShell would make after a trial without errors, by reflection.
 */
final class SureStatement {
    /** Words that no declaration and no expression begins with. */
    private static final Pattern START = Pattern.compile("\\{|(?:for|while|do|if|try)\\b");

    private final Object keys;
    private final Object eval;
    private final Method declare;
    private final Method nextKey;
    private final Method wrap;
    private final Method cleared;
    private final Constructor<?> mask;
    private final Constructor<?> snippet;
    private final Constructor<?> noComplaints;

    private SureStatement(JShell shell) throws ReflectiveOperationException {
        Class<?> diagnostics = inJShell("DiagList");
        keys = read(shell, "keyMap");
        eval = read(shell, "eval");
        declare = open(eval.getClass().getDeclaredMethod(
                "declare", jdk.jshell.Snippet.class, diagnostics));
        nextKey = open(keys.getClass().getDeclaredMethod("keyForStatement"));
        wrap = open(inJShell("Wrap").getDeclaredMethod("methodWrap", String.class));
        cleared = open(inJShell("MaskCommentsAndModifiers").getDeclaredMethod("cleared"));
        mask = open(cleared.getDeclaringClass().getDeclaredConstructor(
                String.class, boolean.class));
        snippet = open(jdk.jshell.StatementSnippet.class.getDeclaredConstructor(
                nextKey.getReturnType(), String.class, wrap.getDeclaringClass()));
        noComplaints = open(diagnostics.getDeclaredConstructor());
    }

    /** For this shell, or null where its methods cannot be reached: then JShell's way is gone. */
    static SureStatement of(JShell shell) {
        try {
            return new SureStatement(shell);
        } catch (ReflectiveOperationException | RuntimeException otherJdk) {
            return null;
        }
    }

    /** Whether the text, which JShell's analysis found complete, can only be a statement. */
    static boolean is(String code) {
        return START.matcher(SourceText.withoutComments(code)).lookingAt();
    }

    /**
     * Does what {@link JShell#eval} does for a statement. One that is refused may still be valid in
     * another wrapping: ask JShell then.
     */
    @SuppressWarnings("unchecked")
    List<SnippetEvent> eval(String code) {
        try {
            String plain = ((String) cleared.invoke(mask.newInstance(code, false))).stripTrailing();
            Object made = snippet.newInstance(nextKey.invoke(keys), code, wrap.invoke(null, plain));
            return (List<SnippetEvent>) declare.invoke(eval, made, noComplaints.newInstance());
        } catch (InvocationTargetException thrown) {
            throw unchecked(thrown.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException e ? e : new IllegalStateException(thrown);
    }

    private static Class<?> inJShell(String name) throws ClassNotFoundException {
        return Class.forName("jdk.jshell." + name);
    }

    private static Object read(JShell shell, String name) throws ReflectiveOperationException {
        Field field = open(JShell.class.getDeclaredField(name));
        return field.get(shell);
    }

    private static <T extends java.lang.reflect.AccessibleObject> T open(T member) {
        member.setAccessible(true);
        return member;
    }
}
