package org.deepecon.kernel.notebook.compare;

/**
 * A number as it was printed.
 *
 * @param text its digits, possibly with a sign, thousands separators and an exponent
 */
record Numeral(String text) {
    private String plain() {
        return text.replace(",", "").replace('−', '-');
    }

    double value() {
        return Double.parseDouble(plain());
    }

    /**
     * What one more in the last printed place is worth.
     *
     * @param fewest a number with fewer decimals than this counts as exact
     * @return such as 0.001; 0 if it is exact
     */
    double lastPlace(int fewest) {
        String mantissa = plain().split("[eE]")[0];
        int point = mantissa.indexOf('.');
        int decimals = point < 0 ? 0 : mantissa.length() - point - 1;
        return decimals < fewest ? 0 : Math.pow(10, exponent() - decimals);
    }

    private int exponent() {
        String[] parts = plain().split("[eE]");
        return parts.length == 1 ? 0 : Integer.parseInt(parts[1].replace("+", ""));
    }
}
