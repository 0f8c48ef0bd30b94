package org.deepecon.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Of records whose components are the settings. */
final class RecordFormat implements Format<Record> {
    private final String className;
    private final Record defaults;
    private final Map<String, String> names = new LinkedHashMap<>();

    RecordFormat(String className, Record defaults, String... components) {
        this.className = className;
        this.defaults = defaults;
        for (String each : components) {
            String[] parts = each.split("=");
            names.put(parts[0], parts.length > 1 ? parts[1] : snakeCase(parts[0]));
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    @Override
    public String className() {
        return className;
    }

    @Override
    public boolean fits(Object thing) {
        if (thing.getClass() != defaults.getClass()) {
            return false;
        }
        for (RecordComponent each : components()) {
            if (!names.containsKey(each.getName())
                    && !Objects.deepEquals(value(each, thing), value(each, defaults))) {
                return false;
            }
        }
        return true;
    }

    private RecordComponent[] components() {
        return defaults.getClass().getRecordComponents();
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    @Override
    public Map<String, Object> config(Object thing) {
        return SettingsWriter.of(s -> exchange(s, (Record) thing));
    }

    @Override
    public Record read(Map<?, ?> config) {
        Record[] made = new Record[1];
        SettingsReader.into(config, s -> made[0] = exchange(s, defaults));
        return made[0];
    }

    private Record exchange(Settings s, Record now) {
        RecordComponent[] components = components();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = names.get(components[i].getName());
            Object value = value(components[i], now);
            values[i] = name == null ? value : exchange(s, name, components[i].getGenericType(), value);
            types[i] = components[i].getType();
        }
        s.unwritten("name");
        s.unwritten("dtype");
        return make(types, values);
    }

    @SuppressWarnings("unchecked")
    private static Object exchange(Settings s, String name, Type type, Object now) {
        return s.value(name, now, (Kind<Object>) kind(type));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Kind<?> kind(Type type) {
        if (type instanceof Class<?> choice && choice.isEnum()) {
            return Kinds.oneOf((Class) choice);
        }
        if (type instanceof ParameterizedType list) {
            return Kinds.listOf(kind(list.getActualTypeArguments()[0]));
        }
        return type == int.class || type == Integer.class ? Kinds.WHOLE
                : type == long.class || type == Long.class ? Kinds.LARGE
                : type == boolean.class ? Kinds.FLAG
                : type == String.class ? Kinds.TEXT
                : type == int[].class ? Kinds.AXES
                : type == double[].class ? Kinds.NUMBERS : Kinds.NUMBER;
    }

    private Record make(Class<?>[] types, Object... values) {
        try {
            Constructor<? extends Record> all = defaults.getClass().getDeclaredConstructor(types);
            all.setAccessible(true);
            return all.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause
                    : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className + " cannot be made", e);
        }
    }
}
