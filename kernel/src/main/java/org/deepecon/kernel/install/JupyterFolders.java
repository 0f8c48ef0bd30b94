package org.deepecon.kernel.install;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where Jupyter looks for kernels; the rules are those of jupyter_core. */
final class JupyterFolders {
    private static final String KERNELS = "kernels";
    private final Map<String, String> environment;
    private final Path home;
    private final String system;

    JupyterFolders(Map<String, String> environment, Path home, String system) {
        this.environment = environment;
        this.home = home;
        this.system = system;
    }

    static JupyterFolders ofThisMachine() {
        return new JupyterFolders(System.getenv(), Path.of(System.getProperty("user.home")),
                System.getProperty("os.name"));
    }

    /** The user's own kernels. */
    Path user() {
        return userData().resolve(KERNELS);
    }

    private Path userData() {
        if (isSet("JUPYTER_DATA_DIR")) {
            return Path.of(environment.get("JUPYTER_DATA_DIR"));
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Jupyter");
        }
        if (system.startsWith("Windows")) {
            return isSet("APPDATA")
                    ? Path.of(environment.get("APPDATA"), "jupyter")
                    : home.resolve(".jupyter/data");
        }
        return isSet("XDG_DATA_HOME")
                ? Path.of(environment.get("XDG_DATA_HOME"), "jupyter")
                : home.resolve(".local/share/jupyter");
    }

    /** The kernels of a Python environment. */
    static Path prefix(Path prefix) {
        return prefix.resolve("share/jupyter").resolve(KERNELS);
    }

    /** Everywhere that Jupyter would look, first match first. */
    List<Path> all() {
        Set<Path> folders = new LinkedHashSet<>();
        if (isSet("JUPYTER_PATH")) {
            for (String path : environment.get("JUPYTER_PATH").split(File.pathSeparator)) {
                folders.add(Path.of(path).resolve(KERNELS));
            }
        }
        for (String variable : List.of("VIRTUAL_ENV", "CONDA_PREFIX")) {
            if (isSet(variable)) {
                folders.add(prefix(Path.of(environment.get(variable))));
            }
        }
        folders.add(user());
        if (system.startsWith("Windows")) {
            folders.add(Path.of(environment.getOrDefault("PROGRAMDATA", "C:\\ProgramData"))
                    .resolve("jupyter").resolve(KERNELS));
        } else {
            folders.add(Path.of("/usr/local/share/jupyter/kernels"));
            folders.add(Path.of("/usr/share/jupyter/kernels"));
        }
        return List.copyOf(folders);
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
