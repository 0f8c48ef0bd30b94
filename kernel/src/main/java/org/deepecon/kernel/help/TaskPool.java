package org.deepecon.kernel.help;

import com.sun.source.util.JavacTask;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Runs javac tasks that share the symbols already read, as JShell does. javac's own pool is not
 * exported; without {@code Add-Exports: jdk.compiler/com.sun.tools.javac.api} each task starts
 * afresh, which is about five times slower.
 */
final class TaskPool {
    private static final String API = "com.sun.tools.javac.api.JavacTaskPool";
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final JavaFileManager files;
    private final List<String> options;
    private final Object pool;
    private Method getTask;
    private Class<?> worker;

    TaskPool(JavaFileManager files, List<String> options) {
        this.files = files;
        this.options = options;
        this.pool = create();
    }

    <T> T run(JavaFileObject source, Function<JavacTask, T> work) {
        if (pool == null) {
            return work.apply((JavacTask) COMPILER.getTask(null, files, problem -> { }, options,
                    null, List.of(source)));
        }
        return pooled(source, work);
    }

    @SuppressWarnings("unchecked")
    private <T> T pooled(JavaFileObject source, Function<JavacTask, T> work) {
        Object proxy = Proxy.newProxyInstance(worker.getClassLoader(), new Class<?>[] {worker},
                (self, method, arguments) -> work.apply((JavacTask) arguments[0]));
        javax.tools.DiagnosticListener<JavaFileObject> silent = problem -> { };
        try {
            return (T) getTask.invoke(pool, null, files, silent, options, List.of(),
                    List.of(source), proxy);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException("javac could not read the cell", failure.getCause());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Object create() {
        try {
            Class<?> type = Class.forName(API);
            worker = Class.forName(API + "$Worker");
            for (Method method : type.getMethods()) {
                getTask = method.getName().equals("getTask") ? method : getTask;
            }
            return type.getConstructor(int.class).newInstance(1);
        } catch (ReflectiveOperationException notExported) {
            return null;
        }
    }
}
