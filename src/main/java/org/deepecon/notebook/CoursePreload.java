package org.deepecon.notebook;

import java.util.List;
import org.deepecon.kernel.session.Preload;

/** What every course notebook may use without importing it. */
public final class CoursePreload implements Preload {
    /** Creates it; the kernel does. */
    public CoursePreload() {
    }

    @Override
    public List<String> imports() {
        return List.of("import static org.deepecon.notebook.DeepEcon.*;");
    }
}
