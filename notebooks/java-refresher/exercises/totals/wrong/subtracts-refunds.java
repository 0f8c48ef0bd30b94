// subtracts refunds from the sum
Map<String, Double> totals(List<Expense> expenses) {
    var totals = new TreeMap<String, Double>();
    for (Expense each : expenses) {
        double change = each.refunded() ? -each.amount() : each.amount();
        totals.merge(each.category(), change, Double::sum);
    }
    return totals;
}
