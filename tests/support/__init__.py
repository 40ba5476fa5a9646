"""What tests share: fixtures, steps, clocks, processes."""
