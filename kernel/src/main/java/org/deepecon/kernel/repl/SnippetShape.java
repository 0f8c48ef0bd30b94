package org.deepecon.kernel.repl;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Tells from a snippet's class whether it runs once (statement, expression) or declares something. */
final class SnippetShape extends ClassVisitor {
    private boolean runs;
    private boolean declares;

    private SnippetShape() {
        super(Opcodes.ASM9);
    }

    /** True for the wrapper of a statement or of an expression's unnamed value ({@code $1}). */
    static boolean runsOnce(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        String name = reader.getClassName().replace('/', '.');
        if (!ClassNames.outermost(name).equals(name)) {
            return false;
        }
        SnippetShape shape = new SnippetShape();
        reader.accept(shape, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return shape.runs && !shape.declares;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor,
            String signature, String[] exceptions) {
        runs |= name.equals("do_it$");
        return null;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor,
            String signature, Object value) {
        declares |= (access & Opcodes.ACC_SYNTHETIC) == 0 && !isTemporary(name);
        return null;
    }

    static boolean isTemporary(String variable) {
        return variable.length() > 1 && variable.charAt(0) == '$'
                && variable.chars().skip(1).allMatch(Character::isDigit);
    }
}
