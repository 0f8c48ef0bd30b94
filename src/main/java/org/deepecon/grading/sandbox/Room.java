package org.deepecon.grading.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A sandbox for one program: a user of its own, if we are root, and a folder of its own. On the lower
 * rungs that folder is where the program works; on the upper ones it works in a {@code /tmp} in memory,
 * and the folder is the place where its root is mounted. Closing it deletes what the program left.
 */
public final class Room implements AutoCloseable {
    /** User numbers that systemd hands out the same way: nobody else has them. */
    private static final int FIRST_USER = 61_184;
    private static final int USERS = 4_000;
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Set<Room> OPEN = ConcurrentHashMap.newKeySet();

    static {
        // An interrupted grader leaves no folders behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Room::close)));
    }

    private final Sandbox sandbox;
    private final Path folder;
    private final int user = FIRST_USER + Math.floorMod(
            COUNTER.getAndIncrement() + (int) ProcessHandle.current().pid() * 37, USERS);

    Room(Sandbox sandbox) throws IOException {
        this.sandbox = sandbox;
        this.folder = Files.createTempDirectory("deepecon-room");
        OPEN.add(this);
        if (sandbox.tools().root() && !hasOwnRoot()) {
            Files.setOwner(folder, folder.getFileSystem().getUserPrincipalLookupService()
                    .lookupPrincipalByName(Integer.toString(user)));
        }
    }

    Path folder() {
        return folder;
    }

    int user() {
        return user;
    }

    private boolean hasOwnRoot() {
        return sandbox.rung().compareTo(Rung.UNSHARE) <= 0;
    }

    /**
     * The words that start a program in here.
     *
     * @param program absolute path and arguments
     * @return the sandbox's words, then the program's
     */
    public List<String> command(List<String> program) {
        var words = new ArrayList<>(sandbox.rung()
                .command(sandbox.tools(), sandbox.view(), sandbox.limits(), this));
        words.addAll(program);
        return List.copyOf(words);
    }

    /**
     * What the JVM in here must be told beside its limits: where temporary files go.
     *
     * @return options
     */
    public List<String> jvmOptions() {
        return List.of("-Djava.io.tmpdir=" + home(), "-Duser.home=" + home());
    }

    private String home() {
        return hasOwnRoot() ? "/tmp" : folder.toString();
    }

    /**
     * The program's whole environment: nothing of ours.
     *
     * @return variables
     */
    public Map<String, String> environment() {
        return Map.of("PATH", "/usr/bin:/bin:/usr/sbin:/sbin", "HOME", home(), "TMPDIR", home(),
                "LANG", "C.UTF-8", "TZ", "UTC",
                "MALLOC_ARENA_MAX", "2"); // else each thread reserves 64 MB of address space
    }

    /**
     * Where the program is started.
     *
     * @return a folder outside
     */
    public Path directory() {
        return hasOwnRoot() ? Path.of("/") : folder;
    }

    /** Deletes the folder. The program must have ended. */
    @Override
    public void close() {
        OPEN.remove(this);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit(); // a file that its owner locked: next time, not now
        }
    }
}
