package org.deepecon.kernel.session;

import java.util.List;
import java.util.Random;

/** One name after the other as variable, method and type of every kind, using each other. */
final class Redeclarations {
    private static final List<String> NAMES = List.of("Aa", "Bb", "Cc", "Dd");
    private static final List<String> FORMS = List.of(
            "int N = 1;", "String N = \"M\";", "var N = new ArrayList<M>();", "M N = null;",
            "int N() { return 1; }", "String N() { return \"\" + M; }", "M N(M m) { return m; }",
            "<T extends M> T N(T t) { return t; }", "int N(int n) { return n < 1 ? 0 : M(n - 1); }",
            "class N {}", "class N { int f = 2; M m; }", "class N extends M {}",
            "class N<T> { T t; class In { T u; } static class St extends N<M> {} }",
            "class N { static M shared = new M(); }", "record N(M m) {}", "record N(int a) {}",
            "record N(int a, N next) implements M {}", "enum N { A, B { int k() { return 2; } }; "
                    + "int k() { return 1; } }",
            "enum N implements M { X }", "interface N {}", "interface N { default M m() "
                    + "{ return null; } }",
            "sealed interface N permits M {}", "sealed interface N permits M {} record M() implements N {}",
            "final class M implements N {} sealed interface N permits M {}",
            "abstract class N { abstract M go(); }", "@interface N {}",
            "Runnable N = () -> System.out.print(new M());", "N", "N()", "new N()", "new N(null)",
            "N.A", "N.values()", "var o = new N() {}; o", "N n = new N(); n.f", "N = null;", "N = 2;",
            "import java.util.List; List<N> ns = List.of();", "N instanceof M",
            "int k = N; String k = \"\" + N;", "try { N(); } catch (Exception e) { throw e; }");

    private final Random random;

    Redeclarations(Random random) {
        this.random = random;
    }

    /** One to four lines about the same few names. */
    String next() {
        var cell = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String form = any(FORMS).replaceAll("\\bN\\b", any(NAMES))
                    .replaceAll("\\bM\\b", any(NAMES));
            cell.append(form).append(random.nextBoolean() ? "\n" : " ");
        }
        return cell.toString();
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
