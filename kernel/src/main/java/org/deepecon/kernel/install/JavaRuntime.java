package org.deepecon.kernel.install;

import java.io.File;
import java.nio.file.Path;

/**
 * The JDK that the kernel will run on.
 *
 * @param java its launcher
 * @param feature its feature release, such as 17 or 25
 * @param build the exact build, which a start-up cache is bound to
 */
public record JavaRuntime(Path java, int feature, String build) {
    /**
     * The JDK that runs this code.
     *
     * @return its description
     */
    public static JavaRuntime current() {
        String launcher = File.separatorChar == '\\' ? "java.exe" : "java";
        return new JavaRuntime(
                Path.of(System.getProperty("java.home"), "bin", launcher),
                Runtime.version().feature(),
                System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version"));
    }
}
