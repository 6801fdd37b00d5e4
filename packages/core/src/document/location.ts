import type { PagePlace } from "./appearance.js";
import type { Block, WrittenStandard } from "./block.js";

const NAMES: Readonly<Record<WrittenStandard, Readonly<Record<string, string>>>> = {
  nb: { heading: "overskrift", paragraph: "avsnitt", image: "bilde", footnote: "fotnote", code: "kode" },
  nn: { heading: "overskrift", paragraph: "avsnitt", image: "bilete", footnote: "fotnote", code: "kode" },
};

const PARTS: Readonly<Record<Exclude<PagePlace["part"], "body">, string>> = {
  header: "topptekst",
  footer: "bunntekst",
  footnote: "fotnote",
  endnote: "sluttnote",
  "text-box": "tekstboks",
};
const NYNORSK_FOOTER = "botntekst";

/** The place of every block in words, in order: «avsnitt 3», «tabell 1, rad 2, kolonne 3», «topptekst, avsnitt 1». */
export function locations(blocks: readonly Block[], standard: WrittenStandard): readonly string[] {
  const counts = new Map<string, number>();
  const names = NAMES[standard];
  const lists = new Map<number, number>();
  return blocks.map((block) => {
    const part = partName(block.place, standard);
    const prefix = part === "" ? "" : `${part}, `;
    if (block.table !== undefined) {
      return `${prefix}tabell ${block.table.table + 1}, rad ${block.table.row + 1}, kolonne ${block.table.column + 1}`;
    }
    if (block.list !== undefined && block.kind === "list-item") {
      if (!lists.has(block.list.list)) lists.set(block.list.list, lists.size + 1);
      return `${prefix}liste ${lists.get(block.list.list)}, punkt ${block.list.index + 1}`;
    }
    const name = `${prefix}${names[block.kind] ?? names.paragraph!}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name} ${count}`;
  });
}

/** Whether the blocks of two versions of a text are told the same places. */
export function areInSamePlaces(old: readonly Block[], now: readonly Block[]): boolean {
  return (
    old.length === now.length &&
    now.every((block, i) => {
      const other = old[i]!;
      return (
        block === other ||
        (block.kind === other.kind &&
          block.place === other.place &&
          block.table?.table === other.table?.table &&
          block.table?.row === other.table?.row &&
          block.table?.column === other.table?.column &&
          block.list?.list === other.list?.list &&
          block.list?.index === other.list?.index)
      );
    })
  );
}

/** What a place outside the running text is called; the first header or footer needs no number, for most letters have one. */
function partName(place: PagePlace | undefined, standard: WrittenStandard): string {
  if (place === undefined || place.part === "body") return "";
  const { part, number } = place;
  const name = part === "footer" && standard === "nn" ? NYNORSK_FOOTER : PARTS[part];
  return number === 0 && (part === "header" || part === "footer") ? name : `${name} ${number + 1}`;
}
