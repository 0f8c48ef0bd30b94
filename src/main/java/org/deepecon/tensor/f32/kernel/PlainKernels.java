package org.deepecon.tensor.f32.kernel;

import org.deepecon.tensor.Binary;
import org.deepecon.tensor.Reduction;
import org.deepecon.tensor.Unary;

/** Loops in plain Java; they run everywhere. */
public class PlainKernels implements Kernels {
    /** Makes them; there is nothing to choose. */
    public PlainKernels() {
    }

    @Override
    public UnaryKernel unary(Unary op) {
        return switch (op) {
            case NEGATE -> ArithmeticLoops::negate;
            case ABS -> ArithmeticLoops::abs;
            case SIGN -> ArithmeticLoops::sign;
            case SQUARE -> ArithmeticLoops::square;
            case SQRT -> ArithmeticLoops::sqrt;
            case RECIPROCAL -> ArithmeticLoops::reciprocal;
            case EXP -> TranscendentalLoops::exp;
            case EXPM1 -> TranscendentalLoops::expm1;
            case LOG -> TranscendentalLoops::log;
            case LOG1P -> TranscendentalLoops::log1p;
            case SIN -> TranscendentalLoops::sin;
            case COS -> TranscendentalLoops::cos;
            case TANH -> TranscendentalLoops::tanh;
            case SIGMOID -> TranscendentalLoops::sigmoid;
            case RELU -> ArithmeticLoops::relu;
            case SOFTPLUS -> TranscendentalLoops::softplus;
            case ERF -> TranscendentalLoops::erf;
            case FLOOR -> ArithmeticLoops::floor;
        };
    }

    @Override
    public BinaryKernel binary(Binary op) {
        return switch (op) {
            case PLUS -> PairLoops::plus;
            case MINUS -> PairLoops::minus;
            case TIMES -> PairLoops::times;
            case DIVIDE -> PairLoops::divide;
            case MAXIMUM -> PairLoops::maximum;
            case MINIMUM -> PairLoops::minimum;
            case POW -> PairLoops::pow;
            case RELU_GRADIENT -> PairLoops::reluGradient;
            case GREATER -> PairLoops::greater;
            case GREATER_EQUAL -> PairLoops::greaterEqual;
            case EQUAL -> PairLoops::equal;
        };
    }

    @Override
    public void where(float[] c, int co, float[] a, int ao, float[] b, int bo,
            float[] out, int oo, int n) {
        Loops.where(c, co, a, ao, b, bo, out, oo, n);
    }

    @Override
    public void fill(float value, float[] out, int oo, int n) {
        Loops.fill(value, out, oo, n);
    }

    @Override
    public void reduceInner(Reduction op, float[] a, int ao, float[] out, int oo, int rows,
            int columns) {
        Reductions.inner(op, a, ao, out, oo, rows, columns);
    }

    @Override
    public void reduceOuter(Reduction op, float[] a, int ao, float[] out, int oo, int rows,
            int columns) {
        Reductions.outer(op, a, ao, out, oo, rows, columns);
    }

    @Override
    public void argMax(float[] a, int ao, float[] out, int oo, int rows, int columns) {
        Reductions.argMax(a, ao, out, oo, rows, columns);
    }

    @Override
    public MatMulKernel matmul(MatMulShape shape) {
        return new PlainMatMul(shape);
    }

    @Override
    public WindowKernel windows(WindowShape shape) {
        return new PlainWindows(shape);
    }

    @Override
    public void largest(Places places, float[] a, int ao, float[] out, int oo, int from, int to) {
        ChannelLoops.largest(places, a, ao, out, oo, from, to, 0);
    }

    @Override
    public void giveToLargest(Places places, float[] a, int ao, float[] largest, int lo,
            float[] given, int go, float[] out, int oo) {
        ChannelLoops.giveToLargest(places, a, ao, largest, lo, given, go, out, oo, 0);
    }

    @Override
    public void transpose(float[] a, int ao, int aRow, float[] out, int oo, int outRow,
            int rows, int columns) {
        Loops.transpose(a, ao, aRow, out, oo, outRow, rows, columns);
    }

    @Override
    public void uniform(long key, long counter, float[] out, int oo, int n) {
        CounterRandom.uniform(key, counter, out, oo, n);
    }

    @Override
    public void normal(long key, long counter, float[] out, int oo, int n) {
        CounterRandom.normal(key, counter, out, oo, n);
    }
}
