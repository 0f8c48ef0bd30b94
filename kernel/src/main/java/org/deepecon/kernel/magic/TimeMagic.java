package org.deepecon.kernel.magic;

import org.deepecon.kernel.display.CellOutput.Stream;

/** {@code %time expression} and {@code %%time}: how long it takes. */
final class TimeMagic implements Magic {
    @Override
    public String name() {
        return "time";
    }

    @Override
    public Form form() {
        return Form.BOTH;
    }

    @Override
    public String help() {
        return "code … runs it once and says how long it took, compiling included";
    }

    @Override
    public Object run(MagicCall call) throws Exception {
        String code = call.body() == null ? call.line() : call.body();
        if (code.isBlank()) {
            throw new MagicException("Expected %time expression, or %%time and code below it.");
        }
        Meter meter = new Meter();
        try {
            return call.evaluate(code);
        } finally {
            call.output().stream(Stream.STDOUT, meter.report() + "\n");
        }
    }
}
