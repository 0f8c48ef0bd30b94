package org.deepecon.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Calls the library's methods by Keras's names: {@code clipnorm} is {@code clipNorm}. */
final class Setter {
    /** A loss that is summed up in another way takes no further settings. */
    private static final String LAST = "reduction";

    private Setter() {
    }

    /** The methods that have a Keras name, always in the same order. */
    static Stream<Method> named(Class<?> type, String keras) {
        return Arrays.stream(type.getMethods())
                .filter(each -> key(each.getName()).equals(key(keras)))
                .sorted(Comparator.comparing(Method::isBridge).thenComparing(
                        each -> Arrays.toString(each.getParameterTypes())));
    }

    /** The thing with all settings made; settings may give a new thing. */
    static Object set(Object thing, JsonNode config, List<String> done) {
        Object now = thing;
        for (var each : config.properties()) {
            if (!done.contains(each.getKey()) && !each.getKey().equals(LAST)) {
                now = set(now, each.getKey(), each.getValue());
            }
        }
        return config.has(LAST) ? set(now, LAST, config.get(LAST)) : now;
    }

    private static Object set(Object thing, String name, JsonNode value) {
        List<Method> methods = named(thing.getClass(), name).toList();
        for (Method each : methods) {
            if (each.getParameterCount() == 1 && fits(value, each.getParameterTypes()[0])) {
                Object next = call(each, thing, value);
                return next == null ? thing : next;
            }
        }
        for (Method each : methods) {
            if (each.getParameterCount() == 0 && value.isBoolean()
                    && each.getReturnType().isInstance(thing)) {
                return value.booleanValue() ? call(each, thing) : thing;
            }
        }
        throw new UnsupportedOperationException(
                thing.getClass().getSimpleName() + " has no setting " + name + "(" + value + ")");
    }

    static Object call(Method method, Object target, JsonNode... values) {
        Object[] arguments = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            arguments[i] = as(values[i], method.getParameterTypes()[i]);
        }
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause
                    : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean fits(JsonNode value, Class<?> type) {
        if (value.isNull()) {
            return !type.isPrimitive();
        }
        if (type.isArray()) {
            List<JsonNode> all = flat(value).toList();
            return fits(all.isEmpty() ? value : all.get(0), type.getComponentType());
        }
        if (value.isArray() && value.size() == 1) {
            return fits(value.get(0), type); // Keras's tuple for one axis
        }
        if (type == boolean.class) {
            return value.isBoolean();
        }
        if (type == int.class || type == long.class) {
            return value.isIntegralNumber();
        }
        if (type == double.class) {
            return value.isNumber();
        }
        return value.isTextual() ? type == String.class || type.isEnum()
                : value.isObject() && FromKeras.makes(type);
    }

    private static Object as(JsonNode value, Class<?> type) {
        if (value.isNull()) {
            return null;
        }
        if (type.isArray()) {
            return array(value, type.getComponentType());
        }
        if (value.isArray()) {
            return as(value.get(0), type);
        }
        if (type == boolean.class) {
            return value.booleanValue();
        }
        if (type == int.class) {
            return value.intValue();
        }
        if (type == long.class) {
            return value.longValue();
        }
        if (type == double.class) {
            return value.doubleValue();
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> key(each.toString()).equals(key(value.textValue())))
                    .findFirst().orElseThrow();
        }
        return value.isTextual() ? value.textValue() : FromKeras.make(value);
    }

    private static Object array(JsonNode value, Class<?> type) {
        List<JsonNode> all = flat(value).toList();
        Object array = Array.newInstance(type, all.size());
        for (int i = 0; i < all.size(); i++) {
            Array.set(array, i, as(all.get(i), type));
        }
        return array;
    }

    /** Lists in lists as one list: {@code [[0, 1], [2, 3]]} is top, bottom, left, right. */
    private static Stream<JsonNode> flat(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false)
                .flatMap(Setter::flat) : Stream.of(value);
    }

    private static String key(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
