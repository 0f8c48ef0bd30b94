package org.deepecon.kernel.diagnose.runtime;

/** Classes that are missing or of another version. */
final class LinkHints {
    private LinkHints() {
    }

    static String missing(RuntimeHints.Case about) {
        return about.says("Could not initialize")
                ? "the class failed when it was first used: see the first error, then restart."
                : "a library is missing: add it with `%maven group:artifact:version`, or restart if"
                        + " the class was yours.";
    }

    static String versions(RuntimeHints.Case about) {
        return "two versions of a library are mixed: restart the kernel and load one version only.";
    }
}
