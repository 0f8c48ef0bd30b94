package org.deepecon.tensorboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FramingTest {
    /**
     * Written by TensorBoard 2.21.0's own RecordWriter: a file version and the scalar "loss" of
     * 0.25 at step 3, both at 1.5 seconds.
     */
    private static final String GOLDEN = "34000000000000005e33175c09000000000000f83f1a0d627261696e2e"
            + "4576656e743a32521a0a186f72672e6465657065636f6e2e74656e736f72626f6172642f006d573000"
            + "00000000000095f5d05f09000000000000f83f10032a230a210a046c6f7373420a0801120022040000"
            + "803e4a0d0a090a077363616c6172732001277a059e";
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(1500), ZoneOffset.UTC);

    @Test
    void bytesAreTensorBoards(@TempDir Path folder) throws IOException {
        try (var writer = new SummaryWriter(folder, CLOCK)) {
            writer.scalar("loss", 0.25, 3);
        }
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(onlyFile(folder))))
                .isEqualTo(GOLDEN);
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList().get(0);
        }
    }

    @Test
    void checkSumIsMaskedCastagnoli() {
        byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);
        int castagnoli = 0xe3069283; // RFC 3720's check value
        assertThat(MaskedCrc.of(digits, 0, digits.length))
                .isEqualTo((castagnoli >>> 15 | castagnoli << 17) + 0xa282ead8);
    }

    @Test
    void largeRecordsGoThrough() throws IOException {
        var bytes = new ByteArrayOutputStream();
        List<byte[]> records = List.of(new byte[10], new byte[200_000], new byte[0], new byte[7]);
        try (var writer = new RecordWriter(bytes)) {
            for (byte[] record : records) {
                writer.write(record);
            }
        }
        var problems = new ArrayList<String>();
        assertThat(read(bytes.toByteArray(), problems)).extracting(each -> each.length)
                .containsExactly(10, 200_000, 0, 7);
        assertThat(problems).isEmpty();
    }

    @Test
    void aCutAnywhereLosesTheLastRecordOnly() throws IOException {
        byte[] whole = HexFormat.of().parseHex(GOLDEN);
        int first = 16 + 52;
        for (int length = 0; length < whole.length; length++) {
            var problems = new ArrayList<String>();
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThat(read(cut, problems)).hasSize(length < first ? 0 : 1);
            assertThat(problems).hasSize(length == 0 || length == first ? 0 : 1);
        }
    }

    @Test
    void damageAnywhereIsNoticed() throws IOException {
        byte[] whole = HexFormat.of().parseHex(GOLDEN);
        for (int at = 0; at < whole.length; at++) {
            var problems = new ArrayList<String>();
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            assertThat(read(damaged, problems)).hasSizeLessThan(2);
            assertThat(problems).hasSize(1).first().asString().contains("left out");
        }
    }

    private static List<byte[]> read(byte[] file, List<String> problems) throws IOException {
        var reader = new RecordReader(new ByteArrayInputStream(file), file.length, problems::add);
        List<byte[]> all = new ArrayList<>();
        for (byte[] data = reader.next(); data != null; data = reader.next()) {
            all.add(data);
        }
        return all;
    }
}
