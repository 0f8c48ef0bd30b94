package org.deepecon.tensor;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Numbers in a shape, and what can be computed with them.
 *
 * <p>A tensor made of numbers computes at once. Inside a traced function tensors stand for numbers
 * to come and the same methods record a graph, which can be derived and run fast. Tensors do not
 * change; {@link Variable} does.
 *
 * <p>Operands of different shapes are broadcast by NumPy's rule. Both must be of one type; plain
 * {@code double} operands take the type of the tensor.
 */
public abstract class Tensor {
    private final Shape shape;
    private final DType dtype;

    Tensor(Shape shape, DType dtype) {
        this.shape = shape;
        this.dtype = dtype;
    }

    /**
     * The lengths of the axes.
     *
     * @return the shape
     */
    public final Shape shape() {
        return shape;
    }

    /**
     * The type of the numbers.
     *
     * @return the type
     */
    public final DType dtype() {
        return dtype;
    }

    /**
     * The number of axes.
     *
     * @return 0 for a single number
     */
    public final int rank() {
        return shape.rank();
    }

    /**
     * How many numbers.
     *
     * @return the count
     */
    public final int size() {
        return shape.size();
    }

    /**
     * Whether the numbers are known and stay.
     *
     * @return false for variables and for numbers to come
     */
    boolean isConstant() {
        return false;
    }

    /**
     * Whether the numbers are still to come.
     *
     * @return true inside a traced function for what depends on its arguments or on variables
     */
    public boolean isSymbolic() {
        return false;
    }

    /**
     * Where the numbers lie.
     *
     * @return the memory
     * @throws IllegalStateException if they are still to come
     */
    public View view() {
        throw new IllegalStateException("This tensor " + shape + " stands for numbers to come: inside"
                + " a traced function (a loss, a layer, grad) use tensor operations only, not values.");
    }

    /**
     * {@return A vector of the default type}
     *
     * @param values the numbers
     */
    public static Tensor of(double... values) {
        return ArrayTensor.from(values, Shape.of(values.length), DType.floatx());
    }

    /**
     * {@return A matrix of the default type}
     *
     * @param rows of equal length
     * @throws ShapeException if the rows differ in length
     */
    public static Tensor of(double[][] rows) {
        return ArrayTensor.fromRows(rows, DType.floatx());
    }

    /**
     * {@return A matrix of the default type}
     *
     * @param rows of equal length
     * @throws ShapeException if the rows differ in length
     */
    public static Tensor of(float[][] rows) {
        return ArrayTensor.fromRows(rows, DType.floatx());
    }

    /**
     * {@return A vector of the default type}
     *
     * @param values the numbers
     */
    public static Tensor of(float[] values) {
        return of(values, Shape.of(values.length));
    }

    /**
     * {@return A vector of whole numbers, such as labels, of the default type}
     *
     * @param values the numbers
     */
    public static Tensor of(int[] values) {
        return of(Arrays.stream(values).asDoubleStream().toArray());
    }

    /**
     * {@return Numbers in a shape}
     *
     * @param values last axis fastest
     * @param shape of as many
     * @throws ShapeException if the counts differ
     */
    public static Tensor of(double[] values, Shape shape) {
        return ArrayTensor.from(values, shape, DType.floatx());
    }

    /**
     * {@return Numbers in a shape}
     *
     * @param values last axis fastest
     * @param shape of as many
     * @throws ShapeException if the counts differ
     */
    public static Tensor of(float[] values, Shape shape) {
        return ArrayTensor.from(values, shape, DType.floatx());
    }

    /**
     * {@return Numbers in a shape, of a given type}
     *
     * @param values last axis fastest
     * @param shape of as many
     * @param type of the numbers
     * @throws ShapeException if the counts differ
     */
    public static Tensor of(double[] values, Shape shape, DType type) {
        return ArrayTensor.from(values, shape, type);
    }

    /**
     * {@return A single number of the default type}
     *
     * @param value the number
     */
    public static Tensor scalar(double value) {
        return scalar(value, DType.floatx());
    }

    /**
     * {@return A single number}
     *
     * @param value the number
     * @param type of it
     */
    public static Tensor scalar(double value, DType type) {
        return ArrayTensor.from(new double[] {value}, Shape.SCALAR, type);
    }

    /**
     * {@return Zeros of the default type}
     *
     * @param dims lengths of the axes
     */
    public static Tensor zeros(int... dims) {
        return full(0, Shape.of(dims), DType.floatx());
    }

    /**
     * {@return Ones of the default type}
     *
     * @param dims lengths of the axes
     */
    public static Tensor ones(int... dims) {
        return full(1, Shape.of(dims), DType.floatx());
    }

    /**
     * {@return One value everywhere}
     *
     * @param value of all
     * @param shape of the tensor
     * @param type of the numbers
     */
    public static Tensor full(double value, Shape shape, DType type) {
        return ArrayTensor.filled(value, shape, type);
    }

    /**
     * {@return The whole numbers from 0}
     *
     * @param count how many
     */
    public static Tensor arange(int count) {
        return of(IntStream.range(0, count).asDoubleStream().toArray());
    }

    /**
     * {@return Evenly spaced numbers, both ends included}
     *
     * @param from the first
     * @param to the last
     * @param count how many, ≥ 2
     */
    public static Tensor linspace(double from, double to, int count) {
        return of(IntStream.range(0, count)
                .mapToDouble(i -> from + (to - from) * i / (count - 1)).toArray());
    }

    /**
     * {@return The identity matrix}
     *
     * @param n rows and columns
     */
    public static Tensor eye(int n) {
        Tensor index = arange(n);
        return index.reshape(n, 1).equalTo(index);
    }

    // Elementwise.

    /** {@return −x} */
    public final Tensor negate() {
        return apply(Unary.NEGATE, this);
    }

    /** {@return |x|} */
    public final Tensor abs() {
        return apply(Unary.ABS, this);
    }

    /** {@return −1, 0 or 1} */
    public final Tensor sign() {
        return apply(Unary.SIGN, this);
    }

    /** {@return x²} */
    public final Tensor square() {
        return apply(Unary.SQUARE, this);
    }

    /** {@return √x; NaN below 0} */
    public final Tensor sqrt() {
        return apply(Unary.SQRT, this);
    }

    /** {@return 1/x} */
    public final Tensor reciprocal() {
        return apply(Unary.RECIPROCAL, this);
    }

    /** {@return eˣ} */
    public final Tensor exp() {
        return apply(Unary.EXP, this);
    }

    /** {@return eˣ − 1, exact near 0} */
    public final Tensor expm1() {
        return apply(Unary.EXPM1, this);
    }

    /** {@return ln x; NaN below 0} */
    public final Tensor log() {
        return apply(Unary.LOG, this);
    }

    /** {@return ln(1 + x), exact near 0} */
    public final Tensor log1p() {
        return apply(Unary.LOG1P, this);
    }

    /** {@return sin x, radians} */
    public final Tensor sin() {
        return apply(Unary.SIN, this);
    }

    /** {@return cos x, radians} */
    public final Tensor cos() {
        return apply(Unary.COS, this);
    }

    /** {@return tanh x} */
    public final Tensor tanh() {
        return apply(Unary.TANH, this);
    }

    /** {@return 1/(1 + e⁻ˣ)} */
    public final Tensor sigmoid() {
        return apply(Unary.SIGMOID, this);
    }

    /** {@return max(x, 0)} */
    public final Tensor relu() {
        return apply(Unary.RELU, this);
    }

    /** {@return ln(1 + eˣ), without overflow} */
    public final Tensor softplus() {
        return apply(Unary.SOFTPLUS, this);
    }

    /** {@return The Gauss error function} */
    public final Tensor erf() {
        return apply(Unary.ERF, this);
    }

    /** {@return The largest whole number not above x} */
    public final Tensor floor() {
        return apply(Unary.FLOOR, this);
    }

    /**
     * {@return a + b}
     *
     * @param other b
     * @throws ShapeException if the shapes do not fit
     */
    public final Tensor plus(Tensor other) {
        return apply(Binary.PLUS, this, other);
    }

    /**
     * {@return a + b}
     *
     * @param other b
     */
    public final Tensor plus(double other) {
        return Neutral.plus(this, other);
    }

    /**
     * {@return a − b}
     *
     * @param other b
     * @throws ShapeException if the shapes do not fit
     */
    public final Tensor minus(Tensor other) {
        return apply(Binary.MINUS, this, other);
    }

    /**
     * {@return a − b}
     *
     * @param other b
     */
    public final Tensor minus(double other) {
        return Neutral.plus(this, -other);
    }

    /**
     * {@return a · b, number by number}
     *
     * @param other b
     * @throws ShapeException if the shapes do not fit
     */
    public final Tensor times(Tensor other) {
        return apply(Binary.TIMES, this, other);
    }

    /**
     * {@return a · b, number by number}
     *
     * @param other b
     */
    public final Tensor times(double other) {
        return Neutral.times(this, other);
    }

    /**
     * {@return a / b}
     *
     * @param other b
     * @throws ShapeException if the shapes do not fit
     */
    public final Tensor div(Tensor other) {
        return apply(Binary.DIVIDE, this, other);
    }

    /**
     * {@return a / b}
     *
     * @param other b
     */
    public final Tensor div(double other) {
        return div(scalar(other, dtype));
    }

    /**
     * {@return The larger of both}
     *
     * @param other b
     * @throws ShapeException if the shapes do not fit
     */
    public final Tensor maximum(Tensor other) {
        return apply(Binary.MAXIMUM, this, other);
    }

    /**
     * {@return The larger of both}
     *
     * @param other b
     */
    public final Tensor maximum(double other) {
        return maximum(scalar(other, dtype));
    }

    /**
     * {@return The smaller of both}
     *
     * @param other b
     * @throws ShapeException if the shapes do not fit
     */
    public final Tensor minimum(Tensor other) {
        return apply(Binary.MINIMUM, this, other);
    }

    /**
     * {@return The smaller of both}
     *
     * @param other b
     */
    public final Tensor minimum(double other) {
        return minimum(scalar(other, dtype));
    }

    /**
     * {@return aᵇ}
     *
     * @param other b
     * @throws ShapeException if the shapes do not fit
     */
    public final Tensor pow(Tensor other) {
        return apply(Binary.POW, this, other);
    }

    /**
     * {@return aᵇ}
     *
     * @param exponent b
     */
    public final Tensor pow(double exponent) {
        return Power.of(this, exponent);
    }

    /**
     * {@return 1 where a > b, else 0}
     *
     * @param other b
     * @throws ShapeException if the shapes do not fit
     */
    public final Tensor greater(Tensor other) {
        return apply(Binary.GREATER, this, other);
    }

    /**
     * {@return 1 where a > b, else 0}
     *
     * @param other b
     */
    public final Tensor greater(double other) {
        return greater(scalar(other, dtype));
    }

    /**
     * {@return 1 where a ≥ b, else 0}
     *
     * @param other b
     * @throws ShapeException if the shapes do not fit
     */
    public final Tensor greaterEqual(Tensor other) {
        return apply(Binary.GREATER_EQUAL, this, other);
    }

    /** This where the other is positive, else 0. */
    final Tensor reluGradient(Tensor other) {
        return apply(Binary.RELU_GRADIENT, this, other);
    }

    /**
     * {@return 1 where a ≥ b, else 0}
     *
     * @param other b
     */
    public final Tensor greaterEqual(double other) {
        return greaterEqual(scalar(other, dtype));
    }

    /**
     * {@return 1 where a = b, else 0}
     *
     * @param other b
     * @throws ShapeException if the shapes do not fit
     */
    public final Tensor equalTo(Tensor other) {
        return apply(Binary.EQUAL, this, other);
    }

    /**
     * {@return 1 where a = b, else 0}
     *
     * @param other b
     */
    public final Tensor equalTo(double other) {
        return equalTo(scalar(other, dtype));
    }

    /**
     * {@return 1 where a is less than b, else 0}
     *
     * @param other b
     */
    public final Tensor less(Tensor other) {
        return other.greater(this);
    }

    /**
     * {@return 1 where a is less than b, else 0}
     *
     * @param other b
     */
    public final Tensor less(double other) {
        return scalar(other, dtype).greater(this);
    }

    /**
     * {@return 1 where a ≤ b, else 0}
     *
     * @param other b
     */
    public final Tensor lessEqual(Tensor other) {
        return other.greaterEqual(this);
    }

    /**
     * {@return 1 where a ≤ b, else 0}
     *
     * @param other b
     */
    public final Tensor lessEqual(double other) {
        return scalar(other, dtype).greaterEqual(this);
    }

    /**
     * {@return Kept between two limits}
     *
     * @param low the lower limit
     * @param high the upper limit
     */
    public final Tensor clip(double low, double high) {
        return maximum(low).minimum(high);
    }

    /**
     * {@return Chooses number by number}
     *
     * @param condition 1 or 0
     * @param a where the condition is not 0
     * @param b where it is 0
     */
    public static Tensor where(Tensor condition, Tensor a, Tensor b) {
        return apply(Select.WHERE, condition, a, b);
    }

    /** {@return The same numbers, taken as constant by every derivative} */
    public final Tensor stopGradient() {
        return apply(new StopGradient(), this);
    }

    // Reductions.

    /**
     * {@return The sum of all numbers, or along axes, which vanish}
     *
     * @param axes from 0, or from −1 backwards; none means all
     */
    public final Tensor sum(int... axes) {
        return Reduce.of(Reduction.SUM, this, axes);
    }

    /**
     * {@return The sum along axes, which keep length 1}
     *
     * @param axes from 0, or from −1 backwards; none means all
     */
    public final Tensor sumKeepDims(int... axes) {
        return Reduce.keepDims(Reduction.SUM, this, axes);
    }

    /**
     * {@return The largest of all numbers, or along axes, which vanish}
     *
     * @param axes from 0, or from −1 backwards; none means all
     */
    public final Tensor max(int... axes) {
        return Reduce.of(Reduction.MAX, this, axes);
    }

    /**
     * {@return The largest along axes, which keep length 1}
     *
     * @param axes from 0, or from −1 backwards; none means all
     */
    public final Tensor maxKeepDims(int... axes) {
        return Reduce.keepDims(Reduction.MAX, this, axes);
    }

    /**
     * {@return The smallest of all numbers, or along axes, which vanish}
     *
     * @param axes from 0, or from −1 backwards; none means all
     */
    public final Tensor min(int... axes) {
        return Reduce.of(Reduction.MIN, this, axes);
    }

    /**
     * {@return The smallest along axes, which keep length 1}
     *
     * @param axes from 0, or from −1 backwards; none means all
     */
    public final Tensor minKeepDims(int... axes) {
        return Reduce.keepDims(Reduction.MIN, this, axes);
    }

    /**
     * {@return The mean of all numbers, or along axes, which vanish}
     *
     * @param axes from 0, or from −1 backwards; none means all
     */
    public final Tensor mean(int... axes) {
        Tensor sum = sum(axes);
        return sum.times((double) sum.size() / size());
    }

    /**
     * {@return The mean along axes, which keep length 1}
     *
     * @param axes from 0, or from −1 backwards; none means all
     */
    public final Tensor meanKeepDims(int... axes) {
        Tensor sum = sumKeepDims(axes);
        return sum.times((double) sum.size() / size());
    }

    /** {@return The index of the first maximum along the last axis, which vanishes} */
    public final Tensor argMax() {
        return apply(new ArgMax(), this);
    }

    /**
     * {@return The sum of what broadcasting from a shape repeated: undoes it for derivatives}
     *
     * @param target of lower or equal rank
     */
    public final Tensor sumTo(Shape target) {
        return Reduce.to(this, target);
    }

    // Products and shapes.

    /**
     * {@return The matrix product along the last axis: (…, k) · (k, n) gives (…, n); of many
     * matrices (…, n, k) · (…, k, m) gives (…, n, m), leading axes of length 1 repeated}
     *
     * @param other (k, n), or (…, k, m)
     * @throws ShapeException if the inner lengths differ, or leading axes
     */
    public final Tensor matmul(Tensor other) {
        return other.rank() <= 2 ? MatMul.of(this, other) : Einsum.matmul(this, other);
    }

    /**
     * {@return Sums of products of two tensors, as in NumPy: {@code "btnh,bsnh->bnts"}}
     *
     * @param equation a letter for each axis: those of a, those of b, those of the result; what the
     *     result has not is summed over
     * @param a first operand
     * @param b second operand
     * @throws ShapeException if axes of one letter differ in length
     */
    public static Tensor einsum(String equation, Tensor a, Tensor b) {
        return Einsum.of(equation, a, b);
    }

    /**
     * {@return The same numbers in another shape}
     *
     * @param dims lengths; one may be −1, found from the rest
     * @throws ShapeException if the counts differ
     */
    public final Tensor reshape(int... dims) {
        return reshape(Reshape.resolve(shape, dims));
    }

    /**
     * {@return The same numbers in another shape}
     *
     * @param target of the same size
     * @throws ShapeException if the counts differ
     */
    public final Tensor reshape(Shape target) {
        return target.equals(shape) ? this : apply(new Reshape(target), this);
    }

    /**
     * {@return The axes in another order}
     *
     * @param axes each once; none reverses them
     */
    public final Tensor transpose(int... axes) {
        return Permute.of(this, axes);
    }

    /**
     * {@return Repeats along axes of length 1 and along new leading axes}
     *
     * @param target shape
     * @throws ShapeException if it does not fit
     */
    public final Tensor broadcastTo(Shape target) {
        return target.equals(shape) ? this : apply(new BroadcastTo(target), this);
    }

    /**
     * {@return A new axis of length 1}
     *
     * @param axis where it will be; −1 is behind the last
     */
    public final Tensor expandDims(int axis) {
        return reshape(Reshape.expanded(shape, axis));
    }

    /**
     * {@return Without an axis of length 1}
     *
     * @param axis to drop
     * @throws ShapeException if its length is not 1
     */
    public final Tensor squeeze(int axis) {
        return reshape(Reshape.squeezed(shape, axis));
    }

    /**
     * {@return A part along one axis}
     *
     * @param axis to cut
     * @param from the first index
     * @param to behind the last index
     * @throws ShapeException if the range is not inside
     */
    public final Tensor slice(int axis, int from, int to) {
        return apply(new Slice(shape.axis(axis), from, to), this);
    }

    /**
     * {@return Zeros added at both ends of an axis}
     *
     * @param axis to lengthen
     * @param before how many in front
     * @param after how many behind
     */
    public final Tensor pad(int axis, int before, int after) {
        return apply(new Pad(shape.axis(axis), before, after), this);
    }

    /**
     * {@return The other way round along an axis}
     *
     * @param axis to reverse
     */
    public final Tensor reverse(int axis) {
        return apply(new Reverse(shape.axis(axis)), this);
    }

    /**
     * {@return Tensors one behind the other}
     *
     * @param axis along which
     * @param parts of equal shape but for that axis
     * @throws ShapeException if they do not fit
     */
    public static Tensor concat(int axis, Tensor... parts) {
        return apply(new Concat(parts[0].shape.axis(axis)), parts);
    }

    /**
     * {@return Rows of this table by number}
     *
     * @param indices whole numbers, any shape
     * @throws IndexOutOfBoundsException on a number outside the table
     */
    public final Tensor gather(Tensor indices) {
        return apply(new Gather(), this, indices);
    }

    /**
     * {@return Whole numbers as rows of one 1 and zeros}
     *
     * @param depth the number of classes
     */
    public final Tensor oneHot(int depth) {
        return expandDims(-1).equalTo(arange(depth).as(dtype));
    }

    /**
     * {@return In another type; the tensor itself if it has that type}
     *
     * @param type of the result
     * @throws IllegalStateException inside a traced function
     */
    public final Tensor as(DType type) {
        return type == dtype ? this : ArrayTensor.copied(view(), type);
    }

    // Windows on pictures (batch, rows, columns, channels).

    /**
     * {@return The convolution: Σ kernel · picture in each place of a window}
     *
     * <p>The kernel is not flipped, as in all libraries of deep learning; strictly this is a
     * cross-correlation.
     *
     * @param kernel (height, width, channels, filters), as large as the window
     * @param window how it moves
     * @throws ShapeException if the shapes do not fit
     */
    public final Tensor conv2d(Tensor kernel, Window window) {
        return Convolution.output(this, kernel, window, false);
    }

    /**
     * {@return The convolution of each channel with a kernel of its own}
     *
     * @param kernel (height, width, channels, 1), as large as the window
     * @param window how it moves
     * @throws ShapeException if the shapes do not fit
     */
    public final Tensor depthwiseConv2d(Tensor kernel, Window window) {
        return Convolution.output(this, kernel, window, true);
    }

    /**
     * {@return The transposed convolution: each number, times the kernel, added to a larger
     * picture}
     *
     * <p>It is the derivative of {@link #conv2d} with respect to its input.
     *
     * @param kernel (height, width, channels of the result, channels of this)
     * @param window how the convolution moves that makes this shape of the result's
     * @param rows of the result
     * @param columns of the result
     * @throws ShapeException if the shapes do not fit
     */
    public final Tensor conv2dTranspose(Tensor kernel, Window window, int rows, int columns) {
        return Convolution.input(this, kernel, window, rows, columns);
    }

    /**
     * {@return The largest number of each channel in each place of a window}
     *
     * @param window how it moves; its padding never counts
     * @throws ShapeException if it fits nowhere
     */
    public final Tensor maxPool2d(Window window) {
        return MaxPool.of(this, window);
    }

    /**
     * {@return The mean of each channel in each place of a window}
     *
     * @param window how it moves; its padding is not counted
     * @throws ShapeException if it fits nowhere
     */
    public final Tensor averagePool2d(Window window) {
        return AveragePool.of(this, window);
    }

    /**
     * {@return What a window sees in each of its places, one behind the other: (batch, places down,
     * places right, height · width · channels)}
     *
     * @param window how it moves
     * @throws ShapeException if it fits nowhere
     */
    public final Tensor patches2d(Window window) {
        return Patches.of(this, window);
    }

    // Values.

    /**
     * {@return A copy of numbers that may change}
     *
     * @param view of them
     */
    public static Tensor copyOf(View view) {
        return ArrayTensor.copied(view, view.storage().dtype());
    }

    /**
     * {@return The number of a tensor that holds one}
     *
     * @throws ShapeException if it holds more
     */
    public final double item() {
        if (size() != 1) {
            throw new ShapeException("item(): expected a single number, got shape " + shape
                    + "; reduce it first, for example with mean().");
        }
        return view().storage().get(view().offset());
    }

    /** {@return All numbers, last axis fastest} */
    public final double[] toDoubles() {
        return Values.doubles(view());
    }

    /** {@return All numbers, last axis fastest} */
    public final float[] toFloats() {
        return Values.floats(view());
    }

    /**
     * {@return The rows of a matrix}
     *
     * @throws ShapeException if the rank is not 2
     */
    public final double[][] toRows() {
        return Values.rows(view());
    }

    /**
     * Shape and first numbers.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        return isSymbolic() ? "Tensor " + shape + " " + dtype + ", to be computed"
                : TensorText.of(this);
    }

    /**
     * Computes at once, or records where an operand is still to come.
     *
     * @param op what to do
     * @param inputs the operands, of one type
     * @return the result
     */
    public static Tensor apply(Op op, Tensor... inputs) {
        return Evaluation.of(op, inputs);
    }
}
