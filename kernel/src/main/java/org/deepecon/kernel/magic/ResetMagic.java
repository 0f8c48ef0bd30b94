package org.deepecon.kernel.magic;

import org.deepecon.kernel.display.CellOutput.Stream;

/** {@code %reset}: forgets what the user declared. */
final class ResetMagic implements Magic {
    @Override
    public String name() {
        return "reset";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "forgets all variables, methods, types and imports; keeps the class path";
    }

    @Override
    public Object run(MagicCall call) {
        int variables = call.variables().size();
        call.reset();
        call.output().stream(Stream.STDOUT, "Forgot " + variables
                + (variables == 1 ? " variable" : " variables")
                + ", and all methods, types and imports. The class path stays.\n");
        return null;
    }
}
