package org.deepecon.kernel.protocol;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenSignaturesTest {
    private static byte[] signature(int i) {
        return String.format("%016x%048d", i, 0).getBytes(US_ASCII);
    }

    @Test
    void aSignatureIsNewOnce() {
        var seen = new SeenSignatures(4);
        assertThat(seen.add(signature(1))).isTrue();
        assertThat(seen.add(signature(1))).isFalse();
    }

    @Test
    void onlyTheOldestIsForgotten() {
        var seen = new SeenSignatures(4);
        for (int i = 0; i < 5; i++) {
            seen.add(signature(i));
        }
        assertThat(seen.add(signature(1))).isFalse();
        assertThat(seen.add(signature(4))).isFalse();
        assertThat(seen.add(signature(0))).isTrue();
    }
}
