package org.deepecon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GarmentsTest {
    private static final ImageSet CLOTHES = Garments.generate(500, 100, 1);

    @Test
    void picturesAre28By28By1OfTenClassesInShadesOfGrey() {
        assertThat(CLOTHES.train().x().shape().dims()).containsExactly(500, 28, 28, 1);
        assertThat(CLOTHES.test().y().shape().dims()).containsExactly(100);
        assertThat(CLOTHES).hasToString("Drawn clothes: 500 pictures of 28 × 28 pixels in 10"
                + " classes, and 100 more to test");
        assertThat(Arrays.stream(CLOTHES.train().y().toDoubles()).distinct().sorted())
                .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0);
        assertThat(Arrays.stream(CLOTHES.train().x().toDoubles())
                .map(pixel -> Math.abs(pixel * 255 - Math.rint(pixel * 255))).max().orElseThrow())
                .isLessThan(1e-4);
        assertThat(CLOTHES.train().x().min().item()).isZero();
        assertThat(CLOTHES.train().x().max().item()).isEqualTo(1);
    }

    @Test
    void theSeedDecidesAndTheTestDoesNotDependOnTheTraining() {
        ImageSet again = Garments.generate(10, 100, 1);
        assertThat(again.test().x().toDoubles()).isEqualTo(CLOTHES.test().x().toDoubles());
        assertThat(again.train().x().toDoubles())
                .isEqualTo(CLOTHES.train().first(10).x().toDoubles());
        assertThat(Garments.generate(10, 0, 2).train().x().toDoubles())
                .isNotEqualTo(again.train().x().toDoubles());
        assertThat(again.train().x().toDoubles())
                .isNotEqualTo(again.test().first(10).x().toDoubles());
    }

    /** A bar two pixels wide and a triangle: areas are known, edges are shared out. */
    @Test
    void polygonsCoverTheirArea() {
        var canvas = new Canvas(8);
        canvas.fill(new double[] {1.5, 3.5, 3.5, 1.5}, new double[] {2, 2, 6, 6}, 1);
        assertThat(Arrays.stream(canvas.pixels()).sum()).isEqualTo(8);
        assertThat(canvas.pixels()[2 * 8 + 1]).isEqualTo(0.5);
        assertThat(canvas.pixels()[2 * 8 + 2]).isEqualTo(1);
        canvas.fill(new double[] {1.5, 3.5, 3.5, 1.5}, new double[] {2, 2, 6, 6}, 0);
        assertThat(Arrays.stream(canvas.pixels()).sum()).isEqualTo(8 * 0.25);
        var triangle = new Canvas(8);
        triangle.fill(new double[] {0, 8, 0}, new double[] {0, 0, 8}, 1);
        assertThat(Arrays.stream(triangle.pixels()).sum()).isEqualTo(32);
    }
}
