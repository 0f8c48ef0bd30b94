package org.deepecon.kernel.magic;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The environment variables of a session: the process's own, and those that {@code %env} set. */
final class Environment {
    private final Map<String, String> changes = new ConcurrentHashMap<>();

    String get(String name) {
        return changes.getOrDefault(name, System.getenv(name));
    }

    void set(String name, String value) {
        changes.put(name, value);
    }

    Map<String, String> changes() {
        return Collections.unmodifiableMap(changes);
    }

    Map<String, String> all() {
        var all = new TreeMap<>(System.getenv());
        all.putAll(changes);
        return all;
    }
}
