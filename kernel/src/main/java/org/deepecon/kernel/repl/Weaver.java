package org.deepecon.kernel.repl;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites classes before they are defined. Library classes get stop checks on backward branches;
 * snippet classes also at method entry, and their members become public, because a snippet that
 * runs once lives in a class loader of its own.
 */
final class Weaver {
    private static final int HIDDEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_PUBLIC;

    private Weaver() {
    }

    static byte[] snippet(byte[] bytes) {
        return weave(bytes, true);
    }

    static byte[] library(byte[] bytes) {
        return weave(bytes, false);
    }

    private static byte[] weave(byte[] bytes, boolean snippet) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new WovenClass(writer, snippet), 0);
        return writer.toByteArray();
    }

    /** The snippet classes that a class mentions, as binary names of their outermost classes. */
    static Set<String> references(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        char[] buffer = new char[reader.getMaxStringLength()];
        Set<String> names = new HashSet<>();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int at = reader.getItem(i);
            if (at > 0 && reader.readByte(at - 1) == 7) {
                String name = reader.readUTF8(at, buffer);
                if (name.startsWith("REPL/")) {
                    names.add(ClassNames.outermost(name.replace('/', '.')));
                }
            }
        }
        return names;
    }

    private static int open(int access) {
        return (access & HIDDEN) != 0
                ? access : (access & ~Opcodes.ACC_PROTECTED) | Opcodes.ACC_PUBLIC;
    }

    private static final class WovenClass extends ClassVisitor {
        private final boolean snippet;

        WovenClass(ClassVisitor next, boolean snippet) {
            super(Opcodes.ASM9, next);
            this.snippet = snippet;
        }

        @Override
        public void visit(int version, int access, String name, String signature,
                String superName, String[] interfaces) {
            super.visit(version, snippet ? access | Opcodes.ACC_PUBLIC : access,
                    name, signature, superName, interfaces);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor,
                String signature, Object value) {
            return super.visitField(snippet ? open(access) : access,
                    name, descriptor, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor,
                String signature, String[] exceptions) {
            int opened = snippet && !name.equals("<clinit>") ? open(access) : access;
            MethodVisitor next =
                    super.visitMethod(opened, name, descriptor, signature, exceptions);
            return new WovenMethod(next, snippet);
        }
    }
}
