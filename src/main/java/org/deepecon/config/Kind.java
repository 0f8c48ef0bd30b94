package org.deepecon.config;

import java.util.function.Function;

/**
 * How values of a type are written as maps, lists, strings, numbers, booleans or null, and read.
 *
 * @param <T> type of the values
 */
public interface Kind<T> {
    /**
     * The value as it stands in a file.
     *
     * @param value null is written as null
     * @return of maps, lists, strings, numbers, booleans
     * @throws ConfigException if it has no such form, such as a function
     */
    Object write(T value);

    /**
     * The value of what stands in a file.
     *
     * @param tree of maps, lists, strings, numbers, booleans; null gives null
     * @return the value
     * @throws ConfigException if it is of another form
     */
    T read(Object tree);

    /**
     * A kind made of two functions.
     *
     * @param <T> type of the values
     * @param what it is, for messages: "a whole number"
     * @param write gives what stands in a file; never gets null
     * @param read gives the value; a {@link ClassCastException} says that it is none
     * @return the kind
     */
    static <T> Kind<T> of(String what, Function<T, Object> write, Function<Object, T> read) {
        return new Kind<>() {
            @Override
            public Object write(T value) {
                return value == null ? null : write.apply(value);
            }

            @Override
            public T read(Object tree) {
                try {
                    return tree == null ? null : read.apply(tree);
                } catch (ClassCastException e) {
                    throw new ConfigException("expected " + what + ", got " + tree + ".", e);
                }
            }
        };
    }
}
