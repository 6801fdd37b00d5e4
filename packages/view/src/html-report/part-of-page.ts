/** Where a part stands in its page. */
export interface PartOptions {
  readonly prefix: string;
  readonly deeper: number;
  readonly shared: string;
  /** The id of its name, without the prefix. */
  readonly name: string;
}

/**
 * HTML of this package as one of several parts of a page: every id, and what leads to it, begins with `prefix`, and headings
 * stand `deeper` levels below. Every quotation mark and bracket of a text is escaped there, so that what looks like an
 * attribute or a tag is one. Links to what `shared` names stay as they are. What is named by other words is named by those of
 * `name` too, since each part has the same sections.
 */
export function partOfPage(html: string, { prefix, deeper, shared, name }: PartOptions): string {
  return html
    .replace(/ id="([^"]+)"/g, (_, id: string) => ` id="${prefix}${id}"`)
    .replace(/ href="#([^"]+)"/g, (link, id: string) =>
      id.startsWith(shared) ? link : ` href="#${prefix}${id}"`,
    )
    .replace(
      / (aria-(?:labelledby|describedby))="([^"]+)"/g,
      (_, attribute: string, ids: string) =>
        ` ${attribute}="${[...(attribute === "aria-labelledby" ? [name] : []), ...ids.split(" ")]
          .map((id) => prefix + id)
          .join(" ")}"`,
    )
    .replace(
      /<(\/?)h([1-6])\b/g,
      (_, end: string, level: string) => `<${end}h${Math.min(6, Number(level) + deeper)}`,
    );
}
