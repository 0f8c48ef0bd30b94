package org.deepecon.kernel.magic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.display.CellOutput.Stream;

/** {@code %classpath path…}: adds jars and class folders; without a path, shows those added. */
final class ClasspathMagic implements Magic {
    @Override
    public String name() {
        return "classpath";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "[path …] adds jars and class folders (also lib/*.jar); alone, shows those added";
    }

    @Override
    public Object run(MagicCall call) throws Exception {
        List<String> patterns = call.arguments();
        if (patterns.isEmpty()) {
            show(call);
            return new Quiet(texts(call.classpath()));
        }
        List<Path> entries = new ArrayList<>();
        for (String pattern : patterns) {
            entries.addAll(existing(pattern));
        }
        call.addToClasspath(entries);
        return new Quiet(texts(entries));
    }

    private static void show(MagicCall call) {
        String list = String.join("\n", texts(call.classpath()));
        call.output().stream(Stream.STDOUT,
                (list.isEmpty() ? "Nothing was added to the class path." : list) + "\n");
    }

    /** What a pattern names; nothing at all is an error. */
    static List<Path> existing(String pattern) throws MagicException, IOException {
        List<Path> found = Glob.find(pattern);
        if (found.isEmpty()) {
            throw new MagicException("Nothing matches " + pattern + ". Relative paths start from "
                    + Path.of("").toAbsolutePath() + ".");
        }
        return found;
    }

    static List<String> texts(List<Path> entries) {
        return entries.stream().map(Path::toString).toList();
    }
}
