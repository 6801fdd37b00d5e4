import { openFor, openForPrint } from "./folds.js";
import { sortable } from "./sort-table.js";

for (const table of document.querySelectorAll<HTMLTableElement>("table.sortable")) sortable(table);
openFor(location.hash);
addEventListener("hashchange", () => openFor(location.hash));
// A link to where the page is already is no change of its address.
addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='#']") : null;
  if (link !== null) openFor(link.getAttribute("href") ?? "");
});
openForPrint();
