package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jdk.jshell.SourceCodeAnalysis.QualifiedNames;
import org.deepecon.kernel.repl.ShellView;

/** The types of the JDK and of added jars that a student may want to import. */
final class KnownTypes {
    /** Searched in this order, so that {@code List} is the one of {@code java.util}. */
    private static final List<String> PACKAGES = List.of("java.lang.", "java.util.",
            "java.util.function.", "java.util.stream.", "java.io.", "java.nio.file.", "java.math.",
            "java.time.", "java.util.concurrent.", "java.util.concurrent.atomic.",
            "java.util.regex.", "java.nio.charset.", "java.text.", "java.time.format.",
            "java.time.temporal.", "java.net.", "java.net.http.", "java.util.random.",
            "java.nio.", "java.nio.file.attribute.", "java.util.concurrent.locks.",
            "java.util.zip.", "java.lang.reflect.", "java.lang.annotation.", "java.sql.",
            "java.awt.", "javax.swing.", "java.awt.image.", "javax.imageio.");

    /** What can be misspelt; exact names need not be here. */
    private static final Set<String> COMMON = Set.of("String", "Integer", "Double", "Long",
            "Boolean", "Character", "Float", "Short", "Byte", "Object", "Math", "System", "Number",
            "StringBuilder", "Thread", "Runnable", "Iterable", "Comparable", "Record", "Enum",
            "Exception", "RuntimeException", "IllegalArgumentException", "IllegalStateException",
            "UnsupportedOperationException", "ArithmeticException", "NullPointerException",
            "IndexOutOfBoundsException", "NumberFormatException", "InterruptedException",
            "Override", "Deprecated", "FunctionalInterface", "SafeVarargs", "SuppressWarnings",
            "List", "ArrayList", "LinkedList", "Map", "HashMap", "TreeMap", "LinkedHashMap", "Set",
            "HashSet", "TreeSet", "LinkedHashSet", "Deque", "ArrayDeque", "Queue", "PriorityQueue",
            "Stack", "Iterator", "Collection", "Collections", "Arrays", "Objects", "Optional",
            "OptionalInt", "OptionalDouble", "Random", "Scanner", "StringJoiner", "UUID", "Locale",
            "Comparator", "NoSuchElementException", "DoubleSummaryStatistics", "BitSet",
            "Function", "BiFunction", "Supplier", "Consumer", "BiConsumer", "Predicate",
            "UnaryOperator", "BinaryOperator", "DoubleUnaryOperator", "DoubleBinaryOperator",
            "IntFunction", "IntUnaryOperator", "IntPredicate", "ToDoubleFunction", "DoubleFunction",
            "ToIntFunction", "Stream", "IntStream", "DoubleStream", "LongStream", "Collectors",
            "File", "IOException", "UncheckedIOException", "FileNotFoundException",
            "BufferedReader", "FileReader", "FileWriter", "PrintWriter", "PrintStream",
            "InputStream", "OutputStream", "Files", "Path", "Paths", "BigDecimal", "BigInteger",
            "MathContext", "RoundingMode", "LocalDate", "LocalDateTime", "LocalTime", "Duration",
            "Instant", "Period", "DayOfWeek", "Month", "Year", "DateTimeFormatter", "ChronoUnit",
            "TimeUnit", "ExecutorService", "Executors", "CompletableFuture", "Future", "Callable",
            "ConcurrentHashMap", "AtomicInteger", "AtomicLong", "ThreadLocalRandom", "Pattern",
            "Matcher", "StandardCharsets", "Charset", "DecimalFormat", "NumberFormat", "URI", "URL",
            "HttpClient", "HttpRequest", "HttpResponse", "RandomGenerator");

    private KnownTypes() {
    }

    static Set<String> common() {
        return COMMON;
    }

    /** The qualified name of a type with this simple name, if there is one to be imported. */
    static Optional<String> qualified(ShellView shell, String simple) {
        return PACKAGES.stream().map(p -> p + simple)
                .filter(name -> isPublic(shell, name)).findFirst()
                .or(() -> indexed(shell, simple).findFirst());
    }

    private static boolean isPublic(ShellView shell, String name) {
        try {
            Class<?> type = Class.forName(name, false, shell.loader());
            return java.lang.reflect.Modifier.isPublic(type.getModifiers());
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** JShell's own index, which covers the class path. */
    private static Stream<String> indexed(ShellView shell, String simple) {
        QualifiedNames names = shell.analyze(
                analysis -> analysis.listQualifiedNames(simple, simple.length()));
        return names == null ? Stream.empty() : names.getNames().stream()
                .filter(n -> n.endsWith("." + simple))
                .filter(n -> !n.matches("(com\\.)?sun\\..*|jdk\\.internal\\..*"
                        + "|org\\.deepecon\\.kernel\\.(?!display\\.).*"));
    }
}
