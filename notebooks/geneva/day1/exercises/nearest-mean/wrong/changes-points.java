// adds up inside the first point of each group
double[][] means(double[][] points, int[] group, int groups) {
    double[][] mean = new double[groups][];
    int[] count = new int[groups];
    for (int i = 0; i < points.length; i++) {
        int k = group[i];
        if (mean[k] == null) {
            mean[k] = points[i];
        } else {
            mean[k][0] += points[i][0];
            mean[k][1] += points[i][1];
        }
        count[k]++;
    }
    for (int k = 0; k < groups; k++) {
        if (mean[k] == null) {
            mean[k] = new double[2];
        } else {
            mean[k][0] /= count[k];
            mean[k][1] /= count[k];
        }
    }
    return mean;
}
