package org.deepecon.kernel.diagnose.compile;

import java.util.Optional;

/** All rules in the order in which they are asked: the most specific ones first. */
final class Hints {
    private static final Rule ALL = Rule.first(
            FeatureRules.ALL,
            PythonSyntaxRules.ALL,
            PythonNameRules.ALL,
            LiteralRules.ALL,
            PunctuationRules.ALL,
            new UnknownMember(),
            new UnknownMethod(),
            new UnknownType(),
            new UnknownVariable(),
            new UnknownPackage(),
            ConversionRules.ALL,
            BoxingRules.ALL,
            OperatorRules.ALL,
            AccessRules.ALL,
            CallRules.ALL,
            FlowRules.ALL,
            VariableRules.ALL,
            ClassRules.ALL,
            MethodHeaderRules.ALL);

    private Hints() {
    }

    /** The hint for a mistake; a rule that fails on strange input gives none. */
    static Optional<String> of(Mistake mistake) {
        try {
            return Optional.ofNullable(ALL.hint(mistake));
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }
}
