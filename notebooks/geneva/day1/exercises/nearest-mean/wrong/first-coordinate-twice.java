// adds the first coordinate twice
double[][] means(double[][] points, int[] group, int groups) {
    double[][] mean = new double[groups][2];
    int[] count = new int[groups];
    for (int i = 0; i < points.length; i++) {
        mean[group[i]][0] += points[i][0];
        mean[group[i]][1] += points[i][0];
        count[group[i]]++;
    }
    for (int k = 0; k < groups; k++) {
        if (count[k] > 0) {
            mean[k][0] /= count[k];
            mean[k][1] /= count[k];
        }
    }
    return mean;
}
