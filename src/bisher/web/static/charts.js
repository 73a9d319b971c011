// The drawings: larger and smaller, arrow keys, one line pinned, the sentence under what was chosen, the graph of before.
{
  const say = document.body.dataset;
  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const unmodified = (event) => !(event.button || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);

  // Size ---------------------------------------------------------------------------------------------------------------

  const SIZES = [0.5, 0.65, 0.8, 1, 1.25, 1.6, 2, 2.5];

  function sizing(scroller) {
    let level = SIZES.indexOf(1);

    function show(next) {
      const middle = (scroller.scrollLeft + scroller.clientWidth / 2) / scroller.scrollWidth;
      level = Math.max(0, Math.min(SIZES.length - 1, next));
      const svg = scroller.querySelector("svg.drawing");
      const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
      svg.setAttribute("width", width * SIZES[level]);
      svg.setAttribute("height", height * SIZES[level]);
      scroller.classList.toggle("sized", SIZES[level] !== 1);
      scroller.scrollLeft = middle * scroller.scrollWidth - scroller.clientWidth / 2;
    }

    const to = { "+": () => show(level + 1), "-": () => show(level - 1), 0: () => show(SIZES.indexOf(1)) };
    const button = (key, text, label) => {
      const one = make("button", { type: "button", className: "plain", textContent: text, onclick: to[key] });
      one.setAttribute("aria-label", label);
      one.title = label;
      return one;
    };
    const tools = make("div", { className: "sizes" }, button("-", "−", say.smaller), button("+", "+", say.larger), button("0", "1:1", say.fit));
    tools.setAttribute("role", "group");
    tools.setAttribute("aria-label", `${say.size}: ${scroller.getAttribute("aria-label")}`);
    scroller.before(tools);
    scroller.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(to, event.key)) return;
      event.preventDefault();
      to[event.key]();
    });
    scroller.addEventListener("wheel", (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      show(level + (event.deltaY < 0 ? 1 : -1));
    }, { passive: false });
    dragging(scroller);
  }

  // With a mouse the ground can be dragged; fingers scroll by themselves.
  function dragging(scroller) {
    let from = null;
    scroller.addEventListener("pointerdown", (event) => {
      if (event.pointerType !== "mouse" || event.button || event.target.closest("a, [role=img]")) return;
      from = { x: event.clientX + scroller.scrollLeft, y: event.clientY + scroller.scrollTop };
      scroller.setPointerCapture(event.pointerId);
      scroller.classList.add("dragged");
    });
    scroller.addEventListener("pointermove", (event) => {
      if (from) scroller.scrollTo({ left: from.x - event.clientX, top: from.y - event.clientY, behavior: "instant" });
    });
    for (const end of ["pointerup", "pointercancel"]) {
      scroller.addEventListener(end, () => { from = null; scroller.classList.remove("dragged"); });
    }
  }

  // Arrow keys in the storyline ----------------------------------------------------------------------------------------

  const STEP = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 };
  const across = (key) => key === "ArrowLeft" || key === "ArrowRight";
  const height = (element) => { const box = element.getBoundingClientRect(); return box.top + box.height / 2; };
  const knots = (meeting) => [...meeting.querySelectorAll(".knot")].sort((a, b) => height(a) - height(b));

  // The last point of a line tells which of two runs above the other.
  function last(line) {
    const path = line.querySelector(".thin");
    return path.getPointAtLength(path.getTotalLength()).y;
  }

  function fromLine(chart, line, key) {
    if (across(key)) {
      const own = [...chart.querySelectorAll(".knot")].filter((knot) => knot.dataset.people.split(" ").includes(line.dataset.person));
      return own.at(key === "ArrowLeft" ? -1 : 0);
    }
    const lines = [...chart.querySelectorAll(".line")].sort((a, b) => last(a) - last(b));
    return lines[lines.indexOf(line) + STEP[key]];
  }

  function fromKnot(chart, knot, key) {
    const here = knot.closest(".meeting");
    if (!across(key)) {
      const all = knots(here);
      return all[all.indexOf(knot) + STEP[key]];
    }
    const meetings = [...chart.querySelectorAll(".meeting")].filter((one) => one.querySelector(".knot"));
    const next = meetings[meetings.indexOf(here) + STEP[key]];
    const away = (one) => Math.abs(height(one) - height(knot));
    return next && knots(next).sort((a, b) => away(a) - away(b))[0];
  }

  function fromHeading(chart, heading, key) {
    const all = [...chart.querySelectorAll(".column a, .column [role=img]")];
    if (across(key)) return all[all.indexOf(heading) + STEP[key]];
    const { number } = heading.closest(".column").dataset;
    return key === "ArrowDown" ? chart.querySelector(`.meeting[data-number="${number}"] .knot`) : null;
  }

  function stepping(chart) {
    chart.addEventListener("keydown", (event) => {
      if (!Object.hasOwn(STEP, event.key) || !unmodified(event)) return;
      const [from, where] = [["line", fromLine], ["knot", fromKnot], ["column", fromHeading]].find(([name]) => event.target.closest(`.${name}`)) ?? [];
      if (!from) return;
      const next = where(chart, from === "column" ? event.target : event.target.closest(`.${from}`), event.key);
      event.preventDefault();
      next?.focus();
    });
  }

  // One line pinned, in the wide chart and in the tall one: the others step back, and the address says so.
  const charts = document.querySelectorAll(".storyline");

  function pin(person) {
    for (const chart of charts) {
      for (const line of chart.querySelectorAll(".line")) line.classList.toggle("pinned", line.dataset.person === person);
      chart.classList.toggle("pinning", Boolean(chart.querySelector(".pinned")));
    }
    if (!location.protocol.startsWith("http")) return;
    const address = new URL(location.href);
    if (person) address.searchParams.set("line", person); else address.searchParams.delete("line");
    history.replaceState(null, "", address);
  }

  function pinning(chart) {
    chart.addEventListener("click", (event) => {
      const line = event.target.closest(".line");
      // Enter on a line, which is a click without a pointer, leads to its person.
      if (!line || !event.detail || !unmodified(event)) return;
      event.preventDefault();
      pin(line.classList.contains("pinned") ? "" : line.dataset.person);
    });
  }

  // The sentence under the chart ----------------------------------------------------------------------------------------

  function quoting(scroller) {
    const under = make("div", { className: "beleg under", hidden: true });
    under.setAttribute("role", "status");
    scroller.after(under);
    scroller.addEventListener("click", (event) => {
      const chosen = event.target.closest(".knot, .tie, .couple");
      if (!chosen || !unmodified(event)) return;
      event.preventDefault();
      const text = make("p", { textContent: chosen.getAttribute("aria-label") });
      const to = chosen.getAttribute("href");
      const link = to ? [make("a", { href: to, textContent: say.inText })] : [];
      under.replaceChildren(text, make("span", { className: "acts" }, ...link));
      under.hidden = false;
    });
  }

  // The graph as of before: nobody stands elsewhere in it, so the frame stays as it is ---------------------------------------

  function timing(form, scroller) {
    const slider = form.querySelector("input");
    const told = form.querySelector("output");
    const known = new Map();
    let wanted = slider.value;

    async function drawing(number) {
      if (!known.has(number)) {
        const address = new URL(location.href);
        address.pathname = form.dataset.from.replace(/\/as-of\/\d+\/[^/]*$/, `/as-of/${number}/graph`);
        const answer = await fetch(address, { headers: { Accept: "text/html" } }).catch(() => null);
        dispatchEvent(new CustomEvent("answered", { detail: Boolean(answer) }));
        if (!answer?.ok) throw new Error("no graph");
        const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
        known.set(number, parsed.querySelector("svg.drawing"));
      }
      return known.get(number);
    }

    // No answer does not mean that there was nobody: the drawing, and the number that it is of, stay.
    let standing = slider.value;
    slider.addEventListener("input", async () => {
      const number = slider.value;
      wanted = number;
      told.textContent = number;
      const drawn = await drawing(number).catch(() => undefined);
      if (wanted !== number) return;
      if (drawn === undefined) {
        slider.value = wanted = told.textContent = standing;
        return;
      }
      standing = number;
      const shown = scroller.querySelector("svg.drawing");
      const next = drawn ? drawn.cloneNode(true) : shown.cloneNode(false);
      for (const name of ["viewBox", "width", "height"]) next.setAttribute(name, shown.getAttribute(name));
      shown.replaceWith(next);
    });
    known.set(slider.value, scroller.querySelector("svg.drawing").cloneNode(true));
    form.hidden = false;
  }

  for (const chart of document.querySelectorAll("svg.storyline")) stepping(chart);
  for (const chart of charts) pinning(chart);
  const asked = charts.length && new URLSearchParams(location.search).get("line");
  if (asked) pin(asked);
  for (const scroller of document.querySelectorAll(".scroller:has(> svg.drawing)")) { sizing(scroller); quoting(scroller); }
  for (const fan of document.querySelectorAll(".picked")) quoting(fan);
  const times = document.getElementById("times");
  const graph = document.getElementById("graph");
  if (times && graph) timing(times, graph);
}
