package org.deepecon.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.magic.maven.Dependencies;

/** {@code %maven g:a:v …}: libraries from Maven repositories, with all that they need. */
final class MavenMagic implements Magic {
    private final Dependencies dependencies;

    MavenMagic(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    @Override
    public String name() {
        return "maven";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "g:a:v … [--scope runtime|compile] [--from id-or-url] adds libraries from Maven"
                + " repositories";
    }

    @Override
    public Object run(MagicCall call) throws Exception {
        var coordinates = new ArrayList<>(call.arguments());
        coordinates.removeIf(word -> word.matches("-v+|--verbose"));
        String scope = Options.take("--scope", coordinates);
        String from = Options.take("--from", coordinates);
        if (coordinates.isEmpty()) {
            throw new MagicException(
                    "Expected %maven group:artifact:version …, such as %maven"
                            + " org.apache.commons:commons-math3:3.6.1");
        }
        if (from != null) {
            dependencies.addRepository(repositoryName(from), from);
        }
        List<java.nio.file.Path> jars = dependencies.add(coordinates, scope, call.output());
        call.addToClasspath(jars);
        return new Quiet(ClasspathMagic.texts(jars));
    }

    private static String repositoryName(String url) {
        return "from-" + url.replaceAll("^\\w+:/*", "").replaceAll("[^\\w.-]+", "-");
    }
}
