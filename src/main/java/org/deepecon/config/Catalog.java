package org.deepecon.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All classes of things that can stand in one place of a file, by Keras's class names.
 *
 * @param <T> what they have in common
 */
public final class Catalog<T> implements Kind<T> {
    private static final String CLASS_NAME = "class_name";
    private static final String CONFIG = "config";

    private final String what;
    private final String module;
    private final Function<String, ? extends T> byName;
    private final List<Format<? extends T>> formats = new ArrayList<>();

    /**
     * None yet.
     *
     * @param what they are, for messages: "initializer"
     * @param module Keras's, such as {@code keras.initializers}
     * @param byName what a mere name in a file stands for
     */
    public Catalog(String what, String module, Function<String, ? extends T> byName) {
        this.what = what;
        this.module = module;
        this.byName = byName;
    }

    /**
     * Adds a class whose things state their settings.
     *
     * @param <R> the class
     * @param className Keras's
     * @param blank makes one with Keras's defaults, to be set up
     * @return this
     */
    public <R extends Configurable> Catalog<T> add(String className, Supplier<R> blank) {
        return add(new ConfigurableFormat<>(className, blank));
    }

    /**
     * Adds a record whose components are the settings.
     *
     * @param className Keras's
     * @param defaults with Keras's defaults
     * @param components the settings, {@code "component"} or {@code "component=keras_name"}; any
     *     other component must be as in {@code defaults} for a record to be written by this name
     * @return this
     */
    public Catalog<T> add(String className, Record defaults, String... components) {
        return add(new RecordFormat(className, defaults, components));
    }

    /**
     * Adds a class with a form of its own.
     *
     * @param format how it is written and read; the cast is checked when one is read
     * @return this
     */
    @SuppressWarnings("unchecked")
    public Catalog<T> add(Format<?> format) {
        formats.add((Format<? extends T>) format);
        return this;
    }

    /**
     * All names.
     *
     * @return Keras's class names, as added
     */
    public List<String> classNames() {
        return formats.stream().map(Format::className).toList();
    }

    @Override
    public Object write(T value) {
        if (value == null) {
            return null;
        }
        for (Format<? extends T> each : formats) {
            if (each.fits(value)) {
                return tree(each, value);
            }
        }
        throw new ConfigException("expected " + what + " that Keras knows, got " + value + ", which"
                + " cannot be saved. Use one of " + String.join(", ", classNames()) + ".");
    }

    private Map<String, Object> tree(Format<? extends T> format, T value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", format.module() == null ? module : format.module());
        tree.put(CLASS_NAME, format.className());
        try {
            tree.put(CONFIG, format.config(value));
        } catch (ConfigException e) {
            throw format instanceof ConfigurableFormat ? ConfigException.in(value.toString(), e) : e;
        }
        tree.put("registered_name", null);
        return tree;
    }

    @Override
    public T read(Object tree) {
        if (tree == null) {
            return null;
        }
        if (tree instanceof String name) {
            return byName.apply(name);
        }
        if (!(tree instanceof Map<?, ?> map) || !(map.get(CLASS_NAME) instanceof String name)) {
            throw new ConfigException("expected " + what + ", got " + tree + ".");
        }
        Object config = map.get(CONFIG);
        return config instanceof Map<?, ?> values ? read(name, values)
                : read(config instanceof String ? config : name);
    }

    private T read(String className, Map<?, ?> config) {
        for (Format<? extends T> each : formats) {
            if (each.className().equals(className)) {
                try {
                    return each.read(config);
                } catch (IllegalArgumentException e) {
                    throw ConfigException.in(title(className, config), e);
                }
            }
        }
        throw new ConfigException("unknown " + what.replaceFirst("^an? ", "") + " "
                + title(className, config) + "; known are " + String.join(", ", classNames())
                + ".");
    }

    private static String title(String className, Map<?, ?> config) {
        return config.get("name") instanceof String name ? className + " \"" + name + "\""
                : className;
    }
}
