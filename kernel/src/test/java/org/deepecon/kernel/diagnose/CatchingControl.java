package org.deepecon.kernel.diagnose;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Runs snippets in this JVM and keeps what they throw, as the kernel's own control does. */
final class CatchingControl extends LocalExecutionControl {
    Throwable thrown;
    ClassLoader loader = CatchingControl.class.getClassLoader();

    ExecutionControlProvider provider() {
        return new ExecutionControlProvider() {
            @Override
            public String name() {
                return "catching";
            }

            @Override
            public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
                return CatchingControl.this;
            }
        };
    }

    @Override
    protected String invoke(Method method) throws Exception {
        try {
            return super.invoke(method);
        } catch (InvocationTargetException e) {
            thrown = e.getCause();
            throw e;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> found = super.findClass(name);
        loader = found.getClassLoader();
        return found;
    }
}
