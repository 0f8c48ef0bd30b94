double[] smoothed(double[] values, double weight) {
    return IntStream.range(0, values.length).mapToDouble(t -> {
        double above = 0, below = 0;
        for (int k = 0; k <= t; k++) {
            double w = Math.pow(weight, t - k);
            above += w * values[k];
            below += w;
        }
        return above / below;
    }).toArray();
}
