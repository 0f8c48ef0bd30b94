package org.deepecon.config;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Hands saved settings to a thing, and refuses any that the thing does not know. */
public final class SettingsReader implements Settings {
    private final Map<?, ?> config;
    private final Set<Object> seen = new HashSet<>();

    private SettingsReader(Map<?, ?> config) {
        this.config = config;
    }

    /**
     * Sets a thing up as saved.
     *
     * @param config values by name
     * @param thing new, with its defaults
     * @throws ConfigException if a value is not of its kind, or the thing has no such setting
     */
    public static void into(Map<?, ?> config, Configurable thing) {
        var reader = new SettingsReader(config);
        thing.settings(reader);
        for (var each : config.entrySet()) {
            boolean says = each.getValue() != null && !Boolean.FALSE.equals(each.getValue());
            if (says && !reader.seen.contains(each.getKey())) {
                throw new ConfigException("the setting " + each.getKey() + " = "
                        + each.getValue() + " is not supported.");
            }
        }
    }

    @Override
    public <T> T value(String name, T now, Kind<T> kind) {
        seen.add(name);
        if (!config.containsKey(name)) {
            return now;
        }
        try {
            T value = kind.read(config.get(name));
            return value == null && isPlain(now) ? now : value;
        } catch (IllegalArgumentException e) {
            throw ConfigException.in(name, e);
        }
    }

    /** Null where a number must be stands for the default, as in Python's signatures. */
    private static boolean isPlain(Object now) {
        return now instanceof Number || now instanceof Boolean;
    }

    @Override
    public <T> T optional(String name, T now, Kind<T> kind) {
        return value(name, now, kind);
    }

    @Override
    public void fixed(String name, Object only) {
        seen.add(name);
        if (config.containsKey(name) && !same(config.get(name), only)) {
            throw new ConfigException(name + ": expected " + only + ", got " + config.get(name)
                    + ", which is not supported.");
        }
    }

    private static boolean same(Object read, Object only) {
        if (read instanceof Number a && only instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        if (read instanceof List<?> list && only instanceof Number) {
            return list.stream().allMatch(each -> same(each, only));
        }
        return Objects.equals(read, only);
    }

    @Override
    public void unwritten(String name) {
        seen.add(name);
    }

    @Override
    public void ignored(String name, Object written) {
        seen.add(name);
    }
}
