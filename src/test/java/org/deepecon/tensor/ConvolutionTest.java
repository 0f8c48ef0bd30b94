package org.deepecon.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvolutionTest {
    private static Tensor normal(int seed, Shape shape, DType type) {
        return new RandomSource(seed).normal(shape, DType.FLOAT64).as(type);
    }

    @ParameterizedTest
    @CsvSource({"1,5,6,1,1, 3,3, 1,1, 1,1, 0,0,0,0", "2,28,28,1,8, 3,3, 1,1, 1,1, 0,0,0,0",
        "3,13,9,4,17, 5,2, 1,2, 1,1, 1,2,0,1", "2,10,11,3,33, 3,4, 2,3, 1,1, 0,1,2,0",
        "1,12,9,13,64, 2,3, 1,1, 3,2, 2,2,2,2", "33,6,5,2,4, 1,1, 2,2, 1,1, 0,0,0,0",
        "1,40,40,16,20, 5,5, 1,1, 1,1, 2,2,2,2", "0,6,5,2,4, 2,2, 1,1, 1,1, 0,0,0,0",
        "1,4,4,1,2, 2,3, 5,6, 1,1, 0,0,0,0"})
    void isTheSumOverTheWindow(int n, int h, int w, int c, int f, int kh, int kw, int sh, int sw,
            int dh, int dw, int top, int bottom, int left, int right) {
        Window window = Window.of(kh, kw).strides(sh, sw).dilations(dh, dw)
                .padding(top, bottom, left, right);
        for (DType type : DType.values()) {
            Tensor x = normal(1, Shape.of(n, h, w, c), type);
            check(x, normal(2, Shape.of(kh, kw, c, f), type), window, false);
            check(x, normal(3, Shape.of(kh, kw, c, 1), type), window, true);
        }
    }

    private static void check(Tensor x, Tensor kernel, Window window, boolean depthwise) {
        Tensor y = depthwise ? x.depthwiseConv2d(kernel, window) : x.conv2d(kernel, window);
        double[] found = y.toDoubles();
        Shape s = y.shape();
        for (int i = 0; i < found.length; i++) {
            int f = i % s.dim(3);
            int v = i / s.dim(3) % s.dim(2);
            int u = i / s.size(2, 4) % s.dim(1);
            double expected = sum(x, kernel, window, new int[] {i / s.size(1, 4), u, v, f},
                    depthwise);
            assertThat(found[i]).as("%s of %s at %d", window, x.shape(), i).isCloseTo(expected,
                    within(x.dtype() == DType.FLOAT32 ? 1e-4 : 1e-12));
        }
    }

    private static double sum(Tensor x, Tensor kernel, Window w, int[] at, boolean depthwise) {
        double sum = 0;
        Shape s = x.shape();
        Shape k = kernel.shape();
        for (int i = 0; i < k.size(); i++) {
            int f = i % k.dim(3);
            int c = i / k.dim(3) % k.dim(2);
            int row = at[1] * w.rows().stride() + i / k.size(1, 4) * w.rows().dilation()
                    - w.rows().before();
            int column = at[2] * w.columns().stride()
                    + i / k.size(2, 4) % k.dim(1) * w.columns().dilation() - w.columns().before();
            if (row >= 0 && row < s.dim(1) && column >= 0 && column < s.dim(2)
                    && (depthwise ? c : f) == at[3]) {
                int pixel = ((at[0] * s.dim(1) + row) * s.dim(2) + column) * s.dim(3) + c;
                sum += x.view().storage().get(x.view().offset() + pixel)
                        * kernel.view().storage().get(kernel.view().offset() + i);
            }
        }
        return sum;
    }

    @Test
    void placesFollowTheFormula() {
        int[][] cases = {{28, 3, 1, 0, 26}, {28, 3, 1, 1, 28}, {28, 5, 1, 0, 24}, {28, 5, 1, 2, 28},
            {28, 3, 2, 1, 14}, {28, 2, 2, 0, 14}, {32, 5, 1, 0, 28}, {7, 3, 2, 0, 3},
            {224, 7, 2, 3, 112}, {227, 11, 4, 0, 55}, {28, 7, 3, 0, 8}};
        for (int[] each : cases) {
            assertThat(new Sliding(each[1], each[2], 1, each[3], each[3]).places(each[0]))
                    .isEqualTo(each[4]);
        }
        assertThat(new Sliding(3, 2, 1, 0, 0).same(28)).isEqualTo(new Sliding(3, 2, 1, 0, 1));
    }

    @Test
    void patchesOfPicturesAreWhatTheWindowSees() {
        Tensor x = Tensor.arange(16).reshape(1, 4, 4, 1);
        Tensor patches = x.patches2d(Window.of(2, 2).strides(2, 2));
        assertThat(patches.shape()).isEqualTo(Shape.of(1, 2, 2, 4));
        assertThat(patches.toDoubles())
                .containsExactly(0, 1, 4, 5, 2, 3, 6, 7, 8, 9, 12, 13, 10, 11, 14, 15);
    }

    @Test
    void convolutionIsAProductOfPatchesAndKernel() {
        Tensor x = normal(1, Shape.of(2, 7, 6, 3), DType.FLOAT64);
        Tensor kernel = normal(2, Shape.of(3, 2, 3, 5), DType.FLOAT64);
        Window window = Window.of(3, 2).strides(2, 1).same(7, 6);
        double[] product = x.patches2d(window).matmul(kernel.reshape(18, 5)).toDoubles();
        double[] found = x.conv2d(kernel, window).toDoubles();
        for (int i = 0; i < product.length; i++) {
            assertThat(found[i]).isCloseTo(product[i], within(1e-12));
        }
    }

    @Test
    void poolingLeavesPaddingOut() {
        Tensor x = Tensor.of(new double[][] {{-1, -2, -3}, {-4, -5, -6}, {-7, -8, -9}})
                .reshape(1, 3, 3, 1);
        Window window = Window.of(2, 2).strides(2, 2).same(3, 3);
        assertThat(x.maxPool2d(window).toDoubles()).containsExactly(-1, -3, -7, -9);
        assertThat(x.averagePool2d(window).toDoubles()).containsExactly(-3, -4.5, -7.5, -9);
    }

    @Test
    void threadsChangeNoBits() {
        int before = Workers.count();
        try {
            Tensor x = normal(1, Shape.of(5, 20, 20, 8), DType.FLOAT32);
            Tensor kernel = normal(2, Shape.of(3, 3, 8, 24), DType.FLOAT32);
            Window window = Window.of(3, 3).same(20, 20);
            Workers.count(1);
            double[] one = x.conv2d(kernel, window).toDoubles();
            double[] turned = x.conv2d(kernel, window).conv2dTranspose(kernel, window, 20, 20)
                    .toDoubles();
            for (int threads : new int[] {2, 3, 7}) {
                Workers.count(threads);
                assertThat(x.conv2d(kernel, window).toDoubles()).isEqualTo(one);
                assertThat(x.conv2d(kernel, window).conv2dTranspose(kernel, window, 20, 20)
                        .toDoubles()).isEqualTo(turned);
            }
        } finally {
            Workers.count(before);
        }
    }

    @Test
    void errorsSayWhatFits() {
        Tensor x = Tensor.zeros(1, 4, 4, 2);
        assertThatThrownBy(() -> x.conv2d(Tensor.zeros(3, 3, 1, 8), Window.of(3, 3)))
                .isInstanceOf(ShapeException.class).hasMessage("conv2d: expected a kernel (height,"
                        + " width, channels, filters) = (3, 3, 2, 8), got (3, 3, 1, 8).");
        assertThatThrownBy(() -> x.maxPool2d(Window.of(5, 2)))
                .hasMessage("maxPool2d: expected pictures of at least 5 × 2 for a window of 5 × 2,"
                        + " got 4 × 4. Use a smaller window, or pad.");
        assertThatThrownBy(() -> Tensor.zeros(4, 4).maxPool2d(Window.of(2, 2)))
                .hasMessageContaining("(batch, rows, columns, channels), got (4, 4)");
        assertThatThrownBy(() -> Window.of(0, 2)).hasMessageContaining("got size 0");
        assertThatThrownBy(() -> x.conv2dTranspose(Tensor.zeros(3, 3, 5, 2), Window.of(3, 3), 9, 9))
                .hasMessageContaining("(1, 7, 7, 2), got (1, 4, 4, 2)");
    }
}
