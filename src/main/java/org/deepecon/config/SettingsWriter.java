package org.deepecon.config;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers the settings of a thing; nothing is changed. */
public final class SettingsWriter implements Settings {
    private final Map<String, Object> config = new LinkedHashMap<>();

    private SettingsWriter() {
    }

    /**
     * What a thing's settings are.
     *
     * @param thing to be asked
     * @return values by name, in the thing's order
     */
    public static Map<String, Object> of(Configurable thing) {
        var writer = new SettingsWriter();
        thing.settings(writer);
        return writer.config;
    }

    @Override
    public <T> T value(String name, T now, Kind<T> kind) {
        try {
            config.put(name, kind.write(now));
        } catch (ConfigException e) {
            throw ConfigException.in(name, e);
        }
        return now;
    }

    @Override
    public <T> T optional(String name, T now, Kind<T> kind) {
        return now == null ? null : value(name, now, kind);
    }

    @Override
    public void fixed(String name, Object only) {
        config.put(name, only);
    }

    @Override
    public void unwritten(String name) {
        // Nothing to write.
    }

    @Override
    public void ignored(String name, Object written) {
        config.put(name, written);
    }
}
