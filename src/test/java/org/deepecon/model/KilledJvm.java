package org.deepecon.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that can be killed with SIGKILL, as by a power cut. */
final class KilledJvm {
    private static final long LIMIT = 60;

    private final Process process;
    private final Path output;

    private KilledJvm(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static KilledJvm start(Path output, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules", "jdk.incubator.vector", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        return new KilledJvm(process, output);
    }

    /** Waits for a line of its output; fails with the whole output if it does not come. */
    void await(String text) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT);
        while (!output().contains(text)) {
            if (!process.isAlive() && !output().contains(text) || System.nanoTime() > end) {
                throw new AssertionError("no \"" + text + "\" in: " + output());
            }
            Thread.sleep(2);
        }
    }

    String output() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void end() throws InterruptedException {
        if (!process.waitFor(LIMIT, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("it did not end in " + LIMIT + " s");
        }
    }
}
