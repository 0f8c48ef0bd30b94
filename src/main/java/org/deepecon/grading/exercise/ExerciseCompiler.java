package org.deepecon.grading.exercise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles exercises against the class path of this JVM. */
final class ExerciseCompiler {
    private ExerciseCompiler() {
    }

    /** Compiles into a folder; what javac says about an error is the exception's message. */
    static void compile(List<Path> sources, Path target) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        var said = new DiagnosticCollector<JavaFileObject>();
        try (var files = javac.getStandardFileManager(said, null, null)) {
            boolean ok = javac.getTask(null, files, said,
                    List.of("-d", target.toString(), "--release", "17", "-proc:none", "-g",
                            "-classpath", System.getProperty("java.class.path")),
                    null, files.getJavaFileObjectsFromPaths(sources)).call();
            if (!ok) {
                throw new IOException("The exercises do not compile:\n" + said.getDiagnostics()
                        .stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                        .map(Object::toString).collect(Collectors.joining("\n")));
            }
        }
    }
}
