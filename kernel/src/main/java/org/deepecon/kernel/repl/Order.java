package org.deepecon.kernel.repl;

/**
 * One thing that compiled code does, by name: for a process that did not compile it.
 *
 * @param kind what to do
 * @param type the class it is in; for {@link Kind#FAIL} what went wrong
 * @param member its method or variable; null for {@link Kind#FAIL}
 * @param toType for {@link Kind#CARRY} the class that holds the variable from now on
 */
public record Order(Kind kind, String type, String member, String toType) {
    /** What can be ordered. */
    public enum Kind {
        /** Run a method without arguments. */
        INVOKE,
        /** Read a variable. */
        READ,
        /** Copy a variable's value from one class into another. */
        CARRY,
        /** Throw a linkage error. */
        FAIL
    }
}
