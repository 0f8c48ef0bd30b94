package org.deepecon.kernel.repl;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;

/**
 * The check that woven code makes on every loop turn and method entry.
 *
 * <p>While nothing is to be stopped the check is an empty call site: compiled code holds no
 * instruction for it, so loops keep their vectorisation (a volatile flag costs a simple array loop a
 * factor of seven). {@link #arm} swaps the call site's target, which makes the JVM leave the
 * compiled code at its next safepoint. Only threads of cells that are asked to stop are stopped.
 */
public final class StopCheck {
    private static final MethodType NOTHING = MethodType.methodType(void.class);
    private static final MethodHandle PASS = MethodHandles.empty(NOTHING);
    private static final MethodHandle ASK = ask();
    private static final MutableCallSite SITE = new MutableCallSite(PASS);
    private static final MethodHandle CHECK = SITE.dynamicInvoker();

    private StopCheck() {
    }

    /** Throws {@link CellStopped} if this thread works for a cell that is to stop. */
    public static void check() {
        try {
            CHECK.invokeExact();
        } catch (RuntimeException | Error stop) {
            throw stop;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    static void arm() {
        retarget(ASK);
    }

    static void disarm() {
        retarget(PASS);
    }

    private static synchronized void retarget(MethodHandle target) {
        if (SITE.getTarget() != target) {
            SITE.setTarget(target);
            MutableCallSite.syncAll(new MutableCallSite[] {SITE});
        }
    }

    private static void askCell() {
        RunningCell cell = RunningCell.current();
        if (cell != null && cell.isStopRequested()) {
            throw new CellStopped();
        }
    }

    private static MethodHandle ask() {
        try {
            return MethodHandles.lookup().findStatic(StopCheck.class, "askCell", NOTHING);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
