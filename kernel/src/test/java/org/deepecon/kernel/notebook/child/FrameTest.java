package org.deepecon.kernel.notebook.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrameTest {
    private final byte[] key = FrameSeal.newKey();

    private byte[] frames(int count) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = new FrameWriter(bytes, FrameSeal.toParent(key));
        for (int i = 0; i < count; i++) {
            var message = new JsonObject();
            message.addProperty("text", "é" + i);
            writer.write(message);
        }
        return bytes.toByteArray();
    }

    private FrameReader reader(byte[] bytes) {
        return new FrameReader(new ByteArrayInputStream(bytes), FrameSeal.toParent(key));
    }

    @Test
    void framesComeBackInOrderAndThenTheEnd() throws IOException {
        FrameReader reader = reader(frames(2));
        assertThat(reader.read().get("text").getAsString()).isEqualTo("é0");
        assertThat(reader.read().get("text").getAsString()).isEqualTo("é1");
        assertThat(reader.read()).isNull();
    }

    @Test
    void anyChangedByteIsNoticed() throws IOException {
        byte[] good = frames(1);
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 1;
            FrameReader reader = reader(bad);
            assertThatThrownBy(reader::read).isInstanceOf(FrameException.class);
        }
    }

    @Test
    void replayedFrameIsNoticed() throws IOException {
        byte[] one = frames(1);
        byte[] twice = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, twice, one.length, one.length);
        FrameReader reader = reader(twice);
        reader.read();
        assertThatThrownBy(reader::read).hasMessageContaining("wrong seal");
    }

    @Test
    void frameOfTheOtherDirectionOrKeyIsNoticed() throws IOException {
        var bytes = new ByteArrayInputStream(frames(1));
        var reader = new FrameReader(bytes, FrameSeal.toChild(key));
        assertThatThrownBy(reader::read).isInstanceOf(FrameException.class);
    }

    @Test
    void printedTextAndHugeLengthsAreNoFrames() {
        assertThatThrownBy(() -> reader("hello world, this is text".getBytes()).read())
                .isInstanceOf(FrameException.class);
        assertThatThrownBy(() -> reader(new byte[] {127, 0, 0, 0, 1}).read())
                .isInstanceOf(FrameException.class);
        assertThatThrownBy(() -> reader(new byte[] {0, 0}).read())
                .hasMessageContaining("ended within");
    }
}
