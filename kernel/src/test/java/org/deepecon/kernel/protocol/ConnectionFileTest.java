package org.deepecon.kernel.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConnectionFileTest {
    private static final String PORTS = "\"shell_port\":1,\"control_port\":2,\"stdin_port\":3,"
            + "\"iopub_port\":4,\"hb_port\":5";

    @Test
    void readsTcpAsGiven() {
        var file = ConnectionFile.parse("{\"transport\":\"tcp\",\"ip\":\"*\",\"key\":\"k\"," + PORTS
                + ",\"signature_scheme\":\"hmac-sha256\",\"kernel_name\":\"java\"}");
        assertThat(file.address(Channel.IOPUB)).isEqualTo("tcp://*:4");
        assertThat(file.key()).isEqualTo("k");
    }

    @Test
    void readsIpc() {
        var file = ConnectionFile.parse(
                "{\"transport\":\"ipc\",\"ip\":\"/run/k-ipc\"," + PORTS + "}");
        assertThat(file.address(Channel.SHELL)).isEqualTo("ipc:///run/k-ipc-1");
    }

    @Test
    void namesWhatIsWrong() {
        assertThatThrownBy(() -> ConnectionFile.parse("{\"shell_port\":\"x\"}"))
                .hasMessageContaining("shell_port").hasMessageContaining("\"x\"");
        assertThatThrownBy(() -> ConnectionFile.parse("{\"transport\":\"udp\"," + PORTS + "}"))
                .hasMessageContaining("udp");
        assertThatThrownBy(() -> ConnectionFile.parse("nonsense"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void datesAreIsoWithFraction() {
        assertThat(Timestamp.of(Instant.parse("2026-01-02T03:04:05.006007Z")))
                .isEqualTo("2026-01-02T03:04:05.006007Z");
        assertThat(Timestamp.now()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z");
    }
}
