package org.deepecon.kernel.repl;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** One thing a compiled cell does. */
sealed interface Step {
    /** Does it; a value matters only for the cell's last step. */
    Object run() throws Throwable;

    /** The same for another process. */
    Order order();

    /** Runs a snippet's {@code do_it$} method. */
    record Invoke(Class<?> holder, Method method) implements Step {
        @Override
        public Object run() throws Throwable {
            try {
                return method.invoke(null);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        @Override
        public Order order() {
            return new Order(Order.Kind.INVOKE, holder.getName(), method.getName(), null);
        }
    }

    /** Reads a variable: what {@code x} alone on the last line does, without compiling. */
    record Read(Field field) implements Step {
        @Override
        public Object run() throws ReflectiveOperationException {
            return field.get(null);
        }

        @Override
        public Order order() {
            return new Order(Order.Kind.READ,
                    field.getDeclaringClass().getName(), field.getName(), null);
        }
    }

    /** Reports what went wrong while a snippet's class was loaded. */
    record Fail(Throwable cause) implements Step {
        @Override
        public Object run() throws Throwable {
            throw cause;
        }

        @Override
        public Order order() {
            return new Order(Order.Kind.FAIL, cause.toString(), null, null);
        }
    }

    /** Copies a variable's value into the class that replaces its old one. */
    record CarryOver(Field from, Field to, Runnable onLoss) implements Step {
        @Override
        public Object run() throws ReflectiveOperationException {
            Object value = from.get(null);
            if (value == null) {
                return null;
            }
            try {
                to.set(null, value);
            } catch (IllegalArgumentException typeChanged) {
                onLoss.run();
            }
            return null;
        }

        @Override
        public Order order() {
            return new Order(Order.Kind.CARRY, from.getDeclaringClass().getName(),
                    from.getName(), to.getDeclaringClass().getName());
        }
    }
}
