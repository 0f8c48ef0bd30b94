package org.deepecon.kernel.magic.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.aether.artifact.Artifact;

/** The versions that are on the class path, which cannot be changed while Java runs. */
final class LoadedVersions {
    private final Map<String, Artifact> loaded = new HashMap<>();
    private final Set<String> noticed = new HashSet<>();

    /** What identifies a library apart from its version. */
    static String key(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":"
                + artifact.getExtension() + ":" + artifact.getClassifier();
    }

    /** Takes a resolved set in; a library that is there already stays as it is. */
    Resolution add(List<Artifact> artifacts) {
        List<Path> jars = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            if (!artifact.getExtension().equals("jar") || artifact.getFile() == null) {
                continue;
            }
            Artifact before = loaded.putIfAbsent(key(artifact), artifact);
            boolean differs = before != null && !before.getVersion().equals(artifact.getVersion());
            if (differs && noticed.add(artifact.toString())) {
                notices.add(notice(before, artifact));
            }
            jars.add((before == null ? artifact : before).getFile().toPath());
        }
        return new Resolution(jars, notices);
    }

    private static String notice(Artifact before, Artifact wanted) {
        return wanted.getGroupId() + ":" + wanted.getArtifactId() + " stays at "
                + before.getVersion() + ", which is loaded already, although "
                + wanted.getVersion() + " is asked for now. To change it, restart the kernel and"
                + " run this line before the others.";
    }
}
