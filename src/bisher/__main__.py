"""`python -m bisher` is the command line."""

from bisher.cli import main

main()
