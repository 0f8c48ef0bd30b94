package org.deepecon.grading.exercise;

import java.util.HashSet;
import java.util.Set;
import org.deepecon.grading.Hidden;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Cuts hidden tests out of a class file. The constant pool is written anew, so that neither their
 * names nor their numbers and texts are left in it. Lambdas of a hidden test go with it.
 */
final class HiddenTests {
    private static final String HIDDEN = Type.getDescriptor(Hidden.class);

    private HiddenTests() {
    }

    /** The class without its hidden methods; the same bytes if it has none. */
    static byte[] remove(byte[] classFile) {
        var reader = new ClassReader(classFile);
        Set<String> hidden = hidden(reader);
        if (hidden.isEmpty()) {
            return classFile;
        }
        var writer = new ClassWriter(0); // not fed from the reader: a fresh constant pool
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor,
                    String signature, String[] exceptions) {
                boolean gone = hidden.contains(name) || isLambdaOf(hidden, name);
                return gone ? null
                        : super.visitMethod(access, name, descriptor, signature, exceptions);
            }
        }, 0);
        return writer.toByteArray();
    }

    private static boolean isLambdaOf(Set<String> hidden, String name) {
        return hidden.stream().anyMatch(method -> name.startsWith("lambda$" + method + "$"));
    }

    private static Set<String> hidden(ClassReader reader) {
        Set<String> names = new HashSet<>();
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor,
                    String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                        if (type.equals(HIDDEN)) {
                            names.add(name);
                        }
                        return null;
                    }
                };
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return names;
    }
}
