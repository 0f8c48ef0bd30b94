double[][] means(double[][] points, int[] group, int groups) {
    double[][] mean = new double[groups][2];
    for (int k = 0; k < groups; k++) {
        int count = 0;
        for (int i = 0; i < points.length; i++) {
            if (group[i] == k) {
                mean[k][0] += points[i][0];
                mean[k][1] += points[i][1];
                count++;
            }
        }
        mean[k][0] /= Math.max(1, count);
        mean[k][1] /= Math.max(1, count);
    }
    return mean;
}
