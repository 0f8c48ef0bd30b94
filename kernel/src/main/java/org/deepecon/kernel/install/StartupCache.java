package org.deepecon.kernel.install;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The cache that the kernel's JVM starts from: classes loaded and linked, on JDK 25 also profiles
 * ({@code AOTCache}); on JDK 17 to 24 class data only ({@code SharedArchiveFile}). It fits one JDK
 * build, one jar and one set of flags, which a stamp beside it records. A JVM whose cache is missing or
 * does not fit starts without, silently.
 */
public final class StartupCache {
    /** First word after the jar: run what a session runs at its start, and exit. */
    public static final String TRAINING = "warm-up";
    private static final String STAMP = "startup.stamp";
    private static final long LIMIT_SECONDS = 180;

    private final JavaRuntime jdk;
    private final Path folder;
    private final Path jar;
    private final List<String> flags;

    /**
     * A cache.
     *
     * @param jdk where the kernel runs
     * @param folder where cache and stamp are
     * @param jar the kernel's jar, as the kernel will be started with it
     * @param flags the JVM flags that it will be started with
     */
    public StartupCache(JavaRuntime jdk, Path folder, Path jar, List<String> flags) {
        this.jdk = jdk;
        this.folder = folder;
        this.jar = jar;
        this.flags = List.copyOf(flags);
    }

    static Path file(JavaRuntime jdk, Path folder) {
        return folder.resolve(JvmFlags.hasAotCache(jdk) ? "startup.aot" : "startup.jsa");
    }

    /**
     * Whether the cache is there and fits.
     *
     * @return false if jar, JDK or flags changed since it was made
     */
    public boolean isFresh() {
        try {
            return Files.exists(file(jdk, folder))
                    && Files.readString(folder.resolve(STAMP)).equals(stamp());
        } catch (IOException e) {
            return false;
        }
    }

    private String stamp() throws IOException {
        return "jdk " + jdk.build() + "\njar " + FileDigest.of(jar) + "\nflags "
                + String.join(" ", flags) + "\n";
    }

    /**
     * Makes the cache by a training run of the kernel, unless it is fresh.
     *
     * @return true if there is a fresh cache now; false if the training failed, which costs only speed
     * @throws InterruptedException if this thread is interrupted
     */
    public boolean ensure() throws InterruptedException {
        try {
            return isFresh() || make();
        } catch (IOException e) {
            return false;
        }
    }

    private boolean make() throws IOException, InterruptedException {
        Path draft = folder.resolve("." + file(jdk, folder).getFileName() + ".tmp");
        Path log = folder.resolve("startup.log");
        try {
            boolean ok = train(draft, log) && Files.exists(draft);
            if (ok) {
                Files.move(draft, file(jdk, folder), StandardCopyOption.REPLACE_EXISTING);
                Files.writeString(folder.resolve(STAMP), stamp());
                Files.deleteIfExists(log);
            }
            return ok;
        } finally {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(Path.of(draft + ".config"));
        }
    }

    private boolean train(Path draft, Path log) throws IOException, InterruptedException {
        var words = new ArrayList<String>();
        words.add(jdk.java().toString());
        words.addAll(flags);
        words.add(JvmFlags.writeCache(jdk, draft.toString()));
        words.addAll(List.of("-jar", jar.toString(), TRAINING));
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(new File(File.separatorChar == '/' ? "/dev/null" : "NUL"))
                .redirectOutput(log.toFile()).start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }

    /** Takes a fresh cache along into the draft of a new installation. */
    void copyTo(Path draft) throws IOException {
        for (Path file : List.of(file(jdk, folder), folder.resolve(STAMP))) {
            Files.copy(file, draft.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
