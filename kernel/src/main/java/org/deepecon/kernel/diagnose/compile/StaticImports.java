package org.deepecon.kernel.diagnose.compile;

import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.ImportSnippet;
import org.deepecon.kernel.repl.ShellView;

/** The members that {@code import static} brings in. */
record StaticImports(ShellView shell, List<ImportSnippet> imports) {
    static StaticImports of(ShellView shell) {
        return new StaticImports(shell, shell.declarations().stream()
                .filter(ImportSnippet.class::isInstance).map(ImportSnippet.class::cast)
                .filter(ImportSnippet::isStatic).toList());
    }

    Stream<String> fields() {
        return imports.stream().flatMap(i -> holder(i).stream().flatMap(
                type -> named(i, Stream.of(type.getFields()).map(Field.class::cast))));
    }

    Stream<String> methods() {
        return imports.stream().flatMap(i -> holder(i).stream().flatMap(
                type -> named(i, Stream.of(type.getMethods()).map(Method.class::cast))));
    }

    private Stream<String> named(ImportSnippet from, Stream<? extends Member> members) {
        String wanted = from.fullname().substring(from.fullname().lastIndexOf('.') + 1);
        return members.filter(m -> Modifier.isStatic(m.getModifiers())).map(Member::getName)
                .filter(name -> wanted.equals("*") || wanted.equals(name));
    }

    private Optional<Class<?>> holder(ImportSnippet from) {
        int dot = from.fullname().lastIndexOf('.');
        return dot < 0 ? Optional.empty()
                : TypeLookup.find(shell, from.fullname().substring(0, dot));
    }
}
