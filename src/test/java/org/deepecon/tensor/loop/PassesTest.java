package org.deepecon.tensor.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.deepecon.tensor.Backend;
import org.deepecon.tensor.Binary;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Fusion;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Storage;
import org.deepecon.tensor.Unary;
import org.deepecon.tensor.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Long chains of operations drawn at random, cut into loops and run operation by operation. */
class PassesTest {
    private static final int SIZE = 5_000;
    private static final int DRAWS = 12;
    private static final List<Binary> BINARY =
            List.of(Binary.PLUS, Binary.MINUS, Binary.TIMES, Binary.MAXIMUM);
    private static final List<Unary> UNARY = List.of(Unary.NEGATE, Unary.SQUARE, Unary.RELU);

    /** A fusion, and all memory it reads or writes, in the order of its making. */
    private record Drawn(Fusion fusion, List<View> memory) {
    }

    private static Drawn draw(long seed, DType dtype) {
        var random = new Random(seed);
        var fusion = new Fusion(Shape.of(SIZE));
        List<View> memory = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            View view = filled(random, i == 0 ? Shape.of(1) : fusion.shape(), dtype);
            memory.add(view);
            fusion.input(view);
        }
        int operations = 2 + random.nextInt(40);
        for (int i = 0; i < operations; i++) {
            int a = random.nextInt(fusion.values());
            fusion.apply(random.nextInt(4) == 0 ? UNARY.get(random.nextInt(3)) : Unary.ABS, a);
            fusion.apply(BINARY.get(random.nextInt(4)), fusion.values() - 1,
                    random.nextInt(fusion.values() - 1));
        }
        for (int i = 0; i < 4; i++) {
            int value = 5 + (fusion.values() - 6) * i / 3;
            View place = i % 2 == 0 ? memory.get(1 + i) : filled(random, fusion.shape(), dtype);
            memory.add(place);
            fusion.output(value, place);
        }
        return new Drawn(fusion, memory);
    }

    private static View filled(Random random, Shape shape, DType dtype) {
        Storage storage = Backend.of(dtype).allocate(shape.size());
        for (int i = 0; i < shape.size(); i++) {
            storage.set(i, random.nextDouble() - 0.5);
        }
        return new View(storage, 0, shape);
    }

    private static double[] numbers(Drawn drawn) {
        return drawn.memory().stream().flatMapToDouble(view -> java.util.stream.IntStream
                .range(0, view.shape().size()).mapToDouble(view.storage()::get)).toArray();
    }

    private static ElementLoop loop(Drawn drawn, DType dtype) {
        Map<Storage, Object> arrays = new IdentityHashMap<>();
        return LoopClass.loop(drawn.fusion(), dtype, storage ->
                arrays.computeIfAbsent(storage, PassesTest::array));
    }

    /** The Java array of a storage. */
    private static Object array(Storage storage) {
        try {
            var field = storage.getClass().getDeclaredField("values");
            field.setAccessible(true);
            return field.get(storage);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource(DType.class)
    void giveTheBitsOfOperationByOperation(DType dtype) {
        int most = 0;
        for (long seed = 0; seed < DRAWS; seed++) {
            Drawn expected = draw(seed, dtype);
            Backend.of(dtype).fused(expected.fusion()).run();
            Drawn got = draw(seed, dtype);
            loop(got, dtype).run(0, SIZE);
            assertThat(numbers(got)).as("draw " + seed).isEqualTo(numbers(expected));
            most = Math.max(most, Passes.of(got.fusion(), dtype).size());
        }
        assertThat(most).isGreaterThan(2);
    }
}
