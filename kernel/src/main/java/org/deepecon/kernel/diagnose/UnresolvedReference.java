package org.deepecon.kernel.diagnose;

/** Carries our message with the frames of JShell's exception. */
final class UnresolvedReference extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnresolvedReference(String message, Throwable origin) {
        super(message, null, false, true);
        setStackTrace(origin.getStackTrace());
    }
}
