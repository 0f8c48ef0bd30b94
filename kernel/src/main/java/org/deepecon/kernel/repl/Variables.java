package org.deepecon.kernel.repl;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields that hold the session's variables now. Thread-safe. */
final class Variables {
    private final Map<String, Field> fields = new LinkedHashMap<>();

    /**
     * Notes the class that holds a variable from now on.
     *
     * @return the field that held it before, if that was another one
     */
    synchronized Optional<Field> move(String name, Class<?> holder) {
        try {
            Field now = holder.getDeclaredField(name);
            now.setAccessible(true);
            Field before = fields.put(name, now);
            return Optional.ofNullable(before).filter(f -> f.getDeclaringClass() != holder);
        } catch (NoSuchFieldException | LinkageError e) {
            return Optional.empty();
        }
    }

    synchronized Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    synchronized void forget(String name) {
        fields.remove(name);
    }

    synchronized void clear() {
        fields.clear();
    }

    synchronized Map<String, Field> all() {
        return new LinkedHashMap<>(fields);
    }
}
