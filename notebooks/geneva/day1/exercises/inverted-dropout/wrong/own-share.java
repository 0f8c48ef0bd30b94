// divides by the share that happened to be kept
double[] dropOut(double[] x, boolean[] keep, double rate) {
    int kept = 0;
    for (boolean each : keep) if (each) kept++;
    var result = new double[x.length];
    for (int i = 0; i < x.length; i++) result[i] = keep[i] ? x[i] * x.length / kept : 0;
    return result;
}
