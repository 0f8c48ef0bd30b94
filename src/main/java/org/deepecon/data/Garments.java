package org.deepecon.data;

import java.util.List;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * Drawn clothes: pictures of the kinds of {@link FashionMnist}, made from a seed and no file.
 *
 * <pre>{@code
 * ImageSet clothes = Garments.generate(10_000, 2_000, 1);
 * }</pre>
 *
 * <p>Ten cuts with lengths and widths by chance; turned, stretched, moved and for shoes mirrored by
 * chance; cloth of some brightness, half of it with stripes; noise. 28 × 28 × 1 pixels, black
 * background, 256 shades between 0 and 1, as many of each class as chance wills. A linear
 * classifier is right about four times in five, a network of one hidden layer more than nine times
 * in ten.
 */
public final class Garments {
    /** Height and width of a picture in pixels. */
    public static final int SIDE = 28;
    /** The ten classes, those of {@link FashionMnist}. */
    public static final List<String> CLASSES = FashionMnist.CLASSES;

    private static final double NOISE = 0.08;
    private static final int SHADES = 255;

    private Garments() {
    }

    /**
     * Draws pictures.
     *
     * @param train how many to learn from
     * @param test how many to be judged by; the same whatever {@code train} is
     * @param seed the same seed draws the same pictures
     * @return both parts
     */
    public static ImageSet generate(int train, int test, int seed) {
        return new ImageSet("Drawn clothes", draw(train, 2 * seed), draw(test, 2 * seed + 1));
    }

    private static LabeledImages draw(int count, int seed) {
        var random = new NumpyLegacyRandom(seed);
        var pixels = new float[count * SIDE * SIDE];
        var labels = new float[count];
        for (int i = 0; i < count; i++) {
            labels[i] = random.nextInt(CLASSES.size());
            draw(Garment.values()[(int) labels[i]], random, pixels, i * SIDE * SIDE);
        }
        return new LabeledImages(Tensor.of(pixels, Shape.of(count, SIDE, SIDE, 1)),
                Tensor.of(labels), CLASSES);
    }

    private static void draw(Garment garment, NumpyLegacyRandom random, float[] to, int at) {
        var canvas = new Canvas(SIDE);
        Pose pose = Pose.byChance(garment, random);
        for (Cut.Part part : garment.cut(random).parts()) {
            pose.fill(canvas, part);
        }
        double[] picture = canvas.pixels();
        Cloth cloth = Cloth.byChance(random);
        for (int i = 0; i < picture.length; i++) {
            double shade = cloth.shade(i % SIDE, i / SIDE) * picture[i];
            double seen = shade + NOISE * random.nextGaussian();
            to[at + i] = Math.round(SHADES * Math.max(0, Math.min(1, seen))) / (float) SHADES;
        }
    }
}
