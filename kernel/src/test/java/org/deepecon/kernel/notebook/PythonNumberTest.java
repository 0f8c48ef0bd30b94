package org.deepecon.kernel.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected texts are Python's {@code json.dumps} of the same number. */
class PythonNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0", "-0.0, -0.0", "1.0, 1.0", "0.1, 0.1", "1e15, 1000000000000000.0",
        "123456789012345680, 1.2345678901234568e+17", "1e16, 1e+16", "-1e22, -1e+22",
        "1e-4, 0.0001", "1e-5, 1e-05", "-2.5e-7, -2.5e-07", "1e100, 1e+100", "1.5e300, 1.5e+300",
        "NaN, null", "Infinity, null", "-Infinity, null"})
    void doublesReadAsPythonWritesThem(double value, String expected) {
        assertThat(PythonNumber.write(value)).isEqualTo(expected);
    }
}
