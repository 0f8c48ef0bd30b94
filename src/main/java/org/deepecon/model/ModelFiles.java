package org.deepecon.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepecon.config.ConfigException;
import org.deepecon.config.SettingsReader;
import org.deepecon.config.SettingsWriter;

/** Models and their weights in Keras's files. */
final class ModelFiles {
    private static final String MODEL = ".keras";
    private static final String WEIGHTS = ".weights.h5";
    private static final String COMPILE_CONFIG = "compile_config";

    private ModelFiles() {
    }

    static boolean isWeights(String file) {
        return file.endsWith(WEIGHTS);
    }

    static boolean isModel(String file) {
        return file.endsWith(MODEL);
    }

    static void save(Model model, Path file) {
        checkEnding(file);
        model.build();
        Map<Object, Object> config = config(model);
        Object compile = compileConfig(model);
        if (compile != null) {
            config.put(COMPILE_CONFIG, compile);
        }
        try {
            new KerasFile(config, new SavedState(model, compile != null).tree()).write(file);
        } catch (IOException e) {
            throw unwritable("save", file, e);
        }
    }

    private static void checkEnding(Path file) {
        if (!isModel(file.toString())) {
            throw new IllegalArgumentException("Model file: expected a name that ends in " + MODEL
                    + ", got " + file.getFileName() + ". Call it "
                    + file.getFileName().toString().replaceFirst("\\.[^/]*$", "") + MODEL + ".");
        }
    }

    private static Map<Object, Object> config(Model model) {
        return new LinkedHashMap<>((Map<?, ?>) NetworkConfig.LAYERS.write(model));
    }

    /** Null if the model is not compiled, or with something that no file can hold. */
    private static Object compileConfig(Model model) {
        if (model.compiled() == null) {
            return null;
        }
        try {
            return SettingsWriter.of(model.compileOptions());
        } catch (ConfigException e) {
            System.out.println(model.title() + ": saved without compile settings: "
                    + e.getMessage() + " Compile it again after loading.");
            return null;
        }
    }

    static void saveWeights(Model model, Path file) {
        try {
            WeightTree tree = new SavedState(model, true).tree();
            AtomicFile.write(file, draft -> Hdf5File.write(draft, tree));
        } catch (IOException e) {
            throw unwritable("saveWeights", file, e);
        }
    }

    private static UncheckedIOException unwritable(String what, Path file, IOException e) {
        return new UncheckedIOException(what + ": cannot write " + file + ": " + e.getMessage(),
                e);
    }

    static void loadWeights(Model model, Path file) {
        try {
            new SavedState(model, true).assign(file.toString(),
                    Hdf5File.read(file.toString(), Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("loadWeights: there is no file " + file + " in "
                    + Path.of("").toAbsolutePath() + ".", e);
        } catch (IOException e) {
            throw new UncheckedIOException("loadWeights: cannot read " + file + ": "
                    + e.getMessage(), e);
        }
    }

    static Model load(Path file) {
        checkEnding(file);
        KerasFile saved = KerasFile.read(file);
        try {
            if (!(NetworkConfig.LAYERS.read(saved.config()) instanceof Model model)) {
                throw new ConfigException("expected a model, got "
                        + saved.config().get("class_name") + ".");
            }
            compile(model, saved.config().get(COMPILE_CONFIG));
            if (model.knownInputs() != null) {
                model.build();
                new SavedState(model, true).assign("weights", saved.weights());
            }
            return model;
        } catch (ClassCastException | NullPointerException e) {
            throw new ConfigException(file + ": its config.json has not the form of Keras 3 ("
                    + e.getMessage() + "). Save the model again.", e);
        } catch (IllegalArgumentException e) {
            throw ConfigException.in(file.toString(), e);
        }
    }

    private static void compile(Model model, Object config) {
        if (config instanceof Map<?, ?> settings && !settings.isEmpty()) {
            CompileOptions options = CompileOptions.compile();
            SettingsReader.into(settings, options);
            model.compile(options);
        }
    }
}
