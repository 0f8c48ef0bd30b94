package org.deepecon.optim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;

/** A case of optimizers.json or schedules.json, recorded from Keras. */
record KerasCase(JsonNode json) {
    static Stream<KerasCase> all(String file) {
        try (var in = KerasCase.class.getResourceAsStream("/reference/" + file)) {
            JsonNode cases = new ObjectMapper().readTree(in).get("cases");
            return StreamSupport.stream(cases.spliterator(), false).map(KerasCase::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optimizer optimizer() {
        Optimizer optimizer = Optimizers.of(json.get("class").asText());
        json.get("config").fields().forEachRemaining(
                setting -> set(optimizer, setting.getKey(), setting.getValue()));
        return optimizer;
    }

    private static void set(Optimizer optimizer, String name, JsonNode value) {
        if (value.isObject()) {
            ((KerasOptimizer<?>) optimizer).learningRate(
                    schedule(value.get("class_name").asText(), value.get("config")));
        } else {
            call(optimizer, name, value);
        }
    }

    LearningRateSchedule schedule() {
        return schedule(json.get("class").asText(), json.get("config"));
    }

    private static LearningRateSchedule schedule(String name, JsonNode c) {
        LearningRateSchedule schedule = switch (name) {
            case "ExponentialDecay" -> Schedules.exponentialDecay(rate(c),
                    c.get("decay_steps").asLong(), c.get("decay_rate").asDouble());
            case "InverseTimeDecay" -> Schedules.inverseTimeDecay(rate(c),
                    c.get("decay_steps").asLong(), c.get("decay_rate").asDouble());
            case "PolynomialDecay" ->
                    Schedules.polynomialDecay(rate(c), c.get("decay_steps").asLong());
            case "CosineDecayRestarts" ->
                    Schedules.cosineDecayRestarts(rate(c), c.get("first_decay_steps").asLong());
            case "CosineDecay" -> warm(
                    Schedules.cosineDecay(rate(c), c.get("decay_steps").asLong()), c);
            default -> Schedules.piecewiseConstantDecay(
                    Arrays.stream(numbers(c.get("boundaries"))).mapToLong(x -> (long) x).toArray(),
                    numbers(c.get("values")));
        };
        for (String option : List.of("staircase", "end_learning_rate", "power", "cycle", "alpha",
                "t_mul", "m_mul")) {
            if (c.has(option)) {
                schedule = (LearningRateSchedule) call(schedule, option, c.get(option));
            }
        }
        return schedule;
    }

    private static CosineDecay warm(CosineDecay decay, JsonNode c) {
        return c.has("warmup_target") ? decay.warmup(
                c.get("warmup_target").asDouble(), c.get("warmup_steps").asLong()) : decay;
    }

    private static double rate(JsonNode config) {
        return config.get("initial_learning_rate").asDouble();
    }

    /** Calls the method of Keras's name in Java's case. */
    private static Object call(Object target, String name, JsonNode value) {
        String key = name.replace("_", "").toLowerCase(Locale.ROOT);
        Method method = Arrays.stream(target.getClass().getMethods())
                .filter(each -> each.getName().toLowerCase(Locale.ROOT).equals(key)
                        && each.getParameterCount() == 1
                        && each.getParameterTypes()[0].isPrimitive() && !each.isBridge())
                .findFirst().orElseThrow(() -> new AssertionError("No setting " + name));
        try {
            Class<?> type = method.getParameterTypes()[0];
            return method.invoke(target, type == boolean.class ? (Object) value.asBoolean()
                    : type == int.class ? (Object) value.asInt() : value.asDouble());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }

    /** Tensors of a list of {"shape", "values"}; starts and gradients are float32 numbers. */
    static List<Tensor> tensors(JsonNode list, DType type) {
        List<Tensor> tensors = new ArrayList<>();
        for (JsonNode each : list) {
            double[] values = Arrays.stream(numbers(each.get("values")))
                    .map(x -> (float) x).toArray();
            tensors.add(Tensor.of(values, shape(each), type));
        }
        return tensors;
    }

    private static Shape shape(JsonNode each) {
        return Shape.of(Arrays.stream(numbers(each.get("shape"))).mapToInt(x -> (int) x).toArray());
    }

    static double[] numbers(JsonNode list) {
        return IntStream.range(0, list.size()).mapToDouble(i -> list.get(i).asDouble()).toArray();
    }

    @Override
    public String toString() {
        return json.get("name").asText();
    }
}
