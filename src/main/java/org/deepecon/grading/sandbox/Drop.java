package org.deepecon.grading.sandbox;

import java.util.List;

/** The words that give rights away and set limits, with {@code setpriv} and {@code prlimit}. */
final class Drop {
    private static final long MEGABYTE = 1 << 20;

    private Drop() {
    }

    /** From root to a user that owns nothing. */
    static List<String> to(Tools tools, int user) {
        return List.of(tools.setpriv().orElseThrow().toString(), "--reuid=" + user,
                "--regid=" + user, "--clear-groups", "--no-new-privs", "--inh-caps=-all",
                "--bounding-set=-all");
    }

    /** From an ordinary user to one that cannot gain rights. */
    static List<String> rights(Tools tools) {
        return List.of(tools.setpriv().orElseThrow().toString(), "--no-new-privs");
    }

    /** From root of a user namespace to nothing. */
    static List<String> namespaceRights(Tools tools) {
        return List.of(tools.setpriv().orElseThrow().toString(), "--no-new-privs",
                "--inh-caps=-all", "--bounding-set=-all");
    }

    static List<String> limits(Tools tools, Limits limits) {
        return List.of(tools.prlimit().orElseThrow().toString(),
                "--cpu=" + limits.cpuSeconds() + ":" + (limits.cpuSeconds() + 2),
                "--as=" + limits.addressMegabytes() * MEGABYTE,
                "--nproc=" + limits.processes(),
                "--fsize=" + limits.fileMegabytes() * MEGABYTE,
                "--core=0", "--");
    }
}
