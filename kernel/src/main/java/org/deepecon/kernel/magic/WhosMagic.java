package org.deepecon.kernel.magic;

import java.util.Map;
import org.deepecon.kernel.display.CellOutput.Stream;
import org.deepecon.kernel.display.TypeNames;

/** {@code %whos}: name, type and value of the variables. */
final class WhosMagic implements Magic {
    @Override
    public String name() {
        return "whos";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "lists the variables with type and value";
    }

    @Override
    public Object run(MagicCall call) {
        var variables = call.variables();
        call.output().stream(Stream.STDOUT, variables.isEmpty()
                ? "There are no variables.\n"
                : table(variables));
        return null;
    }

    private static String table(Map<String, MagicCall.Variable> variables) {
        int name = width("Name", variables.keySet());
        int type = width("Type", variables.values().stream().map(WhosMagic::type).toList());
        var text = new StringBuilder(row("Name", "Type", "Value", name, type))
                .append("─".repeat(name + type + 9)).append('\n');
        variables.forEach((key, variable) -> text.append(
                row(key, type(variable), VariableText.of(variable.value()), name, type)));
        return text.toString();
    }

    private static String type(MagicCall.Variable variable) {
        return TypeNames.clean(variable.type());
    }

    private static int width(String title, Iterable<String> texts) {
        int width = title.length();
        for (String text : texts) {
            width = Math.max(width, text.length());
        }
        return width;
    }

    private static String row(String name, String type, String value, int first, int second) {
        return name + " ".repeat(first - name.length() + 2)
                + type + " ".repeat(second - type.length() + 2) + value + "\n";
    }
}
