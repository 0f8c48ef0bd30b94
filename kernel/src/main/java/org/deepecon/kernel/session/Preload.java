package org.deepecon.kernel.session;

import java.util.List;

/**
 * Imports that a library on the class path wants in every session, before the first cell. The
 * kernel finds implementations with {@link java.util.ServiceLoader}.
 *
 * <pre>{@code
 * public final class CoursePreload implements Preload {
 *     public List<String> imports() {
 *         return List.of("import static org.deepecon.notebook.DeepEcon.*;");
 *     }
 * }
 * }</pre>
 */
public interface Preload {
    /**
     * The import declarations, each with its semicolon. Each costs start-up time: prefer one
     * on-demand import of a façade to many single ones.
     *
     * @return lines such as {@code import static org.deepecon.notebook.DeepEcon.*;}
     */
    List<String> imports();
}
