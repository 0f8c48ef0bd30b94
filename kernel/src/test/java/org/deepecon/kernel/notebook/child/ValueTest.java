package org.deepecon.kernel.notebook.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {
    private static Value through(Object value) {
        try {
            String json = ValueWriter.write(value).toString();
            return ValueReader.read(JsonParser.parseString(json).getAsJsonObject());
        } catch (FrameException e) {
            throw new AssertionError(e);
        }
    }

    record Point(int x, double y) {
    }

    enum Colour { RED }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, -0.0, 1e308, Double.MIN_VALUE, Double.NaN,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1.0 / 3})
    void doublesKeepAllBits(double value) {
        assertThat(Double.doubleToRawLongBits(through(value).asDouble()))
                .isEqualTo(Double.doubleToRawLongBits(value));
    }

    @Test
    void simpleValuesKeepTheirTypes() {
        assertThat(through(null)).isEqualTo(new Value.Null());
        assertThat(through(true)).isEqualTo(new Value.Bool(true));
        assertThat(through(7)).isEqualTo(new Value.Whole("int", BigInteger.valueOf(7)));
        assertThat(through(Long.MIN_VALUE))
                .isEqualTo(new Value.Whole("long", BigInteger.valueOf(Long.MIN_VALUE)));
        assertThat(through((byte) 1).type()).isEqualTo("byte");
        assertThat(through(0.1f)).isEqualTo(new Value.Real("float", 0.1f));
        assertThat(through(new BigDecimal("1.50"))).isEqualTo(new Value.Decimal(new BigDecimal("1.50")));
        assertThat(through('c')).isEqualTo(new Value.Text("char", "c", 1));
        assertThat(through("é\ud800\n")).extracting(Value::type).isEqualTo("java.lang.String");
        assertThat(through(Colour.RED)).isEqualTo(new Value.Text(Colour.class.getName(), "RED", 3));
    }

    @Test
    void containersAreTrees() {
        var matrix = (Value.Sequence) through(new double[][] {{1, 2}, {3}});
        assertThat(matrix.type()).isEqualTo("[[D");
        assertThat(((Value.Sequence) matrix.items().get(0)).doubles()).containsExactly(1, 2);
        assertThat(((Value.Sequence) through(List.of(1, 2L))).doubles()).containsExactly(1, 2);
        var map = new LinkedHashMap<Object, Object>();
        map.put("b", 1);
        map.put(2, null);
        var mapping = (Value.Mapping) through(map);
        assertThat(mapping.entries()).extracting(Map.Entry::getKey).containsExactly(
                new Value.Text("java.lang.String", "b", 1), new Value.Whole("int", BigInteger.TWO));
        var fields = (Value.Fields) through(new Point(1, 2));
        assertThat(fields.fields()).containsEntry("y", new Value.Real("double", 2)).containsKey("x");
        assertThat(((Value.Sequence) through(Optional.of(1))).items()).hasSize(1);
    }

    @Test
    void cyclesAndDepthAreCut() {
        List<Object> cycle = new ArrayList<>();
        cycle.add(cycle);
        assertThat(((Value.Sequence) through(cycle)).items().get(0)).isInstanceOf(Value.Other.class);
        Object deep = "bottom";
        for (int i = 0; i < 10_000; i++) {
            deep = Collections.singletonList(deep);
        }
        assertThat(through(deep).toString()).contains("…").doesNotContain("bottom");
    }

    @Test
    void longTextsAndListsAreCutAndSaySo() {
        var text = (Value.Text) through("x".repeat(3_000_000));
        assertThat(text.value()).hasSize(1_000_000);
        assertThat(text.length()).isEqualTo(3_000_000);
        var numbers = (Value.Sequence) through(new int[1_000_000]);
        assertThat(numbers.size()).isEqualTo(1_000_000);
        assertThat(numbers.items()).hasSizeLessThan(300_000);
        assertThatThrownBy(numbers::doubles).hasMessageContaining("expected all 1000000 items");
    }

    @Test
    void objectsThatMisbehaveAreNamed() {
        Object throwing = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("no");
            }
        };
        Object recursive = new Object() {
            @Override
            public String toString() {
                return "" + this;
            }
        };
        assertThat(((Value.Other) through(throwing)).text()).contains("IllegalStateException");
        assertThat(((Value.Other) through(recursive)).text()).contains("StackOverflowError");
        assertThatThrownBy(() -> through("a").asDouble()).hasMessageContaining("expected a number");
    }

    @Test
    void malformedTreeIsAFrameException() {
        var tree = new JsonObject();
        tree.addProperty("kind", "sequence");
        assertThatThrownBy(() -> ValueReader.read(tree)).isInstanceOf(FrameException.class);
    }
}
