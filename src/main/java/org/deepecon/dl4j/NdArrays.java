package org.deepecon.dl4j;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** Tensors and ND4J's arrays, row by row. */
final class NdArrays {
    /** More threads than one only cost time on networks of a course's size: measured. */
    private static final int THREADS = 1;

    static {
        Nd4j.getMemoryManager().togglePeriodicGc(false); // else it asks for a full one every 5 s
        if (System.getenv("OMP_NUM_THREADS") == null) {
            NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(THREADS);
        }
    }

    private NdArrays() {
    }

    static DataType type(DType type) {
        return type == DType.FLOAT32 ? DataType.FLOAT : DataType.DOUBLE;
    }

    static INDArray of(Tensor tensor) {
        int[] dims = tensor.shape().dims();
        long[] shape = new long[dims.length];
        for (int i = 0; i < dims.length; i++) {
            shape[i] = dims[i];
        }
        return Nd4j.create(tensor.toDoubles(), shape, type(tensor.dtype()));
    }

    static Tensor tensor(INDArray array, DType type) {
        long[] shape = array.shape();
        int[] dims = new int[shape.length];
        for (int i = 0; i < dims.length; i++) {
            dims[i] = (int) shape[i];
        }
        double[] values = array.castTo(DataType.DOUBLE).dup('c').data().asDouble();
        return Tensor.of(values, Shape.of(dims), type);
    }
}
