// subtracts the length instead of the number of ones
double[] rowDetector(int[] row) {
    var unit = new double[row.length + 1];
    int ones = 0;
    for (int i = 0; i < row.length; i++) {
        unit[i] = row[i] == 1 ? 1 : -1;
        ones += row[i];
    }
    unit[row.length] = 0.5 - row.length;
    return unit;
}
