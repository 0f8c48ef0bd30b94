package org.deepecon.kernel.diagnose.runtime;

import org.deepecon.kernel.diagnose.text.StudentNames;

/** Null where an object is needed. */
final class NullHint {
    private NullHint() {
    }

    static String of(RuntimeHints.Case about) {
        String top = about.failure().top().getClassName();
        if (top.startsWith("java.util.ImmutableCollections") || about.message().isEmpty()
                && top.equals("java.util.Objects") && isImmutable(about)) {
            return "`List.of`, `Set.of` and `Map.of` take no null: use `Arrays.asList(…)` or an"
                    + " `ArrayList`.";
        }
        if (!top.startsWith("REPL.") && !about.line().isEmpty()) {
            return "`" + StudentNames.simpleClass(top) + "." + about.failure().top().getMethodName()
                    + "` met a null that this line gave it: check the arguments with `!= null`.";
        }
        if (about.message().matches(".*(int|long|double|boolean|float|char)Value\\(\\).*")) {
            return "an empty box (null) cannot become a number: check it with `!= null`, or use"
                    + " `map.getOrDefault(key, 0)`.";
        }
        if (about.says("\"Map.get(Object)\"") || about.says("Map.get(")) {
            return "the map has no such key: ask with `containsKey`, or use `getOrDefault`.";
        }
        if (about.says("because the return value of")) {
            return "that call gave null: check its result with `!= null` before using it.";
        }
        String name = about.find("because \"([^\"]+)\" is null");
        if (name.endsWith("]")) {
            return "a new array of objects is full of nulls: put an object into `" + name
                    + "` first.";
        }
        return name.isEmpty() ? "something on this line is null: print its parts, or check them"
                + " with"
                + " `!= null`." : "`" + name + "` is null: it was never given an object. Assign one"
                + " before this line, or check `" + name + " != null`.";
    }

    private static boolean isImmutable(RuntimeHints.Case about) {
        return java.util.Arrays.stream(about.failure().frames()).limit(4)
                .anyMatch(f -> f.getClassName().startsWith("java.util.ImmutableCollections"));
    }
}
