package org.deepecon.kernel.diagnose.compile;

import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;
import org.deepecon.kernel.repl.ShellView;

/** The names that a cell could mean: its own, those of earlier cells, and the imported ones. */
record Scope(ShellView shell, List<Token> tokens, int offset) {
    List<String> variables() {
        return Stream.of(own(new Declared(tokens).variables()), earlier(VarSnippet.class),
                StaticImports.of(shell).fields()).flatMap(s -> s).distinct().toList();
    }

    List<String> methods() {
        return Stream.of(own(new Declared(tokens).methods()), earlier(MethodSnippet.class),
                StaticImports.of(shell).methods()).flatMap(s -> s).distinct().toList();
    }

    /** Types that can be written as they are, without another import. */
    List<String> types() {
        return Stream.of(own(new Declared(tokens).types()), earlier(TypeDeclSnippet.class),
                Imports.of(shell).types()).flatMap(s -> s).distinct().toList();
    }

    boolean hasType(String name) {
        var imports = Imports.of(shell);
        return types().contains(name)
                || Stream.concat(Stream.of("java.lang"), imports.packages())
                        .anyMatch(p -> TypeLookup.find(shell, p + "." + name).isPresent())
                || imports.hasModule() && KnownTypes.qualified(shell, name).isPresent();
    }

    private Stream<String> own(List<Token> declared) {
        return declared.stream().filter(t -> t.start() != offset).map(Token::text);
    }

    private Stream<String> earlier(Class<? extends jdk.jshell.PersistentSnippet> kind) {
        return shell.declarations().stream().filter(kind::isInstance).map(kind::cast)
                .map(jdk.jshell.PersistentSnippet::name)
                .filter(name -> !name.matches("\\$\\d+"));
    }

    /** The declaration of an earlier cell with this name. */
    Stream<Snippet> declaration(String name) {
        return shell.declarations().stream().filter(
                s -> s instanceof jdk.jshell.PersistentSnippet p && p.name().equals(name));
    }
}
