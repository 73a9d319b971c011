"""The companion in the browser: pages and JSON of views, for one reader on their own machine.

Imported by `bisher serve` and `bisher export --format html` alone: `import bisher` loads none of it.
"""
