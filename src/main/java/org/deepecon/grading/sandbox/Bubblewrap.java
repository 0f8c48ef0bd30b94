package org.deepecon.grading.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words for bubblewrap: an empty root, in it what the view shows, and a small /tmp. */
final class Bubblewrap {
    private Bubblewrap() {
    }

    /** Keeps three capabilities: those that {@code setpriv} inside needs to become nobody. */
    static List<String> asRoot(Tools tools, View view, Limits limits) {
        List<String> words = start(tools);
        words.addAll(List.of("--cap-drop", "ALL", "--cap-add", "CAP_SETUID",
                "--cap-add", "CAP_SETGID", "--cap-add", "CAP_SETPCAP"));
        words.addAll(rooms(tools, view, limits));
        return words;
    }

    static List<String> asUser(Tools tools, View view, Limits limits) {
        List<String> words = start(tools);
        words.add("--unshare-user");
        words.addAll(rooms(tools, view, limits));
        return words;
    }

    private static List<String> start(Tools tools) {
        return new ArrayList<>(List.of(tools.bwrap().orElseThrow().toString(),
                "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts",
                "--unshare-cgroup-try", "--die-with-parent", "--new-session",
                "--hostname", "sandbox"));
    }

    private static List<String> rooms(Tools tools, View view, Limits limits) {
        var words = new ArrayList<>(List.of(
                "--size", Long.toString((long) limits.diskMegabytes() << 20),
                "--perms", "1777", "--tmpfs", "/tmp")); // first: what is shown may lie in there
        parents(tools, view).forEach(folder ->
                words.addAll(List.of("--dir", folder.toString()))); // else only root may enter them
        for (Path path : view.visible()) {
            if (Files.isSymbolicLink(path)) {
                words.addAll(List.of("--symlink", target(path), path.toString()));
            } else {
                words.addAll(List.of("--ro-bind-try", path.toString(), path.toString()));
            }
        }
        tools.setpriv().ifPresent(tool -> words.addAll(show(tool)));
        tools.prlimit().ifPresent(tool -> words.addAll(show(tool)));
        words.addAll(List.of("--proc", "/proc", "--dev", "/dev",
                // /dev is a tmpfs with room for as much as half of the memory.
                "--remount-ro", "/dev", "--chdir", "/tmp", "--"));
        return words;
    }

    /** The folders that lead to what is shown, outermost first. */
    private static Set<Path> parents(Tools tools, View view) {
        var folders = new TreeSet<Path>();
        var shown = new ArrayList<>(view.visible());
        tools.setpriv().ifPresent(shown::add);
        for (Path path : shown) {
            for (Path up = path.getParent(); up.getNameCount() > 0; up = up.getParent()) {
                folders.add(up);
            }
        }
        folders.removeIf(folder -> view.visible().stream().anyMatch(folder::startsWith));
        return folders;
    }

    private static List<String> show(Path tool) {
        return List.of("--ro-bind", tool.toString(), tool.toString());
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
