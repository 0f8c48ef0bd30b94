package org.deepecon.kernel.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireFormatTest {
    private static final String KEY = "secret";

    private final Origin origin = new Origin("s", "me");

    private static WireFormat format() {
        return new WireFormat(Signer.of("hmac-sha256", KEY));
    }

    private Message message(Header parent) {
        var content = new JsonObject();
        content.addProperty("code", "π 😀 \u2028");
        Message plain = origin.message(
                "execute_request", List.of(new byte[] {0, 1}), parent, new JsonObject(), content);
        return new Message(plain.identities(), plain.header(), parent, plain.metadata(), content,
                List.of(new byte[] {7}));
    }

    private static String reason(List<byte[]> frames) {
        return ((Incoming.Malformed) format().decode(frames)).reason();
    }

    private List<byte[]> frames() {
        return format().encode(message(Header.NONE));
    }

    @Test
    void readsWhatItWrites() {
        var in = (Incoming.Accepted) format().decode(frames());
        assertThat(in.message().type()).isEqualTo("execute_request");
        assertThat(in.message().content().get("code").getAsString()).isEqualTo("π 😀 \u2028");
        assertThat(in.message().identities().get(0)).containsExactly(0, 1);
        assertThat(in.message().buffers().get(0)).containsExactly(7);
    }

    @Test
    void theParentHeaderIsRepeatedVerbatim() {
        String odd = "{ \"msg_id\":\"a\", \"msg_type\" : \"x\", \"n\":1.50, \"own\":[null] }";
        List<byte[]> frames = format().encode(message(Header.parse(odd)));
        assertThat(new String(frames.get(4), UTF_8)).isEqualTo(odd);
    }

    @Test
    void aMessagePlayedAgainIsRefused() {
        WireFormat format = format();
        List<byte[]> frames = frames();
        assertThat(format.decode(frames)).isInstanceOf(Incoming.Accepted.class);
        assertThat(format.decode(frames)).isInstanceOf(Incoming.Malformed.class);
    }

    @Test
    void aMessagePlayedAgainWithoutKeyIsNot() {
        var open = new WireFormat(Signer.of("hmac-sha256", ""));
        List<byte[]> frames = open.encode(message(Header.NONE));
        open.decode(frames);
        assertThat(open.decode(frames)).isInstanceOf(Incoming.Accepted.class);
    }

    @Test
    void everyTruncationIsMalformed() {
        List<byte[]> frames = frames();
        for (int n = 0; n < 7; n++) {
            assertThat(format().decode(frames.subList(0, n))).as("%d frames", n)
                    .isInstanceOf(Incoming.Malformed.class);
        }
    }

    @Test
    void aWrongSignatureIsSaid() {
        var frames = new ArrayList<>(frames());
        frames.set(2, "00".repeat(32).getBytes(UTF_8));
        assertThat(reason(frames)).isEqualTo("wrong signature");
    }

    @Test
    void badPartsAreMalformedThoughSigned() {
        for (String bad : List.of("", "{", "[]", "null", "{\"a\":1}x", "{\"a\":}", "\u0000",
                "{\"a\":NaN}", "[".repeat(100_000), "{\"a\":".repeat(5000))) {
            for (int part = 3; part <= 6; part++) {
                assertThat(format().decode(resigned(part, bad.getBytes(UTF_8))))
                        .as("part %d: %.20s", part, bad).isInstanceOf(Incoming.Malformed.class);
            }
        }
        assertThat(format().decode(resigned(6, new byte[] {'{', '"', (byte) 0xff, '"', '}'})))
                .isInstanceOf(Incoming.Malformed.class);
    }

    private List<byte[]> resigned(int part, byte[] bytes) {
        var frames = new ArrayList<>(frames());
        frames.set(part, bytes);
        frames.set(2, Signer.of("hmac-sha256", KEY).sign(frames, 3));
        return frames;
    }

    @Test
    void aHeaderWithoutIdIsMalformed() {
        assertThat(format().decode(resigned(3, "{\"msg_type\":\"x\"}".getBytes(UTF_8))))
                .isInstanceOf(Incoming.Malformed.class);
    }

    @Test
    void theReplyTypeFollowsTheRequest() {
        assertThat(message(Header.NONE).replyType()).isEqualTo("execute_reply");
        assertThat(origin.message("comm_msg", List.of(), Header.NONE, new JsonObject(),
                new JsonObject()).replyType()).isNull();
    }
}
