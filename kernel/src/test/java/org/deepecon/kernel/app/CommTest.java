package org.deepecon.kernel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepecon.kernel.comm.Comm;
import org.deepecon.kernel.comm.CommMessage;
import org.deepecon.kernel.comm.Comms;
import org.deepecon.kernel.protocol.Channel;
import org.deepecon.kernel.protocol.Json;
import org.deepecon.kernel.protocol.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CommTest {
    private LiveKernel live;
    private Client client;

    @BeforeEach
    void start() throws Exception {
        live = new LiveKernel();
        client = live.client;
    }

    @AfterEach
    void stop() {
        Comms.all().forEach(Comm::close);
        live.close();
    }

    private List<Message> say(String type, String content) {
        return client.published(client.send(Channel.SHELL, type, content));
    }

    @Test
    void aRegisteredTargetHearsAndAnswers() {
        Comms.register("echo", (comm, opening) -> comm.onMessage(comm::send));
        say("comm_open", "{\"comm_id\":\"c1\",\"target_name\":\"echo\",\"data\":{}}");
        List<Message> all = say("comm_msg", "{\"comm_id\":\"c1\",\"data\":{\"x\":[1,null]}}");
        assertThat(all).hasSize(3);
        assertThat(all.get(1).type()).isEqualTo("comm_msg");
        assertThat(all.get(1).content().toString())
                .isEqualTo("{\"comm_id\":\"c1\",\"data\":{\"x\":[1,null]}}");
    }

    @Test
    void anUnknownTargetIsClosed() {
        List<Message> all = say("comm_open", "{\"comm_id\":\"c2\",\"target_name\":\"nobody\"}");
        assertThat(all.get(1).type()).isEqualTo("comm_close");
        assertThat(Json.string(all.get(1).content(), "comm_id", "")).isEqualTo("c2");
    }

    @Test
    void javaObjectsMayOpenAndSendBuffers() {
        Comm comm = Comms.open("chart", Map.of("a", 1));
        comm.send(new CommMessage(Map.of(), Map.of(), List.of(new byte[] {5})));
        Message open = client.next(Channel.IOPUB);
        assertThat(open.type()).isEqualTo("comm_open");
        assertThat(Json.string(open.content(), "target_name", "")).isEqualTo("chart");
        assertThat(client.next(Channel.IOPUB).buffers().get(0)).containsExactly(5);
    }

    @Test
    void infoListsOpenCommsByTarget() {
        String id = Comms.open("slider", Map.of()).id();
        Comms.open("other", Map.of());
        String asked = client.send(Channel.SHELL, "comm_info_request",
                "{\"target_name\":\"slider\"}");
        assertThat(client.reply(asked).content().get("comms").toString())
                .isEqualTo("{\"" + id + "\":{\"target_name\":\"slider\"}}");
    }

    @Test
    void aHandlerThatThrowsHarmsNobody() {
        var closed = new ArrayList<String>();
        Comms.register("bad", (comm, opening) -> comm
                .onClose(last -> closed.add(comm.id()))
                .onMessage(message -> {
                    throw new StackOverflowError("bad");
                }));
        say("comm_open", "{\"comm_id\":\"c3\",\"target_name\":\"bad\"}");
        say("comm_msg", "{\"comm_id\":\"c3\"}");
        say("comm_close", "{\"comm_id\":\"c3\"}");
        assertThat(closed).containsExactly("c3");
        assertThat(Comms.all()).isEmpty();
    }
}
