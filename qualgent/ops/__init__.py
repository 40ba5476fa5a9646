"""Tools of operators: doctor, metrics and health, backup, move, adoption, commands. May import the rooms below it."""
