package org.deepecon.grading.grade;

import org.deepecon.grading.sandbox.Room;
import org.deepecon.kernel.notebook.child.CellClient;

/**
 * A student's session, ready for cells.
 *
 * @param client asks it
 * @param room the sandbox in which cells run
 * @param compiler lent for this session; null if the session compiles itself
 */
record Child(CellClient client, Room room, Compiler compiler) implements AutoCloseable {
    @Override
    public void close() {
        client.kill();
        room.close();
    }
}
