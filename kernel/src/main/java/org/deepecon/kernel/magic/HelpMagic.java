package org.deepecon.kernel.magic;

import java.util.Collection;
import java.util.stream.Collectors;
import org.deepecon.kernel.display.CellOutput.Stream;

/** {@code %help} and {@code %help name}. */
final class HelpMagic implements Magic {
    @Override
    public String name() {
        return "help";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "[name] lists the magics, or explains one";
    }

    @Override
    public Object run(MagicCall call) throws MagicException {
        String name = call.line().strip().replaceFirst("^%+", "");
        String text = name.isEmpty() ? all(call.magics().values()) : one(name, call);
        call.output().stream(Stream.STDOUT, text);
        return null;
    }

    private static String one(String name, MagicCall call) throws MagicException {
        Magic magic = call.magics().get(BuiltInMagics.aliases().getOrDefault(name, name));
        if (magic == null) {
            throw UnknownMagic.error(name, "%", call.magics().keySet());
        }
        return usage(magic) + "\n";
    }

    private static String all(Collection<Magic> magics) {
        return magics.stream().map(HelpMagic::usage).collect(Collectors.joining("\n", "", """


                %name stands on a line of its own; %%name on the first line of a cell.
                var x = %name … assigns the magic's value. ?name explains a class or method.
                Lines that begin with "# " are comments.
                """));
    }

    private static String usage(Magic magic) {
        return switch (magic.form()) {
            case LINE -> "%" + magic.name();
            case CELL -> "%%" + magic.name();
            case BOTH -> "%" + magic.name() + ", %%" + magic.name();
        } + "  " + magic.help();
    }
}
