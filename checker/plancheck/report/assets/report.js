"use strict";
(() => {
  const root = document.documentElement;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  root.classList.add("js");

  // The ledger: filter.
  const table = one("#rows");
  const rows = all("tbody tr", table);
  const search = one("#f-text");
  const selects = all("#filter select");
  const shown = one("#f-shown");
  const fold = (text) => text.normalize("NFKC").toLowerCase();
  const words = new Map(rows.map((row) => [row, fold(row.textContent)]));

  const fits = (row, by, wanted) => {
    if (!wanted) return true;
    if (by === "unit") return all(".u", row).some((unit) => unit.textContent === wanted);
    if (by === "mark") return (row.dataset.mark || "").split(" ").includes(wanted);
    if (by === "outcome" && wanted === "open") return "open" in row.dataset;
    return row.dataset[by] === wanted;
  };
  const filter = () => {
    const text = fold(search.value.trim());
    let count = 0;
    for (const row of rows) {
      const keep = words.get(row).includes(text) && selects.every((select) => fits(row, select.dataset.by, select.value));
      row.hidden = !keep;
      count += keep ? 1 : 0;
    }
    shown.textContent = shown.dataset.text.replace("{shown}", count).replace("{all}", rows.length);
  };
  const clear = () => {
    search.value = "";
    for (const select of selects) select.value = "";
    filter();
  };
  search.addEventListener("input", filter);
  for (const select of selects) select.addEventListener("change", filter);
  one("#f-clear").addEventListener("click", clear);

  // The ledger: sort by the buttons in the heads; rows that are equal keep their order.
  const sort = (head) => {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of all("[aria-sort]", table)) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const sign = down ? -1 : 1;
    const key = (row) => row.cells[head.cellIndex].dataset.key;
    const language = root.lang;
    const numbers = head.dataset.sort === "outcome";
    const order = (a, b) => (numbers ? key(a) - key(b) : key(a).localeCompare(key(b), language));
    rows.sort((a, b) => sign * order(a, b));
    one("tbody", table).append(...rows);
  };
  for (const head of all("th[data-sort]", table)) {
    const button = document.createElement("button");
    button.type = "button";
    head.dataset.name = head.textContent; // for the print, where a head that repeats shows no buttons
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(head));
    head.append(button);
  }

  // Jumps: whatever a link leads to is shown, opened and given the focus.
  const reveal = (target) => {
    if (!target) return;
    if (target.hidden) clear();
    const details = one("details", target);
    if (details) details.open = true;
    target.focus();
    target.scrollIntoView({ block: "center" });
  };
  const named = (hash) => (hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const target = link && named(link.hash);
    if (target && (target.matches("tr, article") || target.hidden)) {
      event.preventDefault();
      history.replaceState(null, "", link.hash);
      reveal(target);
    }
  });

  // The matrix: one stop for the tab key, arrows inside.
  const grid = one("#grid");
  const lines = grid ? all("tbody tr:not(.field)", grid).map((row) => all("td a", row)) : [];
  const cells = lines.flat();
  const enter = (link) => {
    for (const other of cells) other.tabIndex = -1;
    link.tabIndex = 0;
  };
  if (cells.length) enter(cells[0]);
  const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  const move = (link, [down, right]) => {
    const line = lines.findIndex((row) => row.includes(link));
    const next = lines[line + down];
    const to = next && next[Math.min(lines[line].indexOf(link) + right, next.length - 1)];
    if (!to) return;
    enter(to);
    to.focus();
  };
  if (grid) {
    grid.addEventListener("focusin", (event) => {
      if (cells.includes(event.target)) enter(event.target);
    });
    grid.addEventListener("keydown", (event) => {
      if (event.key in steps && cells.includes(event.target)) {
        event.preventDefault();
        move(event.target, steps[event.key]);
      }
    });
  }

  // Single keys, unless the reader has switched them off.
  const step = (by) => {
    const open = rows.filter((row) => "open" in row.dataset && !row.hidden);
    const at = open.findIndex((row) => row.contains(document.activeElement));
    const next = at < 0 ? (by > 0 ? 0 : open.length - 1) : at + by;
    if (open[next]) reveal(open[next]);
  };
  const keys = {
    "/": () => search.focus(),
    j: () => step(1),
    k: () => step(-1),
    m: () => cells.find((link) => link.tabIndex === 0)?.focus(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const typing = event.target.matches("input[type=search], select");
    if (event.key === "Escape" && event.target.closest("#filter")) clear();
    if (typing || !one("#keys-use").checked || !(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]();
  });

  filter();
  if (location.hash) reveal(named(location.hash));
})();
