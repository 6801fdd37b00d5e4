/** Text that is HTML already: what {@link html} made. */
export interface Html {
  readonly html: string;
}

/** What can stand in a template: text is escaped, HTML stands as it is, a list in its order, and what is no value is left out. */
export type HtmlValue = string | number | Html | readonly HtmlValue[] | undefined | false;

/** Makes HTML in which every text that is put in is escaped: html`<p>${text}</p>`. Attributes must stand in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const pieces = parts.map((part, i) => (i === 0 ? part : write(values[i - 1]) + part));
  return { html: pieces.join("") };
}

function write(value: HtmlValue): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  return "html" in value ? value.html : value.map(write).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text so that HTML shows every character as it is, in an element and in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
