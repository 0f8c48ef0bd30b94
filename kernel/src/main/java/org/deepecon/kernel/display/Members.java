package org.deepecon.kernel.display;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the state of students' objects by reflection. */
final class Members {
    private Members() {
    }

    /** Whether {@code toString()} is a class's own, and not one of the JDK. */
    static boolean textComesFromJdk(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass().getClassLoader() == null;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    /** Whether {@code toString()} is that of {@code Object}. */
    static boolean hasNoText(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass() == Object.class;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    /** Name and value of the instance fields, those of the superclasses first. */
    static Map<String, Object> fields(Object value) {
        var fields = new LinkedHashMap<String, Object>();
        collect(value.getClass(), value, fields);
        return fields;
    }

    private static void collect(Class<?> type, Object value, Map<String, Object> fields) {
        if (type == null || !TypeNames.fromCell(type)) {
            return;
        }
        collect(type.getSuperclass(), value, fields);
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                fields.put(field.getName(), read(field, value));
            }
        }
    }

    private static Object read(Field field, Object value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException | RuntimeException e) {
            return "?";
        }
    }

    /** Component names of a record class. */
    static String[] componentNames(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new);
    }

    /** Component values of a record, through its accessors. */
    static Object[] components(Record value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(component -> call(component.getAccessor(), value))
                .toArray();
    }

    private static Object call(Method accessor, Record value) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (InvocationTargetException e) {
            throw sneak(e.getCause());
        } catch (IllegalAccessException | RuntimeException e) {
            return "?";
        }
    }

    /** What the accessor itself threw, unwrapped: a stop request must stay one. */
    private static RuntimeException sneak(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException runtime
                ? runtime
                : new IllegalStateException(thrown);
    }
}
