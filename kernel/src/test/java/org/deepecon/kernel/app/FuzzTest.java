package org.deepecon.kernel.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 2,000 random and mutated messages: no death, no hang, an idle for every valid request. */
@Timeout(120)
class FuzzTest {
    private static final int MESSAGES = 2000;
    private static final List<String> TYPES = List.of("execute_request", "complete_request",
            "inspect_request", "is_complete_request", "history_request", "kernel_info_request",
            "comm_info_request", "comm_open", "comm_msg", "comm_close", "connect_request",
            "interrupt_request", "debug_request", "create_subshell_request",
            "delete_subshell_request", "list_subshell_request", "no_such_request", "chatter",
            "_request", "é\u0000😀");
    private static final List<String> KEYS = List.of("code", "cursor_pos", "detail_level", "silent",
            "store_history", "user_expressions", "allow_stdin", "stop_on_error", "comm_id",
            "target_name", "data", "hist_access_type", "n", "session", "start", "stop", "pattern",
            "subshell_id", "command", "unique", "output");
    private static final List<String> VALUES = List.of("null", "true", "-1", "1e308",
            "99999999999999", "\"\"", "\"value 1\"", "\"out hi\\nvalue 2\"", "\"fail x\"",
            "\"😀\\ud83d\"", "\"cycle\"",
            "\"overflow\"", "\"tail\"", "\"search\"", "\"range\"", "[]", "[[[]]]", "{}",
            "{\"a\":{\"b\":[1,null]}}", "\"clear\\nshow x\\nlines 200\"", "\"page p\"");

    private final Random random = new Random(20261120);
    private final Set<String> valid = new HashSet<>();
    private List<byte[]> recorded = List.of();

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String content() {
        var members = new HashSet<String>();
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            String key = any(KEYS);
            if (members.add(key)) {
                text.append(text.length() == 0 ? "" : ",")
                        .append('"').append(key).append("\":").append(any(VALUES));
            }
        }
        return "{" + text + "}";
    }

    @Test
    void nothingKillsOrSilencesTheKernel() throws Exception {
        try (var live = new LiveKernel()) {
            for (int i = 0; i < MESSAGES; i++) {
                sendSomething(live.client, any(List.of(Channel.SHELL, Channel.CONTROL)));
            }
            String last = live.client.execute("value last");
            valid.add(last);
            Set<String> idle = new HashSet<>();
            while (!idle.containsAll(valid)) {
                Message message = live.client.next(Channel.IOPUB);
                if (Client.isState(message, "idle")) {
                    idle.add(message.parent().id());
                }
            }
            assertThat(valid.size()).isGreaterThan(MESSAGES / 3);
            assertThat(idle).as("nothing but valid requests was acted on").isEqualTo(valid);
            assertThat(live.client.reply(last).type()).isEqualTo("execute_reply");
        }
    }

    private void sendSomething(Client client, Channel channel) {
        Message message = random.nextInt(20) == 0
                ? client.request(any(TYPES), any(List.of("", "nowhere", "0")), content())
                : client.request(any(TYPES), content());
        List<byte[]> frames = new ArrayList<>(client.format.encode(message));
        if (random.nextBoolean()) {
            valid.add(message.header().id());
            recorded = List.copyOf(frames);
        } else {
            frames = mutate(client, frames);
        }
        client.sendFrames(channel, frames);
    }

    private List<byte[]> mutate(Client client, List<byte[]> frames) {
        int part = random.nextInt(frames.size());
        switch (random.nextInt(8)) {
            case 0 -> frames.remove(Math.min(part, 5));
            case 1 -> frames.set(1, "0".repeat(random.nextInt(80)).getBytes(UTF_8));
            case 2 -> frames.set(2 + random.nextInt(4), noise(random.nextInt(300)));
            case 3 -> frames = new ArrayList<>(frames.subList(0, 1 + random.nextInt(5)));
            case 4 -> frames = new ArrayList<>(List.of(noise(random.nextInt(50))));
            case 5 -> frames = recorded.isEmpty() ? List.of(noise(3)) : recorded;
            case 6 -> badJson(client, frames);
            default -> frames.set(5, noise(random.nextInt(20) == 0 ? 5_000_000 : 5000));
        }
        return frames;
    }

    /** Signed correctly, and still no message. */
    private void badJson(Client client, List<byte[]> frames) {
        String bad = any(List.of("", "[]", "{", "nul", "{\"a\":1", "7", "{\"a\":Infinity}", "\"x\"",
                "{\"x\":".repeat(400)));
        frames.set(2 + random.nextInt(4), bad.getBytes(UTF_8));
        frames.set(1, client.signer.sign(frames, 2));
    }

    private byte[] noise(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
