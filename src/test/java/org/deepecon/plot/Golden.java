package org.deepecon.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were looked at once and must stay as they are. */
final class Golden {
    private Golden() {
    }

    static void assertSame(String file, String actual) throws IOException {
        Path golden = Path.of(System.getProperty("course.root"),
                "src/test/resources/org/deepecon/plot", file);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
