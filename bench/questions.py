"""How many questions are answered right, wrong, not at all: `python bench/questions.py [--set NAME] [--failed]`.

The questions lie in `examples/questions/`, each file beside the example of its name, which is read as a person has
annotated it: so what is measured is the asking, not the reading. With `--reading model` the model reads it, and what is
measured is what a user gets.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import bisher
from bisher.eval.questions import figures, load, mark, rows

EXAMPLES = Path(__file__).parents[1] / "examples"


def main() -> None:
    """Ask all questions and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", help="only the questions of this set")
    parser.add_argument("--failed", action="store_true", help="also print each question that is not answered right")
    parser.add_argument("--reading", choices=("given", "model"), default="given")
    options = parser.parse_args()
    marked = []
    seconds = 0.0
    for path in sorted((EXAMPLES / "questions").glob("*.jsonl")):
        story = bisher.read(EXAMPLES / f"{path.stem}.story", reading=options.reading)
        for question in load(path):
            if options.set in (None, question.set):
                view = story.as_of(question.as_of).told()
                started = time.perf_counter()
                marked.append(mark(question, view))
                seconds += time.perf_counter() - started
    if options.failed:
        for one in marked:
            if one.mark != "right":
                asked = " / ".join((*one.question.before, one.question.question))
                print(f"{one.mark}: as of {one.question.as_of}: {asked}\n  {one.why}\n  {one.answer.text}")
    for row in [("", "asked", "right", "wrong", "silent"), *rows(figures(marked))]:
        print(f"{row[0]:<14}" + "".join(f"{cell:>8}" for cell in row[1:]))
    print(f"{1000 * seconds / max(1, len(marked)):.1f} ms a question, in a fresh view each")


if __name__ == "__main__":
    main()
