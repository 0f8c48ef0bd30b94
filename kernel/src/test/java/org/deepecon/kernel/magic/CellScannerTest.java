package org.deepecon.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deepecon.kernel.magic.Part.CellPart;
import org.deepecon.kernel.magic.Part.HelpPart;
import org.deepecon.kernel.magic.Part.JavaPart;
import org.deepecon.kernel.magic.Part.LinePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellScannerTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "int a = 7\n    % 4;",
        "int a = 7\n    %b;",
        "int r = (7\n%b\n);",
        "int r = a\n%b + c;",
        "class A {\n%maven x\n}",
        "/*\n%maven x\n# y\n*/ int a;",
        "var t = \"\"\"\n%maven g:a:v\n# not a comment\n%%bash\n\\\"\"\"\n%who\n\"\"\";",
        "String s = \"%x\";",
        "char c = '\"'; String t = \"// /*\";\nint z;",
        "foo(1,\n%x\n);",
        "// %maven\nint x;",
        "boolean b = a ? 1 : 2;",
        "int x = a %\n b;",
    })
    void javaStaysAsItIs(String code) {
        assertThat(CellScanner.scan(code)).containsExactly(new JavaPart(code, 0));
    }

    @Test
    void blankCellsHaveNoParts() {
        assertThat(CellScanner.scan("")).isEmpty();
        assertThat(CellScanner.scan(" \n\t\r\n")).isEmpty();
        assertThat(CellScanner.scan("#")).isEmpty();
    }

    @Test
    void lineMagicsSplitTheJavaAndKeepOffsets() {
        String code = "int a = 1;\n  %time  f(a)  \nint b = a;\n%who";
        List<Part> parts = CellScanner.scan(code);
        assertThat(parts).containsExactly(
                new JavaPart("int a = 1;\n", 0),
                new LinePart("time", "f(a)", 13, 20, ""),
                new JavaPart("int b = a;\n", code.indexOf("int b")),
                new LinePart("who", "", code.indexOf("%who"), code.length(), ""));
        assertThat(code.substring(20)).startsWith("f(a)");
    }

    @Test
    void aMissingSemicolonBeforeAMagicIsForgiven() {
        assertThat(CellScanner.scan("int a = 1\n%who\nint b = 2")).hasSize(3);
        assertThat(CellScanner.scan("void f() {}\n%who")).hasSize(2);
        assertThat(CellScanner.scan("foo()\n%maven g:a:1")).hasSize(2);
    }

    @Test
    void cellMagicsTakeTheWholeCell() {
        assertThat(CellScanner.scan("\n %%bash --no-raise \r\necho 1\n%x\n")).containsExactly(
                new CellPart("bash", "--no-raise", "echo 1\n%x\n", 22));
        assertThat(CellScanner.scan("%%html")).containsExactly(new CellPart("html", "", "", 6));
    }

    @Test
    void aCellMagicBelowTheFirstLineIsMarkedAsMisplaced() {
        assertThat(CellScanner.scan("int a;\n%%bash\n")).element(1)
                .isEqualTo(new LinePart("%bash", "", 7, 13, ""));
    }

    @Test
    void hashLinesBecomeJavaCommentsOfTheSameLength() {
        String code = "# title\nint a;\n  #\nint f() {\n    ### BEGIN SOLUTION\n}\n";
        assertThat(CellScanner.scan(code)).containsExactly(new JavaPart(
                "//title\nint a;\n   \nint f() {\n    //# BEGIN SOLUTION\n}\n", 0));
    }

    @Test
    void hashWithoutBlankIsLeftToTheCompiler() {
        assertThat(CellScanner.scan("#include")).containsExactly(new JavaPart("#include", 0));
    }

    @Test
    void assignmentsNameTheirTarget() {
        String code = "int a;\nList<String> added = %jars \"my lib/*.jar\";\nvar x=%maven g:a:1";
        List<Part> parts = CellScanner.scan(code);
        LinePart jars = (LinePart) parts.get(1);
        assertThat(jars).isEqualTo(new LinePart(
                "jars", "\"my lib/*.jar\"", code.indexOf("%jars"), code.indexOf("\"my"),
                "List<String> added = "));
        assertThat(jars.assignmentOffset()).isEqualTo(7);
        assertThat(((LinePart) parts.get(2)).target()).isEqualTo("var x=");
        assertThat(jars.assignment(List.of("a"))).startsWith("List<String> added =");
    }

    @Test
    void assignedValuesAreTakenOnce() {
        LinePart part = (LinePart) CellScanner.scan("var x = %jars y").get(0);
        String java = part.assignment(List.of("a", "b"));
        assertThat(java).contains("(java.util.List<String>)");
        int ticket = Integer.parseInt(java.replaceAll(".*take\\((\\d+)\\).*", "$1"));
        assertThat(MagicValue.<List<String>>take(ticket)).containsExactly("a", "b");
        assertThat(MagicValue.<Object>take(ticket)).isNull();
        assertThat(part.assignment("s")).contains("(java.lang.String)");
        assertThat(part.assignment(null)).contains("(java.lang.Object)");
    }

    @Test
    void questionsAreRecognised() {
        assertThat(CellScanner.scan("?List")).containsExactly(new HelpPart("List", 0, 1));
        assertThat(CellScanner.scan("int a;\nMath.max??")).element(1)
                .isEqualTo(new HelpPart("Math.max", 1, 7));
        assertThat(CellScanner.scan("?%maven")).containsExactly(new HelpPart("%maven", 0, 1));
        assertThat(CellScanner.scan("??foo;")).containsExactly(new HelpPart("foo", 1, 2));
        assertThat(CellScanner.scan("int r = a\n?b\n:c;")).hasSize(1);
    }

    @Test
    void javaPartsTogetherCoverTheirLines() {
        String code = "int a;\r\n%who\r\nint b;\r\n";
        for (Part part : CellScanner.scan(code)) {
            if (part instanceof JavaPart java) {
                assertThat(code.substring(java.startOffset())).startsWith(java.source());
            }
        }
        assertThat(CellScanner.scan(code)).hasSize(3);
    }

    @Test
    void anyTextIsSplitWithoutLosingAnOffset() {
        String[] pieces = {
            "%time x", "%%bash", "\n", "\r\n", "\"", "\"\"\"", "'", "/*", "*/", "//", "{", "}", "(",
            ")", ";", "# c", "?x", "x?", "var a = %jars b", "\\", "é😀", " ", "\t", "%", "int a"};
        var random = new java.util.Random(7);
        for (int cell = 0; cell < 5000; cell++) {
            var code = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                code.append(pieces[random.nextInt(pieces.length)]);
            }
            check(code.toString());
        }
    }

    private static void check(String code) {
        int last = 0;
        for (Part part : CellScanner.scan(code)) {
            assertThat(part.offset()).as(code).isBetween(last, code.length());
            last = part.offset();
            if (part instanceof JavaPart java) {
                int end = java.startOffset() + java.source().length();
                String original = code.substring(java.startOffset(), end);
                assertThat(java.source().replaceAll("//|#+| ", ""))
                        .isEqualTo(original.replaceAll("//|#+| ", ""));
            } else if (part instanceof LinePart line) {
                assertThat(code.substring(line.offset())).startsWith("%" + line.name());
                assertThat(code.substring(line.argsOffset())).startsWith(line.args());
            } else if (part instanceof CellPart cell) {
                assertThat(code.substring(cell.bodyOffset())).isEqualTo(cell.body());
            }
        }
    }

    @Test
    void longLinesAreQuick() {
        String code = "a ".repeat(200_000) + "% " + " ".repeat(200_000) + "=";
        org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(2),
                () -> assertThat(CellScanner.scan(code)).hasSize(1));
        String worst = " ".repeat(4_990) + "%x =";
        org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(2),
                () -> CellScanner.scan(worst));
    }
}
