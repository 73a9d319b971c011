"""Training of the reading model. Never imported by the package."""
