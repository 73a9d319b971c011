// In a single file: a citation opens what it leads to, and j and k go from line to line.
(() => {
  const rows = [...document.querySelectorAll(".row")].map((row) => row.querySelector("summary, a") || row);
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !["j", "k"].includes(event.key)) return;
    const at = rows.findIndex((row) => row === document.activeElement);
    rows[Math.min(rows.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)))]?.focus();
  });
})();
