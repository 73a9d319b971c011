// What makes the pages quicker to use. Everything works without it.
const body = document.body;
const typing = (target) => target.matches?.("input, textarea, select, [contenteditable]");
const plain = (event) => !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);

// Keyboard -----------------------------------------------------------------------------------------------------------

const rows = () => [...document.querySelectorAll("main .row")].map((row) => row.querySelector("summary, a[href]")).filter(Boolean);

function move(step) {
  const all = rows();
  const here = document.activeElement?.closest?.(".row");
  const at = all.findIndex((one) => one.closest(".row") === here);
  all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus();
}

// Of a long story the cells are the last ones alone: the bar itself knows its neighbours.
function boundary(way) {
  const address = document.querySelector("nav.bd")?.dataset[way];
  if (address) location.href = address;
}

const keys = {
  "/": () => document.getElementById("q")?.focus(),
  j: () => move(1),
  k: () => move(-1),
  e: () => document.getElementById("all-evidence")?.click(),
  "[": () => boundary("back"),
  "]": () => boundary("forward"),
  "?": () => document.getElementById("keys")?.showModal(),
};

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (document.querySelector("dialog[open]") || !Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});

// Evidence -----------------------------------------------------------------------------------------------------------

const all = document.getElementById("all-evidence");
if (all) {
  all.hidden = false;
  all.addEventListener("click", () => {
    const lines = [...document.querySelectorAll(".recap details")];
    const open = !lines.every((line) => line.open);
    for (const line of lines) line.open = open;
    all.setAttribute("aria-pressed", String(open));
  });
}

// The whole line opens its evidence, not the citation alone.
body.classList.add("scripted");
for (const text of document.querySelectorAll(".line .tx")) {
  text.addEventListener("click", (event) => {
    if (event.target.closest("a") || getSelection().toString()) return;
    const line = text.parentElement.querySelector("details");
    line.open = !line.open;
  });
}

for (const figure of document.querySelectorAll(".beleg figure")) {
  if (!navigator.clipboard) break;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link";
  button.textContent = body.dataset.copy;
  button.addEventListener("click", async () => {
    const quote = figure.querySelector("blockquote").textContent;
    const where = figure.querySelector("figcaption").firstChild.textContent.trim();
    await navigator.clipboard.writeText(`${body.dataset.quoted.replace("{}", () => quote)} (${where})`);
    button.textContent = body.dataset.copied;
  });
  figure.querySelector(".acts")?.append(" ", button);
}

// Where no answer comes the page stays, and the bar says so until there is one again. -------------------------------------

addEventListener("answered", (event) => { document.getElementById("gone").textContent = event.detail ? "" : body.dataset.gone; });

async function ask(address) {
  const answer = await fetch(address, { headers: { Accept: "text/html" } }).catch(() => null);
  dispatchEvent(new CustomEvent("answered", { detail: Boolean(answer) }));
  return answer;
}

// Who was that again? --------------------------------------------------------------------------------------------------

let card = null;

function shut() {
  card?.element.remove();
  card?.from.focus();
  card = null;
}

async function open(link) {
  const address = new URL(link.href);
  address.pathname += "/card";
  const answer = await ask(address);
  if (!answer) return;
  if (!answer.ok) { location.href = link.href; return; }
  const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
  card?.element.remove();
  const element = document.createElement("div");
  element.className = "pop";
  element.tabIndex = -1;
  element.setAttribute("role", "dialog");
  element.setAttribute("aria-label", parsed.querySelector("h2").textContent);
  const close = document.createElement("button");
  close.type = "button";
  close.className = "plain close";
  close.textContent = body.dataset.close;
  close.addEventListener("click", shut);
  element.append(close, ...parsed.body.childNodes);
  document.body.append(element);
  place(element, link);
  card = { element, from: link };
  element.focus();
}

function place(element, link) {
  const box = link.getBoundingClientRect();
  const wide = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(box.left, wide - element.offsetWidth - 8));
  // Constructed style sheets are no inline style: the policy of the page stays without 'unsafe-inline'.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.pop{left:${left + scrollX}px;top:${box.bottom + scrollY + 6}px}`);
  document.adoptedStyleSheets = [sheet];
}

addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-card]");
  if (link && event.button === 0 && plain(event) && !link.closest(".pop, .card")) {
    event.preventDefault();
    open(link).catch(() => { location.href = link.href; });
  } else if (card && !event.target.closest?.(".pop")) {
    card.element.remove();
    card = null;
  }
});
addEventListener("keydown", (event) => { if (event.key === "Escape" && card) shut(); });

// What is wider than the window starts at its newest end, the graph in its middle.
for (const wide of document.querySelectorAll(".scroller.newest")) wide.scrollLeft = wide.scrollWidth;
for (const wide of document.querySelectorAll(".scroller.middle")) wide.scrollLeft = (wide.scrollWidth - wide.clientWidth) / 2;

// Reading a file --------------------------------------------------------------------------------------------------------

const drop = document.getElementById("drop");
if (drop) {
  addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over"); });
  addEventListener("dragleave", () => drop.classList.remove("over"));
  addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    if (!event.dataTransfer.files.length) return;
    document.getElementById("file").files = event.dataTransfer.files;
    document.getElementById("series").focus();
  });
}

const job = document.getElementById("job");
async function follow() {
  const answer = await ask(location.href);
  if (!answer) setTimeout(follow, 5000);
  if (!answer?.ok) return;
  const now = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("job");
  if (now.textContent !== job.textContent) job.replaceChildren(...now.childNodes);
  if (["waiting", "running"].includes(now.dataset.state)) setTimeout(follow, 1000);
}
if (job && ["waiting", "running"].includes(job.dataset.state)) setTimeout(follow, 500);
