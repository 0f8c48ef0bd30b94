package org.deepecon.kernel.notebook.child;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where an expression's value is left for the server. Public only because cells call it: the server
 * wraps the expression into a call.
 */
public final class Probe {
    private static final Map<String, JsonObject> VALUES = new ConcurrentHashMap<>();

    private Probe() {
    }

    /** The cell that leaves an expression's value under a token; the expression has its own lines. */
    static String cell(String token, String expression) {
        return Probe.class.getName() + ".put(\"" + token + "\",\n" + expression + "\n);";
    }

    /**
     * Leaves a value.
     *
     * @param token names it
     * @param value of any type
     */
    public static void put(String token, Object value) {
        VALUES.put(token, ValueWriter.write(value));
    }

    /** Takes a value away; null if there is none. */
    static JsonObject take(String token) {
        return VALUES.remove(token);
    }
}
