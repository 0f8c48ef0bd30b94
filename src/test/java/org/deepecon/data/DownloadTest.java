package org.deepecon.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real HTTP server on this machine that breaks off, refuses and gives wrong bytes. */
class DownloadTest {
    @TempDir
    Path folder;
    private FlakyServer server;
    private final byte[] bytes = new byte[300_000];

    @BeforeEach
    void start() throws IOException {
        server = new FlakyServer();
        new Random(1).nextBytes(bytes);
        server.has("data.gz", bytes);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private PinnedFile pinned(String name, byte[] content) throws IOException {
        Path copy = Files.write(folder.resolve("copy"), content);
        return new PinnedFile(name, content.length, PinnedFile.checksum(copy));
    }

    private Download download(URI... mirrors) {
        return new Download(List.of(mirrors), folder.resolve("cache"));
    }

    private Path part() {
        return folder.resolve("cache/data.gz.part");
    }

    @Test
    void aWholeFileComesOnceAndIsNotFetchedAgain() throws IOException {
        PinnedFile file = pinned("data.gz", bytes);
        Path path = download(server.address()).fetch(file);
        assertThat(path).hasBinaryContent(bytes);
        assertThat(part()).doesNotExist();
        download(server.address()).fetch(file);
        assertThat(server.ranges()).containsExactly("all");
    }

    @Test
    void aBrokenConnectionIsTakenUpWhereItBroke() throws IOException {
        server.breakAfter(100_000, 100_000);
        Path path = download(server.address()).fetch(pinned("data.gz", bytes));
        assertThat(path).hasBinaryContent(bytes);
        assertThat(server.ranges()).hasSize(3).startsWith("all");
        assertThat(server.ranges().get(1)).matches("bytes=[1-9]\\d+-");
    }

    @Test
    void whatHasComeIsKeptForALaterAttempt() throws IOException {
        PinnedFile file = pinned("data.gz", bytes);
        server.breakAfter(120_000, 0, 0);
        assertThatThrownBy(() -> download(server.address()).fetch(file))
                .isInstanceOf(IOException.class);
        long here = Files.size(part());
        assertThat(here).isBetween(1L, 120_000L);
        assertThat(folder.resolve("cache/data.gz")).doesNotExist();
        assertThat(download(server.address()).fetch(file)).hasBinaryContent(bytes);
        assertThat(server.ranges()).last().isEqualTo("bytes=" + here + "-");
    }

    @Test
    void aServerWithoutRangesGivesAllOfItAgain() throws IOException {
        server.withoutRanges();
        server.breakAfter(100_000);
        assertThat(download(server.address()).fetch(pinned("data.gz", bytes)))
                .hasBinaryContent(bytes);
    }

    @Test
    void theWrongBytesAreThrownAway() throws IOException {
        var other = bytes.clone();
        other[7]++;
        PinnedFile file = pinned("data.gz", other);
        assertThatThrownBy(() -> download(server.address()).fetch(file))
                .isInstanceOf(IOException.class)
                .satisfies(e -> assertThat(e.getSuppressed()[0])
                        .hasMessageContaining("expected SHA-256 " + file.sha256())
                        .hasMessageContaining("thrown away"));
        assertThat(part()).isEmptyFile();
        assertThat(folder.resolve("cache/data.gz")).doesNotExist();
    }

    @Test
    void anOldPartThatIsWrongIsReplaced() throws IOException {
        Files.createDirectories(part().getParent());
        Files.write(part(), new byte[1_000]);
        assertThat(download(server.address()).fetch(pinned("data.gz", bytes)))
                .hasBinaryContent(bytes);
        assertThat(server.ranges()).containsExactly("bytes=1000-", "all");
    }

    @Test
    void theNextMirrorIsAskedWhereOneFails() throws IOException {
        URI closed = FlakyServer.closed();
        assertThat(download(closed, server.address().resolve("nothing/"), server.address())
                .fetch(pinned("data.gz", bytes))).hasBinaryContent(bytes);
        assertThat(server.ranges()).hasSize(2);
    }

    @Test
    void anInterruptEndsItAndTheNextCallGoesOn() throws IOException {
        PinnedFile file = pinned("data.gz", bytes);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> download(server.address()).fetch(file))
                .isInstanceOf(CancellationException.class).hasMessageContaining("data.gz");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(download(server.address()).fetch(file)).hasBinaryContent(bytes);
    }

    @Test
    void twoProgramsDoNotWriteTheSameFile() throws IOException {
        Files.createDirectories(part().getParent());
        PinnedFile file = pinned("data.gz", bytes);
        try (var other = FileChannel.open(part(), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            other.lock(Long.MAX_VALUE - 1, 1, false);
            assertThatThrownBy(() -> download(server.address()).fetch(file))
                    .hasMessageContaining("Another program");
        }
    }

    @Test
    void anArchiveIsReadAndWithoutNetworkItSaysWhichFileBelongsWhere() throws IOException {
        byte[] images = idx(3, 2, 2, 2);
        byte[] labels = idx(1, 2);
        server.has("images.gz", images);
        server.has("labels.gz", labels);
        var files = List.of(pinned("images.gz", images), pinned("labels.gz", labels),
                pinned("images.gz", images), pinned("labels.gz", labels));
        Path cache = folder.resolve("cache/small");
        var offline = new ImageArchive("Small", files, List.of("a", "b"),
                List.of(FlakyServer.closed()), List.of(cache));
        assertThat(offline.cached()).isEmpty();
        assertThatThrownBy(offline::download).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Small could not be downloaded")
                .hasMessageContaining(files.get(0).sha256())
                .hasMessageContaining("into the folder\n  " + cache);
        var online = new ImageArchive("Small", files, List.of("a", "b"),
                List.of(server.address()), List.of(cache));
        ImageSet pictures = online.download();
        assertThat(pictures.train().x().shape().dims()).containsExactly(2, 2, 2, 1);
        assertThat(pictures.train().x().toDoubles()[1]).isEqualTo(1 / 255.0f);
        assertThat(pictures.test().names()).containsExactly("a", "b");
        assertThat(offline.cached()).isPresent();
        Files.write(cache.resolve("labels.gz"), new byte[9]);
        assertThatThrownBy(offline::cached).hasMessageContaining("labels.gz")
                .hasMessageContaining("Delete the file");
    }

    /** A packed file of the bytes 0, 1, 2… */
    private static byte[] idx(int rank, int... dims) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            var head = ByteBuffer.allocate(4 + 4 * rank).put(new byte[] {0, 0, 8, (byte) rank});
            int size = 1;
            for (int dim : dims) {
                head.putInt(dim);
                size *= dim;
            }
            packed.write(head.array());
            for (int i = 0; i < size; i++) {
                packed.write(i);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void theCacheIsWhereTheSystemKeepsCaches() {
        assertThat(CacheFolder.path(Map.of(), "/home/a", "Linux"))
                .isEqualTo(Path.of("/home/a/.cache/deepecon"));
        assertThat(CacheFolder.path(Map.of("XDG_CACHE_HOME", "/c"), "/home/a", "Linux"))
                .isEqualTo(Path.of("/c/deepecon"));
        assertThat(CacheFolder.path(Map.of(), "/Users/a", "Mac OS X"))
                .isEqualTo(Path.of("/Users/a/Library/Caches/DeepEcon"));
        assertThat(CacheFolder.path(Map.of("DEEPECON_CACHE_DIR", "/d"), "/home/a", "Linux"))
                .isEqualTo(Path.of("/d"));
    }
}
