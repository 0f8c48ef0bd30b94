package org.deepecon.grading.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String DESCENT = """
            double[] walk(double x0, double eta, int steps) {
                double[] points = new double[steps + 1];
                points[0] = x0;
                for (int i = 0; i < steps; i++) {
                    points[i + 1] = points[i] - eta * slope(points[i]);
                }
                return points;
            }
            """;
    private static final String RENAMED = """
            // all my own work
            double[] walk(double begin, double h, int n) {
              double[] way = new double[n + 1]; way[0] = begin;
              for (int step = 0; step < n; step++) { /* go */
                way[step + 1] = way[step] - h * slope(way[step]); }
              return way; }
            """;
    private static final String OTHER = """
            double[] walk(double x0, double eta, int steps) {
                var list = new ArrayList<Double>();
                double x = x0;
                while (list.size() <= steps) {
                    list.add(x);
                    x -= slope(x) * eta;
                }
                return list.stream().mapToDouble(Double::doubleValue).toArray();
            }
            """;
    private static final Work NOTHING = Work.of("", "", Set.of());

    private static Work work(String student, String code) {
        return Work.of(student, code, Set.of("walk", "slope"));
    }

    private static List<Pair> pairs(Work handedOut, Work... works) {
        return Comparison.of(List.of(works), handedOut, Options.usual()).pairs();
    }

    @Test
    void newNamesAndAnotherLayoutHideNothing() {
        var pair = pairs(NOTHING, work("eve", RENAMED), work("ada", DESCENT)).get(0);
        assertThat(pair.similarity()).isEqualTo(1);
        assertThat(pair.left().student()).isEqualTo("ada");
        assertThat(pair.matches()).containsExactly(new Match(0, 0, pair.left().tokens().size()));
    }

    @Test
    void anotherSolutionIsNotSimilar() {
        assertThat(pairs(NOTHING, work("ada", DESCENT), work("bob", OTHER)))
                .allSatisfy(pair -> assertThat(pair.similarity()).isLessThan(0.35));
    }

    @Test
    void movedPartsAreFound() {
        String more = "int fibonacci(int n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }\n";
        var pair = pairs(NOTHING, work("ada", DESCENT + more), work("eve", more + RENAMED)).get(0);
        assertThat(pair.matches()).hasSize(2);
        assertThat(pair.similarity()).isEqualTo(1);
    }

    @Test
    void codeThatWasHandedOutSaysNothing() {
        assertThat(pairs(work("", DESCENT), work("ada", DESCENT), work("eve", RENAMED))).isEmpty();
    }

    @Test
    void codeThatManyHaveSaysNothing() {
        var works = new ArrayList<Work>();
        for (int i = 0; i < 8; i++) {
            works.add(work("s" + i, DESCENT));
        }
        works.add(work("x", OTHER));
        works.add(work("y", OTHER));
        var pairs = pairs(NOTHING, works.toArray(Work[]::new));
        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).left().student()).isEqualTo("x");
    }

    @Test
    void everyRunOfRunPlusWindowMinusOneTokensIsFound() {
        Options options = Options.usual();
        int sure = options.run() + options.window() - 1;
        for (int shift = 0; shift < 6; shift++) {
            String common = "= 1 2 3 4 5 6 7 8 9 10 11 12 13 14";
            String left = "+ ".repeat(shift) + common + " - -";
            String right = "* ".repeat(7) + common + " / / /";
            assertThat(Tokens.of(common, Set.of())).hasSize(sure);
            assertThat(pairs(NOTHING, work("a", left), work("b", right))).hasSize(1);
        }
    }

    @Test
    void textsAndCommentsAndMagicsDoNotCount() {
        assertThat(Tokens.of("%check x\n# note\nint a = 'c'; // b\nString s = \"\"\"\n x\"y\n\"\"\" + f.g;",
                Set.of()).stream().map(Token::text)).containsExactly("int", "n", "=", "\"", ";",
                "String", "n", "=", "\"", "+", "n", ".", "g", ";");
        assertThat(Tokens.of("a\n\n/* x\n */ b", Set.of())).extracting(Token::line)
                .containsExactly(0, 3);
    }

    @Test
    void thePageMarksTheCommonLines() {
        String page = ReportPage.of("PS <1>", 2,
                pairs(NOTHING, work("ada", DESCENT), work("eve", RENAMED)));
        assertThat(page).contains("PS &lt;1&gt;", "ada – eve", "100 %",
                "<mark>    points[0] = x0;</mark>").doesNotContain("<script", "http");
    }
}
