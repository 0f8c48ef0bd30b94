package org.deepecon.kernel.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long notebooks took the last time, in a file: a line each, seconds and name. */
final class ExpectedTimes {
    private final Path file;
    private final Map<String, Double> seconds = new TreeMap<>();

    /** @param file may be missing or damaged: then nothing is known; null keeps nothing */
    ExpectedTimes(Path file) {
        this.file = file;
        if (file != null && Files.exists(file)) {
            read();
        }
    }

    private void read() {
        try {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("\t", 2);
                seconds.put(parts[1], Double.parseDouble(parts[0]));
            }
        } catch (IOException | RuntimeException damaged) {
            seconds.clear();
        }
    }

    /** Seconds that it took the last time; else what they take on average; 10 if none is known. */
    double of(String name) {
        return seconds.getOrDefault(name, seconds.values().stream()
                .mapToDouble(Double::doubleValue).average().orElse(10));
    }

    void took(String name, Duration time) {
        seconds.put(name, time.toMillis() / 1000.0);
    }

    /** Writes the file; a folder that cannot be written costs only the guess. */
    void keep() {
        try {
            if (file != null) {
                AtomicFile.write(file, seconds.entrySet().stream()
                        .map(entry -> entry.getValue() + "\t" + entry.getKey() + "\n")
                        .collect(Collectors.joining()));
            }
        } catch (IOException readOnly) {
            seconds.clear();
        }
    }
}
