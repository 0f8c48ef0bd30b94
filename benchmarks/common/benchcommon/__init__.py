"""What the benchmarks share: progress, tables, the JDK to use."""
