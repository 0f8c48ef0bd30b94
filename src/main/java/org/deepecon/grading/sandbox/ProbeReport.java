package org.deepecon.grading.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What {@link SandboxProbe} found in a sandbox.
 *
 * @param started whether Java came up in there and said so to the end
 * @param kept what could not be broken
 * @param trouble what was printed on standard error, for a message
 */
record ProbeReport(boolean started, Set<Guarantee> kept, String trouble) {
    private static final long LIMIT_SECONDS = 30;
    private static final long MEGABYTE = 1 << 20;

    /** The probe must see itself. */
    static View withProbe(View view) throws IOException {
        return view.plus(List.of(Path.of(ownPlace())));
    }

    /** Runs the probe in a room of its own. */
    static ProbeReport of(Sandbox sandbox) throws IOException {
        Path canary = Files.createTempFile("deepecon-canary", ".txt");
        try (Room room = sandbox.room();
                var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.setPosixFilePermissions(canary,
                    java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
            return run(sandbox, room, words(sandbox, room, canary, listener.getLocalPort()));
        } finally {
            Files.delete(canary);
        }
    }

    private static List<String> words(Sandbox sandbox, Room room, Path canary, int port) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable"));
        words.addAll(sandbox.limits().jvmOptions());
        words.addAll(room.jvmOptions());
        words.addAll(List.of("-cp", ownPlace(), SandboxProbe.class.getName(),
                Integer.toString(port), Integer.toString(sandbox.limits().processes() + 1),
                canary.toString(), "/etc/passwd"));
        sandbox.view().secret().forEach(path -> words.add(path.toString()));
        return words;
    }

    private static String ownPlace() {
        return Path.of(java.net.URI.create(ProbeReport.class.getProtectionDomain()
                .getCodeSource().getLocation().toString())).toString();
    }

    private static ProbeReport run(Sandbox sandbox, Room room, List<String> program)
            throws IOException {
        Path errors = Files.createTempFile("deepecon-probe", ".txt");
        Path answers = Files.createTempFile("deepecon-probe", ".txt");
        try {
            var builder = new ProcessBuilder(room.command(program))
                    .directory(room.directory().toFile())
                    .redirectError(errors.toFile()).redirectOutput(answers.toFile());
            builder.environment().clear();
            builder.environment().putAll(room.environment());
            Process process = builder.start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            return read(sandbox.limits(), Files.readAllLines(answers, StandardCharsets.UTF_8),
                    Files.readString(errors, StandardCharsets.ISO_8859_1).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.delete(errors);
            Files.delete(answers);
        }
    }

    /** Judges the probe's lines: a word and its value, or a row of {@code /proc/self/limits}. */
    static ProbeReport read(Limits limits, List<String> lines, String errors) {
        Map<String, String> facts = new HashMap<>();
        for (String line : lines) {
            if (line.startsWith("Max ")) {
                facts.put(line.substring(0, 26).strip(), line.substring(26).strip().split("\\s+")[0]);
            } else {
                String[] words = line.strip().split("\\s+", 3);
                facts.put(words[0], words.length > 1 ? words[1] : "");
            }
        }
        boolean started = facts.containsKey("end");
        return new ProbeReport(started, started ? kept(limits, facts) : Set.of(),
                started ? "works" : errors);
    }

    private static Set<Guarantee> kept(Limits limits, Map<String, String> facts) {
        var kept = EnumSet.noneOf(Guarantee.class);
        keep(kept, Guarantee.NO_NETWORK,
                facts.get("network").equals("false") && facts.get("interfaces").equals("0"));
        keep(kept, Guarantee.OTHER_FILES_HIDDEN, facts.get("reads").equals("false"));
        keep(kept, Guarantee.OTHER_FILES_SAFE, facts.get("writes").equals("false"));
        keep(kept, Guarantee.OTHER_PROCESSES_HIDDEN, atMost(facts.get("processes"), 3));
        // User 0 of a namespace may be anybody outside; without capabilities it has no rights.
        keep(kept, Guarantee.UNPRIVILEGED, atMost(facts.get("CapEff"), 0)
                && "1".equals(facts.get("NoNewPrivs")));
        keep(kept, Guarantee.CPU_LIMITED, atMost(facts.get("Max cpu time"), limits.cpuSeconds()));
        keep(kept, Guarantee.MEMORY_LIMITED, atMost(facts.get("Max address space"),
                limits.addressMegabytes() * MEGABYTE));
        keep(kept, Guarantee.PROCESSES_LIMITED, atMost(facts.get("threads"), limits.processes()));
        keep(kept, Guarantee.FILE_SIZE_LIMITED, atMost(facts.get("Max file size"),
                limits.fileMegabytes() * MEGABYTE));
        keep(kept, Guarantee.DISK_LIMITED, atMost(facts.get("disk"), limits.diskMegabytes()));
        return kept;
    }

    private static void keep(Set<Guarantee> kept, Guarantee one, boolean seen) {
        if (seen) {
            kept.add(one);
        }
    }

    private static boolean atMost(String number, long limit) {
        return number != null && number.matches("\\d+") && new java.math.BigInteger(number)
                .compareTo(java.math.BigInteger.valueOf(limit)) <= 0;
    }
}
