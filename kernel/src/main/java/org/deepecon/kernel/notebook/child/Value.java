package org.deepecon.kernel.notebook.child;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * A value of the child's session as a tree of plain data. Numbers are exact; what is too long or too
 * deep is cut, and says so by a {@code size} or {@code length} above what is there. Immutable.
 */
public sealed interface Value {
    /**
     * The Java type of the value in the child.
     *
     * @return primitive name for boxed numbers, else the class's binary name; {@code null} for null
     */
    String type();

    /**
     * The value as a number.
     *
     * @return whole numbers and decimals rounded to the nearest double
     * @throws IllegalStateException if it is no number
     */
    default double asDouble() {
        throw new IllegalStateException("expected a number, got " + type() + ": " + this);
    }

    /** The null reference. */
    record Null() implements Value {
        @Override
        public String type() {
            return "null";
        }
    }

    /**
     * A truth value.
     *
     * @param value true or false
     */
    record Bool(boolean value) implements Value {
        @Override
        public String type() {
            return "boolean";
        }
    }

    /**
     * A whole number of any size.
     *
     * @param type {@code byte}, {@code short}, {@code int}, {@code long} or
     *     {@code java.math.BigInteger}
     * @param value the number
     */
    record Whole(String type, BigInteger value) implements Value {
        @Override
        public double asDouble() {
            return value.doubleValue();
        }
    }

    /**
     * A floating-point number, all bits kept.
     *
     * @param type {@code double} or {@code float}
     * @param value the number; may be NaN or infinite
     */
    record Real(String type, double value) implements Value {
        @Override
        public double asDouble() {
            return value;
        }
    }

    /**
     * A decimal number.
     *
     * @param value the number, with its scale
     */
    record Decimal(BigDecimal value) implements Value {
        @Override
        public String type() {
            return "java.math.BigDecimal";
        }

        @Override
        public double asDouble() {
            return value.doubleValue();
        }
    }

    /**
     * Text.
     *
     * @param type {@code char}, {@code java.lang.String}, or an enum's class
     * @param value the text or the enum constant's name, perhaps only its beginning
     * @param length the full length
     */
    record Text(String type, String value, int length) implements Value {
    }

    /**
     * An array, a collection or an Optional.
     *
     * @param type its class
     * @param size number of items in the child
     * @param items the items, perhaps only the first
     */
    record Sequence(String type, int size, List<Value> items) implements Value {
        /**
         * The items as numbers.
         *
         * @return a new array
         * @throws IllegalStateException if one is no number or items are cut off
         */
        public double[] doubles() {
            if (items.size() < size) {
                throw new IllegalStateException(
                        "expected all " + size + " items, got the first " + items.size());
            }
            return items.stream().mapToDouble(Value::asDouble).toArray();
        }
    }

    /**
     * A map.
     *
     * @param type its class
     * @param size number of entries in the child
     * @param entries key and value in the map's order, perhaps only the first
     */
    record Mapping(String type, int size, List<Map.Entry<Value, Value>> entries) implements Value {
    }

    /**
     * A record.
     *
     * @param type its class
     * @param fields component to value, in order of declaration
     */
    record Fields(String type, Map<String, Value> fields) implements Value {
    }

    /**
     * Any other object, or one that is nested too deep or contains itself.
     *
     * @param type its class
     * @param text what {@code toString()} says, or what went wrong when it was asked; perhaps only the
     *     beginning
     * @param length the full length
     */
    record Other(String type, String text, int length) implements Value {
    }
}
