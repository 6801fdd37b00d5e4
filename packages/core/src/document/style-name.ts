/** What Word and LibreOffice call their own styles: files hold the English name, and the writer sees the Norwegian one. */
const SAME: readonly (readonly [string, ...string[]])[] = [
  ["normal", "standard", "default paragraph style", "standard avsnittsstil"],
  ["title", "tittel"],
  ["subtitle", "undertittel"],
  ["body text", "text body", "brødtekst"],
  ["list paragraph", "listeavsnitt"],
  ["list bullet", "punktliste"],
  ["list number", "nummerert liste"],
  ["header", "topptekst"],
  ["footer", "bunntekst", "botntekst"],
  ["footnote text", "footnote", "fotnotetekst", "fotnote"],
  ["caption", "bildetekst", "bilettekst"],
  ["quote", "quotations", "sitat"],
  ["no spacing", "ingen mellomrom"],
  ["toc heading", "contents heading", "overskrift for innholdsfortegnelse", "overskrift for innhaldsliste"],
];
const ENGLISH: ReadonlyMap<string, string> = new Map(
  SAME.flatMap(([english, ...others]) => others.map((other): [string, string] => [other, english])),
);

/** The name of a style to compare by: «Overskrift 1» and «heading 1» are one. */
export function styleKey(name: string): string {
  const lower = name.trim().replace(/\s+/g, " ").toLowerCase();
  return ENGLISH.get(lower) ?? lower.replace(/^overskrift (?=\d$)/, "heading ");
}

/** Whether a style is the one for the title of a document, which stands over all headings. */
export function isTitleStyle(name: string | undefined): boolean {
  return name !== undefined && /^(?:sub)?title$/.test(styleKey(name));
}
