package org.deepecon.kernel.repl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClasspathTest {
    @TempDir
    Path temp;
    private Cells cells;

    @BeforeEach
    void open() {
        cells = new Cells();
    }

    @AfterEach
    void close() {
        cells.close();
    }

    @Test
    void classesOfAnAddedJarAreFound() throws Throwable {
        cells.shell.addToClasspath(List.of(jar()));
        assertThat(cells.run("import lib.Greeter;\nnew Greeter().greet(\"you\")"))
                .isEqualTo("hello you");
        assertThat(cells.run("lib.Greeter.class.getPackage().getName()")).isEqualTo("lib");
    }

    @Test
    void classesOfAnAddedFolderAreFound() throws Throwable {
        cells.shell.addToClasspath(List.of(classes()));
        assertThat(cells.run("new lib.Greeter().greet(\"you\")")).isEqualTo("hello you");
    }

    @Test
    void loopsInAnAddedJarStop() throws Throwable {
        cells.shell.addToClasspath(List.of(jar()));
        Thread stopper = new Thread(() -> {
            try {
                while (cells.running == null) {
                    Thread.sleep(5);
                }
                Thread.sleep(1_000);
                cells.running.stop();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        stopper.start();
        long start = System.nanoTime();
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(
                () -> cells.run("new lib.Greeter().spin()"));
        stopper.join();
        assertThat(thrown).isInstanceOf(CellStopped.class);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
    }

    @Test
    void workThatAJarCallsIndivisibleIsFinishedFirst() throws Throwable {
        Path classes = classes();
        Path list = classes.resolve(Indivisible.FILE);
        Files.createDirectories(list.getParent());
        Files.writeString(list, "lib.Other\nlib.Gree\n");
        cells.shell.addToClasspath(List.of(classes));
        Thread stopper = new Thread(() -> {
            try {
                while (System.clearProperty("greeter.busy") == null) {
                    Thread.sleep(5);
                }
                cells.running.stop();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        cells.run("long turns = 0;");
        stopper.start();
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(() ->
                cells.run("turns = new lib.Greeter().busy();\nwhile (true) { }"));
        stopper.join();
        assertThat(thrown).isInstanceOf(CellStopped.class);
        assertThat((long) cells.run("turns")).isGreaterThan(1L);
    }

    private Path jar() throws Exception {
        Path classes = classes();
        Path jar = temp.resolve("a library.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("lib/Greeter.class"));
            out.write(Files.readAllBytes(classes.resolve("lib/Greeter.class")));
        }
        return jar;
    }

    private Path classes() throws Exception {
        Path source = Files.writeString(temp.resolve("Greeter.java"), """
                package lib;
                public class Greeter {
                    public String greet(String who) { return "hello " + who; }
                    public long busy() {
                        System.setProperty("greeter.busy", "yes");
                        long end = System.nanoTime() + 1_000_000_000;
                        long n = 0;
                        while (System.nanoTime() < end) { n++; }
                        return n;
                    }
                    public long spin() {
                        long n = 0;
                        while (n >= 0) { n = n == Long.MAX_VALUE ? 0 : n + 1; }
                        return n;
                    }
                }
                """);
        Path classes = Files.createDirectories(temp.resolve("classes"));
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null,
                "-d", classes.toString(), source.toString());
        assertThat(code).isZero();
        return classes;
    }
}
