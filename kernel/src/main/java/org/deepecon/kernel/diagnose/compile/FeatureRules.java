package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.regex.Pattern;

/** Java of a newer JDK than the one that runs. */
final class FeatureRules {
    static final Rule ALL = Rule.first(
            Rule.on("preview.feature.disabled", FeatureRules::preview),
            Rule.on("feature.not.supported", FeatureRules::preview),
            FeatureRules::bySource);

    private record Feature(int since, String name, Pattern source, String... codes) {
    }

    private static final List<Feature> FEATURES = List.of(
            new Feature(25, "`import module`", Pattern.compile("^\\s*import\\s+module\\s"),
                    "expected"),
            new Feature(21, "a record pattern",
                    Pattern.compile(
                            "instanceof\\s+\\w+\\s*\\(|case\\s+[A-Z]\\w*\\s*\\([^)]*\\w+\\s+\\w+"),
                    "expected", "illegal.start.of.expr", "illegal.start.of.type"),
            new Feature(22, "the unnamed variable `_`", Pattern.compile("\\b_\\b"),
                    "underscore.as.identifier", "underscore.as.identifier.in.lambda"),
            new Feature(25, "`IO.println`", Pattern.compile("\\bIO\\.(print|println|readln)\\b"),
                    "cant.resolve.location"));

    private FeatureRules() {
    }

    private static String preview(Mistake mistake) {
        boolean patterns = mistake.says("patterns in switch") || mistake.says("pattern");
        return mistake.says("preview feature")
                ? older(patterns ? "21 or newer" : "a newer one, or `--enable-preview`")
                : older("a newer one");
    }

    private static String bySource(Mistake mistake) {
        return FEATURES.stream()
                .filter(f -> Runtime.version().feature() < f.since())
                .filter(f -> mistake.codeIs(f.codes()))
                .filter(f -> f.source().matcher(mistake.line()).find())
                .findFirst().map(f -> f.name() + ": " + older(f.since() + " or newer"))
                        .orElse(null);
    }

    private static String older(String need) {
        return "this part of Java needs JDK " + need + "; this kernel runs on JDK "
                + Runtime.version().feature() + ".";
    }
}
