"""The commands that show a story. They see a view as of the boundary and neither the store nor the story behind it."""
