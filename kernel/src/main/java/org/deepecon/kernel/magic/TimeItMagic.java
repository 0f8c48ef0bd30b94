package org.deepecon.kernel.magic;

import java.util.regex.Pattern;
import org.deepecon.kernel.repl.CompileException;

/** {@code %timeit expression}: time of one run, from many. */
final class TimeItMagic implements Magic {
    private static final Pattern STATEMENT = Pattern.compile(
            "(?:for|while|do|if|try|switch|var)\\b|[\\w<>\\[\\], .]+ \\w+ ?=(?!=)");
    private static final Pattern OPTIONS = Pattern.compile("-[nr] *\\d+ ");

    @Override
    public String name() {
        return "timeit";
    }

    @Override
    public Form form() {
        return Form.BOTH;
    }

    @Override
    public String help() {
        return "code … runs it many times and says how long one run takes, compiling excluded";
    }

    @Override
    public Object run(MagicCall call) throws Exception {
        String code = (call.body() == null ? call.line() : call.body()).strip();
        if (code.isEmpty()) {
            throw new MagicException("Expected %timeit expression, or %%timeit and code below it.");
        }
        if (OPTIONS.matcher(code).lookingAt()) {
            throw new MagicException("%timeit itself finds how often to run: leave out -n and -r.");
        }
        try {
            return call.evaluate(
                    Benchmark.class.getName() + ".measure(() -> " + lambda(code) + ")");
        } catch (CompileException inGeneratedCode) {
            call.evaluate(code); // the student's own code tells where its error is
            throw new MagicException("%timeit measures an expression or statements; this is not one.");
        }
    }

    /** An expression stays one, so that its value is kept; statements get braces. */
    private static String lambda(String code) {
        String bare = code.replaceFirst(";$", "");
        return expression(bare) ? bare : "{ " + code + (code.endsWith("}") ? "" : ";") + " }";
    }

    private static boolean expression(String code) {
        return !code.contains(";")
                && !code.contains("\n")
                && !STATEMENT.matcher(code).lookingAt();
    }
}
