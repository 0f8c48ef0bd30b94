package org.deepecon.kernel.magic;

import org.deepecon.kernel.display.CurrentOutput;

/** {@code %%html}, {@code %%markdown} and their sisters: the cell is the content. */
final class ContentMagic implements Magic {
    private final String name;
    private final String mime;

    ContentMagic(String name, String mime) {
        this.name = name;
        this.mime = mime;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Form form() {
        return Form.CELL;
    }

    @Override
    public String help() {
        return "shows the rest of the cell as " + mime;
    }

    @Override
    public Object run(MagicCall call) {
        call.output().display(CurrentOutput.renderers().render(call.body(), mime), null);
        return null;
    }
}
