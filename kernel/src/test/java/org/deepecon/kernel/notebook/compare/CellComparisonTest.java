package org.deepecon.kernel.notebook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellComparisonTest {
    private static final String FIGURE = "{\"output_type\":\"execute_result\",\"data\":{"
            + "\"application/vnd.plotly.v1+json\":{\"data\":[{\"name\":\"loss\",\"y\":[%s]}]},"
            + "\"text/plain\":\"Figure: line 'loss' (3 points)\"}}";

    private static String printed(String text) {
        return "[{\"output_type\":\"stream\",\"name\":\"stdout\",\"text\":\""
                + text.replace("\n", "\\n").replace("\r", "\\r") + "\"}]";
    }

    private static String figure(String numbers) {
        return "[" + FIGURE.formatted(numbers) + "]";
    }

    private static List<Finding> compare(String stored, String now, String... tags) {
        return CellComparison.of(List.of(tags), printed(stored), printed(now));
    }

    private static List<String> whats(List<Finding> findings) {
        return findings.stream().map(Finding::what).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "slope 2.7701133864            | slope 2.7701133871",
        "after 565,859 steps           | after 565,861 steps",
        "loss 0.0728, error 1.954e+05  | loss 0.0729, error 1.957e+05",
        "rounding 2.2204E-16           | rounding -4.4408E-16",
        "a 1.00   b 2                  | a 1.0000 b 2",
        "took 1.3 s, 12 ms/step, 7 min | took 88.1 s, 3 µs/step, 1 h",
        "layer dense_2 of x1, 3x       | layer dense_2 of x1, 3x",
        "x = −3.10, NaN                | x = -3.11, NaN",
    })
    void theSameUpToRoundingAndTimesIsFine(String stored, String now) {
        assertThat(compare(stored, now)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "slope 2.77 in all  | slope 2.72 in all | a number is outside its band (1 %)",
        "x = 1.6            | x = 1.5           | a number is outside its band (1 %)",
        "after 16 steps     | after 17 steps    | a number is outside its band (1 %)",
        "2.5                | -2.5              | a number is outside its band (1 %)",
        "1e-3               | 1e-4              | a number is outside its band (1 %)",
        "dense_2            | dense_3           | the text is another",
        "x = 3.1            | x = NaN           | the text is another",
        "[1, 2, 3]          | [1, 2]            | the text is another",
        "12.5 steps         | 12.5 s            | the text is another",
    })
    void otherWordsAndNumbersOutsideTheBandAreFound(String stored, String now, String what) {
        assertThat(whats(compare(stored, now))).containsExactly(what);
    }

    @Test
    void findingNamesLineDistanceAndRemedy() {
        Finding finding = compare("a 1\nrate 0.1  x 1.3334", "a 1\nrate 0.1  x 1.4334").get(0);
        assertThat(finding.expected()).isEqualTo("rate 0.1  x 1.3334");
        assertThat(finding.got()).isEqualTo("rate 0.1  x 1.4334");
        assertThat(finding.advice()).contains("1.4334 is 7.0 % away from 1.3334", "--in-place",
                "band:10%");
    }

    @Test
    void tagsMakeTheBandWiderOrNarrowerOrFree() {
        assertThat(compare("loss 2.77", "loss 2.60", "band:10%")).isEmpty();
        assertThat(whats(compare("loss 2.7712", "loss 2.7750", "band:0.1%")))
                .containsExactly("a number is outside its band (0.1 %)");
        assertThat(compare("speed-up 3", "speed-up 17", "band:any")).isEmpty();
        assertThat(compare("speed-up 3", "slower 17", "band:any")).hasSize(1);
        assertThat(compare("speed-up 3", "slower 17", "output:any")).isEmpty();
        assertThat(compare("x", "x", "band:wide").get(0).got()).contains("band:wide");
    }

    @Test
    void anotherNumberOfLinesIsSaidOnceAndManyDifferencesAreCounted() {
        Finding longer = compare("a", "a\nb").get(0);
        assertThat(longer.what()).isEqualTo("the text has another length");
        assertThat(longer.expected()).isEqualTo("1 line");
        assertThat(longer.got()).isEqualTo("2 lines; line 2: b");
        assertThat(whats(compare("1\n1\n1\n1\n1", "2\n2\n2\n2\n2"))).hasSize(4)
                .endsWith("and 2 more of its lines");
    }

    @Test
    void onlyWhatIsLeftOfARewrittenLineCounts() {
        assertThat(compare("1/9\r5/9\r9/9 done\n", "3/9\r9/9 done\n")).isEmpty();
    }

    @Test
    void standardErrorIsFoundEvenWhereOutputIsFree() {
        String complaint = printed("warn").replace("stdout", "stderr");
        assertThat(whats(CellComparison.of(List.of("output:any"), complaint, complaint)))
                .containsExactly("the cell writes to standard error");
    }

    @Test
    void missingAndNewOutputsAreFound() {
        assertThat(whats(CellComparison.of(List.of(), figure("1"), "[]")))
                .containsExactly("an output is missing");
        assertThat(whats(CellComparison.of(List.of(), "[]", figure("1"))))
                .containsExactly("an output is new");
        assertThat(whats(CellComparison.of(List.of(), printed("x"), "[]")))
                .containsExactly("printed text is missing");
        assertThat(whats(CellComparison.of(List.of(), "[]", printed("x"))))
                .containsExactly("printed text is new");
        String value = "[{\"output_type\":\"display_data\",\"data\":{\"text/plain\":\"Figure: line"
                + " 'loss' (3 points)\"}}]";
        Finding lost = CellComparison.of(List.of(), figure("1"), value).get(0);
        assertThat(lost.what()).isEqualTo("an output lacks a form");
        assertThat(lost.advice()).contains("application/vnd.plotly.v1+json");
    }

    @Test
    void drawnNumbersAreSeenRelativeToTheLargestOfTheirSeries() {
        assertThat(CellComparison.of(List.of(), figure("8, 1, 0.0"), figure("8, 1.05, -0.01")))
                .isEmpty();
        Finding far = CellComparison.of(List.of(), figure("8, 1, 0"), figure("8, 2, 0")).get(0);
        assertThat(far.what()).startsWith("a number drawn in a figure is outside its band");
        assertThat(far.expected()).isEqualTo("series 'loss', y[1] = 1.0");
        assertThat(far.got()).isEqualTo("series 'loss', y[1] = 2.0");
        assertThat(whats(CellComparison.of(List.of(), figure("8, 1"), figure("8"))))
                .containsExactly("a figure draws another number of points");
        assertThat(CellComparison.of(List.of("band:any"), figure("8, 1"), figure("8, 5"))).isEmpty();
    }

    @Test
    void anExpectedErrorMustStayTheSame() {
        String error = "[{\"output_type\":\"error\",\"ename\":\"E\",\"evalue\":\"at 7\","
                + "\"traceback\":[\"t\"]}]";
        assertThat(CellComparison.of(List.of(), error, error)).isEmpty();
        assertThat(whats(CellComparison.of(List.of(), error, error.replace("at 7", "at 9"))))
                .containsExactly("a number is outside its band (1 %)");
        assertThat(whats(CellComparison.of(List.of(), error, "[]")))
                .containsExactly("an error is missing");
    }
}
