// takes the last point of each group for its mean
double[][] means(double[][] points, int[] group, int groups) {
    double[][] mean = new double[groups][2];
    for (int i = 0; i < points.length; i++) {
        mean[group[i]] = points[i].clone();
    }
    return mean;
}
