// multiplies all sides
double seesNothing(double[] w, int count) {
    double volume = 1;
    for (double side : w) volume *= side;
    return Math.pow(1 - volume, count);
}
