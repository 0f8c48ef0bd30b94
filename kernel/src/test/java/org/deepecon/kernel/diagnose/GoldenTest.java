package org.deepecon.kernel.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Real JShell, real javac, real exceptions against recorded texts. To record anew after a
 * deliberate change: {@code -Dgolden.update=true}, then read the difference.
 */
class GoldenTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final List<String> FILES = List.of("compile-names", "compile-types",
            "compile-syntax", "compile-python", "compile-classes", "runtime", "runtime-calls");

    @TestFactory
    Stream<DynamicTest> errorsReadAsRecorded() {
        return FILES.stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    private static void check(String name) throws IOException {
        var wrong = new StringBuilder();
        var text = new StringBuilder();
        try (var shell = new LiveShell()) {
            for (Golden golden : Golden.read(name)) {
                String actual = golden.runsHere() ? golden.run(shell) : golden.expected();
                boolean right = !golden.runsHere() || actual.matches(golden.pattern());
                text.append(golden.with(right ? golden.expected() : actual));
                wrong.append(right ? "" : golden.with(actual));
            }
        }
        if (UPDATE) {
            Files.writeString(Golden.file(name), text);
        }
        assertThat(wrong.toString()).as("errors of %s that read otherwise", name).isEmpty();
    }
}
