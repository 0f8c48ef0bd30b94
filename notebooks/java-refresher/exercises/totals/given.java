record Expense(String category, double amount, boolean refunded) {}
