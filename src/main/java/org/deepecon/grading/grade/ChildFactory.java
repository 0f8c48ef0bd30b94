package org.deepecon.grading.grade;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.deepecon.grading.sandbox.Limits;
import org.deepecon.grading.sandbox.Room;
import org.deepecon.grading.sandbox.Sandbox;
import org.deepecon.kernel.notebook.child.ChildClient;
import org.deepecon.kernel.notebook.child.ChildCommand;
import org.deepecon.kernel.notebook.child.ChildCommand.Role;
import org.deepecon.kernel.notebook.child.ChildSettings;

/** Starts the students' JVMs. Thread-safe. */
public final class ChildFactory {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final int MAX_OUTPUT_CHARS = 100_000;

    private final Sandbox sandbox;
    private final Path kernelJar;
    private final List<Path> classPath;
    private final List<String> options;
    private final List<String> start;

    /**
     * Creates it.
     *
     * @param sandbox where the children live; its view must show jar and class path
     * @param kernelJar the kernel with all it needs
     * @param classPath what cells may import, without hidden tests
     * @param options further options of the JVM
     */
    public ChildFactory(
            Sandbox sandbox, Path kernelJar, List<Path> classPath, List<String> options) {
        this(sandbox, kernelJar, classPath, options, List.of());
    }

    private ChildFactory(Sandbox sandbox, Path kernelJar, List<Path> classPath,
            List<String> options, List<String> start) {
        this.sandbox = sandbox;
        this.kernelJar = kernelJar;
        this.classPath = List.copyOf(classPath);
        this.options = List.copyOf(options);
        this.start = start;
    }

    /** The same, with children that start from an archive, which the sandbox must show. */
    ChildFactory startingFrom(Path archive) {
        return new ChildFactory(
                sandbox, kernelJar, classPath, options, StartArchive.read(archive));
    }

    /**
     * The options with which short programs run best: the quick compiler only, and loops without
     * the Vector API, which that compiler cannot translate. Halves the processor time of a
     * submission; a notebook that trains networks for many seconds does better without.
     *
     * @return options of the JVM
     */
    public static List<String> quick() {
        return List.of("-XX:TieredStopAtLevel=1", "-Ddeepecon.simd=false");
    }

    /** A child that compiles and runs, for notebooks with magics. */
    Child whole() throws IOException {
        Started started = start(Role.SESSION, sandbox);
        return new Child(started.client(), started.room(), null);
    }

    /** A child that runs what a compiler compiles. */
    Started runner() throws IOException {
        return start(Role.RUNNER, sandbox);
    }

    /** A child that compiles for many. */
    Compiler compiler() throws IOException {
        Started started = start(Role.COMPILER, sandbox.with(Limits.compiling()));
        return new Compiler(started.client(), started.room(), 0);
    }

    /** A process in its sandbox. */
    record Started(ChildClient client, Room room) implements AutoCloseable {
        @Override
        public void close() {
            client.kill();
            room.close();
        }
    }

    private Started start(Role role, Sandbox in) throws IOException {
        Room room = in.room();
        var more = new ArrayList<>(jvmOptions(in.limits(), classPath, options));
        more.addAll(room.jvmOptions());
        more.addAll(start);
        List<String> command = ChildCommand.of(role, kernelJar, more.toArray(String[]::new));
        var settings = new ChildSettings(room.command(command), room.environment(),
                room.directory(), START_LIMIT, MAX_OUTPUT_CHARS);
        try {
            return new Started(ChildClient.start(settings), room);
        } catch (IOException e) {
            room.close();
            throw e;
        }
    }

    /** What all children are started with, whatever their room. */
    static List<String> jvmOptions(Limits limits, List<Path> classPath, List<String> options) {
        var all = new ArrayList<String>();
        all.add("-Xms64m");
        all.add("-XX:NewSize=32m"); // holds what javac makes for a cell
        all.add("-Ddeepecon.seed=1"); // what asks for chance without a seed gets the same each time
        all.addAll(limits.jvmOptions());
        all.addAll(options);
        if (Runtime.version().feature() >= 24) {
            all.add("--illegal-native-access=deny");
        }
        all.add("-Ddeepecon.classpath=" + classPath.stream().map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        return all;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /**
     * What the answers depend on beside the submission: sizes and times of the jars, and options.
     *
     * @return text for a fingerprint
     * @throws IOException if a jar cannot be read
     */
    String identity() throws IOException {
        return Runtime.version() + " " + options + " " + sandbox.rung() + " " + sandbox.limits()
                + sandbox.missing() + jars(classPath) + jars(List.of(kernelJar));
    }

    /** Names, sizes and times of jars. */
    static String jars(List<Path> jars) throws IOException {
        var text = new StringBuilder();
        for (Path jar : jars) {
            text.append(' ').append(jar.getFileName()).append(' ').append(Files.size(jar))
                    .append(' ').append(Files.getLastModifiedTime(jar).toMillis());
        }
        return text.toString();
    }
}
