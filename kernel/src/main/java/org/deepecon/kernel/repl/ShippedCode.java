package org.deepecon.kernel.repl;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Runs what another process compiled with {@link Shell#shipping}: a session without a compiler. One
 * shipment at a time.
 */
public final class ShippedCode {
    private final SnippetLoader loader = new SnippetLoader(ClassLoader.getSystemClassLoader());
    private ClassLoader cell = loader;
    private int done;

    /**
     * A session that has run nothing.
     *
     * @param classpath jars and folders that code may use
     */
    public ShippedCode(List<Path> classpath) {
        classpath.forEach(loader::add);
    }

    /**
     * The loader of snippets and jars.
     *
     * @return a loader that sees everything a cell sees
     */
    public ClassLoader loader() {
        return loader;
    }

    /**
     * How far the last shipment came.
     *
     * @return orders of its own that were done, those that it owed not counted
     */
    public int done() {
        return Math.max(done, 0);
    }

    /**
     * Takes the classes and follows the orders.
     *
     * @param shipment compiled code
     * @return the value, wrapped because it may be null; empty if there is none
     * @throws Throwable whatever the code throws, as it was thrown
     */
    public Optional<Program.Value> run(Shipment shipment) throws Throwable {
        loader.declare(shipment.declared());
        cell = shipment.once().isEmpty()
                ? loader : new OneShotLoader(new HashMap<>(shipment.once()), loader);
        done = -shipment.owed();
        Object value = null;
        for (Order order : shipment.orders()) {
            value = follow(order);
            done++;
        }
        value = shipment.isTaken() ? Take.take() : value;
        return shipment.hasValue() ? Optional.of(new Program.Value(value)) : Optional.empty();
    }

    private Object follow(Order order) throws Throwable {
        return switch (order.kind()) {
            case INVOKE -> invoke(order);
            case READ -> field(order.type(), order.member()).get(null);
            case CARRY -> carry(order);
            case FAIL -> throw new LinkageError(order.type());
        };
    }

    private Object invoke(Order order) throws Throwable {
        Method method = cell.loadClass(order.type()).getDeclaredMethod(order.member());
        method.setAccessible(true);
        try {
            return method.invoke(null);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private Object carry(Order order) throws ReflectiveOperationException {
        Object value = field(order.type(), order.member()).get(null);
        if (value != null) {
            try {
                field(order.toType(), order.member()).set(null, value);
            } catch (IllegalArgumentException typeChanged) {
                // The variable starts empty, as its declaration says.
            }
        }
        return null;
    }

    private Field field(String type, String name) throws ReflectiveOperationException {
        Field field = cell.loadClass(type).getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
