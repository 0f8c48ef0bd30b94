package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.MethodSnippet;
import org.deepecon.kernel.diagnose.text.StudentNames;

/** Calls with the wrong number or types of arguments: the signatures that exist. */
final class CallRules {
    private static final Pattern ONE = Pattern.compile(
            "required:\\s*(\\S[^\\n]*)\\n\\s*found:\\s*(\\S[^\\n]*)");
    private static final Pattern CANDIDATE = Pattern.compile(
            "(?m)^\\s+(?:method|constructor) (?:\\S*\\.)?(?:<[^>]*>)?(\\w+\\([^)]*\\))");
    static final Rule ALL = Rule.first(
            Rule.on("cant.apply.symbols", CallRules::several),
            Rule.on("cant.apply.symbol", CallRules::one),
            Rule.on("ref.ambiguous", m -> "two methods fit equally: convert an argument so that"
                    + " only"
                    + " one does, for example with a cast."));

    private CallRules() {
    }

    private static String one(Mistake mistake) {
        Matcher types = ONE.matcher(mistake.message());
        String name = mistake.match("^(?:method|constructor) (\\S+) in").map(m -> m.group(1))
                .orElse("it");
        if (!types.find()) {
            return null;
        }
        int wanted = count(types.group(1));
        int given = count(types.group(2));
        String takes = "`" + signature(mistake, name, types.group(1)) + "` takes "
                + arguments(wanted);
        return wanted == given ? takes + ": " + reason(mistake) : takes + ", you gave "
                + (given == 0 ? "none" : given) + ".";
    }

    /** The header as its author wrote it, else the types. */
    private static String signature(Mistake mistake, String name, String types) {
        return written(mistake, name, count(types)).orElse(
                name + "(" + (count(types) == 0 ? "" : types.strip().replace(",", ", ")) + ")");
    }

    private static Optional<String> written(Mistake mistake, String name, int wanted) {
        Stream<String> sources = Stream.concat(Stream.of(mistake.source().text()),
                mistake.scope().declaration(name).filter(MethodSnippet.class::isInstance)
                        .map(jdk.jshell.Snippet::source));
        Pattern header = Pattern.compile("\\b[\\w\\]>]+\\s+" + name + "\\s*\\(([^()]*)\\)\\s*"
                + "(?:throws [\\w, .]+)?\\{");
        return sources.map(header::matcher).filter(Matcher::find).map(m -> m.group(1).strip())
                .filter(parameters -> count(parameters) == wanted)
                .findFirst().map(parameters -> name + "(" + parameters + ")");
    }

    private static String reason(Mistake mistake) {
        return mistake.match("argument mismatch; ([^\\n]*(?:\\n\\s+[^\\n]*cannot[^\\n]*)?)")
                .map(m -> m.group(1).replaceAll("\\s+", " ").strip() + ".")
                .orElse("the types differ.");
    }

    private static String several(Mistake mistake) {
        List<String> signatures = CANDIDATE.matcher(mistake.message()).results()
                .map(m -> StudentNames.simple(m.group(1)).replace(",", ", "))
                .distinct().limit(5).toList();
        return signatures.isEmpty() ? null : "there is " + signatures.stream().limit(4)
                .map(s -> "`" + s + "`").collect(Collectors.joining(", "))
                + (signatures.size() > 4 ? ", …" : "") + ".";
    }

    private static String arguments(int number) {
        return number == 0 ? "no arguments" : number == 1 ? "1 argument" : number + " arguments";
    }

    private static int count(String types) {
        String flat = types.replaceAll("<[^<>]*>", "").replaceAll("<[^<>]*>", "").strip();
        return flat.isEmpty() || flat.equals("no arguments") ? 0 : flat.split(",").length;
    }
}
