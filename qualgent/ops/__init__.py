"""Tools of operators: doctor, metrics and health, backup, move, adoption, commands. May import packages below it."""
