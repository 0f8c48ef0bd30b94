package org.deepecon.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EinsumTest {
    private static Tensor numbers(long seed, DType type, int... dims) {
        Shape shape = Shape.of(dims);
        return Tensor.of(new Random(seed).doubles(shape.size(), -1, 1).toArray(), shape, type);
    }

    private static int length(char letter) {
        return 2 + "btnhsij".indexOf(letter) % 5;
    }

    private static int[] dims(String letters) {
        return letters.chars().map(each -> length((char) each)).toArray();
    }

    /** Sums in plain loops over all letters. */
    private static double[] loops(String equation, Tensor a, Tensor b) {
        String[] parts = equation.split("->|,", -1);
        String letters = equation.chars().distinct().filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int[] lengths = dims(letters);
        double[] result = new double[Shape.of(dims(parts[2])).size()];
        double[] x = a.toDoubles();
        double[] y = b.toDoubles();
        for (int i = 0; i < IntStream.of(lengths).reduce(1, (p, q) -> p * q); i++) {
            int[] at = new int[128];
            for (int j = letters.length() - 1, rest = i; j >= 0; rest /= lengths[j--]) {
                at[letters.charAt(j)] = rest % lengths[j];
            }
            result[place(parts[2], at)] += x[place(parts[0], at)] * y[place(parts[1], at)];
        }
        return result;
    }

    private static int place(String letters, int... at) {
        int place = 0;
        for (char each : letters.toCharArray()) {
            place = place * length(each) + at[each];
        }
        return place;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ij,jn->in", "bij,bjn->bin", "btnh,bsnh->bnts", "bnts,bsnh->btnh",
        "bnts,btnh->bsnh", "ij,ij->", "ij,ij->ij", "ij,ij->ji", "i,j->ij", "i,j->ji", "bij,ij->b",
        "ij,bij->b", "bnij,ijt->tnb", "ij,j->i", "j,ij->i", "bi,jn->bjin", "bij,jin->nb"})
    void isTheSumOfProducts(String equation) {
        String[] parts = equation.split("->|,", -1);
        for (DType type : DType.values()) {
            Tensor a = numbers(1, type, dims(parts[0]));
            Tensor b = numbers(2, type, dims(parts[1]));
            Tensor found = Tensor.einsum(equation, a, b);
            assertThat(found.shape()).isEqualTo(Shape.of(dims(parts[2])));
            assertThat(found.toDoubles()).containsExactly(loops(equation, a, b),
                    within(type == DType.FLOAT32 ? 1e-5 : 1e-13));
        }
    }

    @ParameterizedTest
    @EnumSource(DType.class)
    void matricesAreMultipliedOneByOne(DType type) {
        Tensor a = numbers(1, type, 5, 1, 33, 17);
        Tensor b = numbers(2, type, 3, 17, 40);
        Tensor found = a.matmul(b);
        assertThat(found.shape()).isEqualTo(Shape.of(5, 3, 33, 40));
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 3; j++) {
                Tensor one = a.slice(0, i, i + 1).reshape(33, 17)
                        .matmul(b.slice(0, j, j + 1).reshape(17, 40));
                assertThat(found.slice(0, i, i + 1).slice(1, j, j + 1).toDoubles())
                        .containsExactly(one.toDoubles(), within(1e-5));
            }
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> Tensor.ones(2, 3, 4).matmul(Tensor.ones(2, 5, 3)))
                .isInstanceOf(ShapeException.class).hasMessageContaining("4 and 5");
        assertThatThrownBy(() -> Tensor.ones(2, 3, 4).matmul(Tensor.ones(3, 4, 3)))
                .isInstanceOf(ShapeException.class).hasMessageContaining("2 and 3");
        assertThatThrownBy(() -> Tensor.einsum("ij->i", Tensor.ones(2, 2), Tensor.ones(2)))
                .hasMessageContaining("bij,bjk->bik");
        assertThatThrownBy(() -> Tensor.einsum("ij,jk->i", Tensor.ones(2, 2), Tensor.ones(2, 2)))
                .hasMessageContaining("each letter");
    }
}
