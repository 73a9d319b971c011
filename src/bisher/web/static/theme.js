// Before the first paint: the theme that was chosen here, if one was. Then the button that changes it.
(() => {
  const root = document.documentElement;
  const stored = () => { try { return localStorage.getItem("bisher-theme"); } catch { return null; } };
  const keep = (theme) => { try { localStorage.setItem("bisher-theme", theme); } catch { /* private window */ } };
  const theme = stored();
  if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme:dark)").matches);
  const start = () => {
    const button = document.getElementById("theme");
    if (!button) return;
    const label = () => { button.textContent = dark() ? document.body.dataset.light : document.body.dataset.dark; };
    button.hidden = false;
    label();
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      keep(root.dataset.theme);
      label();
    });
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
