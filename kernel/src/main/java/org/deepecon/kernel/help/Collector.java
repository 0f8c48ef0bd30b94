package org.deepecon.kernel.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.deepecon.kernel.repl.Completion;

/** Gathers proposals for one word: filters by name, ranks, and makes overloads one item. */
final class Collector {
    /** Locals of the cell. */
    static final int LOCAL = 0;
    /** The session's own declarations and members of the receiver's class. */
    static final int NEAR = 10;
    /** Inherited or imported. */
    static final int FAR = 20;
    /** Keywords, and types by their simple name. */
    static final int WORD = 30;
    /** What every object has. */
    static final int OBJECT = 40;
    /** Types that need their package written out. */
    static final int QUALIFIED = 60;
    private static final int EXPECTED = -5;
    private static final int DEPRECATED = 45;
    private static final int MATCH = 100;
    private static final int LIMIT = 400;

    private final String typed;
    private final Expected expected;
    private final Map<String, Proposal> items = new LinkedHashMap<>();
    private final Map<String, Integer> overloads = new LinkedHashMap<>();
    /** Fewest parameters among the overloads seen; that one is shown. */
    private final Map<String, Integer> shortest = new LinkedHashMap<>();

    Collector(String typed, Expected expected) {
        this.typed = typed;
        this.expected = expected;
    }

    String typed() {
        return typed;
    }

    boolean accepts(CharSequence name) {
        return NameMatch.of(typed, name) != NameMatch.NONE;
    }

    /** Adds a plain word. */
    void add(String text, String type, String signature, int group) {
        add(text, text, type, signature, group);
    }

    /** Adds a text that is found by another name, as a qualified type by its simple one. */
    void add(String text, String name, String type, String signature, int group) {
        int match = NameMatch.of(typed, name);
        if (match != NameMatch.NONE) {
            put(Proposal.of(text, type, signature, match * MATCH + group));
        }
    }

    /** Adds a declared thing, seen as a member of {@code site} if that is a type. */
    void add(Attributed unit, Element element, TypeMirror site, int group) {
        String name = element.getSimpleName().toString();
        int match = NameMatch.of(typed, name);
        if (match == NameMatch.NONE || name.isEmpty() || hidden(name)) {
            return;
        }
        if (element instanceof ExecutableElement method) {
            overloads.merge(name, 1, Integer::sum);
            int parameters = method.getParameters().size();
            if (parameters >= shortest.getOrDefault(name, Integer.MAX_VALUE)) {
                return;
            }
            shortest.put(name, parameters);
            items.remove(name);
        }
        int rank = match * MATCH + group + (expected.fits(unit, element, site) ? EXPECTED : 0)
                + (unit.elements().isDeprecated(element) ? DEPRECATED : 0);
        put(Proposal.of(name, kind(element), Signatures.of(unit, element, site), rank));
    }

    /** Best first. */
    List<Completion.Item> items() {
        var sorted = new ArrayList<>(items.values());
        java.util.Collections.sort(sorted);
        return sorted.stream().limit(LIMIT).map(Proposal::item).map(this::countOverloads).toList();
    }

    private Completion.Item countOverloads(Completion.Item item) {
        int more = item.type().equals("function") ? overloads.getOrDefault(item.text(), 1) - 1 : 0;
        return more == 0 ? item : new Completion.Item(item.text(), item.type(),
                item.signature() + "  (+" + more + ")");
    }

    private void put(Proposal proposal) {
        items.merge(proposal.item().text(), proposal, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    private boolean hidden(String name) {
        return name.startsWith("$") && !typed.startsWith("$") || name.equals(CellUnit.MARK)
                || name.contains("<") || CellUnit.isWrapper(name) || name.equals("$run");
    }

    static String kind(Element element) {
        ElementKind kind = element.getKind();
        if (kind.isInterface()) {
            return "interface";
        }
        if (kind.isClass() || kind == ElementKind.TYPE_PARAMETER) {
            return "class";
        }
        return switch (kind) {
            case METHOD, CONSTRUCTOR -> "function";
            case FIELD, ENUM_CONSTANT, RECORD_COMPONENT ->
                    wrapped(element) ? "variable" : "field";
            case PACKAGE, MODULE -> "module";
            default -> "variable";
        };
    }

    private static boolean wrapped(Element element) {
        return CellUnit.isWrapper(element.getEnclosingElement().getSimpleName().toString());
    }
}
