package org.deepecon.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.deepecon.tensor.Tensor;

/**
 * Named arrays in a file, as {@code numpy.savez} writes them: a zip with one {@code .npy} for each.
 * A file is written beside its place and moved there, so it is whole or not there.
 */
final class WeightsFile {
    private static final String ENDING = ".npz";
    private static final String ENTRY = ".npy";

    private WeightsFile() {
    }

    static void save(Path file, NamedWeights weights) {
        write(file, weights.names(), weights.variables());
    }

    static void load(Path file, NamedWeights weights) {
        weights.assign("loadWeights(\"" + file + "\")", weights.inOrder(read(file)));
    }

    static void write(Path file, List<String> names, List<? extends Tensor> values) {
        checkEnding(file);
        try {
            AtomicFile.write(file, draft -> writeZip(draft, names, values));
        } catch (IOException e) {
            throw new UncheckedIOException("saveWeights: cannot write " + file + ": "
                    + e.getMessage(), e);
        }
    }

    static void checkEnding(Path file) {
        if (!file.toString().endsWith(ENDING)) {
            throw new IllegalArgumentException("Weights: expected a file that ends in .weights.h5"
                    + " or " + ENDING + ", got " + file.getFileName() + ". Call it "
                    + file.getFileName().toString().replaceFirst("\\.[^/]*$", "") + ".weights.h5.");
        }
    }

    private static void writeZip(Path file, List<String> names, List<? extends Tensor> values)
            throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < names.size(); i++) {
                byte[] bytes = Npy.write(values.get(i));
                var sum = new CRC32();
                sum.update(bytes);
                var entry = new ZipEntry(names.get(i) + ENTRY);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
    }

    static Map<String, Tensor> read(Path file) {
        checkEnding(file);
        Map<String, Tensor> values = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                values.put(name.endsWith(ENTRY)
                        ? name.substring(0, name.length() - ENTRY.length()) : name,
                        Npy.read(file.getFileName() + ": " + name, zip.readAllBytes()));
            }
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("loadWeights: there is no file " + file
                    + " in " + Path.of("").toAbsolutePath() + ".", e);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("loadWeights: cannot read " + file + ": "
                    + e.getMessage(), e);
        }
        if (values.isEmpty()) {
            throw new IllegalArgumentException("loadWeights: expected arrays in " + file
                    + ", got none. Is it a file that saveWeights or numpy.savez wrote?");
        }
        return values;
    }
}
