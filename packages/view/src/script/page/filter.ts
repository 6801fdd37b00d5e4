/** Which findings are shown; empty means all. */
export interface Choice {
  readonly severity: string;
  readonly category: string;
}

/** A choice as it was kept; all where it is none. */
export function readChoice(kept: unknown): Choice {
  const { severity, category } = (kept ?? {}) as { severity?: unknown; category?: unknown };
  return {
    severity: typeof severity === "string" ? severity : "",
    category: typeof category === "string" ? category : "",
  };
}

/** Shows the findings that were chosen and marks the buttons. Gives back a sentence about how many are shown. */
export function filter(view: HTMLElement, choice: Choice): string {
  for (const bar of view.querySelectorAll<HTMLElement>(".filter")) bar.hidden = false;
  // What was chosen may be gone since: then all is shown, for there is no button to see why nothing is.
  const severity = existing(view, "severity", choice.severity);
  const category = existing(view, "category", choice.category);
  for (const button of view.querySelectorAll<HTMLElement>("button[data-filter]")) {
    const chosen = button.dataset.filter === "severity" ? severity : category;
    button.setAttribute("aria-pressed", String(button.dataset.value === chosen));
  }
  let [shown, all] = [0, 0];
  for (const list of view.querySelectorAll<HTMLElement>(".findings")) {
    const rows = [...list.querySelectorAll<HTMLElement>(".finding")];
    for (const row of rows) {
      const { dataset } = row;
      row.hidden =
        (severity !== "" && dataset.severity !== severity) ||
        (category !== "" && dataset.category !== category);
    }
    const left = rows.filter((row) => !row.hidden).length;
    [shown, all] = [shown + left, all + rows.length];
    const note = list.nextElementSibling;
    if (note instanceof HTMLElement && note.classList.contains("filtered")) note.hidden = left > 0;
  }
  const sentence = view.querySelector<HTMLElement>("main")?.dataset.shown ?? "";
  return sentence.replace("{shown}", String(shown)).replace("{all}", String(all));
}

function existing(view: HTMLElement, kind: keyof Choice, value: string): string {
  const buttons = [...view.querySelectorAll<HTMLElement>(`button[data-filter="${kind}"]`)];
  return buttons.some((button) => button.dataset.value === value) ? value : "";
}
