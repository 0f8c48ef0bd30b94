package org.deepecon.kernel.diagnose.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StudentNamesTest {
    @Test
    void removesTheWrapperClass() {
        assertThat(StudentNames.clean("REPL.$JShell$12$Point")).isEqualTo("Point");
        assertThat(StudentNames.clean("REPL.$JShell$12B$Point$Inner")).isEqualTo("Point.Inner");
        assertThat(StudentNames.clean("\"REPL.$JShell$11.s\" is null")).isEqualTo("\"s\" is null");
        assertThat(StudentNames.clean("costs $5 and $x")).isEqualTo("costs $5 and $x");
    }

    @Test
    void shortensClassesUnlessTwoShareAName() {
        assertThat(StudentNames.simple("java.util.List<java.lang.String> x"))
                .isEqualTo("List<String> x");
        assertThat(StudentNames.simple("java.util.List and java.awt.List"))
                .isEqualTo("java.util.List and java.awt.List");
    }

    @Test
    void givesTheSimpleNameOfNestedClasses() {
        assertThat(StudentNames.simpleClass("java.util.Map$Entry")).isEqualTo("Map.Entry");
        assertThat(StudentNames.simpleClass("REPL.$JShell$3$Point")).isEqualTo("Point");
        assertThat(StudentNames.simpleClass("lowercase")).isEqualTo("lowercase");
    }
}
