package org.deepecon.grading.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against checksums that nbgrader 0.9.5 made. */
class ChecksumTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "# PS1\\nRead this.|markdown|false|false|true|intro||353bad31e8a86a8906e0e10f62dd0d2b",
        "int square(int x) {\\n    // YOUR CODE HERE\\n}|code|false|true|false|square||"
            + "368bfdb4f978cfe06176ea3695224985",
        "if (square(3) != 9) throw new AssertionError(\"square(3) should be 9\");|code|true|false|"
            + "true|square_test|2|2451b7c7e9835fcb4055dd257a2a34c6",
        "YOUR ANSWER HERE|markdown|true|true|false|explain|1|a70212269a576e2e803d977f8216b6b2"
    }, delimiter = '|')
    void equalsNbgraders(String source, String type, boolean grade, boolean solution,
            boolean locked, String id, BigDecimal points, String md5) {
        var metadata = new CellMetadata(id, grade, solution, locked, false, points, null, type);
        assertThat(Checksum.of(metadata, source.replace("\\n", "\n"))).isEqualTo(md5);
    }

    @Test
    void pointsReadAsPythonWritesFloats() {
        double[] points = {0, 2, 0.5, 2.75, 0.1, 1e7, 1e16, 1.5e-5, 1.0 / 3, 2e-3, 123456789.125};
        assertThat(java.util.Arrays.stream(points).mapToObj(Checksum::python)).containsExactly("0.0",
                "2.0", "0.5", "2.75", "0.1", "10000000.0", "1e+16", "1.5e-05", "0.3333333333333333",
                "0.002", "123456789.125");
    }
}
