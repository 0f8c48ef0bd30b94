package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepecon.kernel.diagnose.text.SourceText;
import org.deepecon.kernel.diagnose.text.StudentNames;
import org.deepecon.kernel.repl.Problem;
import org.deepecon.kernel.repl.ShellView;

/** One problem with everything a rule may want to look at. */
record Mistake(Problem problem, SourceText source, List<Token> tokens, ShellView shell) {
    private static final String PREFIX = "compiler.err.";

    /** javac's key without its common prefix, such as {@code missing.ret.stmt}. */
    String code() {
        String code = problem.code() == null ? "" : problem.code();
        return code.startsWith(PREFIX) ? code.substring(PREFIX.length()) : code;
    }

    boolean codeIs(String... codes) {
        return List.of(codes).contains(code());
    }

    boolean codeStarts(String start) {
        return code().startsWith(start);
    }

    /** javac's message with simple names. */
    String message() {
        return StudentNames.simple(problem.message());
    }

    boolean says(String part) {
        return message().contains(part);
    }

    /** The parts of the message that a pattern captures. */
    Optional<Matcher> match(String regex) {
        Matcher matcher = Pattern.compile(regex).matcher(message());
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    /** The source that javac underlines. */
    String span() {
        return source.slice(problem.start(), problem.end());
    }

    /** The line that javac points at. */
    String line() {
        return source.line(source.lineAt(problem.position()));
    }

    Symbol symbol() {
        return Symbol.of(problem.message());
    }

    Words words() {
        return new Words(tokens);
    }

    /** The token at or after javac's pointer. */
    Token token() {
        return words().from(problem.position());
    }

    /** The token before javac's pointer. */
    Token before() {
        return words().before(problem.position());
    }

    Scope scope() {
        return new Scope(shell, tokens, problem.position());
    }
}
