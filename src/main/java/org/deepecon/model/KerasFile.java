package org.deepecon.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.deepecon.config.ConfigException;

/**
 * A {@code .keras} file: a zip of {@code metadata.json}, {@code config.json} and
 * {@code model.weights.h5}. Source: Keras 3.15, {@code saving/saving_lib.py}.
 *
 * @param config what the model is made of and how it was compiled
 * @param weights of layers and optimizer
 */
record KerasFile(Map<?, ?> config, WeightTree weights) {
    /** The version whose form files have. */
    static final String KERAS_VERSION = "3.15.1";

    private static final String METADATA = "metadata.json";
    private static final String CONFIG = "config.json";
    private static final String WEIGHTS = "model.weights.h5";
    private static final ObjectMapper JSON = new ObjectMapper();

    void write(Path file) throws IOException {
        AtomicFile.write(file, draft -> {
            try (var zip = new ZipOutputStream(Files.newOutputStream(draft))) {
                put(zip, METADATA, JSON.writeValueAsBytes(metadata()));
                put(zip, CONFIG, JSON.writeValueAsBytes(config));
                put(zip, WEIGHTS, hdf5(draft));
            }
        });
    }

    private static Map<String, Object> metadata() {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("keras_version", KERAS_VERSION);
        metadata.put("date_saved",
                LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd@HH:mm:ss")));
        return metadata;
    }

    private byte[] hdf5(Path beside) throws IOException {
        Path file = Files.createTempFile(beside.toAbsolutePath().getParent(), ".weights", ".part");
        try {
            Hdf5File.write(file, weights);
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte... bytes) throws IOException {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    static KerasFile read(Path file) {
        if (Files.notExists(file)) {
            throw new UncheckedIOException(new NoSuchFileException("There is no file " + file
                    + " in " + Path.of("").toAbsolutePath() + "."));
        }
        try (var zip = new ZipFile(file.toFile())) {
            Object config = JSON.readValue(part(zip, file, CONFIG), Object.class);
            if (!(config instanceof Map<?, ?> map)) {
                throw new ConfigException(file + ": expected settings in " + CONFIG + ", got "
                        + config + ".");
            }
            return new KerasFile(map,
                    Hdf5File.read(file + ": " + WEIGHTS, part(zip, file, WEIGHTS)));
        } catch (JsonProcessingException e) {
            throw new ConfigException(file + ": " + CONFIG + " is not JSON: "
                    + e.getOriginalMessage() + ". Save the model again.", e);
        } catch (IOException e) {
            throw new ConfigException(file + ": expected a whole .keras file, a zip, but it cannot"
                    + " be read (" + e.getMessage() + "). Was it cut off? Save the model again.",
                    e);
        }
    }

    private static byte[] part(ZipFile zip, Path file, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ConfigException(file + ": expected " + name + " in it, got "
                    + zip.stream().map(ZipEntry::getName).toList()
                    + ". Save the model with Keras 3 as .keras.");
        }
        return zip.getInputStream(entry).readAllBytes();
    }
}
