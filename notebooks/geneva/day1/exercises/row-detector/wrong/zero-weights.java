// gives zeros in the row no weight, so that more ones fire it as well
double[] rowDetector(int[] row) {
    var unit = new double[row.length + 1];
    int ones = 0;
    for (int i = 0; i < row.length; i++) {
        unit[i] = row[i];
        ones += row[i];
    }
    unit[row.length] = 0.5 - ones;
    return unit;
}
