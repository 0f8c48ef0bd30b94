package org.deepecon.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A data set of pictures in four files: images and labels to train, images and labels to test.
 *
 * @param name of the data set
 * @param files those four, in this order
 * @param classes names
 * @param mirrors folders that have the files, see {@link Download}
 * @param folders where the files may lie; downloads go to the first
 */
record ImageArchive(String name, List<PinnedFile> files, List<String> classes, List<URI> mirrors,
        List<Path> folders) {

    /** The pictures, if all files are here. */
    Optional<ImageSet> cached() {
        try {
            for (Path folder : folders) {
                if (files.stream().allMatch(file -> Files.exists(folder.resolve(file.name())))) {
                    return Optional.of(read(folder));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** The pictures; what is missing is fetched. */
    ImageSet download() {
        Optional<ImageSet> here = cached();
        if (here.isPresent()) {
            return here.get();
        }
        var download = new Download(mirrors, folders.get(0));
        try {
            for (PinnedFile file : files) {
                download.fetch(file);
            }
            return read(folders.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(advice(e), e);
        }
    }

    private ImageSet read(Path folder) throws IOException {
        for (PinnedFile file : files) {
            Path path = folder.resolve(file.name());
            if (!file.isAt(path)) {
                throw new IOException(String.format(java.util.Locale.ROOT,
                        "%s: expected %s, got %,d bytes with SHA-256 %s. Delete the file"
                        + " and download it again.", path, file, Files.size(path),
                        PinnedFile.checksum(path)));
            }
        }
        return new ImageSet(name, pair(folder, 0), pair(folder, 2));
    }

    private LabeledImages pair(Path folder, int first) throws IOException {
        return new LabeledImages(IdxFile.images(folder.resolve(files.get(first).name())),
                IdxFile.labels(folder.resolve(files.get(first + 1).name())), classes);
    }

    /** What went wrong, and which file belongs where. */
    private String advice(IOException failure) {
        String causes = Stream.concat(Stream.of(failure), Stream.of(failure.getSuppressed()))
                .map(each -> "  " + (each instanceof java.net.UnknownHostException
                        ? "unknown host " + each.getMessage() : each.getMessage()))
                .collect(Collectors.joining("\n"));
        String missing = files.stream()
                .filter(file -> Files.notExists(folders.get(0).resolve(file.name())))
                .map(file -> "  " + file).collect(Collectors.joining("\n"));
        String from = mirrors.stream().map(mirror -> "  " + mirror)
                .collect(Collectors.joining("\n"));
        return name + " could not be downloaded:\n" + causes
                + "\nTry again with a connection: what has come is kept. Or fetch these files on"
                + " another machine\n" + missing + "\nfrom one of\n" + from
                + "\nand put them, still packed, into the folder\n  " + folders.get(0)
                + "\nWithout them, Garments draws pictures of the same kinds: see its"
                + " documentation.";
    }
}
