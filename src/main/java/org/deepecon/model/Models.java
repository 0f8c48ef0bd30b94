package org.deepecon.model;

import java.nio.file.Path;

/**
 * Models in files.
 *
 * <pre>{@code
 * model.save("model.keras");
 * var same = Models.load("model.keras");
 * }</pre>
 */
public final class Models {
    private Models() {
    }

    /**
     * Reads a model that {@link Model#save} or Python's Keras 3 wrote: {@code Sequential} and
     * functional ones, models in models, shared layers. If it was compiled it is compiled again,
     * its optimizer has the memory it had, and training goes on as if it had not stopped.
     *
     * @param file ends in {@code .keras}
     * @return a {@link Sequential} if it was one
     * @throws org.deepecon.config.ConfigException if the file is cut off or damaged, or holds a
     *     layer or setting that is not known here; the message names file and place
     * @throws java.io.UncheckedIOException if there is no such file
     */
    public static Model load(String file) {
        return ModelFiles.load(Path.of(file));
    }
}
