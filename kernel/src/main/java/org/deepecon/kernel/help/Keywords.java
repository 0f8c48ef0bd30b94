package org.deepecon.kernel.help;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Java's words, each with one line of help. */
final class Keywords {
    private static final String LINES = """
            abstract: a class that cannot be created itself, or a method without a body
            assert: assert condition : message; checked only when the JVM runs with -ea
            boolean: true or false
            break: leaves the loop or switch around it
            byte: whole number from -128 to 127
            case: a branch of a switch
            catch: handles an exception of the try block before it
            char: one UTF-16 unit, such as 'a'
            class: declares a type with fields, constructors and methods
            continue: goes on with the next round of the loop
            default: the branch of a switch when no case fits; a body in an interface
            do: do { … } while (condition); runs at least once
            double: number of about 16 decimal digits
            else: what to do when the condition of if is false
            enum: enum Color { RED, GREEN }; a type with a fixed list of values
            extends: names the superclass
            false: the boolean that is not true
            final: cannot be assigned, extended or overridden again
            finally: runs after try and catch, whatever happened
            float: number of about 7 decimal digits, such as 1.5f
            for: for (int i = 0; i < n; i++) { … } or for (var x : list) { … }
            if: if (condition) { … } else { … }
            implements: names the interfaces that a class fulfils
            import: makes a type usable by its simple name
            instanceof: value instanceof Type name; tests a type and names the value
            int: whole number from -2,147,483,648 to 2,147,483,647
            interface: declares what a type can do
            long: whole number of 64 bits, such as 1_000_000_000_000L
            new: creates an object: new ArrayList<String>()
            null: no object
            permits: names the only subtypes of a sealed type
            private: visible only inside its class
            protected: visible to subclasses and the package
            public: visible to everyone
            record: record Point(double x, double y) { }; immutable data
            return: ends a method and gives its value
            sealed: only the permitted types may extend it
            short: whole number from -32,768 to 32,767
            static: belongs to the class, not to an object
            super: the superclass's part of this object
            switch: switch (value) { case A -> …; default -> …; }
            synchronized: one thread at a time
            this: the object whose method runs
            throw: throw new IllegalArgumentException("why"); ends with an error
            throws: the checked exceptions that a method may throw
            true: the boolean that is not false
            try: try { … } catch (Exception e) { … }
            var: a local variable whose type is that of its value
            void: the method gives no value
            volatile: a field read and written by several threads
            while: while (condition) { … }
            yield: the value of a switch branch that is a block
            """;
    private static final Map<String, String> HELP = read();

    private Keywords() {
    }

    static void addTo(Collector collector) {
        if (!collector.typed().isEmpty()) {
            HELP.keySet().forEach(word -> collector.add(word, "keyword", "", Collector.WORD));
        }
    }

    /** One line on a keyword. */
    static Optional<String> help(String word) {
        return Optional.ofNullable(HELP.get(word));
    }

    private static Map<String, String> read() {
        var help = new TreeMap<String, String>();
        LINES.lines().forEach(line -> help.put(line.substring(0, line.indexOf(':')),
                line.substring(line.indexOf(':') + 2)));
        return help;
    }
}
