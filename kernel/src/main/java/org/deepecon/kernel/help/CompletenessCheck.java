package org.deepecon.kernel.help;

import java.util.List;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.deepecon.kernel.repl.Completeness;
import org.deepecon.kernel.repl.Completeness.Status;
import org.deepecon.kernel.repl.ShellView;

/** Tells a console whether to run what was typed or to ask for another line. */
public final class CompletenessCheck {
    private static final String INDENT = "    ";

    private final ShellView view;

    /**
     * For a session.
     *
     * @param view its JShell
     */
    public CompletenessCheck(ShellView view) {
        this.view = view;
    }

    /**
     * Judges a cell by its syntax.
     *
     * @param code what was typed so far
     * @return complete, incomplete with four blanks for each open brace, or invalid
     */
    public Completeness check(String code) {
        CellText cell = CellText.of(code);
        if (cell.foreign() >= 0) {
            boolean ended = code.endsWith("\n\n") || code.endsWith("\n") && code.isBlank();
            return ended ? of(Status.COMPLETE) : new Completeness(Status.INCOMPLETE, "");
        }
        List<Token> tokens = Lexer.all(cell.java());
        Status lexical = lexical(cell.java(), tokens);
        Status status = lexical == Status.COMPLETE ? snippets(cell.java(), tokens) : lexical;
        return status == Status.INCOMPLETE ? new Completeness(status, indent(cell.java(), tokens))
                : of(status);
    }

    private Status snippets(String java, List<Token> tokens) {
        if (ChunkKind.onlyModifiers(java, tokens)) {
            return Status.INCOMPLETE;
        }
        try {
            return view.analyze(jshell -> snippets(java, jshell));
        } catch (InternalError | StackOverflowError nestedTooDeeply) {
            return Status.COMPLETE; // running the cell tells more
        }
    }

    private static Status snippets(String java, SourceCodeAnalysis jshell) {
        String rest = java;
        while (!rest.isBlank()) {
            CompletionInfo next = jshell.analyzeCompletion(rest);
            Status one = status(next);
            if (one != Status.COMPLETE || next.remaining() == null) {
                return one;
            }
            if (next.remaining().length() >= rest.length()) {
                return Status.INCOMPLETE; // a lone label
            }
            rest = next.remaining();
        }
        return Status.COMPLETE;
    }

    private static Status status(CompletionInfo next) {
        return switch (next.completeness()) {
            case DEFINITELY_INCOMPLETE, CONSIDERED_INCOMPLETE -> Status.INCOMPLETE;
            case UNKNOWN -> Status.INVALID;
            case EMPTY -> Status.COMPLETE;
            default -> SyntaxCheck.passes(next.source()) ? Status.COMPLETE : Status.INVALID;
        };
    }

    /**
     * What the tokens alone tell: characters that Java has not, brackets closed but never opened.
     */
    private static Status lexical(String java, List<Token> tokens) {
        int depth = 0;
        for (Token token : tokens) {
            depth += Brackets.nesting(java, token);
            boolean alien = token.kind() == Token.Kind.SYMBOL
                    && "#`\\".indexOf(java.charAt(token.start())) >= 0;
            if (depth < 0 || alien) {
                return Status.INVALID;
            }
            if (!token.closed() && !java.startsWith("//", token.start())) {
                boolean spansLines = java.startsWith("/*", token.start())
                        || java.startsWith("\"\"\"", token.start());
                return spansLines ? Status.INCOMPLETE : Status.INVALID;
            }
        }
        return Status.COMPLETE;
    }

    private static String indent(String java, List<Token> tokens) {
        int open = 0;
        for (Token token : tokens) {
            open += token.is(java, "{") ? 1 : token.is(java, "}") ? -1 : 0;
        }
        return INDENT.repeat(Math.max(0, open));
    }

    private static Completeness of(Status status) {
        return new Completeness(status, "");
    }
}
