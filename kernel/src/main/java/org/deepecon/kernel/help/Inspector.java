package org.deepecon.kernel.help;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import org.deepecon.kernel.display.MimeBundle;
import org.deepecon.kernel.help.doc.DocEntry;
import org.deepecon.kernel.help.doc.Node;
import org.deepecon.kernel.repl.ShellView;

/**
 * Explains the name at the cursor: signatures, type and current value of variables, rendered
 * Javadoc. Answers while a cell runs. Thread-safe.
 */
public final class Inspector {
    private static final int SHOWN = 6;

    private final Workbench bench;
    private final OwnSources own;
    private final LibrarySources libraries;
    private final Supplier<Map<String, String>> magics;

    /**
     * Without magics.
     *
     * @param view the session
     */
    public Inspector(ShellView view) {
        this(view, Map::of);
    }

    /**
     * With magics.
     *
     * @param view the session
     * @param magics name to one line of help
     */
    public Inspector(ShellView view, Supplier<Map<String, String>> magics) {
        this(new Workbench(view), magics);
    }

    Inspector(Workbench bench, Supplier<Map<String, String>> magics) {
        this.bench = bench;
        this.own = new OwnSources(bench.view());
        this.libraries = new LibrarySources(bench.analyzer());
        this.magics = magics;
    }

    /**
     * Explains what stands at the cursor, or the function whose arguments the cursor is in.
     *
     * @param code the whole cell
     * @param cursor offset in it, in UTF-16 units
     * @param detail 0 for the best six signatures, 1 for all
     * @return plain text and Markdown; empty if there is nothing to explain
     */
    public Optional<MimeBundle> inspect(String code, int cursor, int detail) {
        int caret = Math.max(0, Math.min(cursor, code.length()));
        CellText cell = CellText.of(code);
        if (cell.magicAt(caret)) {
            return magic(code.substring(cell.lineStart(caret)));
        }
        return Target.at(cell.java(), caret).flatMap(target -> keyword(target)
                .or(() -> java(cell, target, detail))).map(Card::toBundle);
    }

    private Optional<MimeBundle> magic(String line) {
        String name = line.replaceFirst("^%+", "").split("\\W", 2)[0];
        return magics.get().entrySet().stream()
                .filter(magic -> magic.getKey().replaceFirst("^%+", "").equals(name)).findFirst()
                .map(magic -> MimeBundle.text("%" + name + " " + magic.getValue()));
    }

    private static Optional<Card> keyword(Target target) {
        return Keywords.help(target.word()).map(help ->
                new Card(List.of(target.word()), "", "", List.of(new Node.Text(help))));
    }

    private Optional<Card> java(CellText cell, Target target, int detail) {
        String before = cell.java().substring(cell.lineStart(target.start()), target.start());
        var line = ImportProposals.line(before);
        if (line.matches() && before.strip().startsWith("import")) {
            var empty = new CellUnit("class " + CellUnit.CLASS + " { }", 0);
            return bench.ask(empty, unit -> card(unit, cell, Imported.of(unit, line, target.word()),
                    detail));
        }
        TypeIndex index = bench.index();
        CellUnit source = bench.builder().whole(cell, target.start(), target.end());
        return bench.ask(source, unit -> {
            List<Element> found = TargetFinder.find(unit, target.word(), target.start()
                    + source.cell())
                    .map(path -> Meaning.of(unit, path)).orElse(List.of());
            return found.isEmpty() ? notImported(unit, index, target, cell, detail)
                    : card(unit, cell, found, detail);
        });
    }

    private Card notImported(Attributed unit, TypeIndex index, Target target, CellText cell,
            int detail) {
        for (String name : index.bySimpleName().getOrDefault(target.word(), List.of())) {
            Element type = unit.elements().getTypeElement(name + "." + target.word());
            if (type != null) {
                Card card = card(unit, cell, List.of(type), detail);
                return new Card(card.headers(), "", "Not imported yet: import " + name + "."
                        + target.word() + ";", card.doc());
            }
        }
        return null;
    }

    private Card card(Attributed unit, CellText cell, List<Element> found, int detail) {
        if (found.isEmpty()) {
            return null;
        }
        Element first = found.get(0);
        if (first instanceof PackageElement) {
            return new Card(List.of(first.toString().startsWith("package") ? first.toString()
                    : "package " + first), "", "", List.of());
        }
        var documentation = new Documentation(own, libraries, cell, unit);
        DocEntry entry = documentation.of(first);
        var headers = new java.util.ArrayList<String>();
        headers.add(Headers.of(first, entry.parameters()));
        int most = detail > 0 ? found.size() : Math.min(found.size(), SHOWN);
        found.subList(1, most).forEach(other ->
                headers.add(Headers.of(other, documentation.names(other))));
        if (most < found.size()) {
            headers.add("// and " + (found.size() - most) + " more");
        }
        String note = entry.doc().isEmpty() ? documentation.reason(first) : "";
        return new Card(headers, value(first), note, entry.doc());
    }

    private String value(Element element) {
        boolean variable = element.getKind() == ElementKind.FIELD && CellUnit.isWrapper(
                element.getEnclosingElement().getSimpleName().toString());
        if (!variable) {
            return "";
        }
        return bench.view().value(element.getSimpleName().toString()).map(value ->
                ValueText.of(value).orElse("(not shown: its toString() did not answer in time)"))
                .orElse("null");
    }
}
