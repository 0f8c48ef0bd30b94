package org.deepecon.notebook.board;

import java.util.List;
import org.deepecon.kernel.display.MimeBundle;

/** A part of the view. */
interface Section {
    /** As many panels as a drawing holds and a reader looks at. */
    int MOST_PANELS = 24;

    /** What is shown; none if there is nothing. */
    List<MimeBundle> bundles();

    /** What was left out. */
    List<String> notes();

    /** A sentence if there is more than is shown. */
    static List<String> leftOut(int count, String what) {
        return count <= MOST_PANELS ? List.of() : List.of("%tensorboard: " + (count - MOST_PANELS)
                + " more " + what + " are not shown. Choose with --tags or --runs.");
    }
}
