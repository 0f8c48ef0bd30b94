package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Python's grammar in a Java cell. */
final class PythonSyntaxRules {
    /** A line of Python, and what to write instead; {@code $1} is the first group. */
    private record Line(Pattern python, String java) {
        static Line of(String python, String java) {
            return new Line(Pattern.compile(python), java);
        }

        String translate(String line) {
            Matcher matcher = python.matcher(line);
            return matcher.find() ? fill(java, matcher) : null;
        }

        private static String fill(String java, Matcher matcher) {
            String filled = java;
            for (int i = 1; i <= matcher.groupCount(); i++) {
                String group = matcher.group(i) == null ? "" : matcher.group(i).strip();
                filled = filled.replace("$" + i, group);
            }
            return filled;
        }
    }

    private static final List<Line> LINES = List.of(
            Line.of("^\\s*def\\s+(\\w+)\\s*\\(", "that is Python; a Java method has types and"
                    + " braces:"
                    + " `double $1(double x) { return …; }`"),
            Line.of("^\\s*elif\\b", "Java writes `else if (…) { … }`."),
            Line.of("^\\s*for\\s+(\\w+)\\s+in\\s+range\\s*\\((\\w+)\\)",
                    "Java writes `for (int $1 = 0; $1 < $2; $1++) { … }`"),
            Line.of("^\\s*for\\s*\\(?\\s*(?:\\w+\\s+)?(\\w+)\\s+in\\s+([^:){]+)",
                    "Java writes `for (var $1 : $2) { … }`"),
            Line.of("^\\s*from\\s+\\S+\\s+import\\s+(\\w+)",
                    "Java writes `import some.library.$1;`"),
            Line.of("^\\s*import\\s+\\w+\\s+as\\s", "Java cannot rename an import; write"
                    + " `import some.library.SomeClass;`"),
            Line.of("^\\s*(if|while)\\s+(?!\\()([^:{]+):?\\s*$", "Java writes `$1 ($2) { … }`"),
            Line.of("^\\s*(if|while|for)\\s*(\\(.*\\))\\s*:\\s*$", "Java writes `$1 $2 { … }`, with"
                    + " braces instead of the colon."),
            Line.of("^\\s*else\\s*:", "Java writes `else { … }`."),
            Line.of("^\\s*(try|finally)\\s*:", "Java writes `$1 { … }`."),
            Line.of("^\\s*except\\b", "Java writes `catch (Exception e) { … }`."),
            Line.of("^\\s*class\\s+(\\w+)\\s*(?:\\(.*\\))?\\s*:", "Java writes `class $1 { … }`."),
            Line.of("\\blambda\\s+([\\w, ]+):\\s*(.*)", "a lambda in Java is `$1 -> $2`"),
            Line.of("\\[\\s*(.+?)\\s+for\\s+(\\w+)\\s+in\\s+(\\w+)", "Java has no list"
                    + " comprehension;"
                    + " write `$3.stream().map($2 -> $1).toList()`"),
            Line.of("=\\s*(.+?)\\s+if\\s+(.+?)\\s+else\\s+(.+?);?\\s*$", "Java writes `$2 ? $1"
                    + " : $3`"),
            Line.of("^\\s*print\\s+(\".*\"|\\w+)\\s*$", "Java writes `System.out.println($1);`"),
            Line.of("^\\s*(\\w+)\\s*,\\s*(\\w+)\\s*=\\s*([^,]+),\\s*([^;]+)", "one assignment each:"
                    + " `$1 = $3; $2 = $4;`"),
            Line.of("\\b[fF]\"[^\"]*\"", "Java has no f-strings; write `\"x is \" + x` or"
                    + " `\"x is %s\".formatted(x)`."),
            Line.of("=\\s*\\[([^\\]]*)\\]\\s*;?\\s*$", "write `{$1}` for an array, or"
                    + " `List.of($1)` for a list."),
            Line.of("=\\s*\\(([^()]*,[^()]*)\\)\\s*;?\\s*$", "Java has no tuples: write `{$1}`"
                    + " for an"
                    + " array, or `List.of($1)`."),
            Line.of("=\\s*\\{(\\s*\"[^\"]*\")\\s*:\\s*([^,}]+)", "Java writes `Map.of($1, $2)`."),
            Line.of("^\\s*pass\\s*;?\\s*$", "Java needs no `pass`: leave the braces empty."),
            Line.of("^\\s*let\\s+(\\w+)", "Java writes `var $1 = …;`"),
            Line.of("^\\s*const\\s+(\\w+)", "Java writes `final $1 …`, not `const`."),
            Line.of("^\\s*function\\s+(\\w+)", "Java writes the type first:"
                    + " `double $1(double x) { … }`"));
    private static final Set<String> SYNTAX = Set.of("expected", "expected2", "expected3",
            "expected4",
            "illegal.start.of.expr", "illegal.start.of.type", "illegal.start.of.stmt", "not.stmt",
            "premature.eof", "else.without.if", "illegal.char", "dot.class.expected",
            "class.public.should.be.in.file", "orphaned", "catch.without.try",
            "variable.not.allowed", "invalid.meth.decl.ret.type.req", "illegal.array.creation",
            "unclosed.char.lit", "try.without.catch.finally.or.resource.decls");
    static final Rule ALL = Rule.first(
            PythonSyntaxRules::words, PythonSyntaxRules::power, PythonSyntaxRules::line);

    private PythonSyntaxRules() {
    }

    static boolean isSyntax(Mistake mistake) {
        return SYNTAX.contains(mistake.code());
    }

    private static String line(Mistake mistake) {
        if (!isSyntax(mistake) && !mistake.codeStarts("cant.resolve")) {
            return null;
        }
        return LINES.stream().filter(l -> isSyntax(mistake) || l.python().pattern().contains("elif")
                        || l.python().pattern().contains("[fF]"))
                .map(l -> l.translate(mistake.line()))
                .filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    /** {@code and}, {@code or}, {@code not}, {@code is} beside the place that javac points at. */
    private static String words(Mistake mistake) {
        if (!isSyntax(mistake)) {
            return null;
        }
        for (Token token : List.of(mistake.before(), mistake.token(),
                mistake.words().after(mistake.token()))) {
            switch (token.text()) {
                case "and": return "`and` is `&&` in Java.";
                case "or": return "`or` is `||` in Java.";
                case "not": return "`not` is `!` in Java.";
                case "is": return "`is` is `==` (same object) or `.equals(…)` in Java.";
                default: break;
            }
        }
        return null;
    }

    private static String power(Mistake mistake) {
        var words = mistake.words();
        int index = mistake.tokens().indexOf(mistake.token());
        boolean star = words.match(index - 1, "*", "*") && isSyntax(mistake)
                && words.get(index - 1).end() == words.get(index).start();
        return star ? "Java has no power operator: write `Math.pow("
                + words.get(index - 2).text() + ", " + words.get(index + 1).text() + ")`." : null;
    }
}
