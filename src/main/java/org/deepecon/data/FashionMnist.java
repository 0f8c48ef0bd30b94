package org.deepecon.data;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Fashion-MNIST: 60,000 small grey pictures of clothes to train, 10,000 to test, 28 × 28 pixels.
 *
 * <pre>{@code
 * FashionMnist.download();                       // once, 31 MB; later from the cache
 * ImageSet clothes = FashionMnist.cached().orElseGet(() -> Garments.generate(10_000, 2_000, 1));
 * }</pre>
 *
 * <p>Nothing is fetched unless {@link #download} is called. The files are pinned by their SHA-256.
 * They are kept in {@code $DEEPECON_CACHE_DIR/fashion-mnist}, by default the system's place for
 * caches ({@code ~/.cache/deepecon} on Linux); a copy that Python's Keras downloaded is used, too.
 * In memory the pictures take 220 MB.
 *
 * <p>Source: H. Xiao, K. Rasul and R. Vollgraf, <i>Fashion-MNIST</i>, arXiv 1708.07747, MIT
 * licence. See {@code datasets/fashion-mnist/}.
 */
public final class FashionMnist {
    /** The ten classes, in the order of their numbers. */
    public static final List<String> CLASSES = List.of("T-shirt/top", "Trouser", "Pullover",
            "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot");

    private static final String FOLDER = "fashion-mnist";

    private static final List<PinnedFile> FILES = List.of(
            new PinnedFile("train-images-idx3-ubyte.gz", 26_421_880,
                    "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"),
            new PinnedFile("train-labels-idx1-ubyte.gz", 29_515,
                    "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"),
            new PinnedFile("t10k-images-idx3-ubyte.gz", 4_422_102,
                    "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"),
            new PinnedFile("t10k-labels-idx1-ubyte.gz", 5_148,
                    "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5"));

    private static final List<URI> MIRRORS = List.of(
            URI.create("https://storage.googleapis.com/tensorflow/tf-keras-datasets/"),
            URI.create("https://github.com/zalandoresearch/fashion-mnist/raw/master/data/fashion/"),
            URI.create("http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/"));

    private FashionMnist() {
    }

    /**
     * The pictures, if they are on this machine. Never uses the network.
     *
     * @return nothing where they were not downloaded
     * @throws java.io.UncheckedIOException if a file is damaged; it names the file
     */
    public static Optional<ImageSet> cached() {
        return archive().cached();
    }

    /**
     * The pictures; downloads what is missing and shows how far it is. Called again after a broken
     * connection or an interrupt it goes on where it was.
     *
     * @return the pictures
     * @throws java.io.UncheckedIOException if that fails; it says which file to put where
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static ImageSet download() {
        return archive().download();
    }

    private static ImageArchive archive() {
        Path keras = Path.of(System.getProperty("user.home", "."), ".keras", "datasets", FOLDER);
        return new ImageArchive("Fashion-MNIST", FILES, CLASSES, MIRRORS,
                List.of(CacheFolder.path().resolve(FOLDER), keras));
    }
}
