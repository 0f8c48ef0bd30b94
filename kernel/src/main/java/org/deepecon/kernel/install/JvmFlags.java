package org.deepecon.kernel.install;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The flags of the kernel's JVM: the one place that knows them.
 *
 * <p>At run time the environment variable {@value #ENVIRONMENT} adds more, which win over these. To
 * change the collector there, switch the default off too: {@code -XX:-UseSerialGC -XX:+UseG1GC}.
 */
public final class JvmFlags {
    /** Environment variable with further JVM options, separated by blanks. */
    public static final String ENVIRONMENT = "DEEPECON_KERNEL_JVM_OPTS";
    private static final String CLASSPATH_PROPERTY = "deepecon.classpath";
    private static final int FIRST_WITH_AOT_CACHE = 25;
    private static final int FIRST_WITH_UNSAFE_WARNING = 24;

    private JvmFlags() {
    }

    /**
     * The flags that do not depend on files.
     *
     * @param jdk where the kernel runs
     * @param heap the largest heap as {@code -Xmx} takes it, or null for a quarter of the memory
     * @param more the user's own options; they come last and win
     * @return words of a command line
     */
    public static List<String> of(JavaRuntime jdk, String heap, List<String> more) {
        var flags = new ArrayList<String>();
        flags.add("-Xlog:disable");                  // a cache that does not fit is no news
        if (more.stream().noneMatch(JvmFlags::choosesCollector)) {
            flags.add("-XX:+UseSerialGC");           // least memory, quickest start, AOT heap objects
        }
        // A stop request reaches a compiled loop at its next safepoint: keep one in counted loops.
        flags.add("-XX:+UseCountedLoopSafepoints");
        flags.add("-XX:LoopStripMiningIter=1000");
        flags.add("-XX:-OmitStackTraceInFastThrow"); // the 10,000th exception has its line, too
        flags.add("-Xms64m");                        // small at first, but a young generation that
        flags.add("-XX:NewSize=32m");                // holds what javac makes for a cell
        // Every message is signed: compile the loop that knows the processor's SHA-256 at once, not
        // after 100,000 blocks (6 MB of output).
        flags.add("-XX:CompileCommand=quiet");
        flags.add("-XX:CompileCommand=CompileThresholdScaling,"
                + "sun.security.provider.DigestBase::implCompressMultiBlock*,0.005");
        flags.add("-Djava.awt.headless=true");
        flags.add("-Dfile.encoding=UTF-8");
        if (jdk.feature() >= 22) {
            flags.add("--enable-native-access=ALL-UNNAMED");
        }
        if (jdk.feature() >= FIRST_WITH_UNSAFE_WARNING) {
            flags.add("--sun-misc-unsafe-memory-access=allow"); // libraries' affair, not a student's
        }
        if (heap != null) {
            flags.add("-Xmx" + heap);
        }
        flags.addAll(more);
        return List.copyOf(flags);
    }

    private static boolean choosesCollector(String option) {
        return option.matches("-XX:\\+Use\\w+GC");
    }

    /** Jars and folders that every session starts with. */
    static String classpath(List<Path> entries) {
        return "-D" + CLASSPATH_PROPERTY + "=" + entries.stream()
                .map(entry -> entry.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Whether this JDK has the AOT cache (else: class data sharing). */
    static boolean hasAotCache(JavaRuntime jdk) {
        return jdk.feature() >= FIRST_WITH_AOT_CACHE;
    }

    /** Makes the JVM start from a cache; it starts without if the file does not fit or is missing. */
    static String readCache(JavaRuntime jdk, String file) {
        return (hasAotCache(jdk) ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file;
    }

    /** Makes the JVM write a cache when it ends. */
    static String writeCache(JavaRuntime jdk, String file) {
        return (hasAotCache(jdk) ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file;
    }
}
