double huber(double error, double delta) {
    double inside = Math.min(Math.abs(error), delta);
    return inside * (Math.abs(error) - inside / 2);
}
