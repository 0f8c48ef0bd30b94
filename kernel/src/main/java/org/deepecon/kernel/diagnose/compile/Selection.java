package org.deepecon.kernel.diagnose.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepecon.kernel.diagnose.text.SourceText;
import org.deepecon.kernel.repl.Problem;
import org.deepecon.kernel.repl.ShellView;

/** The problems worth showing: no warnings, no repetitions, no follow-ups of another one. */
final class Selection {
    private final SourceText source;
    private final List<Token> tokens;
    private final ShellView shell;

    Selection(SourceText source, ShellView shell) {
        this.source = source;
        this.tokens = Tokens.of(source.text());
        this.shell = shell;
    }

    /** Each mistake with the lines where it occurs again. */
    Map<Mistake, List<Integer>> of(List<Problem> problems) {
        List<Mistake> errors = problems.stream().filter(Problem::error).map(this::mistake).toList();
        if (errors.isEmpty()) {
            return Map.of(mistake(unnamed(problems)), List.of());
        }
        return folded(causes(errors));
    }

    private Mistake mistake(Problem problem) {
        return new Mistake(problem, source, tokens, shell);
    }

    /**
     * A parser that lost its way complains on: only its first word counts, then other
     * statements'.
     */
    private List<Mistake> causes(List<Mistake> errors) {
        var kept = new ArrayList<Mistake>();
        Optional<Mistake> syntax = errors.stream().filter(Selection::isSyntax).findFirst();
        for (Mistake error : errors) {
            boolean lost = syntax.isPresent() && syntax.get() != error
                    && (!isSyntax(error) || !isFresh(error, syntax.get()));
            if (!lost && kept.stream().noneMatch(k -> overlaps(k, error))) {
                kept.add(error);
            }
        }
        return kept;
    }

    private static boolean isSyntax(Mistake mistake) {
        return PythonSyntaxRules.isSyntax(mistake) || mistake.codeStarts("unclosed")
                || mistake.codeStarts("illegal.text") || mistake.codeIs("empty.char.lit",
                        "illegal.esc.char", "int.number.too.large");
    }

    /** Another missing semicolon, some lines further down, is the student's own. */
    private boolean isFresh(Mistake error, Mistake first) {
        return error.codeIs("expected", "unclosed.str.lit", "unclosed.char.lit")
                && first.codeIs("expected", "unclosed.str.lit", "unclosed.char.lit")
                && first.message().equals(error.message())
                && line(error) > line(first) + 1;
    }

    private static boolean overlaps(Mistake kept, Mistake next) {
        return kept.problem().start() == next.problem().start()
                && next.problem().end() > next.problem().start();
    }

    private Map<Mistake, List<Integer>> folded(List<Mistake> errors) {
        Map<String, Mistake> first = new LinkedHashMap<>();
        Map<Mistake, List<Integer>> lines = new LinkedHashMap<>();
        for (Mistake error : errors) {
            Mistake same = first.putIfAbsent(key(error), error);
            if (same == null) {
                lines.put(error, new ArrayList<>());
            } else if (line(error) != line(same) && !lines.get(same).contains(line(error))) {
                lines.get(same).add(line(error));
            }
        }
        return lines;
    }

    private static String key(Mistake mistake) {
        Symbol symbol = mistake.symbol();
        boolean type = !symbol.name().isEmpty() && Character.isUpperCase(symbol.name().charAt(0))
                && !symbol.isMember();
        return type ? "type " + symbol.name() : mistake.message();
    }

    private int line(Mistake mistake) {
        return source.lineAt(mistake.problem().position());
    }

    /** What to say of a cell that was rejected without a message: mostly it just ends too early. */
    private Problem unnamed(List<Problem> problems) {
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.UNCLOSED_COMMENT) {
                return problem("unclosed.comment", "unclosed comment", token.start(), 2);
            }
        }
        int end = source.text().stripTrailing().length();
        if (Brackets.unclosed(tokens).isPresent() || problems.isEmpty()) {
            return problem("premature.eof", "the cell ends too early", Math.max(0, end - 1), 1);
        }
        Problem warning = problems.get(0);
        return new Problem(warning.code(), warning.message(), warning.start(), warning.end(),
                warning.position(), true);
    }

    private static Problem problem(String code, String message, int start, int length) {
        return new Problem("compiler.err." + code, message, start, start + length, start, true);
    }
}
