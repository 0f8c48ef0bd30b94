package org.deepecon.plot;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deepecon.tensor.Tensor;
import tech.tablesaw.api.NumericColumn;

/**
 * Numbers, days or names, out of whatever holds them.
 *
 * @param numbers the values; days since 1970-01-01; or 0, 1, 2… for names
 * @param dates whether they are days
 * @param names empty unless they are names
 */
record Values(double[] numbers, boolean dates, List<String> names) {
    static Values of(String what, Object given) {
        if (given instanceof double[] numbers) {
            return new Values(numbers.clone(), false, List.of());
        }
        if (given instanceof Tensor tensor) {
            return new Values(tensor.toDoubles(), false, List.of());
        }
        if (given instanceof Iterable<?> list) {
            return ofIterable(what, list);
        }
        if (given != null && given.getClass().isArray()) {
            var list = new ArrayList<>();
            for (int i = 0; i < Array.getLength(given); i++) {
                list.add(Array.get(given, i));
            }
            return ofList(what, list);
        }
        throw wrong(what, given);
    }

    static double[] numbers(String what, Object given) {
        var values = of(what, given);
        if (!values.names.isEmpty()) {
            throw wrong(what, given);
        }
        return values.numbers;
    }

    /** A matrix, row by row. */
    static double[][] rows(String what, Object given) {
        if (given instanceof Tensor tensor && tensor.rank() == 2) {
            return tensor.toRows();
        }
        var rows = new ArrayList<double[]>();
        if (given instanceof Object[] array) {
            for (Object row : array) {
                rows.add(numbers(what, row));
            }
        } else if (given instanceof List<?> list && !(list.isEmpty())) {
            list.forEach(row -> rows.add(numbers(what, row)));
        } else {
            throw new IllegalArgumentException("Figure: expected rows of numbers for " + what
                    + " (double[][], a Tensor of rank 2), got " + kind(given) + ".");
        }
        return rows.toArray(double[][]::new);
    }

    private static Values ofIterable(String what, Iterable<?> given) {
        if (given.getClass().getName().startsWith("tech.tablesaw.")
                && given instanceof NumericColumn<?> column) {
            return new Values(column.asDoubleArray(), false, List.of());
        }
        var list = new ArrayList<>();
        given.forEach(list::add);
        return ofList(what, list);
    }

    private static Values ofList(String what, List<?> list) {
        Object first = firstOf(list);
        if (first instanceof CharSequence) {
            var names = list.stream().map(String::valueOf).toList();
            var places = new double[names.size()];
            Arrays.setAll(places, i -> i);
            return new Values(places, false, names);
        }
        var numbers = list.stream().mapToDouble(each -> number(what, each)).toArray();
        return new Values(numbers, first instanceof LocalDate, List.of());
    }

    private static Object firstOf(List<?> list) {
        for (Object each : list) {
            if (each != null) {
                return each;
            }
        }
        return null;
    }

    private static double number(String what, Object value) {
        if (value == null) {
            return Double.NaN;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof LocalDate date) {
            return date.toEpochDay();
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        throw wrong(what, value);
    }

    private static IllegalArgumentException wrong(String what, Object given) {
        return new IllegalArgumentException("Figure: expected numbers for " + what
                + " (an array, a Tensor, a list, a column of a table), got " + kind(given) + ".");
    }

    private static String kind(Object given) {
        if (given instanceof Tensor tensor) {
            return "a Tensor of shape " + tensor.shape();
        }
        return given == null ? "null" : given.getClass().getSimpleName();
    }
}
