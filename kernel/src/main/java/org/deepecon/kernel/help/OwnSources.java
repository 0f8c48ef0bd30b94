package org.deepecon.kernel.help;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jdk.jshell.Snippet;
import org.deepecon.kernel.help.doc.DeclarationKey;
import org.deepecon.kernel.help.doc.DocEntry;
import org.deepecon.kernel.help.doc.SourceReader;
import org.deepecon.kernel.repl.ShellView;

/** Comments that the student wrote: in the cell at hand, then in what has run, newest first. */
final class OwnSources {
    private final ShellView view;

    OwnSources(ShellView view) {
        this.view = view;
    }

    Optional<DocEntry> find(CellText cell, DeclarationKey key) {
        String name = key.types().size() > 1 ? key.types().get(1) : key.member();
        for (String text : texts(cell)) {
            if (name != null && text.contains(name) && text.contains("/")) {
                var entry = SourceReader.find("class " + CellUnit.CLASS + " {\n" + text + "\n}",
                        key, true);
                if (entry.isPresent()) {
                    return entry;
                }
            }
        }
        return Optional.empty();
    }

    private List<String> texts(CellText cell) {
        var snippets = new ArrayList<>(view.declarations());
        Collections.reverse(snippets);
        var texts = new ArrayList<String>();
        Chunker.split(cell.java()).forEach(chunk -> texts.add(chunk.text(cell.java())));
        for (Snippet snippet : snippets) {
            texts.add(snippet.source());
        }
        return texts;
    }
}
