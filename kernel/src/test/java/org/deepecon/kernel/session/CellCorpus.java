package org.deepecon.kernel.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Cells as students write them, from a resource file; a line of equal signs parts them. */
final class CellCorpus {
    private CellCorpus() {
    }

    static List<String> read() throws IOException {
        try (InputStream in = CellCorpus.class.getResourceAsStream("/fuzz/cells.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(all.split("\n=====\n"));
        }
    }
}
