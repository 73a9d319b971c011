"""Measures the companion in a real Chromium: `python bench/browser.py [--installments 200] [--people 60]`.

Invented series of two sizes, the one asked for and one of 12 installments with 12 people, are served and opened: weight
of a page, time to its first content and to its end, elements, and how long a frame takes while the chart is scrolled,
enlarged and the graph is led through time. The last column sets the large series against the small one in the same run.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from playwright.sync_api import Page

from chrome import chromium, serving, window
from shell import DB, shell

SMALL = (12, 12)
VERBS = (("meet", "meets"), ("kiss", "kisses"), ("help", "helps"), ("betray", "deceives"), ("couple.start", "joins"))
FRAMES = """async (move) => {
  const moved = new Function("step", move);
  const spans = [];
  let before = await new Promise(requestAnimationFrame);
  for (let step = 0; step < 60; step++) {
    moved(step);
    const now = await new Promise(requestAnimationFrame);
    spans.push(now - before);
    before = now;
  }
  return spans;
}"""
SCROLL = "document.querySelector('.scroller:has(> svg.storyline)').scrollLeft = step * 20"
SIZE = "document.querySelectorAll('.sizes button')[step % 2].click()"
HOVER = "const all = document.querySelectorAll('svg.storyline .line'); all[step % all.length].focus()"
TIMING = """async () => {
  const [page] = performance.getEntriesByType("navigation");
  const first = await new Promise((done) => new PerformanceObserver((list) => {
    for (const one of list.getEntriesByName("first-contentful-paint")) done(one);
  }).observe({ type: "paint", buffered: true }));
  return {first: first.startTime, end: page.loadEventEnd, weight: page.encodedBodySize};
}"""


def main() -> None:
    """Print a line for each measurement."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--installments", type=int, default=200)
    parser.add_argument("--people", type=int, default=60)
    asked = parser.parse_args()
    large = asked.installments, asked.people
    with TemporaryDirectory() as folder, chromium() as browser:
        found = []
        for size in (SMALL, large):
            series(Path(folder), *size)
            with serving(Path(folder, DB)) as address, window(browser, address) as visit:
                found.append(dict(measured(visit.page, f"/s/{name(*size)}/as-of/{size[0]}", size[0])))
    small, big = (f"{installments} x {people}" for installments, people in (SMALL, large))
    print(f"{'':44}{small:>12}{big:>12}{'ratio':>8}")
    for what in found[0]:
        one, other = found[0][what], found[1][what]
        print(f"{what:44}{one:12.1f}{other:12.1f}{other / max(one, 0.1):8.1f}")


def measured(page: Page, story: str, last: int) -> Iterator[tuple[str, float]]:
    """What was measured, and how much: kB, milliseconds, elements."""
    page.goto(story)
    for path in ("", "/relations", "/cast"):
        page.goto(story + path)
        timing = page.evaluate(TIMING)
        label = path or "/"
        yield f"{label}: weight, kB", timing["weight"] / 1000
        yield f"{label}: first content, ms", timing["first"]
        yield f"{label}: loaded, ms", timing["end"]
        yield f"{label}: elements", page.evaluate("document.querySelectorAll('*').length")
    page.goto(story)
    for what, move in (("scrolled", SCROLL), ("enlarged", SIZE), ("line by line", HOVER)):
        yield from frames(page, f"chart {what}", move)
    page.goto(f"{story}?whole=1")
    yield from frames(page, "whole chart scrolled", SCROLL)
    page.goto(f"{story}/relations")
    yield "graph as of half, ms", page.evaluate(SLIDE, str(max(1, last // 2)))


SLIDE = """async (number) => {
  const slider = document.getElementById("time");
  const before = performance.now();
  const graph = document.getElementById("graph");
  const drawn = new Promise((done) => new MutationObserver(done).observe(graph, { childList: true }));
  slider.value = number;
  slider.dispatchEvent(new Event("input"));
  await drawn;
  await new Promise(requestAnimationFrame);
  return performance.now() - before;
}"""


def frames(page: Page, what: str, move: str) -> Iterator[tuple[str, float]]:
    """The median frame and the slowest one of twenty, in milliseconds."""
    spans = sorted(page.evaluate(FRAMES, move))
    yield f"{what}: frame, ms (median)", statistics.median(spans)
    yield f"{what}: frame, ms (19 of 20)", spans[int(len(spans) * 0.95)]


def name(installments: int, people: int) -> str:
    """Of the series."""
    return f"S{installments}x{people}"


def series(folder: Path, installments: int, people: int) -> None:
    """Write an invented series as a careful person would have read it, and keep it in the store, bookmark at its end.
    People come in by and by; each installment has four meetings, mostly of people who are there lately."""
    rng = random.Random(installments * 1000 + people)
    title = name(installments, people)
    lines = [f"%series {title}", "%lang en"]
    lines += [f"%cast p{i} | Person{i} | {'fm'[i % 2]}" for i in range(people)]
    for number in range(1, installments + 1):
        known = max(4, min(people, round(people * number / installments * 1.3)))
        near = [max(0, known - 1 - int(rng.expovariate(0.12))) for _ in range(8)]
        text, facts = [], []
        for a, b in zip(near[::2], near[1::2], strict=True):
            kind, verb = rng.choice(VERBS)
            if a != b:
                text.append(f"[Person{a}](p{a}) {verb} [Person{b}](p{b}).")
                one, other = (
                    sorted((f"p{a}", f"p{b}")) if kind in ("meet", "kiss", "couple.start") else (f"p{a}", f"p{b}")
                )
                fact = f'{kind} {one} {other} "{verb}"'
                facts.append((fact, sum(verb in s for s in text)))
        lines += ["", f"== {number}", " ".join(text) or "Nothing happens."]
        lines += [f"+ {fact}#{nth}" for fact, nth in facts]
    path = folder / f"{title}.story"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert shell(folder, "read", path.name, "--reading", "given").code == 0
    assert shell(folder, "bookmark", title, str(installments)).code == 0


if __name__ == "__main__":
    main()
