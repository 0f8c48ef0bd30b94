"""Ten small exercises: header, solution, a typical mistake, and what the tests ask."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Exercise:
    name: str
    header: str
    solution: str
    mistake: str
    claims: tuple[tuple[str, str], ...]
    """Expressions and the numbers they must give; the last claim is hidden."""

    def answer(self, body: str) -> str:
        return f"{self.header} {{\n    {body}\n}}"

    def instructors(self) -> str:
        return self.answer(f"// BEGIN SOLUTION\n    {self.solution}\n    // END SOLUTION")

    def test_class(self) -> str:
        tests = []
        for i, (expression, expected) in enumerate(self.claims):
            hidden = "@Hidden " if i == len(self.claims) - 1 else ""
            tests.append(
                f"    @Test {hidden}void claim{i}(Submission s) {{\n"
                f'        assertEquals({expected}, s.number("{expression}"), 1e-9);\n    }}\n'
            )
        return (
            "import static org.junit.jupiter.api.Assertions.assertEquals;\n\n"
            "import org.deepecon.grading.*;\nimport org.junit.jupiter.api.Test;\n\n"
            f'@Exercise("{self.name}")\n@Requires("{self.header}")\n'
            f"class {self.name.capitalize()} {{\n{''.join(tests)}}}\n"
        )


XS = "new double[] {1, 2, 4, 9}"
ALL = (
    Exercise("mean", "double mean(double[] x)", "return Arrays.stream(x).average().orElse(0);",
             "return Arrays.stream(x).sum();",
             ((f"mean({XS})", "4"), ("mean(new double[] {3})", "3"), ("mean(new double[0])", "0"))),
    Exercise("variance", "double variance(double[] x)",
             "double m = Arrays.stream(x).average().orElse(0); "
             "return Arrays.stream(x).map(v -> (v - m) * (v - m)).average().orElse(0);",
             "return Arrays.stream(x).map(v -> v * v).average().orElse(0);",
             ((f"variance({XS})", "9.5"), ("variance(new double[] {5, 5})", "0"))),
    Exercise("logistic", "double logistic(double z)", "return 1 / (1 + Math.exp(-z));",
             "return 1 / (1 + Math.exp(z));",
             (("logistic(0)", "0.5"), ("logistic(2)", "0.8807970779778823"), ("logistic(-800)", "0"))),
    Exercise("relu", "double relu(double z)", "return Math.max(0, z);", "return Math.abs(z);",
             (("relu(3)", "3"), ("relu(-3)", "0"))),
    Exercise("loss", "double loss(double[] y, double[] p)",
             "double s = 0; for (int i = 0; i < y.length; i++) s += (y[i] - p[i]) * (y[i] - p[i]); "
             "return s / y.length;",
             "double s = 0; for (int i = 0; i < y.length; i++) s += Math.abs(y[i] - p[i]); "
             "return s / y.length;",
             ((f"loss({XS}, {XS})", "0"), (f"loss({XS}, new double[4])", "25.5"))),
    Exercise("norm", "double norm(double[] x)",
             "double s = 0; for (double v : x) s += v * v; return Math.sqrt(s);",
             "double s = 0; for (double v : x) s += v * v; return s;",
             (("norm(new double[] {3, 4})", "5"), ("norm(new double[0])", "0"))),
    Exercise("descend", "double descend(double x, double rate)",
             "return x - rate * (3 * x * x - 4 * x);", "return x + rate * (3 * x * x - 4 * x);",
             (("descend(2, 0.1)", "1.6"), ("descend(1.6, 0.1)", "1.472"), ("descend(0, 1)", "0"))),
    Exercise("discount", "double discount(double cash, double rate, int years)",
             "return cash / Math.pow(1 + rate, years);", "return cash * Math.pow(1 - rate, years);",
             (("discount(121, 0.1, 2)", "100"), ("discount(100, 0.1, 0)", "100"))),
    Exercise("utility", "double utility(double c, double gamma)",
             "return gamma == 1 ? Math.log(c) : (Math.pow(c, 1 - gamma) - 1) / (1 - gamma);",
             "return (Math.pow(c, 1 - gamma) - 1) / (1 - gamma);",
             (("utility(2, 2)", "0.5"), ("utility(Math.E, 1)", "1"))),
    Exercise("steps", "int steps(double start, double rate)",
             "int n = 0; double x = start; while (Math.abs(x) > 1e-3) { x -= rate * x; n++; } return n;",
             "int n = 0; double x = start; while (x > 1e-3) { x -= rate * x; n++; } return n - 1;",
             (("steps(1, 0.5)", "10"), ("steps(-1, 0.5)", "10"))),
)
