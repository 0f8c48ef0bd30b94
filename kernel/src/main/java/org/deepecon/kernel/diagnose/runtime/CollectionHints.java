package org.deepecon.kernel.diagnose.runtime;

import java.util.Arrays;

/** Lists, maps, optionals, iterators, scanners and streams. */
final class CollectionHints {
    private CollectionHints() {
    }

    static String unsupported(RuntimeHints.Case about) {
        boolean fixed = frames(about, "java.util.Arrays$ArrayList", "java.util.AbstractList");
        boolean immutable = frames(about, "java.util.ImmutableCollections",
                "java.util.Collections$Unmodifiable", "java.util.Collections$Empty",
                "java.util.AbstractMap", "java.util.KeyValueHolder");
        if (immutable || fixed) {
            return "lists of `List.of`, `Arrays.asList` and `toList()` cannot change: copy them,"
                    + " `new ArrayList<>(xs)`. Maps: `new HashMap<>(m)`.";
        }
        return about.message().matches("(?i).*(not implemented|your (answer|code)).*")
                ? "this part is still to be written: replace the `throw` by your code." : null;
    }

    static String noElement(RuntimeHints.Case about) {
        if (about.says("No value present")) {
            return "the Optional is empty: use `orElse(…)`, or ask `isPresent()` first.";
        }
        if (frames(about, "java.util.Scanner")) {
            return about.says("No line") || about.message().isEmpty()
                    ? "there is no more input: ask `hasNext()` or `hasNextLine()` first." : null;
        }
        return "there is no further element: ask `isEmpty()` or `hasNext()` first.";
    }

    static String state(RuntimeHints.Case about) {
        if (about.says("stream has already been operated upon")) {
            return "a stream can be used once: make a new one from the collection, `xs.stream()`.";
        }
        return about.says("Duplicate key")
                ? "two elements have the same key: give `toMap` a third argument that joins them,"
                        + " `(a, b) -> b`." : null;
    }

    private static boolean frames(RuntimeHints.Case about, String... starts) {
        return Arrays.stream(about.failure().frames()).limit(6).map(StackTraceElement::getClassName)
                .anyMatch(name -> Arrays.stream(starts).anyMatch(name::startsWith));
    }
}
