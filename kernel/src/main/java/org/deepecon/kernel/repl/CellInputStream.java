package org.deepecon.kernel.repl;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** {@code System.in}: asks the front end for a line whenever a cell reads and none is left. */
final class CellInputStream extends InputStream {
    private byte[] line = new byte[0];
    private int at;
    private RunningCell reader;

    @Override
    public synchronized int read() {
        return fill() ? line[at++] & 0xff : -1;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public synchronized int available() {
        return line.length - at;
    }

    private boolean fill() {
        RunningCell cell = RunningCell.current();
        if (cell == null) {
            return false;
        }
        if (cell != reader) {
            reader = cell; // what an earlier cell left unread is gone
            at = line.length;
        }
        if (at == line.length) {
            line = (cell.input("", false) + "\n").getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }
}
