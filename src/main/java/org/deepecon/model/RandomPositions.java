package org.deepecon.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/**
 * How far the programs of a training have used their streams of random numbers, so that one that
 * was cut off goes on with the numbers it would have had. Programs are made in the same order again,
 * some of them only after what was saved has been read.
 */
final class RandomPositions {
    private static final String NAME = "random/";

    private final List<List<RandomSource>> streams = new ArrayList<>();
    private final Set<RandomSource> known = new HashSet<>();
    private final Map<Integer, double[]> awaited = new LinkedHashMap<>();

    /** The streams of the next program; one that it shares with an earlier program counts there. */
    void add(List<RandomSource> more) {
        streams.add(more.stream().filter(known::add).toList());
        restore(streams.size() - 1);
    }

    /** By name, for a file; none for programs without random numbers. */
    Map<String, Tensor> values() {
        Map<String, Tensor> values = new LinkedHashMap<>();
        for (int i = 0; i < streams.size(); i++) {
            double[] each = streams.get(i).stream().mapToDouble(RandomSource::position).toArray();
            if (each.length > 0) {
                values.put(NAME + i, Tensor.of(each, Shape.of(each.length), DType.FLOAT64));
            }
        }
        return values;
    }

    /** Takes what {@link #values} gave out of what a file holds. */
    void take(Map<String, Tensor> saved) {
        saved.entrySet().removeIf(each -> {
            boolean own = each.getKey().startsWith(NAME);
            if (own) {
                awaited.put(Integer.valueOf(each.getKey().substring(NAME.length())),
                        each.getValue().toDoubles());
            }
            return own;
        });
        for (int i = 0; i < streams.size(); i++) {
            restore(i);
        }
    }

    private void restore(int program) {
        double[] places = awaited.remove(program);
        List<RandomSource> own = streams.get(program);
        for (int i = 0; places != null && i < Math.min(places.length, own.size()); i++) {
            own.get(i).position((long) places[i]);
        }
    }
}
