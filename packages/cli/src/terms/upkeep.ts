import type { DocxProperties } from "@klarsprak/documents/in-place";
import type { StatedValue, Upkeep } from "./term-report.js";

/** Keys that say who answers for a text, the strongest first. Small and capital letters, spaces, - and _ make no difference. */
const OWNER = ["eier", "eigar", "ansvarlig", "ansvarleg", "fagansvarlig", "fagansvarleg", "owner"];
/** Keys that say when a text was last gone through. */
const REVIEWED = [
  "sistgjennomgått",
  "gjennomgått",
  "sistrevidert",
  "revidert",
  "sistvurdert",
  "lastreviewed",
  "reviewed",
];

/** Who owns a text and when it was last gone through, from its front matter or from the properties of a file of Word. */
export function upkeepOf(metadata: Readonly<Record<string, string>>, properties?: DocxProperties): Upkeep {
  const said = { ...properties?.custom, ...metadata };
  const { lastModifiedBy: by = null, modified: on = null } = properties ?? {};
  return {
    owner: statedIn(said, OWNER),
    reviewed: statedIn(said, REVIEWED),
    saved: by === null && on === null ? null : { by, on },
  };
}

function statedIn(said: Readonly<Record<string, string>>, keys: readonly string[]): StatedValue | null {
  for (const wanted of keys.map(plain)) {
    for (const [key, value] of Object.entries(said))
      if (plain(key) === wanted && value.trim() !== "") return { key, value: value.trim() };
  }
  return null;
}

/** «Sist_gjennomgaatt», «sist gjennomgått» and «sistGjennomgatt» are one key. */
function plain(key: string): string {
  return key
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_-]/g, "")
    .replaceAll("å", "a")
    .replaceAll("aa", "a");
}
