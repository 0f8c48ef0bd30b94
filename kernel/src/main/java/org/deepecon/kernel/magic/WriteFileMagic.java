package org.deepecon.kernel.magic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.display.CellOutput.Stream;

/** {@code %%writefile [-a] path}: the rest of the cell becomes a file. */
final class WriteFileMagic implements Magic {
    private static final OpenOption[] APPEND =
            {StandardOpenOption.CREATE, StandardOpenOption.APPEND};

    @Override
    public String name() {
        return "writefile";
    }

    @Override
    public Form form() {
        return Form.CELL;
    }

    @Override
    public String help() {
        return "[-a] path writes the rest of the cell to a file; -a appends";
    }

    @Override
    public Object run(MagicCall call) throws Exception {
        List<String> words = new ArrayList<>(call.arguments());
        boolean append = words.remove("-a") | words.remove("--append");
        if (words.size() != 1) {
            throw new MagicException("Expected %%writefile [-a] path, got: %%writefile "
                    + call.line() + ". Put quotes around a path with blanks.");
        }
        Path file = Paths.of(words.get(0));
        boolean existed = Files.exists(file);
        write(file, call.body(), append);
        String what = !existed ? "Writing" : append ? "Appending to" : "Overwriting";
        call.output().stream(Stream.STDOUT, what + " " + words.get(0) + "\n");
        return null;
    }

    private static void write(Path file, String body, boolean append) throws Exception {
        String text = body.isEmpty() || body.endsWith("\n") ? body : body + "\n";
        try {
            Files.writeString(file, text, append ? APPEND : new OpenOption[0]);
        } catch (NoSuchFileException e) {
            throw new MagicException("Cannot write " + file + ": the folder "
                    + file.toAbsolutePath().getParent() + " does not exist. Create it with"
                    + " Files.createDirectories(Path.of(\"" + file.getParent() + "\")).", e);
        } catch (IOException e) {
            throw new MagicException("Cannot write " + file.toAbsolutePath() + ": " + e, e);
        }
    }
}
