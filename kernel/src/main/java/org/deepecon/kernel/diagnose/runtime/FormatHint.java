package org.deepecon.kernel.diagnose.runtime;

/** Format strings of {@code printf} and {@code formatted}. */
final class FormatHint {
    private FormatHint() {
    }

    static String of(RuntimeHints.Case about) {
        return switch (about.failure().thrown().getClass().getSimpleName()) {
            case "IllegalFormatConversionException" -> about.says("Double") || about.says("Float")
                    ? "`%d` takes whole numbers: write `%f` or `%.2f` for a `double`."
                    : about.says("Integer") || about.says("Long")
                    ? "`%f` takes a `double`: write `%d` for a whole number."
                    : "`%s` takes anything, `%d` whole numbers, `%f` a `double`.";
            case "MissingFormatArgumentException" -> "there are more `%` than values: add a"
                    + " value, or"
                    + " write `%%` for a percent sign.";
            case "UnknownFormatConversionException" -> "that letter means nothing after `%`:"
                    + " use `%d`"
                    + " `%f` `%s` `%n`, and `%%` for a percent sign.";
            default -> "use `%d` for whole numbers, `%.2f` for a `double`, `%s` for anything.";
        };
    }
}
