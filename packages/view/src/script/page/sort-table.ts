/** Makes the headings of a table buttons that sort it; numbers begin with the greatest, words with the first. */
export function sortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (body === undefined || body.rows.length < 2) return;
  for (const heading of table.querySelectorAll<HTMLTableCellElement>("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.title = `${table.dataset.sortBy ?? ""} ${heading.textContent ?? ""}`.trim();
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => sortBy(table, body, heading));
  }
}

function sortBy(table: HTMLTableElement, body: HTMLTableSectionElement, heading: HTMLTableCellElement): void {
  const isNumber = heading.dataset.sort === "number";
  const was = heading.getAttribute("aria-sort");
  const ascending = was === null ? !isNumber : was === "descending";
  for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", ascending ? "ascending" : "descending");
  const column = heading.cellIndex;
  const order = new Intl.Collator("nb", { numeric: true });
  const valued = [...body.rows].map((row) => ({ row, value: valueIn(row, column) }));
  valued.sort((a, b) => {
    const difference = isNumber ? Number(a.value) - Number(b.value) : order.compare(a.value, b.value);
    return ascending ? difference : -difference;
  });
  body.append(...valued.map(({ row }) => row));
}

/** What a row is sorted by in a column; a row that has fewer cells sorts last where the greatest come first. */
function valueIn(row: HTMLTableRowElement, column: number): string {
  let at = 0;
  for (const cell of row.cells) {
    if (at === column) return cell.dataset.value ?? (cell.colSpan > 1 ? "-2" : "");
    if (column < at + cell.colSpan) return "-2";
    at += cell.colSpan;
  }
  return "-2";
}
