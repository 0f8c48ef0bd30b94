package org.deepecon.grading.grade;

import org.deepecon.grading.sandbox.Room;
import org.deepecon.kernel.notebook.child.ChildClient;

/**
 * A sandboxed JVM that compiles for one submission after the other and runs none.
 *
 * @param client asks it
 * @param room its sandbox
 * @param served submissions so far
 */
record Compiler(ChildClient client, Room room, int served) implements AutoCloseable {
    /** Then a fresh process, in case it hoards. */
    static final int MOST = 100;

    Compiler servedOneMore() {
        return new Compiler(client, room, served + 1);
    }

    @Override
    public void close() {
        client.kill();
        room.close();
    }
}
