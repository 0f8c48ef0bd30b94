package org.deepecon.grading.grade;

import java.io.IOException;
import org.deepecon.grading.sandbox.Room;
import org.deepecon.kernel.notebook.child.ChildClient;
import org.deepecon.kernel.notebook.child.ChildSettings;

/**
 * A sandboxed JVM with a session, ready for cells.
 *
 * @param client asks it
 * @param room its sandbox
 */
record Child(ChildClient client, Room room) implements AutoCloseable {
    static Child start(ChildSettings settings, Room room) throws IOException {
        try {
            return new Child(ChildClient.start(settings), room);
        } catch (IOException e) {
            room.close();
            throw e;
        }
    }

    @Override
    public void close() {
        client.kill();
        room.close();
    }
}
