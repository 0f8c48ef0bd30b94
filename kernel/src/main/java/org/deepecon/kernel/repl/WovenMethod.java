package org.deepecon.kernel.repl;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Puts stop checks before backward branches and redirects calls that would leave the cell, or that
 * take random numbers without a seed.
 */
final class WovenMethod extends MethodVisitor {
    private static final String STOP = "org/deepecon/kernel/repl/StopCheck";
    private static final String EXIT = "org/deepecon/kernel/repl/CellExit";
    private static final String CHANCE = "org/deepecon/kernel/repl/Chance";
    private static final String RANDOM = "java/util/Random";
    private static final String CHILD = "org/deepecon/kernel/repl/ChildProcesses";

    private final Set<Label> passed = new HashSet<>();
    private final boolean checkEntry;

    WovenMethod(MethodVisitor next, boolean checkEntry) {
        super(Opcodes.ASM9, next);
        this.checkEntry = checkEntry;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        if (checkEntry) {
            check();
        }
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
        super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (passed.contains(label)) {
            check();
        }
        super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label dflt, Label... labels) {
        checkIfBackward(dflt, labels);
        super.visitTableSwitchInsn(min, max, dflt, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label dflt, int[] keys, Label[] labels) {
        checkIfBackward(dflt, labels);
        super.visitLookupSwitchInsn(dflt, keys, labels);
    }

    private void checkIfBackward(Label dflt, Label[] labels) {
        boolean backward = passed.contains(dflt);
        for (Label label : labels) {
            backward |= passed.contains(label);
        }
        if (backward) {
            check();
        }
    }

    private void check() {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STOP, "check", "()V", false);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor,
            boolean isInterface) {
        Handle safe = redirect(owner, name, descriptor);
        if (opcode == Opcodes.INVOKESPECIAL && isUnseeded(owner, name, descriptor)) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, CHANCE, "seed", "()J", false);
            super.visitMethodInsn(opcode, owner, name, "(J)V", false);
        } else if (safe == null) {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        } else {
            super.visitMethodInsn(
                    Opcodes.INVOKESTATIC, safe.getOwner(), safe.getName(), safe.getDesc(), false);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap,
            Object... arguments) {
        Object[] safe = arguments.clone();
        for (int i = 0; i < safe.length; i++) {
            if (safe[i] instanceof Handle h) {
                Handle redirected = redirect(h.getOwner(), h.getName(), h.getDesc());
                safe[i] = redirected == null ? h : redirected;
            }
        }
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, safe);
    }

    private static Handle redirect(String owner, String name, String descriptor) {
        if (!owner.startsWith("java/")) {
            return null; // nearly every call: keep class loading quick
        }
        Handle seeded = Chance.IS_SEEDED ? seeded(owner, name, descriptor) : null;
        return seeded != null ? seeded : switch (owner + "." + name + descriptor) {
            case "java/lang/System.exit(I)V" -> handle(EXIT, "exit", "(I)V");
            case "java/lang/Runtime.exit(I)V", "java/lang/Runtime.halt(I)V" ->
                    handle(EXIT, "exit", "(Ljava/lang/Runtime;I)V");
            case "java/lang/ProcessBuilder.start()Ljava/lang/Process;" ->
                    handle(CHILD, "start", "(Ljava/lang/ProcessBuilder;)Ljava/lang/Process;");
            default -> null;
        };
    }

    @Override
    public void visitMaxs(int stack, int locals) {
        super.visitMaxs(Chance.IS_SEEDED ? stack + 2 : stack, locals); // a seed is a long
    }

    /** Whether a constructor takes its seed from the clock, but there is one that is given a seed. */
    private static boolean isUnseeded(String owner, String name, String descriptor) {
        return Chance.IS_SEEDED && name.equals("<init>") && descriptor.equals("()V")
                && (owner.equals(RANDOM) || owner.equals("java/util/SplittableRandom"));
    }

    private static Handle seeded(String owner, String name, String descriptor) {
        return switch (owner + "." + name + descriptor) {
            case "java/lang/Math.random()D", "java/lang/StrictMath.random()D" ->
                    handle(CHANCE, "random", "()D");
            case "java/util/Random.<init>()V" ->
                    handle(CHANCE, "generator", "()Ljava/util/Random;");
            case "java/util/Collections.shuffle(Ljava/util/List;)V" ->
                    handle(CHANCE, "shuffle", "(Ljava/util/List;)V");
            case "java/util/random/RandomGenerator.getDefault()"
                    + "Ljava/util/random/RandomGenerator;" ->
                    handle(CHANCE, "defaultGenerator", "()Ljava/util/random/RandomGenerator;");
            case "java/util/random/RandomGenerator.of(Ljava/lang/String;)"
                    + "Ljava/util/random/RandomGenerator;" -> handle(CHANCE, "generator",
                    "(Ljava/lang/String;)Ljava/util/random/RandomGenerator;");
            default -> null;
        };
    }

    private static Handle handle(String owner, String name, String descriptor) {
        return new Handle(Opcodes.H_INVOKESTATIC, owner, name, descriptor, false);
    }
}
