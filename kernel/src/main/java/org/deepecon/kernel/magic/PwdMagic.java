package org.deepecon.kernel.magic;

import java.nio.file.Path;

/** {@code %pwd}: the folder that relative paths start from. */
final class PwdMagic implements Magic {
    @Override
    public String name() {
        return "pwd";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "shows the folder that relative paths start from";
    }

    @Override
    public Object run(MagicCall call) {
        return Path.of("").toAbsolutePath().toString();
    }
}
