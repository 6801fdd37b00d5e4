import type { Block, Reading } from "../document/block.js";

/** What a block says and how it is marked up, apart from where it stands. */
export function contentKey(block: Block): string {
  const shape = [
    block.kind,
    block.level ?? "",
    block.quoted ?? "",
    block.declaredLanguage ?? "",
    block.list === undefined ? "" : `${block.list.depth}${block.list.ordered}${block.list.index}`,
    block.table === undefined ? "" : `${block.table.header}${block.table.row}${block.table.column}`,
    block.image === undefined ? "" : `${block.image.src}${block.image.missingAlt}${block.image.decorative}`,
  ].join("|");
  return `${shape}\n${block.readings.map(readingKey).join("\u0000")}`;
}

function readingKey(reading: Reading): string {
  const marks = reading.marks
    .map((m) => `${m.kind}${m.start},${m.end},${m.href ?? ""},${m.title ?? ""}`)
    .join(";");
  // Where markup cuts the text decides which changes can be offered, and two branches of a template may differ by place alone.
  const cuts =
    reading.map.segments.length > 1
      ? reading.map.segments.map((s) => `${s.kind[0]}${s.text},${s.source}`).join(";")
      : "";
  return `${reading.text}\u0001${marks}\u0001${cuts}`;
}
