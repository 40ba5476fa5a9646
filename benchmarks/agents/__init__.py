"""What agents cost the server: their logs, their idling, and their coming back after a restart."""
