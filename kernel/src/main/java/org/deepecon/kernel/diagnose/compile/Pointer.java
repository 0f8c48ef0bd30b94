package org.deepecon.kernel.diagnose.compile;

/** The piece of source to underline: what the problem is about, never a whole body. */
record Pointer(int start, int end) {
    static Pointer of(Mistake mistake) {
        int start = mistake.problem().start();
        int end = mistake.problem().end();
        int position = mistake.problem().position();
        Token token = mistake.token();
        if (mistake.codeStarts("expected") || mistake.codeIs("illegal.esc.char")
                || token == Token.NONE) {
            return new Pointer(position, position + 1);
        }
        if (mistake.codeStarts("cant.resolve") || mistake.codeIs("report.access")) {
            return ofName(mistake, token);
        }
        boolean wide = start >= end || mistake.span().contains("\n");
        if (mistake.codeIs("does.not.override.abstract")) {
            int first = mistake.words().from(start).start();
            return new Pointer(first, Math.max(first + 1, start + mistake.span().indexOf('{') - 1));
        }
        if (wide || mistake.codeIs("missing.ret.stmt", "already.defined", "override.weaker.access",
                "cant.infer.local.var.type", "invalid.canonical.constructor.in.record")) {
            return ofToken(token, position);
        }
        return new Pointer(start, end);
    }

    private static Pointer ofName(Mistake mistake, Token token) {
        return ofToken(token.is(".") ? mistake.words().after(token) : token,
                mistake.problem().position());
    }

    private static Pointer ofToken(Token token, int position) {
        return token == Token.NONE ? new Pointer(position, position + 1)
                : new Pointer(Math.max(token.start(), 0), token.end());
    }
}
