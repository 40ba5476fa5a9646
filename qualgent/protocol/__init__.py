"""What server and agents say to each other. No Django in here: this package travels to device hosts."""
