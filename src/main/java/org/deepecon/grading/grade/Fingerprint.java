package org.deepecon.grading.grade;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.deepecon.grading.grade.GradedNotebook.Task;

/** Digests of all that a result depends on: the same again need not be graded again. */
final class Fingerprint {
    private final byte[] grader;

    private Fingerprint(byte[] grader) {
        this.grader = grader;
    }

    /** Of the assignment, its tests and the way they are run. */
    static Fingerprint of(GradedAssignment assignment, ChildFactory children, GradeLimits limits)
            throws IOException {
        MessageDigest digest = sha256();
        add(digest, children.identity() + limits);
        for (GradedNotebook notebook : assignment.notebooks()) {
            add(digest, notebook.name() + notebook.released().text());
            for (Task task : notebook.exercises().values()) {
                digest.update(classFile(task.type()));
            }
        }
        return new Fingerprint(digest.digest());
    }

    String of(Handin handin) {
        MessageDigest digest = sha256();
        digest.update(grader);
        add(digest, handin.student() + handin.submitted() + handin.remarks());
        new TreeMap<>(handin.notebooks()).forEach((name, file) -> {
            add(digest, name + file.getFileName());
            content(digest, file);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A file that cannot be read has its own verdict, so it may count as empty here. */
    private static void content(MessageDigest digest, Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException e) {
            add(digest, "unreadable");
        }
    }

    private static byte[] classFile(Class<?> type) throws IOException {
        URL url = type.getResource(type.getName().substring(type.getName().lastIndexOf('.') + 1)
                + ".class");
        if (url == null) {
            return type.getName().getBytes(StandardCharsets.UTF_8);
        }
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
