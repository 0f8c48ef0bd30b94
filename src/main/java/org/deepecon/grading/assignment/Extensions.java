package org.deepecon.grading.assignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads who has more time: a CSV with the columns {@code student,days}; the rest is a remark. */
final class Extensions {
    private static final double SECONDS_PER_DAY = 86_400;

    private Extensions() {
    }

    static Map<String, Duration> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).replace(" ", "").startsWith("student,days")) {
            throw new IOException(file + ":1: expected the columns student,days.");
        }
        Map<String, Duration> extensions = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String[] fields = lines.get(i).split(",");
                String where = file + ":" + (i + 1) + ": ";
                Duration more = days(fields, where);
                if (extensions.put(fields[0].strip(), more) != null) {
                    throw new IOException(where + fields[0].strip() + " has two extensions.");
                }
            }
        }
        return extensions;
    }

    private static Duration days(String[] fields, String where) throws IOException {
        try {
            double days = Double.parseDouble(fields[1].strip());
            if (days >= 0 && Double.isFinite(days)) {
                return Duration.ofSeconds(Math.round(days * SECONDS_PER_DAY));
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // said below
        }
        throw new IOException(where + "expected a student and days of at least 0, got "
                + String.join(",", fields) + ".");
    }
}
