package org.deepecon;

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

/** Reads the imports of the course library and holds them against the arrows in this table. */
class LayeringTest {
    private static final String ROOT = "org.deepecon.";
    private static final Set<String> ANY = Set.of("*");

    /** A package may import those named here, what they may import, and itself. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("config", Set.of()),
            entry("tensor", Set.of()),
            entry("autodiff", Set.of("tensor")),
            entry("nn", Set.of("autodiff", "config")),
            entry("optim", Set.of("autodiff", "config")),
            entry("data", Set.of("tensor", "progress")),
            entry("text", Set.of("data")),
            entry("model", Set.of("nn", "optim", "data", "plot", "progress")),
            entry("tensorboard", Set.of("model")),
            entry("econ", Set.of("model")),
            entry("dl4j", Set.of("model")),
            entry("progress", Set.of()),
            entry("plot", Set.of("tensor")),
            entry("grading", Set.of("data")),
            entry("notebook", ANY));

    /** Libraries that one package keeps from all others. */
    private static final Map<String, String> FENCED = Map.of(
            "org.deeplearning4j.", "dl4j", "org.nd4j.", "dl4j", "io.jhdf.", "model");
    /** Which parts of the kernel a package may import; all others none. */
    private static final Map<String, Set<String>> KERNEL_SEEN_BY = Map.of(
            "notebook", Set.of("display", "magic", "session", "notebook"),
            "grading", Set.of("notebook", "protocol"));

    private static final Pattern IMPORT =
            Pattern.compile("^import\\s+(?:static\\s+)?([\\w.]+)", Pattern.MULTILINE);

    @Test
    void everyImportFollowsAnArrow() {
        assertThat(violations(Path.of(System.getProperty("course.root"), "src/main/java")))
                .isEmpty();
    }

    @Test
    void everyPackageIsDescribed() {
        assertThat(undescribed(Path.of(System.getProperty("course.root"), "src/main/java")))
                .isEmpty();
    }

    @Test
    void wrongArrowsAreFound(@TempDir Path folder) throws IOException {
        write(folder, "tensor/Bad.java", "import org.deepecon.model.Sequential;");
        write(folder, "model/Good.java", "import static org.deepecon.tensor.Tensor.of;");
        write(folder, "plot/Kernel.java", "import org.deepecon.kernel.display.MimeBundle;");
        write(folder, "nn/Fenced.java", "import org.nd4j.linalg.factory.Nd4j;");
        write(folder, "surprise/New.java", "import java.util.List;");
        assertThat(violations(folder)).containsExactlyInAnyOrder(
                "tensor/Bad.java: tensor may not import org.deepecon.model.Sequential",
                "plot/Kernel.java: plot may not import org.deepecon.kernel.display.MimeBundle",
                "nn/Fenced.java: only dl4j may import org.nd4j.linalg.factory.Nd4j",
                "surprise/New.java: package surprise has no arrows yet; add it to LayeringTest");
        assertThat(undescribed(folder)).hasSize(5).contains("tensor has no package-info.java");
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Files.createDirectories(folder.resolve("org/deepecon").resolve(file).getParent());
        Files.writeString(folder.resolve("org/deepecon").resolve(file), text + "\nclass X {}\n");
    }

    private static List<String> violations(Path sources) {
        Path base = sources.resolve("org/deepecon");
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
        for (var fence : FENCED.entrySet()) {
            if (imported.startsWith(fence.getKey()) && !owner.equals(fence.getValue())) {
                return "only " + fence.getValue() + " may import " + imported;
            }
        }
        if (!imported.startsWith(ROOT)) {
            return null;
        }
        String[] names = imported.substring(ROOT.length()).split("\\.");
        boolean allowed = names[0].equals("kernel")
                ? KERNEL_SEEN_BY.getOrDefault(owner, Set.of()).contains(names[1])
                : reaches(owner, names[0]);
        return allowed ? null : owner + " may not import " + imported;
    }

    private static boolean reaches(String from, String to) {
        var arrows = ARROWS.getOrDefault(from, Set.of());
        return from.equals(to) || arrows == ANY || arrows.contains(to)
                || arrows.stream().anyMatch(next -> reaches(next, to));
    }

    private static List<String> undescribed(Path sources) {
        Path base = sources.resolve("org/deepecon");
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
