package org.deepecon.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * Writes sequences with a model that scores the next word: word by word, each chosen from the
 * scores and then given to the model.
 *
 * <pre>{@code
 * int[] text = Sampler.greedy().generate(model, 12, new int[] {1}, 2);
 * int[] other = Sampler.random(7).temperature(0.8).topK(5).generate(model, 12, new int[] {1}, 2);
 * }</pre>
 *
 * <p>The model takes (1, length) words and gives scores (logits) (1, length, vocabulary), those at
 * step t for word t + 1, from words 0 to t alone: its attention must be causal.
 */
public final class Sampler {
    private final SplittableRandom random;
    private double temperature = 1;
    private int topK = Integer.MAX_VALUE;
    private double topP = 1;

    private Sampler(SplittableRandom random) {
        this.random = random;
    }

    /**
     * Takes the word with the largest score, the first of equal ones.
     *
     * @return the sampler
     */
    public static Sampler greedy() {
        return new Sampler(null);
    }

    /**
     * Draws words with the probabilities that the scores say.
     *
     * @param seed of the draws; the same seed gives the same words
     * @return the sampler
     */
    public static Sampler random(long seed) {
        return new Sampler(new SplittableRandom(seed));
    }

    /**
     * Divides the scores before drawing.
     *
     * @param value &gt; 0; 1 unless set; less makes likely words likelier
     * @return this
     */
    public Sampler temperature(double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "Sampler: expected a finite temperature > 0, got " + value + ".");
        }
        temperature = value;
        return this;
    }

    /**
     * Draws among the likeliest words only.
     *
     * @param count how many, ≥ 1; all unless set
     * @return this
     */
    public Sampler topK(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("Sampler: expected topK ≥ 1, got " + count + ".");
        }
        topK = count;
        return this;
    }

    /**
     * Draws among the fewest words that together have this probability.
     *
     * @param probability in (0, 1]; 1 unless set
     * @return this
     */
    public Sampler topP(double probability) {
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "Sampler: expected topP in (0, 1], got " + probability + ".");
        }
        topP = probability;
        return this;
    }

    /**
     * Writes a sequence.
     *
     * @param model gives scores, see above; {@code words -> model.call(picture, words)} for a model
     *     that looks at something else as well
     * @param length words the model takes, and the most that the sequence has
     * @param prompt how it begins, 1 to length words
     * @param end the word that ends it; −1 for none
     * @return prompt and what follows, up to and with the end
     */
    public int[] generate(UnaryOperator<Tensor> model, int length, int[] prompt, int end) {
        if (prompt.length == 0 || prompt.length > length) {
            throw new ShapeException("Sampler: expected a prompt of 1 to " + length
                    + " words, got " + prompt.length + ".");
        }
        double[] words = new double[length];
        for (int i = 0; i < prompt.length; i++) {
            words[i] = prompt[i];
        }
        int count = prompt.length;
        while (count < length && (count == prompt.length || words[count - 1] != end)) {
            Tensor scores = model.apply(Tensor.of(words, Shape.of(1, length)));
            if (scores.rank() != 3 || scores.shape().dim(1) != length) {
                throw new ShapeException("Sampler: expected scores (1, " + length
                        + ", vocabulary), got " + scores.shape() + ".");
            }
            words[count] = choose(scores.slice(1, count - 1, count).toDoubles());
            count++;
        }
        return IntStream.range(0, count).map(i -> (int) words[i]).toArray();
    }

    /**
     * Chooses a word.
     *
     * @param scores one for each word
     * @return its number
     */
    public int choose(double... scores) {
        int[] order = IntStream.range(0, scores.length).boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .mapToInt(Integer::intValue).toArray();
        if (random == null) {
            return order[0];
        }
        double[] shares = Arrays.stream(order)
                .mapToDouble(i -> Math.exp((scores[i] - scores[order[0]]) / temperature))
                .toArray();
        double all = Arrays.stream(shares).sum();
        int count = 0;
        double sum = 0;
        while (count < Math.min(topK, shares.length) && (count == 0 || sum < topP * all)) {
            sum += shares[count++];
        }
        double left = random.nextDouble() * sum;
        int chosen = 0;
        while (chosen < count - 1 && left >= shares[chosen]) {
            left -= shares[chosen++];
        }
        return order[chosen];
    }
}
