package org.deepecon.config;

import java.util.Map;
import java.util.function.Supplier;

/** Of things that state their settings. */
record ConfigurableFormat<T extends Configurable>(String className, Supplier<T> blank,
        Class<?> type) implements Format<T> {
    ConfigurableFormat(String className, Supplier<T> blank) {
        this(className, blank, blank.get().getClass());
    }

    @Override
    public boolean fits(Object thing) {
        return thing.getClass() == type;
    }

    @Override
    public Map<String, Object> config(Object thing) {
        return SettingsWriter.of((Configurable) thing);
    }

    @Override
    public T read(Map<?, ?> config) {
        T made = blank.get();
        SettingsReader.into(config, made);
        return made;
    }
}
