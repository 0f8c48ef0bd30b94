package org.deepecon.kernel.magic;

import org.deepecon.kernel.display.CellOutput.Stream;

/** {@code %who}: the names of the variables. */
final class WhoMagic implements Magic {
    @Override
    public String name() {
        return "who";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "lists the names of the variables";
    }

    @Override
    public Object run(MagicCall call) {
        var names = call.variables().keySet();
        call.output().stream(Stream.STDOUT,
                (names.isEmpty() ? "There are no variables." : String.join("  ", names)) + "\n");
        return null;
    }
}
