package org.deepecon.kernel.install;

import java.io.File;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;

/**
 * The JDK that the kernel will run on.
 *
 * @param java its launcher
 * @param feature its feature release, such as 17 or 25
 * @param build the exact build, which a start-up cache is bound to
 * @param vectors whether it has the Vector API module
 */
public record JavaRuntime(Path java, int feature, String build, boolean vectors) {
    private static final String VECTOR_MODULE = "jdk.incubator.vector";

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
                System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version"),
                ModuleFinder.ofSystem().find(VECTOR_MODULE).isPresent());
    }
}
