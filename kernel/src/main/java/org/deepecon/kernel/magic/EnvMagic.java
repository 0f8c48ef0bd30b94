package org.deepecon.kernel.magic;

import org.deepecon.kernel.display.CellOutput.Stream;

/** {@code %env}, {@code %env NAME}, {@code %env NAME=value}. */
final class EnvMagic implements Magic {
    private final Environment environment;

    EnvMagic(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "env";
    }

    @Override
    public Form form() {
        return Form.LINE;
    }

    @Override
    public String help() {
        return "[NAME[=value]] shows environment variables, or sets one for %%bash";
    }

    @Override
    public Object run(MagicCall call) throws MagicException {
        String line = call.line().strip();
        if (line.isEmpty()) {
            return environment.all();
        }
        int separator = separator(line);
        return separator < 0
                ? value(line)
                : set(line.substring(0, separator), line.substring(separator + 1), call);
    }

    private static int separator(String line) {
        int equals = line.indexOf('=');
        return equals >= 0 ? equals : line.indexOf(' ');
    }

    private String value(String name) throws MagicException {
        String value = environment.get(name);
        if (value == null) {
            throw new MagicException("There is no environment variable " + name
                    + ". %env " + name + "=value sets it for %%bash.");
        }
        return value;
    }

    private Object set(String name, String text, MagicCall call) throws MagicException {
        String value = String.join(" ", Words.split(text));
        if (name.isBlank() || name.strip().contains(" ")) {
            throw new MagicException("Expected %env NAME=value, got: %env " + call.line());
        }
        environment.set(name.strip(), value);
        call.output().stream(Stream.STDOUT, "env: " + name.strip() + "=" + value
                + " (for %%bash and %env; System.getenv() cannot change while Java runs)\n");
        return null;
    }
}
