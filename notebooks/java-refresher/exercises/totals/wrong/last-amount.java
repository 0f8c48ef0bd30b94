// keeps the last amount of each category
Map<String, Double> totals(List<Expense> expenses) {
    var totals = new TreeMap<String, Double>();
    for (Expense each : expenses) {
        if (!each.refunded()) {
            totals.put(each.category(), each.amount());
        }
    }
    return totals;
}
