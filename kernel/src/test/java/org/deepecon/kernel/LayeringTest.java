package org.deepecon.kernel;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the imports of the kernel and holds them against the arrows in this table. */
class LayeringTest {
    private static final String ROOT = "org.deepecon.";
    private static final Set<String> ANY = Set.of("*");

    /** A package may import those named here and itself. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("display", Set.of()),
            entry("protocol", Set.of()),
            entry("install", Set.of()),
            entry("comm", Set.of()),
            entry("history", Set.of("protocol")),
            entry("channel", Set.of("protocol")),
            entry("repl", Set.of("display")),
            entry("diagnose", Set.of("repl")),
            entry("help", Set.of("repl", "display")),
            entry("magic", Set.of("repl", "display")),
            entry("session", Set.of("repl", "display", "diagnose", "help", "magic")),
            entry("notebook", Set.of("session", "display", "repl")),
            entry("app", ANY));

    private static final Pattern IMPORT =
            Pattern.compile("^import\\s+(?:static\\s+)?([\\w.]+)", Pattern.MULTILINE);

    @Test
    void everyImportFollowsAnArrow() {
        assertThat(violations(Path.of(System.getProperty("course.root"), "kernel/src/main/java")))
                .isEmpty();
    }

    @Test
    void everyPackageIsDescribed() {
        assertThat(undescribed(Path.of(System.getProperty("course.root"), "kernel/src/main/java")))
                .isEmpty();
    }

    @Test
    void wrongArrowsAreFound(@TempDir Path folder) throws IOException {
        write(folder, "display/Bad.java", "import org.deepecon.kernel.repl.CellError;");
        write(folder, "diagnose/Far.java", "import org.deepecon.kernel.display.MimeBundle;");
        write(folder, "repl/Course.java", "import static org.deepecon.plot.Figure.empty;");
        write(folder, "session/Good.java", "import org.deepecon.kernel.help.Javadoc;");
        write(folder, "surprise/New.java", "import java.util.List;");
        assertThat(violations(folder)).containsExactlyInAnyOrder(
                "display/Bad.java: display may not import org.deepecon.kernel.repl.CellError",
                "diagnose/Far.java: diagnose may not import org.deepecon.kernel.display.MimeBundle",
                "repl/Course.java: the kernel knows nothing of the course, yet imports"
                        + " org.deepecon.plot.Figure.empty",
                "surprise/New.java: package surprise has no arrows yet; add it to LayeringTest");
        assertThat(undescribed(folder)).hasSize(5).contains("display has no package-info.java");
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Path target = folder.resolve("org/deepecon/kernel").resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text + "\nclass X {}\n");
    }

    private static List<String> violations(Path sources) {
        Path base = sources.resolve("org/deepecon/kernel");
        var found = new ArrayList<String>();
        for (Path file : javaFiles(base)) {
            String where = base.relativize(file).toString();
            String owner = base.relativize(file).getName(0).toString();
            if (!ARROWS.containsKey(owner)) {
                found.add(where + ": package " + owner
                        + " has no arrows yet; add it to LayeringTest");
                continue;
            }
            var imports = IMPORT.matcher(read(file));
            while (imports.find()) {
                String problem = problem(owner, imports.group(1));
                if (problem != null) {
                    found.add(where + ": " + problem);
                }
            }
        }
        return found;
    }

    private static String problem(String owner, String imported) {
        if (!imported.startsWith(ROOT)) {
            return null;
        }
        if (!imported.startsWith(ROOT + "kernel.")) {
            return "the kernel knows nothing of the course, yet imports " + imported;
        }
        String target = imported.split("\\.")[3];
        var arrows = ARROWS.get(owner);
        boolean allowed = owner.equals(target) || arrows == ANY || arrows.contains(target);
        return allowed ? null : owner + " may not import " + imported;
    }

    private static List<String> undescribed(Path sources) {
        Path base = sources.resolve("org/deepecon/kernel");
        return javaFiles(base).stream().map(Path::getParent).distinct()
                .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                .map(folder -> base.relativize(folder) + " has no package-info.java").toList();
    }

    private static List<Path> javaFiles(Path base) {
        try (var files = Files.walk(base)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
