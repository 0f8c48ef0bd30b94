package org.deepecon.kernel.magic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deepecon.kernel.magic.maven.Dependencies;

/** {@code %%loadFromPOM} and {@code %loadFromPOM file}: the dependencies of a POM. */
final class LoadFromPomMagic implements Magic {
    private final Dependencies dependencies;

    LoadFromPomMagic(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    @Override
    public String name() {
        return "loadFromPOM";
    }

    @Override
    public Form form() {
        return Form.BOTH;
    }

    @Override
    public String help() {
        return "[pom.xml] [scope …] adds the dependencies of a POM file, or of the POM or the"
                + " <dependency> elements in the rest of the cell";
    }

    @Override
    public Object run(MagicCall call) throws Exception {
        List<String> words = call.arguments().stream()
                .filter(word -> !word.matches("-v+|--verbose"))
                .toList();
        List<Path> jars = call.body() == null
                ? fromFile(words, call)
                : dependencies.addPom(call.body(), words, call.output());
        call.addToClasspath(jars);
        return new Quiet(ClasspathMagic.texts(jars));
    }

    private List<Path> fromFile(List<String> words, MagicCall call) throws Exception {
        if (words.isEmpty()) {
            throw new MagicException("Expected %loadFromPOM file, or %%loadFromPOM with"
                    + " <dependency> elements below it.");
        }
        Path file = Paths.of(words.get(0)).toAbsolutePath().normalize();
        if (!Files.isRegularFile(file)) {
            throw new MagicException("There is no file " + file + ".");
        }
        return dependencies.addPomFile(file, words.subList(1, words.size()), call.output());
    }
}
