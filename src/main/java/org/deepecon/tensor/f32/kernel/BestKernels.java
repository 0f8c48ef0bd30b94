package org.deepecon.tensor.f32.kernel;

/** Chooses the loops, once. */
final class BestKernels {
    static final Kernels INSTANCE = VectorModule.present()
            ? new GradualKernels(BestKernels::simd) : new PlainKernels();

    private BestKernels() {
    }

    /** By name: the class does not link in a JVM without the module. */
    static Kernels simd() {
        String name = "org.deepecon.tensor.f32.simd.SimdKernels";
        try {
            return (Kernels) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException("class " + name + " does not start", e);
        }
    }
}
