package org.deepecon.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/**
 * Data as users have them, made tensors of the model's type: a {@link Tensor}, or an array of
 * numbers ({@code double}, {@code float}, {@code int} or {@code long}) of any number of axes, or a
 * list of rows; a list, an array or a map by name of those where there are several.
 */
final class Given {
    private final String what;
    private final DType type;

    private Given(String what, DType type) {
        this.what = what;
        this.type = type;
    }

    /**
     * One tensor for each name.
     *
     * @param what {@code fit: x}
     * @param names of the inputs or outputs, for maps
     */
    static List<Tensor> tensors(String what, Object given, List<String> names, DType type) {
        List<Object> parts = parts(what, given, names);
        List<Tensor> tensors = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String which = parts.size() == 1 ? what : what + "[" + i + "]";
            tensors.add(tensor(which, parts.get(i), type));
        }
        if (tensors.size() != names.size()) {
            throw new IllegalArgumentException(what + ": expected " + names.size() + " ("
                    + String.join(", ", names) + "), got " + tensors.size() + ".");
        }
        return tensors;
    }

    private static List<Object> parts(String what, Object given, List<String> names) {
        if (given instanceof Map<?, ?> map) {
            if (!map.keySet().equals(new HashSet<>(names))) {
                throw new IllegalArgumentException(what + ": expected the names " + names
                        + ", got " + map.keySet() + ".");
            }
            return names.stream().<Object>map(map::get).toList();
        }
        if (given instanceof List<?> list && !(list.isEmpty() || list.get(0) instanceof Number)) {
            boolean rows = names.size() == 1 && list.size() > 1;
            return rows ? Collections.singletonList(list.toArray()) : new ArrayList<>(list);
        }
        boolean several = given instanceof Tensor[]
                || given != null && given.getClass() == Object[].class;
        return several ? Arrays.asList((Object[]) given) : Collections.singletonList(given);
    }

    /** One tensor. */
    static Tensor tensor(String what, Object given, DType type) {
        Tensor tensor = new Given(what, type).convert(given);
        if (tensor.rank() == 0) {
            throw new ShapeException(what + ": expected one row for each sample, got the single"
                    + " number " + tensor.item() + ".");
        }
        if (tensor.size() == 0) {
            throw new ShapeException(what + ": expected at least one sample, got "
                    + tensor.shape() + ".");
        }
        return tensor;
    }

    private Tensor convert(Object given) {
        if (given instanceof Tensor tensor) {
            return tensor.isSymbolic() ? symbolic() : tensor.as(type);
        }
        if (given instanceof List<?> list) {
            return vector(list.stream().mapToDouble(each -> ((Number) each).doubleValue())
                    .toArray());
        }
        if (given instanceof Object[] rows) {
            return stacked(rows);
        }
        return vector(given instanceof double[] doubles ? doubles
                : given instanceof int[] ints ? Arrays.stream(ints).asDoubleStream().toArray()
                : given instanceof long[] longs ? Arrays.stream(longs).asDoubleStream().toArray()
                : given instanceof float[] floats ? widened(floats) : refuse(given));
    }

    private Tensor vector(double[] values) {
        return Tensor.of(values, Shape.of(values.length), type);
    }

    private static double[] widened(float[] values) {
        double[] wide = new double[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return wide;
    }

    /** Rows of equal shape, one behind the other. */
    private Tensor stacked(Object[] rows) {
        if (rows.length == 0) {
            return Tensor.full(0, Shape.of(0), type);
        }
        Tensor[] parts = new Tensor[rows.length];
        for (int i = 0; i < rows.length; i++) {
            parts[i] = convert(rows[i]);
            if (!parts[i].shape().equals(parts[0].shape())) {
                throw new ShapeException(what + ": expected rows of equal length, got "
                        + parts[0].shape() + " in row 0 and " + parts[i].shape() + " in row " + i
                        + ".");
            }
        }
        return Rows.stacked(parts, type);
    }

    private static Tensor symbolic() {
        throw new IllegalStateException("Training and prediction need numbers; inside a traced"
                + " function use model.call(x).");
    }

    private double[] refuse(Object given) {
        throw new IllegalArgumentException(what + ": expected a Tensor or an array of numbers"
                + " (double[], double[][], float[][], int[], …), got " + (given == null ? "null"
                : given.getClass().getSimpleName()) + ".");
    }
}
