package org.deepecon.kernel.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void numbersKeepTheirText() {
        String text = "{\"a\":1.50,\"b\":12345678901234567890,\"c\":1e400,\"d\":-0}";
        assertThat(Json.write(Json.parse(text))).isEqualTo(text);
    }

    @Test
    void notANumberBecomesNull() {
        var values = Arrays.asList(Double.NaN, Float.POSITIVE_INFINITY, -1.5, null);
        assertThat(Json.write(JsonTree.of(values))).isEqualTo("[null,null,-1.5,null]");
    }

    @Test
    void everyCharacterComesBack() {
        var text = new StringBuilder("\ud83d\ude00");
        for (char c = 0; c < 0x3000; c++) {
            text.append(c);
        }
        var tree = new JsonObject();
        tree.addProperty("t\n\"", text.toString());
        String json = Json.write(tree);
        assertThat(json).startsWith("{\"t\\n\\\"\":").doesNotContain("\n");
        assertThat(Json.parse(json)).isEqualTo(tree);
    }

    @Test
    void halfACharacterBecomesAQuestionMark() {
        assertThat(Json.write(new JsonPrimitive("a\ud83d"))).isEqualTo("\"a?\"");
    }

    @Test
    void javaValuesBecomeTrees() {
        Map<String, Object> map = Map.of("x", List.of(1, "two", true, new int[] {3}));
        assertThat(Json.write(JsonTree.ofMap(map))).isEqualTo("{\"x\":[1,\"two\",true,[3]]}");
    }

    @Test
    void treesBecomeJavaValues() {
        var tree = Json.parse("{\"a\":[1,2.5,\"s\",null,true,{\"b\":12345678901234567890}]}");
        assertThat(JsonTree.toMap(tree).toString())
                .isEqualTo("{a=[1, 2.5, s, null, true, {b=1.2345678901234567E19}]}");
    }

    @Test
    void aValueThatContainsItselfIsRefused() {
        List<Object> cycle = new ArrayList<>();
        cycle.add(cycle);
        assertThatThrownBy(() -> JsonTree.of(cycle))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("itself");
    }

    @Test
    void membersOfWrongTypeFallBack() {
        var tree = Json.parse("{\"s\":1,\"b\":\"x\",\"i\":\"x\",\"o\":[],\"big\":1e99}");
        assertThat(Json.string(tree, "s", "none")).isEqualTo("none");
        assertThat(Json.bool(tree, "b", true)).isTrue();
        assertThat(Json.integer(tree, "i", 7)).isEqualTo(7);
        assertThat(Json.integer(tree, "big", 7)).isEqualTo(Integer.MAX_VALUE);
        assertThat(Json.object(tree, "o").size()).isZero();
    }
}
