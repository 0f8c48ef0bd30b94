package org.deepecon.kernel.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutputLimitTest {
    @Test
    void tenMegabytesInOnePrintPass() {
        String all = "x".repeat(10 << 20) + "\n";
        assertThat(new OutputLimit(10).admit(all)).isSameAs(all);
    }

    @Test
    void theCutIsSaidOnceAndCountedAtTheEnd() {
        var limit = new OutputLimit(1);
        String first = limit.admit("x".repeat(2 << 20));
        assertThat(first).contains("more than 1 MB").contains("DEEPECON_OUTPUT_LIMIT_MB=10");
        assertThat(limit.admit("more")).isEmpty();
        int cut = (2 << 20) - (1 << 20) - 64 * 1024 + 4;
        assertThat(limit.closing()).contains(cut + " more characters");
    }

    @Test
    void nothingCutNothingSaid() {
        var limit = new OutputLimit(1);
        limit.admit("x");
        assertThat(limit.closing()).isEmpty();
    }
}
