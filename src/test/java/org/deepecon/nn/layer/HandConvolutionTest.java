package org.deepecon.nn.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.deepecon.model.Sequential;
import org.deepecon.nn.Input;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Window;
import org.junit.jupiter.api.Test;

/** The lecture's example, computed by hand: a 5 × 5 picture and a kernel for vertical edges. */
class HandConvolutionTest {
    private static final Tensor PICTURE = Tensor.of(new double[][] {{10, 20, 30, 40, 50},
        {0, 100, 200, 100, 0}, {5, 15, 25, 35, 45}, {255, 0, 255, 0, 255}, {1, 2, 3, 4, 5}})
            .reshape(1, 5, 5, 1);
    private static final Tensor EDGES =
            Tensor.of(new double[][] {{1, 0, -1}, {2, 0, -2}, {1, 0, -1}}).reshape(3, 3, 1, 1);
    private static final Window VALID = Window.of(3, 3);
    private static final Window PADDED = VALID.padding(1);

    private static void isMap(Tensor map, double... expected) {
        assertThat(map.toDoubles()).containsExactly(expected);
    }

    @Test
    void validMaps() {
        isMap(PICTURE.conv2d(EDGES, VALID), -440, -40, 360, -240, -40, 160, -22, -22, -22);
        isMap(PICTURE.conv2d(EDGES, VALID.strides(2, 2)), -440, 360, -22, -22);
    }

    @Test
    void flippedKernelChangesTheSign() {
        Tensor flipped = Tensor.of(new double[][] {{-1, 0, 1}, {-2, 0, 2}, {-1, 0, 1}})
                .reshape(3, 3, 1, 1);
        isMap(PICTURE.conv2d(flipped, VALID), 440, 40, -360, 240, 40, -160, 22, 22, 22);
    }

    @Test
    void paddedMaps() {
        isMap(PICTURE.conv2d(EDGES, PADDED), -140, -240, -40, 160, 180, -235, -440, -40, 360, 275,
                -130, -240, -40, 160, 170, -17, -22, -22, -22, 39, -4, -4, -4, -4, 8);
        isMap(PICTURE.conv2d(EDGES, PADDED.strides(2, 2)),
                -140, -40, 180, -130, -40, 170, -4, -4, 8);
    }

    @Test
    void laplace() {
        Tensor laplace = Tensor.of(new double[][] {{0, 1, 0}, {1, -4, 1}, {0, 1, 0}})
                .reshape(3, 3, 1, 1);
        isMap(PICTURE.conv2d(laplace, VALID), -165, -545, -125, 70, 405, 30, 527, -992, 549);
    }

    @Test
    void pooledMaps() {
        Tensor map = PICTURE.conv2d(EDGES, PADDED).relu();
        Window two = Window.of(2, 2).strides(2, 2);
        isMap(map.maxPool2d(two), 0, 360, 0, 160);
        isMap(map.averagePool2d(two), 0, 130, 0, 40);
        assertThat(map.mean(1, 2).item()).isCloseTo(54.08, within(1e-5));
        isMap(map.max(1, 2), 360);
    }

    private static Tensor square(int down, int right) {
        Tensor nine = Tensor.arange(9).plus(1).reshape(1, 3, 3, 1);
        return nine.pad(1, 2 + down, 4 - down).pad(2, 2 + right, 4 - right);
    }

    @Test
    void mapsMoveWithThePicture() {
        Tensor map = square(0, 0).conv2d(EDGES, PADDED);
        Tensor moved = square(2, 3).conv2d(EDGES, PADDED);
        Tensor expected = map.slice(1, 0, 7).slice(2, 0, 6).pad(1, 2, 0).pad(2, 3, 0);
        assertThat(moved.toDoubles()).isEqualTo(expected.toDoubles());
        isMap(map.max(), 24);
        isMap(moved.max(), 24);
        isMap(map.mean(), 0);
    }

    @Test
    void stridesBreakThat() {
        Window strided = PADDED.strides(2, 2);
        double[] map = square(0, 0).conv2d(EDGES, strided).toDoubles();
        assertThat(square(0, 1).conv2d(EDGES, strided).toDoubles()).isNotEqualTo(map);
        Tensor two = square(0, 2).conv2d(EDGES, strided);
        assertThat(two.slice(2, 1, 5).toDoubles())
                .isEqualTo(square(0, 0).conv2d(EDGES, strided).slice(2, 0, 4).toDoubles());
    }

    @Test
    void sizesAndWeights() {
        Sequential small = Sequential.of(Input.input(28, 28, 1), Layers.conv2d(8, 3),
                Layers.maxPooling2d(), Layers.conv2d(16, 3), Layers.maxPooling2d(),
                Layers.flatten(), Layers.dense(10));
        assertThat(small.build().countParams()).isEqualTo(5258);
        Sequential leNet = Sequential.of(Input.input(32, 32, 1), Layers.conv2d(6, 5, "tanh"),
                Layers.averagePooling2d(), Layers.conv2d(16, 5, "tanh"), Layers.averagePooling2d(),
                Layers.conv2d(120, 5, "tanh"), Layers.flatten(), Layers.dense(84, "tanh"),
                Layers.dense(10));
        assertThat(leNet.build().countParams()).isEqualTo(61706);
        Sequential global = Sequential.of(Input.input(28, 28, 1), Layers.conv2d(8, 3),
                Layers.maxPooling2d(), Layers.conv2d(32, 3), Layers.maxPooling2d(),
                Layers.conv2d(32, 3), Layers.globalMaxPooling2d(), Layers.dense(10));
        assertThat(global.build().countParams()).isEqualTo(11994);
        assertThat(Sequential.of(Input.input(28, 28, 1), Layers.conv2d(32, 3).padding("same"))
                .build().countParams()).isEqualTo(320);
    }
}
