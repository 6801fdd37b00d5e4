import type { Block, WrittenStandard } from "./block.js";

const NAMES: Readonly<Record<WrittenStandard, Readonly<Record<string, string>>>> = {
  nb: { heading: "overskrift", paragraph: "avsnitt", image: "bilde", footnote: "fotnote", code: "kode" },
  nn: { heading: "overskrift", paragraph: "avsnitt", image: "bilete", footnote: "fotnote", code: "kode" },
};

/** The place of every block in words, in order: «avsnitt 3», «tabell 1, rad 2, kolonne 3». */
export function locations(blocks: readonly Block[], standard: WrittenStandard): readonly string[] {
  const counts = new Map<string, number>();
  const names = NAMES[standard];
  const lists = new Map<number, number>();
  return blocks.map((block) => {
    if (block.table !== undefined) {
      return `tabell ${block.table.table + 1}, rad ${block.table.row + 1}, kolonne ${block.table.column + 1}`;
    }
    if (block.list !== undefined && block.kind === "list-item") {
      if (!lists.has(block.list.list)) lists.set(block.list.list, lists.size + 1);
      return `liste ${lists.get(block.list.list)}, punkt ${block.list.index + 1}`;
    }
    const name = names[block.kind] ?? names.paragraph!;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name} ${count}`;
  });
}
