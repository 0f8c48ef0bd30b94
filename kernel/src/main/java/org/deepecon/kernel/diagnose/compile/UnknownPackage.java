package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.Optional;
import org.deepecon.kernel.diagnose.text.Nearest;

/** {@code system.out}, {@code math.sqrt(2)}, {@code import java.utils.List}. */
final class UnknownPackage implements Rule {
    private static final List<String> PACKAGES = List.of("java.util", "java.util.function",
            "java.util.stream", "java.io", "java.nio.file", "java.math", "java.time", "java.net",
            "java.text", "java.util.regex", "java.util.concurrent", "java.lang");

    @Override
    public String hint(Mistake mistake) {
        if (!mistake.codeIs("doesnt.exist")) {
            return null;
        }
        return mistake.match("package ([\\w.]+) does not exist").map(m -> m.group(1))
                .flatMap(name -> wrongCase(mistake, name)
                        .or(() -> classElsewhere(mistake))
                        .or(() -> near(name))
                        .or(() -> variable(mistake, name)))
                .orElse("check the spelling; a library's jar must be added first, with"
                        + " `%maven group:artifact:version` or `%jars file.jar`.");
    }

    private static Optional<String> wrongCase(Mistake mistake, String name) {
        String first = name.split("\\.")[0];
        String type = Character.toUpperCase(first.charAt(0)) + first.substring(1);
        return mistake.scope().hasType(type) && !first.equals(type)
                ? Optional.of("class names begin with a capital: `" + type + "`.")
                : Optional.empty();
    }

    private static Optional<String> classElsewhere(Mistake mistake) {
        String path = mistake.span().strip();
        String simple = path.substring(path.lastIndexOf('.') + 1);
        return simple.isEmpty() || !Character.isUpperCase(simple.charAt(0)) ? Optional.empty()
                : KnownTypes.qualified(mistake.shell(), simple).map(
                        q -> "did you mean `import " + q + ";`?");
    }

    private static Optional<String> near(String name) {
        List<String> near = Nearest.of(name, PACKAGES, 1);
        return near.isEmpty() ? Optional.empty()
                : Optional.of("did you mean the package `" + near.get(0) + "`?");
    }

    private static Optional<String> variable(Mistake mistake, String name) {
        String first = name.split("\\.")[0];
        List<String> near = Nearest.of(first, mistake.scope().variables(), 1);
        return mistake.line().strip().startsWith("import") || name.contains(".") ? Optional.empty()
                : Optional.of(near.isEmpty()
                        ? "neither a variable nor a class nor a package `" + first + "` is known."
                        : "did you mean the variable `" + near.get(0) + "`?");
    }
}
