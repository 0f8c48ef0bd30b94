package org.deepecon.kernel.diagnose.compile;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.deepecon.kernel.repl.ShellView;

/** The members that {@code import static} brings in. */
record StaticImports(ShellView shell, List<Imports.One> imports) {
    static StaticImports of(ShellView shell) {
        return new StaticImports(shell, Imports.of(shell).all().stream()
                .filter(Imports.One::isStatic).toList());
    }

    Stream<String> fields() {
        return names(Class::getFields);
    }

    Stream<String> methods() {
        return names(Class::getMethods);
    }

    private Stream<String> names(Function<Class<?>, Member[]> members) {
        return imports.stream().flatMap(one -> TypeLookup.find(shell, one.holder()).stream()
                .flatMap(type -> Stream.of(members.apply(type)))
                .filter(member -> Modifier.isStatic(member.getModifiers())).map(Member::getName)
                .filter(name -> one.isStar() || one.last().equals(name)));
    }
}
