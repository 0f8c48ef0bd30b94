package org.deepecon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CricketsTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("course.root"), "datasets", "crickets");

    @Test
    void theClassAndTheFileHoldTheSameRows() throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve("crickets.csv"));
        var crickets = Crickets.observations();
        assertThat(lines).hasSize(1 + 15);
        assertThat(crickets.count()).isEqualTo(15);
        for (int i = 0; i < 15; i++) {
            String[] row = lines.get(i + 1).split(",");
            assertThat(crickets.x()[i]).isEqualTo(Double.parseDouble(row[0]));
            assertThat(crickets.y()[i]).isEqualTo(Double.parseDouble(row[1]));
        }
    }

    @Test
    void theReadmeGivesTheChecksum() throws IOException, GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(Files.readAllBytes(FOLDER.resolve("crickets.csv")));
        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .contains(HexFormat.of().formatHex(hash));
    }
}
