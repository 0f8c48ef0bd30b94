package org.deepecon.kernel.install;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Installs the kernel spec {@code java} with its jar and its start-up cache, and removes it. */
public final class KernelInstaller {
    private static final List<String> LOGOS =
            List.of("logo-32x32.png", "logo-64x64.png", "logo-svg.svg");
    private final JavaRuntime jdk;

    /**
     * An installer.
     *
     * @param jdk where the kernel will run
     */
    public KernelInstaller(JavaRuntime jdk) {
        this.jdk = jdk;
    }

    /**
     * Installs the kernel, in place of one that is there. A cache that still fits is kept.
     *
     * @param options what and where
     * @return where it is, and whether it starts from a cache
     * @throws IOException if files cannot be written
     * @throws InterruptedException if this thread is interrupted
     */
    public Installed install(InstallOptions options) throws IOException, InterruptedException {
        Path folder = options.kernels().toAbsolutePath().resolve(KernelSpec.NAME);
        var spec = new KernelSpec(jdk, folder, options);
        Files.createDirectories(folder.getParent());
        Path draft = Files.createTempDirectory(folder.getParent(), "." + KernelSpec.NAME + "-");
        try {
            fill(draft, spec, options);
            FolderTree.replace(folder, draft);
        } finally {
            FolderTree.delete(draft);
        }
        boolean cached = options.cache() && addCache(spec, folder);
        return new Installed(folder, cached);
    }

    /**
     * An installed kernel.
     *
     * @param folder its spec
     * @param cached whether it starts from a cache
     */
    public record Installed(Path folder, boolean cached) {
    }

    private void fill(Path draft, KernelSpec spec, InstallOptions options) throws IOException {
        openToAll(draft);
        copyJar(options.jar(), draft.resolve(KernelSpec.JAR));
        for (String logo : LOGOS) {
            try (InputStream in = KernelInstaller.class.getResourceAsStream(logo)) {
                Files.copy(in, draft.resolve(logo));
            }
        }
        StartupCache present = cache(spec, spec.jar().getParent());
        boolean keep = options.cache() && Files.exists(spec.jar())
                && FileDigest.of(spec.jar()).equals(FileDigest.of(options.jar()))
                && present.isFresh();
        if (keep) {
            present.copyTo(draft);
        }
        write(draft, spec, keep);
    }

    private static void write(Path folder, KernelSpec spec, boolean withCache) throws IOException {
        if (KernelSpec.hasLauncher()) {
            replace(folder.resolve(KernelSpec.LAUNCHER), spec.launcher(withCache));
        }
        replace(folder.resolve(KernelSpec.FILE), spec.json(withCache));
    }

    private static void replace(Path file, String text) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName());
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Temporary folders are private, but a kernel may serve other users. */
    private static void openToAll(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder,
                    java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** A JVM tells by size and time whether its cache fits a jar; so the time follows the content. */
    private static void copyJar(Path from, Path to) throws IOException {
        Files.copy(from, to);
        long seconds = 1_500_000_000L + new BigInteger(FileDigest.of(to).substring(0, 15), 16)
                .mod(BigInteger.valueOf(200_000_000)).longValue();
        Files.setLastModifiedTime(to, FileTime.from(seconds, TimeUnit.SECONDS));
    }

    /** Trains in the final place, since a cache knows the jar by its path. */
    private boolean addCache(KernelSpec spec, Path folder) throws IOException, InterruptedException {
        boolean cached = cache(spec, folder).ensure();
        if (cached) {
            write(folder, spec, true);
        }
        return cached;
    }

    private StartupCache cache(KernelSpec spec, Path folder) {
        return new StartupCache(jdk, folder, spec.jar(), spec.flags());
    }

    /**
     * Removes the kernel.
     *
     * @param kernels the folder of kernel specs
     * @return false if it was not there
     * @throws IOException if it is not ours or cannot be removed
     */
    public static boolean uninstall(Path kernels) throws IOException {
        Path folder = kernels.toAbsolutePath().resolve(KernelSpec.NAME);
        if (!Files.exists(folder)) {
            return false;
        }
        if (!isOurs(folder)) {
            throw new IOException(folder + " is another Java kernel. Remove it with"
                    + " `jupyter kernelspec remove java`.");
        }
        FolderTree.delete(folder);
        return true;
    }

    static boolean isOurs(Path folder) {
        return Files.exists(folder.resolve(KernelSpec.JAR));
    }

    /**
     * The kernels named {@code java} in some folders.
     *
     * @param kernelFolders folders of kernel specs
     * @return the specs' folders, in that order
     */
    public static List<Path> find(List<Path> kernelFolders) {
        var found = new ArrayList<Path>();
        for (Path kernels : kernelFolders) {
            Path folder = kernels.resolve(KernelSpec.NAME);
            if (Files.exists(folder.resolve(KernelSpec.FILE))) {
                found.add(folder);
            }
        }
        return found;
    }
}
