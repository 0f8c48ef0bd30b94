package org.deepecon.grading;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.kernel.notebook.child.Value;

/** Reads plain values as what a test asked for. */
final class Plain {
    private Plain() {
    }

    static double number(Value value, String asked) {
        if (value instanceof Value.Whole || value instanceof Value.Real
                || value instanceof Value.Decimal) {
            return value.asDouble();
        }
        if (isTensor(value)) {
            double[] elements = tensor(value, asked).values();
            if (elements.length == 1) {
                return elements[0];
            }
        }
        throw wrongKind(asked, "a number", value);
    }

    static double[] numbers(Value value, String asked) {
        if (isTensor(value)) {
            TensorData tensor = tensor(value, asked);
            if (tensor.shape().size() == 1) {
                return tensor.values();
            }
        }
        if (!(value instanceof Value.Sequence sequence)) {
            throw wrongKind(asked, "an array of numbers", value);
        }
        whole(sequence, asked);
        return sequence.items().stream().mapToDouble(item -> number(item, asked)).toArray();
    }

    static double[][] matrix(Value value, String asked) {
        if (isTensor(value)) {
            return rows(tensor(value, asked), value, asked);
        }
        if (!(value instanceof Value.Sequence sequence)) {
            throw wrongKind(asked, "rows of numbers", value);
        }
        whole(sequence, asked);
        return sequence.items().stream().map(row -> numbers(row, asked)).toArray(double[][]::new);
    }

    private static double[][] rows(TensorData tensor, Value value, String asked) {
        if (tensor.shape().size() != 2) {
            throw wrongKind(asked, "a tensor with two axes", value);
        }
        int columns = tensor.shape().get(1);
        double[][] rows = new double[tensor.shape().get(0)][columns];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(tensor.values(), i * columns, rows[i], 0, columns);
        }
        return rows;
    }

    static boolean isTensor(Value value) {
        return value instanceof Value.Fields fields && fields.fields().size() == 2
                && fields.fields().containsKey("shape") && fields.fields().containsKey("values");
    }

    static TensorData tensor(Value value, String asked) {
        if (isTensor(value)) {
            var fields = ((Value.Fields) value).fields();
            return new TensorData(shape(numbers(fields.get("shape"), asked)),
                    numbers(fields.get("values"), asked));
        }
        var shape = new ArrayList<Integer>();
        var elements = new ArrayList<Double>();
        flatten(value, 0, shape, elements, asked);
        return new TensorData(shape, elements.stream().mapToDouble(d -> d).toArray());
    }

    private static List<Integer> shape(double[] lengths) {
        var shape = new ArrayList<Integer>();
        for (double length : lengths) {
            shape.add((int) length);
        }
        return shape;
    }

    private static void flatten(Value value, int axis, List<Integer> shape, List<Double> elements,
            String asked) {
        if (!(value instanceof Value.Sequence sequence)) {
            if (axis < shape.size()) {
                throw wrongKind(asked, "a full block of numbers", value);
            }
            elements.add(number(value, asked));
            return;
        }
        whole(sequence, asked);
        if (axis == shape.size() && elements.isEmpty()) {
            shape.add(sequence.size());
        } else if (axis >= shape.size() || shape.get(axis) != sequence.size()) {
            throw wrongKind(asked, "a full block of numbers", value);
        }
        sequence.items().forEach(item -> flatten(item, axis + 1, shape, elements, asked));
    }

    /** Long data is cut on its way; half a vector must not pass for a whole one. */
    static void whole(Value.Sequence sequence, String asked) {
        if (sequence.items().size() < sequence.size()) {
            throw new SubmissionException(Outcome.FAILED, "`" + asked + "` has " + sequence.size()
                    + " items, too many to compare.", null, null);
        }
    }

    static SubmissionException wrongKind(String asked, String expected, Value value) {
        return new SubmissionException(Outcome.FAILED,
                "`" + asked + "` should be " + expected + ".", expected, ValueText.kind(value));
    }
}
