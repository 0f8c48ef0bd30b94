package org.deepecon.grading;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The expressions that an exercise's tests hand to {@link Submission} as they stand, read from its
 * class file: so they can be compiled at once, before the first is asked. Texts that a test puts
 * together are not among them.
 */
public final class Questions {
    private static final String SUBMISSION = Type.getInternalName(Submission.class);
    private static final Set<String> VALUES = Set.of("value", "number", "wholeNumber", "numbers",
            "matrix", "tensor", "table", "text", "texts", "truth");

    private Questions() {
    }

    /**
     * Reads them.
     *
     * @param exercise a class with {@link Exercise}
     * @return expressions, each once; empty if the class file cannot be read
     */
    public static List<String> of(Class<?> exercise) {
        String name = exercise.getName().substring(exercise.getName().lastIndexOf('.') + 1);
        Set<String> found = new LinkedHashSet<>();
        try (InputStream in = exercise.getResourceAsStream(name + ".class")) {
            if (in != null) {
                new ClassReader(in).accept(new Calls(found), ClassReader.SKIP_DEBUG);
            }
        } catch (IOException | RuntimeException unreadable) {
            found.clear(); // costs time only
        }
        return List.copyOf(found);
    }

    private static final class Calls extends ClassVisitor {
        private final Set<String> found;

        Calls(Set<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor,
                String signature, String[] exceptions) {
            return new Arguments(found);
        }
    }

    /** Notes a constant text that goes straight into a question. */
    private static final class Arguments extends MethodVisitor {
        private final Set<String> found;
        private String last;

        Arguments(Set<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public void visitLdcInsn(Object value) {
            last = value instanceof String text ? text : null;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor,
                boolean isInterface) {
            if (last != null && owner.equals(SUBMISSION) && VALUES.contains(name)) {
                found.add(last);
            }
            last = null;
        }

        @Override
        public void visitInsn(int opcode) {
            last = null;
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            last = null;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            last = null;
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap,
                Object... arguments) {
            last = null;
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            last = null;
        }
    }
}
