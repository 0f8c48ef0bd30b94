package org.deepecon.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JupyterFoldersTest {
    private static JupyterFolders folders(String system, Map<String, String> environment) {
        return new JupyterFolders(environment, Path.of("/home/ann"), system);
    }

    @Test
    void userFolderFollowsPlatformAndEnvironment() {
        assertThat(folders("Linux", Map.of()).user())
                .isEqualTo(Path.of("/home/ann/.local/share/jupyter/kernels"));
        assertThat(folders("Linux", Map.of("XDG_DATA_HOME", "/data")).user())
                .isEqualTo(Path.of("/data/jupyter/kernels"));
        assertThat(folders("Mac OS X", Map.of()).user())
                .isEqualTo(Path.of("/home/ann/Library/Jupyter/kernels"));
        assertThat(folders("Windows 11", Map.of("APPDATA", "/app")).user())
                .isEqualTo(Path.of("/app/jupyter/kernels"));
        assertThat(folders("Linux", Map.of("JUPYTER_DATA_DIR", "/own")).user())
                .isEqualTo(Path.of("/own/kernels"));
    }

    @Test
    void searchOrderIsJupyters() {
        assertThat(folders("Linux", Map.of("JUPYTER_PATH", "/one:/two", "VIRTUAL_ENV", "/venv")).all())
                .containsExactly(Path.of("/one/kernels"), Path.of("/two/kernels"),
                        Path.of("/venv/share/jupyter/kernels"),
                        Path.of("/home/ann/.local/share/jupyter/kernels"),
                        Path.of("/usr/local/share/jupyter/kernels"),
                        Path.of("/usr/share/jupyter/kernels"));
    }
}
