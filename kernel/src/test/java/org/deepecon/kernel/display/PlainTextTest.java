package org.deepecon.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private final PlainText text = new PlainText(Limits.NOTEBOOK);

    @Test
    void numbersAreWrittenAsJavaDoesInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(List.of(text.of(2.5), text.of(1e7), text.of(1234567), text.of(Double.NaN)))
                    .containsExactly("2.5", "1.0E7", "1234567", "NaN");
            assertThat(text.of(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
            assertThat(text.of(new BigDecimal("0.10"))).isEqualTo("0.10");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void stringsAndCharactersAreBare() {
        assertThat(text.of("a \"b\"\nc")).isEqualTo("a \"b\"\nc");
        assertThat(text.of('x')).isEqualTo("x");
        assertThat(text.of(List.of("a", "b"))).isEqualTo("[a, b]");
        assertThat(text.of(null)).isEqualTo("null");
    }

    @Test
    void arraysLookLikeListsAtAnyDepth() {
        assertThat(text.of(new int[] {1, 2, 3})).isEqualTo("[1, 2, 3]");
        assertThat(text.of(new double[][] {{1, 2}, {}, null})).isEqualTo("[[1.0, 2.0], [], null]");
        assertThat(text.of(List.of(new int[] {1}, new String[] {"a"}))).isEqualTo("[[1], [a]]");
        assertThat(text.of(Map.of("k", new int[] {1}))).isEqualTo("{k=[1]}");
        assertThat(text.of(Optional.of(new char[] {'x'}))).isEqualTo("Optional[[x]]");
    }

    @Test
    void longArraysAreCutInTheMiddleWithTheirSize() {
        String shown = text.of(IntStream.range(0, 5000).toArray());
        assertThat(shown).startsWith("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, … 4980 more …, 4990, ")
                .endsWith("4998, 4999] (5000 elements)");
        assertThat(text.of(IntStream.range(0, 1000).toArray())).endsWith("998, 999]");
        assertThat(text.of(Collections.nCopies(1_000_000, "x"))).hasSizeLessThan(200)
                .endsWith("(1000000 elements)");
    }

    @Test
    void longTextSaysHowMuchIsMissing() {
        String shown = text.of("x".repeat(250_000));
        assertThat(shown).hasSizeLessThan(100_100).endsWith("… [150000 more characters]");
    }

    @Test
    void hugeElementsAreCutWithoutBuildingAll() {
        var many = Collections.nCopies(900, "y".repeat(10_000));
        assertThat(text.of(many)).hasSizeLessThan(110_100);
    }

    @Test
    void aCollectionThatContainsItselfEnds() {
        List<Object> list = new ArrayList<>(List.of(1));
        list.add(list);
        assertThat(text.of(list)).isEqualTo("[1, …]");
        Object[] array = {1, null};
        array[1] = array;
        assertThat(text.of(array)).isEqualTo("[1, …]");
    }

    @Test
    void streamsIteratorsAndReadersAreNotTouched() {
        Stream<Integer> stream = Stream.of(1, 2, 3);
        assertThat(text.of(stream)).startsWith("Stream (not consumed");
        assertThat(stream.toList()).containsExactly(1, 2, 3);
        assertThat(text.of(IntStream.range(0, 3))).startsWith("IntStream");
        var iterator = List.of(1, 2).iterator();
        assertThat(text.of(iterator)).startsWith("Iterator");
        assertThat(iterator.next()).isEqualTo(1);
        assertThat(text.of(new StringReader("x"))).isEqualTo("StringReader (not read)");
    }

    @Test
    void systemInIsNeverRead() {
        assertTimeoutPreemptively(Duration.ofSeconds(2),
                () -> assertThat(text.of(System.in)).endsWith("(not read)"));
    }

    record Point(int x, int y) { }

    record Series(String name, double[] values) { }

    record Custom(int[] values) {
        @Override
        public String toString() {
            return "custom";
        }
    }

    enum Color { RED }

    @Test
    void recordsAndEnums() {
        assertThat(text.of(new Point(1, 2))).isEqualTo("Point[x=1, y=2]");
        assertThat(text.of(new Series("a", new double[] {1, 2})))
                .isEqualTo("Series[name=a, values=[1.0, 2.0]]");
        assertThat(text.of(new Custom(new int[] {1}))).isEqualTo("custom");
        assertThat(text.of(Color.RED)).isEqualTo("RED");
    }

    @Test
    void lambdasClassesAndPlainObjectsHaveReadableNames() {
        Function<Integer, Integer> twice = x -> 2 * x;
        assertThat(text.of(twice)).isEqualTo("Function (lambda)");
        assertThat(text.of(Point.class)).startsWith("record ").endsWith("Point");
        assertThat(text.of(int[].class)).isEqualTo("int[]");
        assertThat(text.of(new Object())).matches("Object@[0-9a-f]+");
        assertThat(text.of(new Object() { })).startsWith("Object (anonymous class)@");
    }

    @Test
    void throwablesShowTheirMessage() {
        assertThat(text.of(new IllegalStateException("no")))
                .isEqualTo("java.lang.IllegalStateException: no");
    }

    @Test
    void wrapperClassesOfTheShellAreTakenOut() {
        assertThat(TypeNames.clean("class REPL.$JShell$12$Point")).isEqualTo("class Point");
        assertThat(TypeNames.clean("REPL.$JShell$12B$Point$Inner@1")).isEqualTo("Point$Inner@1");
    }

    @Test
    void aCollectionWithItsOwnTextKeepsIt() {
        class Basket extends ArrayList<String> {
            private static final long serialVersionUID = 1;

            @Override
            public String toString() {
                return "basket";
            }
        }
        assertThat(text.of(new Basket())).isEqualTo("basket");
    }

    @Test
    void mapsKeepTheirOrderAndAreCut() {
        var map = new LinkedHashMap<Integer, Integer>();
        IntStream.range(0, 3000).forEach(i -> map.put(i, i * i));
        assertThat(text.of(map)).startsWith("{0=0, 1=1,").endsWith("2999=8994001} (3000 elements)");
        assertThat(text.of(Arrays.asList(1, null))).isEqualTo("[1, null]");
    }
}
