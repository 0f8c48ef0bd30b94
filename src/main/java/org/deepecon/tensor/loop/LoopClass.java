package org.deepecon.tensor.loop;

import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Fusion;
import org.deepecon.tensor.Storage;

/** Makes loops; loops of equal plans are of one class. */
public final class LoopClass {
    private static final Map<LoopPlan, Class<?>> MADE = new ConcurrentHashMap<>();

    private LoopClass() {
    }

    /**
     * Whether {@link #loop} can do it, and do it faster than operation by operation.
     *
     * @param fusion the operations
     * @return whether
     */
    public static boolean pays(Fusion fusion) {
        return LoopPlan.pays(fusion);
    }

    /**
     * Makes a loop.
     *
     * @param fusion the operations, for which {@link #pays} is true
     * @param dtype of the numbers
     * @param array finds the Java array of a storage
     * @return the loop
     */
    public static ElementLoop loop(Fusion fusion, DType dtype, Function<Storage, Object> array) {
        return Passes.together(Passes.of(fusion, dtype).stream()
                .map(each -> pass(each, dtype, array)).toList());
    }

    private static ElementLoop pass(Fusion fusion, DType dtype, Function<Storage, Object> array) {
        LoopPlan plan = LoopPlan.of(fusion, dtype);
        Object[] arrays = LoopPlan.distinct(fusion).stream().map(array).toArray();
        try {
            return (ElementLoop) MADE.computeIfAbsent(plan, LoopClass::define)
                    .getDeclaredConstructor(Object[].class)
                    .newInstance((Object) arrays);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The loop of " + plan + " does not start.", e);
        }
    }

    private static Class<?> define(LoopPlan plan) {
        try {
            return MethodHandles.lookup().defineHiddenClass(new LoopWriter(plan).bytes(), true)
                    .lookupClass();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The loop of " + plan + " cannot be defined.", e);
        }
    }
}
