package org.deepecon.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HousingTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("course.root"), "datasets", "housing");

    @Test
    void theClassAndTheFileHoldTheSameRows() throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve("housing.csv"));
        var houses = Housing.observations();
        assertThat(lines.subList(1, lines.size())).isEqualTo(IntStream.range(0, houses.count())
                .mapToObj(i -> (int) houses.x()[i] + "," + (int) houses.y()[i]).toList());
    }

    @Test
    void theReadmeGivesTheChecksum() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .contains(PinnedFile.checksum(FOLDER.resolve("housing.csv")));
    }

    /** Five rows are enough to compute the line by hand. */
    @Test
    void leastSquaresGivesTheLineOfTheReadme() {
        var houses = Housing.observations();
        double[] x = houses.x();
        double[] y = houses.y();
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < 5; i++) {
            sx += x[i];
            sy += y[i];
            sxx += x[i] * x[i];
            sxy += x[i] * y[i];
        }
        double slope = (sxy - sx * sy / 5) / (sxx - sx * sx / 5);
        assertThat(slope).isCloseTo(0.16511887807579714, within(1e-12));
        assertThat((sy - slope * sx) / 5).isCloseTo(26.789880528522815, within(1e-9));
    }
}
