import type { Change, Finding, WrittenStandard } from "@klarsprak/core";

/** Longer wording is cut in a menu. In UTF-16 units. */
const MAX_SHOWN = 60;

type Words = Readonly<
  Record<
    "replace" | "insert" | "remove" | "removeThis" | "oneSpace" | "addSpace" | "removeSpace" | "mendSpace",
    string
  >
>;

const WORDS: Readonly<Record<WrittenStandard, Words>> = {
  nb: {
    replace: "Bytt til",
    insert: "Sett inn",
    remove: "Stryk",
    removeThis: "Stryk dette",
    oneSpace: "Bytt til ett mellomrom",
    addSpace: "Sett inn mellomrom",
    removeSpace: "Stryk mellomrommet",
    mendSpace: "Rett mellomrommet",
  },
  nn: {
    replace: "Byt til",
    insert: "Set inn",
    remove: "Stryk",
    removeThis: "Stryk dette",
    oneSpace: "Byt til eitt mellomrom",
    addSpace: "Set inn mellomrom",
    removeSpace: "Stryk mellomrommet",
    mendSpace: "Rett mellomrommet",
  },
};

/** What the writer reads in the menu, such as «Bytt til «vurderte»», in the standard of the text. */
export function changeTitle(finding: Finding, change: Change): string {
  const words = WORDS[finding.language];
  return spaceTitle(finding.actual, change.text, words) ?? wordTitle(finding.actual, change, words);
}

function wordTitle(actual: string | null, { text, edits }: Change, words: Words): string {
  if (text === "") return actual === null ? words.removeThis : `${words.remove} ${quoted(actual)}`;
  const isInsertion = edits.every(({ span }) => span.start === span.end);
  return `${isInsertion ? words.insert : words.replace} ${quoted(text)}`;
}

/** The title of a change that is about nothing but white space, which quoting would not show. */
function spaceTitle(actual: string | null, text: string, words: Words): string | undefined {
  if (text !== "" && text.trim() === "") return words.oneSpace;
  if (
    actual === null ||
    /[\p{L}\p{N}]/u.test(text) ||
    text.replace(/\s/g, "") !== actual.replace(/\s/g, "")
  ) {
    return undefined;
  }
  if (text.length === actual.length) return words.mendSpace;
  return text.length > actual.length ? words.addSpace : words.removeSpace;
}

function quoted(text: string): string {
  const folded = text.replace(/\s+/g, " ").trim();
  if (/^«[^«»]*»$/.test(folded)) return folded;
  if (folded.length <= MAX_SHOWN) return `«${folded}»`;
  const cut = folded.slice(0, MAX_SHOWN);
  return `«${cut.slice(0, Math.max(cut.lastIndexOf(" "), MAX_SHOWN / 2)).trimEnd()} …»`;
}
