package org.deepecon.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Kinds of plain values. */
public final class Kinds {
    /** A whole number. */
    public static final Kind<Integer> WHOLE =
            Kind.of("a whole number", value -> value, Kinds::whole);
    /** A large whole number, such as a seed. */
    public static final Kind<Long> LARGE =
            Kind.of("a whole number", value -> value, tree -> ((Number) tree).longValue());
    /** A number. */
    public static final Kind<Double> NUMBER = Kind.of("a number", value -> value,
            tree -> ((Number) tree).doubleValue());
    /** Yes or no. */
    public static final Kind<Boolean> FLAG =
            Kind.of("true or false", value -> value, tree -> (Boolean) tree);
    /** Words. */
    public static final Kind<String> TEXT =
            Kind.of("a text", value -> value, tree -> (String) tree);
    /** A list of whole numbers; a single one is read as a list of one. */
    public static final Kind<int[]> WHOLES = Kind.of("a list of whole numbers",
            value -> Arrays.stream(value).boxed().toList(), Kinds::wholes);
    /** A list of whole numbers that is written as a number if there is only one. */
    public static final Kind<int[]> AXES = Kind.of("a whole number or a list of them",
            value -> value.length == 1 ? (Object) value[0] : WHOLES.write(value), Kinds::wholes);
    /** A list of numbers; a single one is read as a list of one. */
    public static final Kind<double[]> NUMBERS = Kind.of("a list of numbers",
            value -> Arrays.stream(value).boxed().toList(), Kinds::numbers);

    private Kinds() {
    }

    private static Integer whole(Object tree) {
        double value = ((Number) tree).doubleValue();
        if (value != Math.rint(value)) {
            throw new ConfigException("expected a whole number, got " + tree + ".");
        }
        return (int) value;
    }

    private static int[] wholes(Object tree) {
        return tree instanceof List<?> list ? list.stream().mapToInt(Kinds::whole).toArray()
                : new int[] {whole(tree)};
    }

    private static double[] numbers(Object tree) {
        return tree instanceof List<?> list
                ? list.stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray()
                : new double[] {((Number) tree).doubleValue()};
    }

    /**
     * A list.
     *
     * @param <T> type of its elements
     * @param each how they are written and read
     * @return the kind
     */
    public static <T> Kind<List<T>> listOf(Kind<T> each) {
        return Kind.of("a list", list -> list.stream().map(each::write).toList(),
                tree -> ((List<?>) tree).stream().map(each::read).toList());
    }

    /**
     * Values of a kind, or lists of them, or maps of them by name.
     *
     * @param <T> type of the values
     * @param leaf how one is written and read; if it is a map it has a {@code class_name}
     * @return lists are {@link List}s, maps are {@link Map}s
     */
    @SuppressWarnings("unchecked")
    public static <T> Kind<Object> nested(Kind<T> leaf) {
        return Kind.of("values, or lists of them",
                value -> mapped(value, each -> leaf.write((T) each)),
                tree -> mapped(tree, leaf::read));
    }

    private static Object mapped(Object tree, Function<Object, Object> leaf) {
        if (tree instanceof List<?> list) {
            return new ArrayList<>(list.stream().map(each -> mapped(each, leaf)).toList());
        }
        if (tree instanceof Map<?, ?> map && !map.containsKey("class_name")) {
            Map<Object, Object> all = new LinkedHashMap<>();
            map.forEach((key, value) -> all.put(key, mapped(value, leaf)));
            return all;
        }
        return leaf.apply(tree);
    }

    /**
     * One of some constants, written in lower case.
     *
     * @param <E> type of the constants
     * @param type of the constants
     * @return the kind
     */
    public static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
        return Kind.of("one of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT),
                value -> value.name().toLowerCase(Locale.ROOT), tree -> constant(type, tree));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Object tree) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase((String) tree)).findFirst()
                .orElseThrow(() -> new ConfigException("expected one of "
                        + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)
                        + ", got \"" + tree + "\"."));
    }
}
