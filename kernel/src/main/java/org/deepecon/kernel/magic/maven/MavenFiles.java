package org.deepecon.kernel.magic.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Maven's settings are.
 *
 * @param userSettings the user's settings; null means {@code ~/.m2/settings.xml}
 * @param mavenHome Maven's own folder with {@code conf/settings.xml}, or null
 * @param localRepository the local repository; null means as the settings say
 * @param offline true never asks a remote repository
 */
public record MavenFiles(Path userSettings, Path mavenHome, Path localRepository, boolean offline) {
    /**
     * The user's Maven, as {@code mvn} would run: {@code MAVEN_ARGS}, {@code MAVEN_HOME}, or the
     * {@code mvn} on the path.
     *
     * @return where its settings are
     */
    public static MavenFiles ofUser() {
        Path settings = null;
        Path local = null;
        boolean offline = false;
        String arguments = Optional.ofNullable(System.getenv("MAVEN_ARGS")).orElse("");
        Iterator<String> words = Arrays.asList(arguments.trim().split("\\s+")).iterator();
        while (words.hasNext()) {
            String word = words.next();
            if (word.matches("-s|--settings") && words.hasNext()) {
                settings = Path.of(words.next());
            } else if (word.startsWith("-Dmaven.repo.local=")) {
                local = Path.of(word.substring(word.indexOf('=') + 1));
            }
            offline |= word.matches("-o|--offline");
        }
        return new MavenFiles(settings, home(), local, offline);
    }

    private static Path home() {
        return Stream.of("MAVEN_HOME", "M2_HOME")
                .map(System::getenv)
                .filter(home -> home != null && !home.isBlank())
                .map(Path::of)
                .findFirst()
                .orElseGet(MavenFiles::homeOnPath);
    }

    private static Path homeOnPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mvn"))
                .filter(Files::isRegularFile)
                .map(MavenFiles::homeOf)
                .filter(home -> Files.isRegularFile(home.resolve("conf/settings.xml")))
                .findFirst()
                .orElse(null);
    }

    private static Path homeOf(Path mvn) {
        try {
            return mvn.toRealPath().getParent().getParent();
        } catch (IOException e) {
            return mvn;
        }
    }
}
