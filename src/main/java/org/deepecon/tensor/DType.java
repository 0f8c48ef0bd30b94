package org.deepecon.tensor;

/** The type of a tensor's numbers. */
public enum DType {
    /** 32 bits, 7 digits: the default, as in Keras. */
    FLOAT32("float32", 4),
    /** 64 bits, 16 digits. */
    FLOAT64("float64", 8);

    private static volatile DType floatx = FLOAT32;

    private final String text;
    private final int bytes;

    DType(String text, int bytes) {
        this.text = text;
        this.bytes = bytes;
    }

    /**
     * The type of tensors made without one.
     *
     * @return {@link #FLOAT32} unless changed
     */
    public static DType floatx() {
        return floatx;
    }

    /**
     * Sets the type of tensors made without one.
     *
     * @param type from now on
     */
    public static void floatx(DType type) {
        floatx = java.util.Objects.requireNonNull(type, "type");
    }

    /**
     * Memory of one number.
     *
     * @return in bytes
     */
    public int bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return text;
    }
}
