package org.deepecon.kernel.magic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code %jars glob…}: adds jars; a folder stands for all jars in it. */
final class JarsMagic implements Magic {
    @Override
    public String name() {
        return "jars";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "glob … adds jars, such as lib/*.jar; a folder stands for all jars in it";
    }

    @Override
    public Object run(MagicCall call) throws Exception {
        if (call.arguments().isEmpty()) {
            throw new MagicException("Expected %jars path-or-glob …, such as %jars lib/*.jar");
        }
        List<Path> jars = new ArrayList<>();
        for (String pattern : call.arguments()) {
            for (Path match : ClasspathMagic.existing(pattern)) {
                jars.addAll(jarsOf(match));
            }
        }
        call.addToClasspath(jars);
        return new Quiet(ClasspathMagic.texts(jars));
    }

    private static List<Path> jarsOf(Path match) throws Exception {
        if (!Files.isDirectory(match)) {
            return List.of(match);
        }
        List<Path> jars = Glob.find(match + "/*.jar");
        if (jars.isEmpty()) {
            throw new MagicException("There is no jar in the folder " + match
                    + ". %classpath adds a folder of classes.");
        }
        return jars;
    }
}
