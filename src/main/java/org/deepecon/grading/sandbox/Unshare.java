package org.deepecon.grading.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The words for {@code unshare}: new namespaces, in which a shell builds the root folder that
 * bubblewrap would have built, enters it and gives up its rights. The shell's script is made of
 * constants; paths reach it as arguments.
 */
final class Unshare {
    /** Arguments: room, size of /tmp, number of paths, the paths, then the program. */
    private static final String BUILD = """
            set -eu
            root=$1; size=$2; n=$3; shift 3
            mount --make-rprivate /
            mount -t tmpfs -o mode=755,size=1m none "$root"
            mkdir "$root/proc" "$root/tmp" "$root/dev" "$root/old"
            mount -t tmpfs -o "mode=1777,nosuid,nodev,size=$size" none "$root/tmp"
            while [ "$n" -gt 0 ]; do
              p=$1; shift; n=$((n - 1))
              if [ -L "$p" ]; then
                mkdir -p "$root${p%/*}"; cp -P "$p" "$root$p"; continue
              elif [ -d "$p" ]; then
                mkdir -p "$root$p"
              else
                mkdir -p "$root${p%/*}"; : >"$root$p"
              fi
              mount --bind "$p" "$root$p"
              mount -o remount,bind,ro,nosuid,nodev "$root$p" 2>/dev/null ||
                mount -o remount,bind,ro "$root$p"
            done
            mount -t proc -o nosuid,nodev,noexec proc "$root/proc"
            for d in null zero random urandom; do
              : >"$root/dev/$d"; mount --bind "/dev/$d" "$root/dev/$d"
            done
            mount -o remount,bind,ro "$root"
            umount=$(command -v umount)
            cd "$root"
            pivot_root . old
            "/old$umount" -l /old
            cd /tmp
            exec "$@"
            """;

    private Unshare() {
    }

    static List<String> command(Tools tools, View view, Limits limits, Room room) {
        List<Path> shown = shown(tools, view);
        var words = new ArrayList<String>();
        words.add(tools.unshare().orElseThrow().toString());
        words.addAll(List.of("--mount", "--net", "--ipc", "--uts", "--pid", "--fork",
                "--kill-child"));
        if (!tools.root()) {
            words.add("--map-root-user");
        }
        words.addAll(List.of("/bin/sh", "-c", BUILD, "sandbox", room.folder().toString(),
                Long.toString((long) limits.diskMegabytes() << 20),
                Integer.toString(shown.size())));
        shown.forEach(path -> words.add(path.toString()));
        words.addAll(tools.root() ? Drop.to(tools, room.user()) : Drop.namespaceRights(tools));
        words.addAll(Drop.limits(tools, limits));
        return words;
    }

    /** After the pivot nothing else is there, so the tools are shown, too. */
    private static List<Path> shown(Tools tools, View view) {
        var shown = new ArrayList<>(view.visible().stream().filter(Files::exists).toList());
        tools.setpriv().ifPresent(shown::add);
        tools.prlimit().ifPresent(shown::add);
        return shown;
    }
}
