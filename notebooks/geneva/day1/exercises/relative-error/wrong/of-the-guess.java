// measures how much the guess varies
double relativeError(double[] truth, double[] guess) {
    double mean = Arrays.stream(guess).average().orElseThrow(), off = 0, squares = 0;
    for (int i = 0; i < truth.length; i++) {
        off += Math.abs(guess[i] - truth[i]);
        squares += (guess[i] - mean) * (guess[i] - mean);
    }
    return off / truth.length / Math.sqrt(squares / truth.length);
}
