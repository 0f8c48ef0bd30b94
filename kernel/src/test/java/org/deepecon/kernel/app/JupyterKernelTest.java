package org.deepecon.kernel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.Header;
import org.deepecon.kernel.protocol.Json;
import org.deepecon.kernel.protocol.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JupyterKernelTest {
    private LiveKernel live;
    private Client client;

    @BeforeEach
    void start() throws Exception {
        live = new LiveKernel();
        client = live.client;
    }

    @AfterEach
    void stop() {
        live.close();
    }

    private static List<String> types(List<Message> messages) {
        return messages.stream().map(Message::type).toList();
    }

    private static String status(Message message) {
        return Json.string(message.content(), "status", "none");
    }

    private static String text(List<Message> messages, String stream) {
        var text = new StringBuilder();
        for (Message message : messages) {
            if (message.type().equals("stream")
                    && Json.string(message.content(), "name", "").equals(stream)) {
                text.append(Json.string(message.content(), "text", ""));
            }
        }
        return text.toString();
    }

    @Test
    void aCellPublishesInOrder() {
        String id = client.execute("out hello\nvalue 42");
        assertThat(types(client.published(id)))
                .containsExactly("status", "execute_input", "stream", "execute_result", "status");
        Message reply = client.reply(id);
        assertThat(reply.content().get("execution_count").getAsInt()).isEqualTo(1);
        assertThat(reply.content().get("payload").getAsJsonArray()).isEmpty();
        assertThat(status(reply)).isEqualTo("ok");
    }

    @Test
    void theParentHeaderComesBackVerbatim() {
        Message request = client.request("execute_request", "{\"code\":\"\"}");
        String id = client.send(Channel.SHELL, request);
        assertThat(client.reply(id).parent().json()).isEqualTo(request.header().json());
        assertThat(client.published(id)).allSatisfy(
                m -> assertThat(m.parent().json()).isEqualTo(request.header().json()));
    }

    @Test
    void messagesCarryTheKernelsOwnSession() {
        Message reply = client.reply(client.execute(""));
        String session = Json.string(Json.parse(reply.header().json()), "session", "");
        assertThat(session).isNotEmpty().isNotEqualTo("client");
    }

    @Test
    void silentCellsPublishNothingButOutput() {
        String id = client.execute("out x\nvalue 1", ",\"silent\":true");
        assertThat(types(client.published(id))).containsExactly("status", "stream", "status");
        id = client.execute("value 2");
        assertThat(client.reply(id).content().get("execution_count")).isNotNull();
    }

    @Test
    void cellsNotStoredDoNotCount() {
        client.reply(client.execute("value 1"));
        Message reply = client.reply(client.execute("value 2", ",\"store_history\":false"));
        assertThat(reply.content().get("execution_count").getAsInt()).isEqualTo(1);
        Message next = client.reply(client.execute("value 3"));
        assertThat(next.content().get("execution_count").getAsInt()).isEqualTo(2);
    }

    @Test
    void userExpressionsAreAnswered() {
        String id = client.execute("", ",\"user_expressions\":{\"a\":\"1+1\",\"b\":\"bad\"}");
        var answers = client.reply(id).content().getAsJsonObject("user_expressions");
        assertThat(answers.getAsJsonObject("a").getAsJsonObject("data").get("text/plain")
                .getAsString()).isEqualTo("1+1");
        assertThat(answers.getAsJsonObject("b").get("status").getAsString()).isEqualTo("error");
    }

    @Test
    void anErrorAbortsTheQueueAndOnlyTheQueue() {
        var ids = new ArrayList<String>();
        for (String code : List.of("sleep 200\nfail no", "value 1", "value 2")) {
            ids.add(client.execute(code));
        }
        String question = client.send(Channel.SHELL, "kernel_info_request", "{}");
        List<String> states = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Message reply = client.next(Channel.SHELL);
            if (!reply.parent().id().equals(question)) {
                states.add(status(reply));
            }
        }
        assertThat(states).containsExactly("error", "aborted", "aborted");
        client.published(ids.get(2));
        assertThat(status(client.reply(client.execute("value 3")))).isEqualTo("ok");
    }

    @Test
    void withoutStopOnErrorTheQueueGoesOn() {
        String first = client.execute("sleep 100\nfail no", ",\"stop_on_error\":false");
        String second = client.execute("value 1");
        assertThat(status(client.reply(first))).isEqualTo("error");
        assertThat(status(client.reply(second))).isEqualTo("ok");
    }

    @Test
    void unknownTypesGetBusyIdleAndAnError() {
        for (Channel channel : List.of(Channel.SHELL, Channel.CONTROL)) {
            String id = client.send(channel, "surprise_request", "{}");
            Message reply = client.reply(channel, id);
            assertThat(reply.type()).isEqualTo("surprise_reply");
            assertThat(status(reply)).isEqualTo("error");
            assertThat(types(client.published(id))).containsExactly("status", "status");
            id = client.send(channel, "just_a_notice", "{}");
            assertThat(types(client.published(id))).containsExactly("status", "status");
        }
    }

    @Test
    void wrongContentIsAnsweredWithAnError() {
        for (String content : List.of("{}", "{\"code\":7}", "{\"code\":null}")) {
            for (String type : List.of("execute", "complete", "inspect", "is_complete")) {
                String id = client.send(Channel.SHELL, type + "_request", content);
                assertThat(status(client.reply(id))).isEqualTo("error");
                client.published(id);
            }
        }
    }

    private void waitFor(Predicate<Message> wanted) {
        while (!wanted.test(client.next(Channel.IOPUB))) {
            // what was published before
        }
    }

    @Test
    void questionsAreAnsweredWhileACellRuns() {
        String cell = client.execute("out running\nsleep 60000");
        waitFor(m -> m.type().equals("stream"));
        for (String type : List.of("complete", "inspect", "is_complete", "kernel_info",
                "comm_info")) {
            String id = client.send(Channel.SHELL, type + "_request",
                    "{\"code\":\"a.b\",\"cursor_pos\":3}");
            assertThat(client.next(Channel.SHELL).parent().id()).isEqualTo(id);
            waitFor(m -> m.parent().id().equals(cell) && Client.isState(m, "busy")); // busy again
        }
        client.send(Channel.CONTROL, "interrupt_request", "{}");
        assertThat(status(client.reply(cell))).isEqualTo("error");
    }

    @Test
    void positionsAreCodePoints() {
        String id = client.send(Channel.SHELL, "complete_request",
                "{\"code\":\"😀😀ab\",\"cursor_pos\":3}");
        var content = client.reply(id).content();
        assertThat(content.get("cursor_start").getAsInt()).isEqualTo(2);
        assertThat(content.get("cursor_end").getAsInt()).isEqualTo(3);
        assertThat(content.getAsJsonArray("matches").get(0).getAsString()).isEqualTo("done");
    }

    @Test
    void anErrorInAHandlerBecomesAReply() {
        String id = client.send(Channel.SHELL, "complete_request", "{\"code\":\"overflow\"}");
        assertThat(client.reply(id).content().get("ename").getAsString())
                .isEqualTo("StackOverflowError");
        client.published(id);
        assertThat(status(client.reply(client.execute("overflow")))).isEqualTo("error");
        assertThat(status(client.reply(client.execute("value 1")))).isEqualTo("ok");
    }

    @Test
    void aResultThatContainsItselfIsAnError() {
        String id = client.execute("cycle");
        assertThat(types(client.published(id))).contains("error");
        assertThat(status(client.reply(id))).isEqualTo("error");
    }

    @Test
    void streamsKeepTheirOrderAndLateOutputItsCell() {
        String id = client.execute("out a\nerr b\nout c\nlate d");
        List<Message> all = client.published(id);
        assertThat(all.stream().filter(m -> m.type().equals("stream"))
                .map(m -> Json.string(m.content(), "text", "")).toList())
                .containsExactly("a", "b", "c");
        Message late = client.next(Channel.IOPUB);
        assertThat(late.parent().id()).isEqualTo(id);
        assertThat(Json.string(late.content(), "text", "")).isEqualTo("d");
    }

    @Test
    void displayUpdateAndClearArePublished() {
        String id = client.execute("out x\nshow one\nchange two\nclear");
        List<Message> all = client.published(id);
        assertThat(types(all)).containsExactly("status", "execute_input", "stream",
                "display_data", "update_display_data", "clear_output", "status");
        assertThat(all.get(4).content().getAsJsonObject("transient").get("display_id")
                .getAsString()).isEqualTo("id1");
    }

    @Test
    void aPagerIsAPayload() {
        var payload = client.reply(client.execute("page help text")).content()
                .getAsJsonArray("payload").get(0).getAsJsonObject();
        assertThat(payload.get("source").getAsString()).isEqualTo("page");
        assertThat(payload.getAsJsonObject("data").get("text/plain").getAsString())
                .isEqualTo("help text");
    }

    @Test
    void inputIsAskedAndDelivered() {
        String id = client.execute("out before\nask name?", ",\"allow_stdin\":true");
        Message question = client.next(Channel.STDIN);
        assertThat(Json.string(question.content(), "prompt", "")).isEqualTo("name?");
        answer(Header.NONE, "Ada");
        assertThat(text(client.published(id), "stdout")).isEqualTo("beforegot Ada");
    }

    private void answer(Header question, String value) {
        Message plain = client.request("input_reply", "{\"value\":\"" + value + "\"}");
        client.send(Channel.STDIN, new Message(List.of(), plain.header(), question,
                plain.metadata(), plain.content(), List.of()));
    }

    @Test
    void aStaleAnswerIsDropped() {
        String first = client.execute("ask one", ",\"allow_stdin\":true");
        Message stale = client.next(Channel.STDIN);
        client.reply(Channel.CONTROL, client.send(Channel.CONTROL, "interrupt_request", "{}"));
        client.reply(first);
        String second = client.execute("ask two", ",\"allow_stdin\":true");
        Message question = client.next(Channel.STDIN);
        answer(stale.header(), "old");
        answer(question.header(), "new");
        assertThat(text(client.published(second), "stdout")).isEqualTo("got new");
    }

    @Test
    void inputNotAllowedFailsAtOnce() {
        Message reply = client.reply(client.execute("ask name?"));
        assertThat(reply.content().get("ename").getAsString())
                .isEqualTo("InputNotAvailableException");
    }

    @Test
    void interruptEndsSleepAndInput() {
        for (String code : List.of("sleep 60000", "ask name?")) {
            String id = client.execute("out running\n" + code, ",\"allow_stdin\":true");
            waitFor(m -> m.type().equals("stream"));
            String stop = client.send(Channel.CONTROL, "interrupt_request", "{}");
            assertThat(status(client.reply(Channel.CONTROL, stop))).isEqualTo("ok");
            assertThat(status(client.reply(id))).isEqualTo("error");
            client.published(id);
        }
    }

    @Test
    void subshellsRunBesideTheMainShell() {
        String made = client.send(Channel.CONTROL, "create_subshell_request", "{}");
        String subshell = Json.string(
                client.reply(Channel.CONTROL, made).content(), "subshell_id", "");
        String slow = client.execute("sleep 1000");
        String quick = client.send(Channel.SHELL,
                client.request("execute_request", subshell, "{\"code\":\"value 1\"}"));
        assertThat(client.next(Channel.SHELL).parent().id()).isEqualTo(quick);
        assertThat(client.next(Channel.SHELL).parent().id()).isEqualTo(slow);
        String gone = client.send(Channel.CONTROL, "delete_subshell_request",
                "{\"subshell_id\":\"" + subshell + "\"}");
        assertThat(status(client.reply(Channel.CONTROL, gone))).isEqualTo("ok");
        String list = client.send(Channel.CONTROL, "list_subshell_request", "{}");
        assertThat(client.reply(Channel.CONTROL, list).content().getAsJsonArray("subshell_id"))
                .isEmpty();
        String lost = client.send(Channel.SHELL,
                client.request("execute_request", subshell, "{\"code\":\"\"}"));
        assertThat(status(client.reply(lost))).isEqualTo("error");
        assertThat(types(client.published(lost))).containsExactly("status", "status");
    }

    @Test
    void kernelInfoIsCompleteOnBothChannels() {
        for (Channel channel : List.of(Channel.SHELL, Channel.CONTROL)) {
            String id = client.send(channel, "kernel_info_request", "{}");
            var info = client.reply(channel, id).content();
            assertThat(status(client.reply(channel,
                    client.send(channel, "kernel_info_request", "{}")))).isEqualTo("ok");
            assertThat(info.get("protocol_version").getAsString()).isEqualTo("5.5");
            assertThat(info.getAsJsonObject("language_info").get("name").getAsString())
                    .isEqualTo("java");
            assertThat(info.getAsJsonArray("supported_features").toString())
                    .isEqualTo("[\"kernel subshells\"]");
        }
    }

    @Test
    void debugAndConnectAreAnswered() {
        String id = client.send(Channel.CONTROL, "debug_request",
                "{\"type\":\"request\",\"seq\":3,\"command\":\"debugInfo\"}");
        assertThat(client.reply(Channel.CONTROL, id).content().get("success").getAsBoolean())
                .isFalse();
        id = client.send(Channel.SHELL, "connect_request", "{}");
        assertThat(client.reply(id).content().get("hb_port").getAsInt())
                .isEqualTo(live.connection.ports().get(Channel.HEARTBEAT));
    }

    @Test
    void historyKnowsCellsAndResults() {
        client.reply(client.execute("value 1"));
        client.reply(client.execute("out x"));
        String id = client.send(Channel.SHELL, "history_request",
                "{\"hist_access_type\":\"range\",\"session\":0,\"output\":true,\"raw\":true}");
        assertThat(client.reply(id).content().get("history").toString())
                .contains("[\"value 1\",\"1\"]").contains("[\"out x\",null]");
    }

    @Test
    void theHeartBeats() {
        var socket = client.socket(Channel.HEARTBEAT);
        for (int i = 0; i < 3; i++) {
            socket.send("ping");
            assertThat(socket.recvStr()).isEqualTo("ping");
        }
    }

    @Test
    void everySubscriberIsWelcomed() {
        try (var second = new Client(live.connection)) {
            Message welcome = second.next(Channel.IOPUB);
            assertThat(welcome.type()).isEqualTo("iopub_welcome");
            assertThat(Json.string(welcome.content(), "subscription", "none")).isEmpty();
            assertThat(welcome.parent().json()).isEqualTo("{}");
        }
    }

    @Test
    void shutdownIsAnsweredAndEndsTheWait() {
        String id = client.send(Channel.CONTROL, "shutdown_request", "{\"restart\":true}");
        live.kernel.awaitShutdown();
        live.kernel.close();
        Message reply = client.reply(Channel.CONTROL, id);
        assertThat(reply.content().get("restart").getAsBoolean()).isTrue();
        assertThat(types(client.published(id)))
                .containsExactly("status", "shutdown_reply", "status");
    }
}
