package org.deepecon.kernel.help;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Names of all packages and top-level types, by package; no class is read. */
final class TypeIndex {
    /** What a program is likely to want without having imported it. */
    private static final Set<String> COMMON = Set.of("java.io", "java.math", "java.net",
            "java.net.http", "java.nio.file", "java.sql", "java.text", "java.time",
            "java.time.format", "java.util", "java.util.concurrent", "java.util.concurrent.atomic",
            "java.util.function", "java.util.regex", "java.util.stream");
    private static final Map<String, String> MODULES = exports();

    private final Map<String, List<String>> jdk = new ConcurrentHashMap<>();
    private final Map<String, List<String>> added;
    private final NavigableSet<String> packages = new TreeSet<>(MODULES.keySet());
    private final CompletableFuture<Map<String, List<String>>> bySimpleName;

    TypeIndex(List<Path> entries) {
        added = ClassNames.ofEntries(entries);
        added.keySet().removeIf(TypeIndex::internal);
        packages.addAll(added.keySet());
        bySimpleName = CompletableFuture.supplyAsync(this::invert);
    }

    /** Simple names of the top-level types of a package, in no order. */
    List<String> types(String packageName) {
        var all = new ArrayList<>(added.getOrDefault(packageName, List.of()));
        String module = MODULES.get(packageName);
        if (module != null) {
            all.addAll(jdk.computeIfAbsent(packageName, name -> ClassNames.ofModule(module, name)));
        }
        return all;
    }

    boolean isPackage(String name) {
        String next = packages.ceiling(name);
        return next != null && (next.equals(name) || next.startsWith(name + "."));
    }

    /** The segments that may follow {@code java.} and begin as typed. */
    Set<String> subpackages(String parent, String typed) {
        String prefix = parent.isEmpty() ? "" : parent + ".";
        var segments = new TreeSet<String>();
        for (String name : packages.tailSet(prefix + typed)) {
            if (!name.startsWith(prefix + typed)) {
                break;
            }
            int dot = name.indexOf('.', prefix.length());
            segments.add(name.substring(prefix.length(), dot < 0 ? name.length() : dot));
        }
        return segments;
    }

    /** Packages that a module lets everyone see. */
    static List<String> packagesOf(String module) {
        return MODULES.entrySet().stream().filter(entry -> entry.getValue().equals(module))
                .map(Map.Entry::getKey).toList();
    }

    /**
     * Simple name to packages, of common JDK packages and the class path; empty until it is ready.
     */
    Map<String, List<String>> bySimpleName() {
        return bySimpleName.getNow(Map.of());
    }

    private Map<String, List<String>> invert() {
        var names = new TreeMap<String, List<String>>();
        var all = new ArrayList<>(COMMON);
        all.addAll(added.keySet());
        for (String packageName : all) {
            for (String type : types(packageName)) {
                names.computeIfAbsent(type, key -> new ArrayList<>(1)).add(packageName);
            }
        }
        return names;
    }

    private static boolean internal(String packageName) {
        return packageName.startsWith("org.deepecon.kernel.")
                && !packageName.equals("org.deepecon.kernel.display");
    }

    private static Map<String, String> exports() {
        var packages = new HashMap<String, String>();
        for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
            for (ModuleDescriptor.Exports export : module.descriptor().exports()) {
                if (!export.isQualified()) {
                    packages.put(export.source(), module.descriptor().name());
                }
            }
        }
        return packages;
    }
}
