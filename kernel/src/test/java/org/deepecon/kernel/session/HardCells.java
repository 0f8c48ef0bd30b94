package org.deepecon.kernel.session;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cells of extreme size or meaning, made from a random number. */
final class HardCells {
    private static final List<IntFunction<String>> SIZED = List.of(
            n -> "(".repeat(n) + "1" + ")".repeat(n),
            n -> "(".repeat(n),
            n -> "{".repeat(n) + "}".repeat(n - 1),
            n -> "[".repeat(n),
            n -> "int[]" + "[]".repeat(Math.min(n, 300)) + " cube;",
            n -> repeat("\"a\"", " + ", n),
            n -> repeat("1", " + ", n),
            n -> "-".repeat(n) + "1",
            n -> "!".repeat(n) + "true",
            n -> "String longText = \"" + "y".repeat(20 * n) + "\";",
            n -> "// " + "c".repeat(100 * n) + "\n7",
            n -> "/*" + "*".repeat(100 * n),
            n -> "\"\"\"\n" + "line\n".repeat(n),
            n -> "int a" + "b".repeat(n) + " = 1;",
            n -> "List<".repeat(Math.min(n, 60)) + "Integer" + ">".repeat(Math.min(n, 60)) + " nest;",
            n -> "Object o = " + "new ArrayList<>(List.of(".repeat(Math.min(n, 8)) + "1"
                    + "))".repeat(Math.min(n, 8)) + ";",
            n -> "if (true) ".repeat(n) + "System.out.print(1);",
            n -> "Function<Integer, ?> f = " + "a" + n + " -> 1;",
            n -> "int big = " + "9".repeat(n) + ";",
            n -> "int many(" + args(Math.min(n, 400)) + ") { return 1; }",
            n -> "x".repeat(n) + "." + "y.".repeat(n),
            n -> "@Override ".repeat(n),
            n -> "class C" + n + " { " + "class D {".repeat(Math.min(n, 60)),
            n -> "%%".repeat(n) + "time",
            n -> "%time ".repeat(Math.min(n, 500)) + "1",
            n -> "?".repeat(n),
            n -> "# c\n".repeat(n) + "3",
            n -> "\n".repeat(n) + "\t".repeat(n),
            n -> "switch (" + n + ") { " + "case 1: ".repeat(n),
            n -> "System.out.println(\"" + "z".repeat(n) + "\".repeat(100));",
            n -> "int[] zeros = new int[" + n + "]; zeros",
            n -> "1 ? ".repeat(n),
            n -> "a -> ".repeat(n) + "1");
    private static final List<String> ODD = List.of(
            "class Object {}", "class String {}", "class System {}", "class Throwable {}",
            "class Integer {}", "class Exception {}", "record List() {}", "enum java { A }",
            "int REPL = 1;", "int do_it$() { return 3; }", "class $JShell$1 {}", "int $1 = 5;",
            "int java = 1;", "package a.b;", "import no.such.Type;", "import java.util.*",
            "import static no.such.Type.*;", "module m {}", "System.setOut(null); System.setErr(null);",
            "System.setIn(null);", "System.out.close(); System.err.close();",
            "Thread.currentThread().interrupt();", "Thread.currentThread().setName(null);",
            "Thread.currentThread().setContextClassLoader(null);",
            "Thread.setDefaultUncaughtExceptionHandler((t, e) -> { throw new Error(); });",
            "Thread.currentThread().stop();",
            "Runtime.getRuntime().halt(1);",
            "ForkJoinPool.commonPool().shutdownNow();", "throw null;", "throw new ThreadDeath();",
            "throw new Throwable();", "throw new Error() { public String getMessage() { throw this; } };",
            "throw new RuntimeException() { public StackTraceElement[] getStackTrace() "
                    + "{ return null; } };",
            "class E extends Exception { E() { initCause(new Exception(this)); } } throw new E();",
            "throw new OutOfMemoryError();", "throw new InternalError();", "throw new LinkageError();",
            "class Init { static int v = 1 / 0; } Init.v",
            "class Self { public String toString() { return \"\" + this; } } new Self()",
            "var list = new ArrayList<Object>(); list.add(list); list",
            "var map = new HashMap<Object, Object>(); map.put(map, map); map",
            "Stream.generate(() -> 1)", "Stream.iterate(1, i -> i + 1).iterator()",
            "new Object() { int hashCode; public int hashCode() { throw new Error(); } }",
            "new AbstractList<Integer>() { public Integer get(int i) { throw new Error(); } "
                    + "public int size() { return Integer.MAX_VALUE; } }",
            "new byte[Integer.MAX_VALUE]", "null", "void", "int.class", "return 3;", "break;",
            "yield 1;", "this", "super.toString()", "var v;", "var v = null;", "var f = () -> 1;",
            "final int fin = 1; fin = 2;", "static int st = 1;", "private int pr = 1; pr",
            "int a, b = 2, c[] = {b}; c", "int x = x + 1;", "int y = y(); int y() { return y; }",
            "class A extends A {}", "interface I extends J {} interface J extends I {}",
            "class P extends Q {} class Q extends P {}", "enum Empty { }", "record R(R r) {}",
            "sealed class S {}", "sealed interface T permits U {}", "non-sealed class V {}",
            "void m() throws Nope {}", "int noReturn() { }", "native int n();", "abstract int ab();",
            "int dup(int p, int p) { return 1; }", "goto end;", "int enum = 1;", "int _ = 1;",
            "'ab'", "''", "\"\\q\"", "09", "0x", "1e", "1..2", "08.5f", "1_", "0b2",
            "int f() { return g(); } f()", "Undefined u() { return null; } u()",
            "synchronized (null) {}", "for (;;) break;", "label: { break label; }",
            "try { throw new Exception(); } finally { throw new RuntimeException(); }",
            "try (AutoCloseable c = () -> { throw new Exception(\"close\"); }) {}",
            "Integer i = null; int j = i;", "Object[] os = new String[1]; os[0] = 1;",
            "display(null)", "clearOutput(true);", "updateDisplay(1, \"nope\");", "%", "%%", "%no",
            "%%no\nbody", "%%bash\nexit 3", "%load /no/such/file", "%classpath", "%jars *nope*.jar",
            "%timeit -n 2 -r 2 1 + 1", "%time throw new Error();", "%%time\n%%time\n1", "int v = %env",
            "%reset", "%env", "%whos", "%help nope", "?nope", "??", "?", "%lsmagic",
            "while (true) {}", "for (;;) { try { Thread.sleep(9); } catch (Throwable t) {} }",
            "new Thread(() -> { while (true) {} }).start(); Thread.sleep(60_000);",
            "IntStream.iterate(0, i -> i + 1).filter(i -> i < 0).findAny()",
            "int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } fib(80)",
            "new CountDownLatch(1).await();");

    private final Random random;

    HardCells(Random random) {
        this.random = random;
    }

    /** One that is large: sizes from 1 to some thousands, small ones more often. */
    String large() {
        int size = (int) Math.pow(10, random.nextDouble() * 3.5);
        return SIZED.get(random.nextInt(SIZED.size())).apply(size);
    }

    /** One whose meaning is odd; the last six never end by themselves. */
    String odd(boolean mayHang) {
        return ODD.get(random.nextInt(ODD.size() - (mayHang ? 0 : 6)));
    }

    private static String repeat(String part, String between, int times) {
        return IntStream.range(0, times).mapToObj(i -> part).collect(Collectors.joining(between));
    }

    private static String args(int count) {
        return IntStream.range(0, count).mapToObj(i -> "int p" + i).collect(Collectors.joining(", "));
    }
}
