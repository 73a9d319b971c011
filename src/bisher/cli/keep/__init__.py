"""The commands that fill and tend the store, and those that show no story."""
