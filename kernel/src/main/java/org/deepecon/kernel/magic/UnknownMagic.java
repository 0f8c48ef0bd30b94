package org.deepecon.kernel.magic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The error for a magic that does not exist, with what may have been meant. */
final class UnknownMagic {
    /** Magics of Python's kernel that many notebooks have, and what to do instead. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "cd", "Java cannot change its working directory: use absolute paths, or start Jupyter"
                    + " in that folder",
            "matplotlib", "figures are shown without it: delete the line",
            "pip", "Java libraries come from Maven: %maven group:artifact:version",
            "conda", "Java libraries come from Maven: %maven group:artifact:version",
            "run", "use %load file.java or %load notebook.ipynb");

    private UnknownMagic() {
    }

    static MagicException error(String name, String percent, Collection<String> known) {
        String advice = ELSEWHERE.get(name);
        if (advice == null) {
            List<String> near = NearestNames.of(name, known);
            advice = near.isEmpty() ? "%help lists all magics" : "did you mean " + near.stream()
                    .map(each -> percent + each)
                    .collect(Collectors.joining(" or ")) + "? %help lists all";
        }
        return new MagicException("There is no magic " + percent + name + ": " + advice + ".");
    }
}
