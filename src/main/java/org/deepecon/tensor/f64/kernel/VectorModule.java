package org.deepecon.tensor.f64.kernel;

/** Whether this JVM has the Vector API: found, and logged, for both float types at once. */
final class VectorModule {
    private VectorModule() {
    }

    static boolean present() {
        return org.deepecon.tensor.f32.kernel.VectorModule.present();
    }
}
