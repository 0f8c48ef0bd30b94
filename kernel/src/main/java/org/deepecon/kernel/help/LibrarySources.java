package org.deepecon.kernel.help;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import org.deepecon.kernel.help.doc.DeclarationKey;
import org.deepecon.kernel.help.doc.DocEntry;
import org.deepecon.kernel.help.doc.SourceArchives;
import org.deepecon.kernel.help.doc.SourceReader;

/** Comments in the sources of the JDK and of jars; remembers the last few hundred answers. */
final class LibrarySources {
    private static final int REMEMBERED = 256;

    private final SourceArchives archives = new SourceArchives();
    private final Analyzer analyzer;
    private final Map<String, DocEntry> known = Collections.synchronizedMap(
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, DocEntry> eldest) {
                    return size() > REMEMBERED;
                }
            });

    LibrarySources(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    Optional<DocEntry> find(Attributed unit, Element element) {
        TypeElement top = ElementKeys.outermost(element);
        if (top == null) {
            return Optional.empty();
        }
        DeclarationKey key = ElementKeys.of(element);
        String id = top.getQualifiedName() + " " + key;
        var found = Optional.ofNullable(known.get(id)).or(() -> read(unit, top)
                .flatMap(source -> SourceReader.find(source, key, false)));
        found.ifPresent(entry -> known.put(id, entry));
        return found;
    }

    /** Why there is nothing to show for a library's element. */
    String reason(Attributed unit, Element element) {
        TypeElement top = ElementKeys.outermost(element);
        if (top == null || read(unit, top).isPresent()) {
            return "No documentation.";
        }
        if (ofJdk(unit, top)) {
            return "No documentation: JDK sources are not installed (expected "
                    + Path.of(System.getProperty("java.home"), "lib", "src.zip") + ").";
        }
        return origin(top).map(jar -> "No documentation: no sources beside " + jar.getFileName()
                + ".").orElse("No documentation.");
    }

    private Optional<String> read(Attributed unit, TypeElement top) {
        String path = top.getQualifiedName().toString().replace('.', '/') + ".java";
        if (ofJdk(unit, top)) {
            String module = unit.elements().getModuleOf(top).getQualifiedName().toString();
            return SourceArchives.ofJdk().flatMap(zip ->
                    archives.read(zip, List.of(module + "/" + path, path)));
        }
        return origin(top).stream().flatMap(jar -> SourceArchives.of(jar).stream())
                .map(place -> archives.read(place, List.of(path, "META-INF/sources/" + path)))
                .flatMap(Optional::stream).findFirst();
    }

    private static boolean ofJdk(Attributed unit, TypeElement top) {
        ModuleElement module = unit.elements().getModuleOf(top);
        return module != null && !module.isUnnamed();
    }

    private Optional<Path> origin(TypeElement top) {
        String name = top.getQualifiedName().toString();
        return analyzer.origin(name).map(uri -> entry(uri.toString(), name));
    }

    /**
     * {@code jar:file:/a/x.jar!/p/C.class} to the jar, {@code file:/classes/p/C.class} to the
     * folder.
     */
    private static Path entry(String uri, String name) {
        if (uri.startsWith("jar:")) {
            return Path.of(URI.create(uri.substring(4, uri.indexOf("!/"))));
        }
        int inside = name.replace('.', '/').length() + ".class".length();
        return Path.of(URI.create(uri.substring(0, uri.length() - inside)));
    }
}
