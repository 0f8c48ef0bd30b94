package org.deepecon.tensor.loop;

import org.deepecon.tensor.Binary;
import org.deepecon.tensor.DType;
import org.deepecon.tensor.Unary;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the class of a {@link LoopPlan}: a field for each array, and the loop. */
final class LoopWriter {
    private static final String NAME = "org/deepecon/tensor/loop/Loop";
    private static final int FROM = 1;
    private static final int TO = 2;

    private final LoopPlan plan;
    private final Type number;
    private final Type array;
    private final int[] local;
    private MethodVisitor code;

    LoopWriter(LoopPlan plan) {
        this.plan = plan;
        this.number = plan.dtype() == DType.FLOAT32 ? Type.FLOAT_TYPE : Type.DOUBLE_TYPE;
        this.array = Type.getType("[" + number.getDescriptor());
        this.local = new int[plan.values()];
    }

    byte[] bytes() {
        var type = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        type.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, NAME, null,
                "java/lang/Object", new String[] {Type.getInternalName(ElementLoop.class)});
        for (int i = 0; i < plan.arrayCount(); i++) {
            type.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "a" + i,
                    array.getDescriptor(), null, null).visitEnd();
        }
        constructor(type);
        loop(type);
        type.visitEnd();
        return type.toByteArray();
    }

    private void constructor(ClassWriter type) {
        code = type.visitMethod(0, "<init>", "([Ljava/lang/Object;)V", null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        for (int i = 0; i < plan.arrayCount(); i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitIntInsn(Opcodes.SIPUSH, i);
            code.visitInsn(Opcodes.AALOAD);
            code.visitTypeInsn(Opcodes.CHECKCAST, array.getInternalName());
            code.visitFieldInsn(Opcodes.PUTFIELD, NAME, "a" + i, array.getDescriptor());
        }
        end(Opcodes.RETURN);
    }

    private void end(int opcode) {
        code.visitInsn(opcode);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    /** Arrays to locals, then {@code for (; from < to; from++)} with all in locals. */
    private void loop(ClassWriter type) {
        code = type.visitMethod(Opcodes.ACC_PUBLIC, "run", "(II)V", null, null);
        code.visitCode();
        int[] arrays = new int[plan.arrayCount()];
        int next = TO + 1;
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = next++;
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, NAME, "a" + i, array.getDescriptor());
            code.visitVarInsn(Opcodes.ASTORE, arrays[i]);
        }
        for (int value = 0; value < local.length; value++) {
            local[value] = next;
            next += number.getSize();
        }
        int singles = plan.whole().size();
        for (int i = 0; i < plan.single().size(); i++) {
            code.visitVarInsn(Opcodes.ALOAD, arrays[plan.arrays().get(singles + i)]);
            code.visitInsn(Opcodes.ICONST_0);
            code.visitInsn(number.getOpcode(Opcodes.IALOAD));
            store(plan.single().get(i));
        }
        var again = new Label();
        var done = new Label();
        code.visitLabel(again);
        code.visitVarInsn(Opcodes.ILOAD, FROM);
        code.visitVarInsn(Opcodes.ILOAD, TO);
        code.visitJumpInsn(Opcodes.IF_ICMPGE, done);
        turn(arrays);
        code.visitIincInsn(FROM, 1);
        code.visitJumpInsn(Opcodes.GOTO, again);
        code.visitLabel(done);
        end(Opcodes.RETURN);
    }

    private void turn(int... arrays) {
        for (int i = 0; i < plan.whole().size(); i++) {
            code.visitVarInsn(Opcodes.ALOAD, arrays[plan.arrays().get(i)]);
            code.visitVarInsn(Opcodes.ILOAD, FROM);
            code.visitInsn(number.getOpcode(Opcodes.IALOAD));
            store(plan.whole().get(i));
        }
        plan.instructions().forEach(this::instruction);
        int first = plan.whole().size() + plan.single().size();
        for (int value : plan.results()) {
            code.visitVarInsn(Opcodes.ALOAD, arrays[plan.arrays().get(first++)]);
            code.visitVarInsn(Opcodes.ILOAD, FROM);
            load(value);
            code.visitInsn(number.getOpcode(Opcodes.IASTORE));
        }
    }

    private void instruction(LoopPlan.Instruction each) {
        if (each.op() == Unary.RECIPROCAL) {
            one();
        }
        for (int argument : each.arguments()) {
            load(argument);
        }
        if (each.op() instanceof Unary op) {
            unary(op, each.arguments().get(0));
        } else {
            binary((Binary) each.op());
        }
        store(each.result());
    }

    private void unary(Unary op, int argument) {
        switch (op) {
            case NEGATE -> arithmetic(Opcodes.INEG);
            case ABS -> math("abs", 1);
            case SQUARE -> {
                load(argument);
                arithmetic(Opcodes.IMUL);
            }
            case SQRT -> sqrt();
            case RECIPROCAL -> arithmetic(Opcodes.IDIV);
            case RELU -> {
                code.visitInsn(number == Type.FLOAT_TYPE ? Opcodes.FCONST_0 : Opcodes.DCONST_0);
                math("max", 2);
            }
            default -> throw new IllegalArgumentException(op + " is no arithmetic");
        }
    }

    private void binary(Binary op) {
        switch (op) {
            case PLUS -> arithmetic(Opcodes.IADD);
            case MINUS -> arithmetic(Opcodes.ISUB);
            case TIMES -> arithmetic(Opcodes.IMUL);
            case DIVIDE -> arithmetic(Opcodes.IDIV);
            case MAXIMUM -> math("max", 2);
            case MINIMUM -> math("min", 2);
            default -> throw new IllegalArgumentException(op + " is no arithmetic");
        }
    }

    private void arithmetic(int opcode) {
        code.visitInsn(number.getOpcode(opcode));
    }

    private void math(String method, int arguments) {
        String type = number.getDescriptor();
        code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Math", method,
                "(" + type.repeat(arguments) + ")" + type, false);
    }

    private void sqrt() {
        boolean single = number == Type.FLOAT_TYPE;
        if (single) {
            code.visitInsn(Opcodes.F2D);
        }
        code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Math", "sqrt", "(D)D", false);
        if (single) {
            code.visitInsn(Opcodes.D2F);
        }
    }

    private void one() {
        code.visitInsn(number == Type.FLOAT_TYPE ? Opcodes.FCONST_1 : Opcodes.DCONST_1);
    }

    private void load(int value) {
        code.visitVarInsn(number.getOpcode(Opcodes.ILOAD), local[value]);
    }

    private void store(int value) {
        code.visitVarInsn(number.getOpcode(Opcodes.ISTORE), local[value]);
    }
}
