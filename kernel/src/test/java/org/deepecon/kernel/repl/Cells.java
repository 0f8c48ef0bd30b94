package org.deepecon.kernel.repl;

import java.util.List;
import java.util.concurrent.Callable;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.InputNotAvailableException;
import org.deepecon.kernel.display.MimeBundle;

/** A shell for tests: runs cells and keeps what they print. */
final class Cells implements AutoCloseable {
    final Shell shell;
    final StringBuffer out = new StringBuffer();
    final StringBuffer err = new StringBuffer();
    volatile RunningCell running;
    List<String> lost = List.of();
    private int number;

    Cells() {
        TestAgent.load();
        Console.install();
        shell = Shell.open(List.of(), List.of("import org.deepecon.kernel.repl.*;",
                "import java.util.*;", "import java.util.function.*;", "import java.util.stream.*;"));
    }

    /** Runs a cell; the value of its last expression, or null without one. */
    Object run(String code) throws Throwable {
        running = new RunningCell(++number, new Output(), (t, e) -> err.append(e));
        return running.call(body(new CellSource(number, code)), shell.loader());
    }

    private Callable<Object> body(CellSource cell) {
        return () -> {
            try (Program program = shell.compile(cell, cell.text(), 0, cell.text().length())) {
                lost = program.lost();
                Object value = program.run().map(Program.Value::object).orElse(null);
                lost = program.lost();
                return value;
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable t) {
                throw new AssertionError(t);
            }
        };
    }

    @Override
    public void close() {
        shell.close();
    }

    private final class Output implements CellOutput {
        @Override
        public void stream(Stream stream, String text) {
            (stream == Stream.STDOUT ? out : err).append(text);
        }

        @Override
        public void display(MimeBundle bundle, String displayId) {
            out.append(bundle.plainText());
        }

        @Override
        public void update(MimeBundle bundle, String displayId) {
            out.append(bundle.plainText());
        }

        @Override
        public void clear(boolean wait) {
            out.setLength(0);
        }

        @Override
        public String input(String prompt, boolean password) {
            throw new InputNotAvailableException();
        }
    }
}
