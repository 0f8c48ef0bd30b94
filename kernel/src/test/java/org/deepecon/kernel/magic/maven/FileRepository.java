package org.deepecon.kernel.magic.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A Maven repository in a folder, with jars of one text file each. */
public final class FileRepository {
    private final Path root;

    public FileRepository(Path root) {
        this.root = root;
    }

    public Path root() {
        return root;
    }

    public String url() {
        return root.toUri().toString();
    }

    /** Publishes {@code g:a:v} with dependencies given as {@code g:a:v} or {@code g:a:v:scope}. */
    public FileRepository add(String coordinates, String... dependencies) throws IOException {
        String[] gav = coordinates.split(":");
        StringBuilder list = new StringBuilder();
        for (String dependency : dependencies) {
            list.append(dependency(dependency));
        }
        return addPom(coordinates, "<dependencies>" + list + "</dependencies>")
                .addJar(gav[0], gav[1], gav[2], "");
    }

    public static String dependency(String coordinates) {
        String[] words = coordinates.split(":");
        return "<dependency><groupId>" + words[0] + "</groupId><artifactId>" + words[1]
                + "</artifactId>"
                + (words.length > 2 ? "<version>" + words[2] + "</version>" : "")
                + (words.length > 3 ? "<scope>" + words[3] + "</scope>" : "") + "</dependency>\n";
    }

    public FileRepository addPom(String coordinates, String content) throws IOException {
        String[] gav = coordinates.split(":");
        String packaging = gav.length > 3 ? "<packaging>" + gav[3] + "</packaging>" : "";
        Files.writeString(folder(gav[0], gav[1], gav[2]).resolve(gav[1] + "-" + gav[2] + ".pom"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>" + gav[0]
                        + "</groupId><artifactId>" + gav[1] + "</artifactId><version>" + gav[2]
                        + "</version>" + packaging + content + "</project>");
        return this;
    }

    public FileRepository addJar(String group, String artifact, String version, String suffix)
            throws IOException {
        Path jar = folder(group, artifact, version)
                .resolve(artifact + "-" + version + suffix + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            zip.putNextEntry(new JarEntry(artifact + ".txt"));
            zip.write(version.getBytes());
        }
        return this;
    }

    private Path folder(String group, String artifact, String version) throws IOException {
        List<String> words = List.of(group.replace('.', '/'), artifact, version);
        return Files.createDirectories(root.resolve(String.join("/", words)));
    }
}
