package org.deepecon.kernel.diagnose.runtime;

/** Numbers, texts and objects that are not what the code takes them for. */
final class ValueHints {
    private ValueHints() {
    }

    static String cast(RuntimeHints.Case about) {
        String wanted = about.find("cannot be cast to (?:class )?(\\S+)");
        String given = about.find("^(?:class )?(\\S+) cannot be cast");
        if (given.equals("Integer") && wanted.equals("Double")
                || given.equals("Double") && wanted.equals("Integer")) {
            return "unbox it first: `((Number) x)." + (wanted.equals("Double") ? "doubleValue" :
                    "intValue") + "()`.";
        }
        if (given.equals(wanted)) {
            return "the object is of an earlier definition of `" + given
                    + "`: run the cell that makes it again.";
        }
        return "the object is a `" + given + "`: ask first, `if (x instanceof " + wanted + " y)`.";
    }

    static String number(RuntimeHints.Case about) {
        String text = about.find("(?s)For input string: \"(.*?)\"");
        if (about.failure().isA("java.lang.NumberFormatException") && about.says("null")
                && text.isEmpty()) {
            return "there is no text to read: it is null.";
        }
        if (text.isBlank()) {
            return "the text is empty: skip it, or check with `isBlank()` first.";
        }
        if (!text.equals(text.strip())) {
            return "blanks around the number: write `Integer.parseInt(text.strip())`.";
        }
        if (text.matches("-?\\d+,\\d+")) {
            return "a decimal point is `.`: write `Double.parseDouble(text.replace(',', '.'))`.";
        }
        if (text.matches("-?\\d*\\.\\d+([eE]-?\\d+)?")) {
            return "that is no whole number: use `Double.parseDouble(text)`.";
        }
        if (text.matches("-?\\d{10,}")) {
            return "too large for an `int`: use `Long.parseLong(text)` or `new BigInteger(text)`.";
        }
        return "only digits (and a sign) can be read as a number: this text has others.";
    }

    static String arithmetic(RuntimeHints.Case about) {
        if (about.says("by zero")) {
            return "whole numbers cannot be divided by 0: check the divisor first, or compute with"
                    + " `double`.";
        }
        if (about.says("Non-terminating")) {
            return "this quotient has endless decimals: write `a.divide(b,"
                    + " MathContext.DECIMAL64)`.";
        }
        return about.says("overflow") ? "the result is too large for its type: use `long` or"
                + " `BigInteger`." : null;
    }

    static String argument(RuntimeHints.Case about) {
        if (about.says("Comparison method violates")) {
            return "a comparator must be consistent: write `Double.compare(a, b)` or"
                    + " `Comparator.comparing(…)` instead of a subtraction.";
        }
        if (about.says("No enum constant")) {
            return "the enum has no such constant: spelling and capitals count.";
        }
        return about.says("bound must be") || about.says("must be positive")
                ? "the bound must be above 0 (and above the origin)." : null;
    }
}
