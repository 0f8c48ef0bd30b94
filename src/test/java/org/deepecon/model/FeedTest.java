package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.View;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final int ROWS = 200;
    private static final int BATCH = 100;

    @Test
    void copiesNeighbouringRows() {
        for (int width : new int[] {3, 63, 401}) {
            check(width, null);
        }
    }

    @Test
    void copiesRowsInTheGivenOrder() {
        int[] order = new int[ROWS];
        for (int i = 0; i < ROWS; i++) {
            order[i] = (i * 7 + 3) % ROWS;
        }
        for (int width : new int[] {3, 63, 401}) {
            check(width, order);
        }
    }

    /** 401 columns are shared between the threads, unevenly. */
    private static void check(int width, int[] order) {
        Tensor x = new RandomSource(1).uniform(Shape.of(ROWS, width), DType.FLOAT32);
        View input = Tensor.zeros(BATCH, width).view();
        new Feed(new Samples(List.of(x), List.of(), null), order)
                .fill(new View[] {input}, 50, BATCH);
        for (int i = 0; i < BATCH; i++) {
            int row = order == null ? 50 + i : order[50 + i];
            for (int j = 0; j < width; j++) {
                assertThat(input.storage().get(i * width + j))
                        .isEqualTo(x.view().storage().get(row * width + j));
            }
        }
    }
}
