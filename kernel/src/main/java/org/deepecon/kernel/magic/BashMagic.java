package org.deepecon.kernel.magic;

import java.io.File;
import java.io.IOException;
import java.util.List;

/** {@code %%bash [--no-raise]}: runs the rest of the cell in a shell. */
final class BashMagic implements Magic {
    private static final List<String> KEEP_GOING = List.of("--no-raise", "--no-raise-error");

    private final Environment environment;

    BashMagic(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "bash";
    }

    @Override
    public Form form() {
        return Form.CELL;
    }

    @Override
    public String help() {
        return "[--no-raise] runs the rest of the cell in a shell; exit code ≠ 0 is an error";
    }

    @Override
    public Object run(MagicCall call) throws Exception {
        boolean quiet = false;
        for (String word : call.arguments()) {
            if (!KEEP_GOING.contains(word)) {
                throw new MagicException("%%bash takes only --no-raise, got: " + word);
            }
            quiet = true;
        }
        int code = new ShellRun(start(call.body()), call.output()).waitForEnd();
        if (code != 0 && !quiet) {
            throw new MagicException("bash ended with exit code " + code
                    + ". Its messages are above; %%bash --no-raise goes on in spite of it.");
        }
        return null;
    }

    private Process start(String script) throws MagicException {
        var builder = new ProcessBuilder("bash", "-c", script);
        builder.environment().putAll(environment.changes());
        builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new MagicException("Cannot start bash: " + e.getMessage()
                    + ". It must be installed and on the PATH (on Windows: Git Bash or WSL).", e);
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}
