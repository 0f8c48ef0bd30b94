package org.deepecon.notebook.board;

import java.nio.file.Files;
import java.nio.file.Path;
import org.deepecon.kernel.display.CellOutput;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.magic.Magic;
import org.deepecon.kernel.magic.MagicCall;
import org.deepecon.kernel.magic.MagicException;
import org.deepecon.tensorboard.Runs;

/** {@code %tensorboard runs/}: shows runs in the notebook. */
public final class BoardMagic implements Magic {
    /** Creates it; the kernel does. */
    public BoardMagic() {
    }

    @Override
    public String name() {
        return "tensorboard";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "[runs/] [--smoothing 0.6] [--tags regex] [--runs regex]"
                + " shows runs written for TensorBoard";
    }

    @Override
    public Object run(MagicCall call) throws MagicException {
        BoardOptions options = BoardOptions.of(call.arguments());
        Path folder = Path.of(options.folder());
        if (!Files.isDirectory(folder)) {
            throw new MagicException("%tensorboard: there is no folder " + options.folder()
                    + ". Fit with .callbacks(tensorBoard(\"" + options.folder() + "/first\")) or"
                    + " write with a SummaryWriter first.");
        }
        Runs read = Runs.read(folder);
        var view = new BoardView(read, options);
        view.bundles().forEach(each -> call.output().display(each, null));
        read.problems().forEach(each -> print(call, each));
        view.notes().forEach(each -> print(call, each));
        return null;
    }

    private static void print(MagicCall call, String line) {
        call.output().stream(CellOutput.Stream.STDOUT, line + "\n");
    }

    /** A drawing, and its content in words. */
    static MimeBundle drawing(String svg, String text) {
        return MimeBundle.of(MimeBundle.SVG, svg).with(MimeBundle.TEXT, text);
    }
}
