package org.deepecon.kernel.help.doc;

import com.sun.source.doctree.EntityTree;
import com.sun.source.util.DocTrees;
import java.util.Map;

/** Characters behind {@code &name;}. */
final class Entities {
    private static final Map<String, String> COMMON = Map.of("lt", "<", "gt", ">", "amp", "&",
            "quot", "\"", "nbsp", " ", "le", "≤", "ge", "≥", "times", "×", "copy", "©");

    private Entities() {
    }

    static String text(DocTrees trees, EntityTree tree) {
        String known = COMMON.get(tree.getName().toString());
        String text = known != null ? known : trees.getCharacters(tree);
        return text == null ? tree.toString() : text;
    }
}
