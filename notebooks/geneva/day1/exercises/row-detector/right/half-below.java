double[] rowDetector(int[] row) {
    var unit = new double[row.length + 1];
    unit[row.length] = 0.5;
    for (int i = 0; i < row.length; i++) {
        unit[i] = row[i] == 1 ? 1 : -1;
        unit[row.length] -= row[i];
    }
    return unit;
}
