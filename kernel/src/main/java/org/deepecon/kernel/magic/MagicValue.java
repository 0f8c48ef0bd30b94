package org.deepecon.kernel.magic;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands the value of a magic over to the variable that it is assigned to. Called by generated
 * source only.
 */
public final class MagicValue {
    private static final Map<Integer, List<Object>> WAITING = new ConcurrentHashMap<>();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private MagicValue() {
    }

    /**
     * Takes a value over, once.
     *
     * @param ticket the number in the generated source
     * @param <T> type of the variable
     * @return the value, or null
     */
    @SuppressWarnings("unchecked")
    public static <T> T take(int ticket) {
        List<Object> value = WAITING.remove(ticket);
        return value == null ? null : (T) value.get(0);
    }

    static String assignment(String target, Object value) {
        int ticket = NEXT.incrementAndGet();
        WAITING.put(ticket, java.util.Collections.singletonList(value));
        String cast = target.startsWith("var ") ? "(" + typeOf(value) + ") " : "";
        return target + " " + cast + MagicValue.class.getName() + ".take(" + ticket + ");";
    }

    /** What {@code var} becomes: a list of strings for jars and paths, else the value's class. */
    private static String typeOf(Object value) {
        if (value instanceof List<?> list) {
            boolean strings = list.stream().allMatch(String.class::isInstance);
            return strings ? "java.util.List<String>" : "java.util.List<?>";
        }
        Class<?> type = value == null ? Object.class : value.getClass();
        boolean usable = Modifier.isPublic(type.getModifiers())
                && type.getCanonicalName() != null
                && type.getTypeParameters().length == 0;
        return usable ? type.getCanonicalName() : "Object";
    }
}
