package org.deepecon.kernel.repl;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Library code that must not be stopped half way, such as a step of training: an interrupt waits
 * until it returns. A jar names such classes in {@value #FILE}, one beginning of a class name per
 * line; they get no stop checks.
 */
final class Indivisible {
    static final String FILE = "META-INF/org.deepecon.kernel/indivisible";

    private final Map<String, List<String>> beginnings = new ConcurrentHashMap<>();

    /** Whether a class, found at this address, is meant. */
    boolean includes(String className, URL address) {
        String text = address.toString();
        String root = text.substring(0, text.length() - className.length() - ".class".length());
        return beginnings.computeIfAbsent(root, Indivisible::read).stream()
                .anyMatch(className::startsWith);
    }

    private static List<String> read(String root) {
        try (InputStream in = URI.create(root + FILE).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip).filter(line -> !line.isEmpty()).toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
