package org.deepecon.kernel.install;

import java.nio.file.Path;
import java.util.List;

/**
 * What to install and where.
 *
 * @param kernels the folder of kernel specs
 * @param jar the kernel's jar with all it needs
 * @param classpath jars or folders that every session starts with
 * @param heap the largest heap as {@code -Xmx} takes it, or null
 * @param jvmOptions further JVM options
 * @param cache whether to make the start-up cache
 */
public record InstallOptions(Path kernels, Path jar, List<Path> classpath, String heap,
        List<String> jvmOptions, boolean cache) {
    /**
     * A plain installation.
     *
     * @param kernels the folder of kernel specs
     * @param jar the kernel's jar
     * @return no class path, default heap, with cache
     */
    public static InstallOptions of(Path kernels, Path jar) {
        return new InstallOptions(kernels, jar, List.of(), null, List.of(), true);
    }
}
