package org.deepecon.kernel.protocol;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignerTest {
    private static final List<byte[]> PARTS =
            List.of(ascii("what do ya "), ascii("want "), ascii("for "), ascii("nothing?"));

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    private static String sign(String scheme, String key) {
        return new String(Signer.of(scheme, key).sign(PARTS, 0), US_ASCII);
    }

    @Test
    void agreesWithRfc4231() {
        assertThat(sign("hmac-sha256", "Jefe")).isEqualTo(
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assertThat(sign("hmac-sha512", "Jefe")).startsWith("164b7a7bfcf819e2e395fbe73b56e0a3");
    }

    @Test
    void agreesWithTheJdkForLongKeys() throws Exception {
        String key = "k".repeat(200);
        var mac = javax.crypto.Mac.getInstance("HmacSHA256");
        mac.init(new javax.crypto.spec.SecretKeySpec(ascii(key), "HmacSHA256"));
        byte[] expected = mac.doFinal(ascii("what do ya want for nothing?"));
        assertThat(sign("hmac-sha256", key))
                .isEqualTo(java.util.HexFormat.of().formatHex(expected));
    }

    @Test
    void anEmptyKeySignsNothingAndAcceptsAnything() {
        Signer none = Signer.of("hmac-sha256", "");
        assertThat(none.sign(PARTS, 0)).isEmpty();
        assertThat(none.verifies(ascii("whatever"), PARTS, 0)).isTrue();
    }

    @Test
    void oneChangedDigitIsWrong() {
        Signer signer = Signer.of("hmac-sha256", "key");
        byte[] right = signer.sign(PARTS, 0);
        assertThat(signer.verifies(right, PARTS, 0)).isTrue();
        right[63] ^= 1;
        assertThat(signer.verifies(right, PARTS, 0)).isFalse();
    }

    @Test
    void anUnknownSchemeIsNamed() {
        assertThatThrownBy(() -> Signer.of("hmac-rot13", "key"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("hmac-rot13");
    }
}
