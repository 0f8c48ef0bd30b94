package org.deepecon.grading.contract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * nbgrader's fingerprint of a cell.
 *
 * <p>{@code MD5(source ‖ cell_type ‖ grade ‖ solution ‖ locked ‖ grade_id ‖ [points if grade])}, all
 * UTF-8 and without separators; flags read {@code True} or {@code False}, points as a Python float.
 * It tells what a student changed by accident or design; it is no protection.
 *
 * <p>Source: nbgrader 0.9.5, {@code utils.compute_checksum}.
 */
public final class Checksum {
    private static final int FIRST_EXPONENT_ABOVE = 16;
    private static final int LAST_PLAIN_BELOW = -4;
    private static final int DIGITS_OF_DOUBLE = 17;

    private Checksum() {
    }

    /**
     * The fingerprint of a cell.
     *
     * @param metadata with the type of the cell
     * @param source the cell's text
     * @return 32 hexadecimal digits
     */
    public static String of(CellMetadata metadata, String source) {
        boolean locked = metadata.kind().isLocked();
        String text = source + metadata.cellType() + python(metadata.grade())
                + python(metadata.solution()) + python(locked) + metadata.gradeId()
                + (metadata.grade() ? python(metadata.maxScore()) : "");
        return HexFormat.of().formatHex(md5().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String python(boolean flag) {
        return flag ? "True" : "False";
    }

    /** Python's {@code str(float)}: the shortest digits that read back as the same number. */
    static String python(double number) {
        BigDecimal digits = shortest(number);
        if (digits.signum() == 0) {
            return "0.0";
        }
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= LAST_PLAIN_BELOW && exponent < FIRST_EXPONENT_ABOVE) {
            String plain = digits.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String mantissa = digits.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString();
        return mantissa + String.format(java.util.Locale.ROOT, exponent < 0 ? "e-%02d" : "e+%02d",
                Math.abs(exponent));
    }

    private static BigDecimal shortest(double number) {
        var exact = new BigDecimal(number);
        int precision = 1;
        while (precision < DIGITS_OF_DOUBLE
                && exact.round(new MathContext(precision)).doubleValue() != number) {
            precision++;
        }
        return exact.round(new MathContext(precision)).stripTrailingZeros();
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}
