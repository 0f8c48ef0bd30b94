package org.deepecon.kernel.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deepecon.kernel.protocol.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class OutboxTest {
    private static final Parcel MEGABYTE =
            new Parcel(Channel.IOPUB, List.of(new byte[1 << 20]));

    private final Outbox outbox = new Outbox();

    private void fill() {
        for (int i = 0; i < 9; i++) {
            outbox.put(MEGABYTE);
        }
    }

    private Thread printer() throws InterruptedException {
        var thread = new Thread(outbox::awaitRoom);
        thread.start();
        thread.join(100);
        return thread;
    }

    @Test
    void aPrinterWaitsUntilThereIsRoom() throws Exception {
        fill();
        Thread printer = printer();
        assertThat(printer.isAlive()).isTrue();
        outbox.take();
        printer.join(2000);
        assertThat(printer.isAlive()).isFalse();
    }

    @Test
    void anInterruptedPrinterIsLetThrough() throws Exception {
        fill();
        Thread printer = printer();
        printer.interrupt();
        printer.join(2000);
        assertThat(printer.isAlive()).isFalse();
    }

    @Test
    void belowTheLimitNobodyWaits() {
        outbox.put(MEGABYTE);
        outbox.awaitRoom();
        assertThat(outbox.waitingBytes()).isEqualTo(1 << 20);
    }

    @Test
    void closingLetsEverybodyGo() throws Exception {
        fill();
        Thread printer = printer();
        outbox.close();
        printer.join(2000);
        assertThat(printer.isAlive()).isFalse();
    }
}
