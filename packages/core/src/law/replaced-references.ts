import type { Span } from "../text/span.js";
import { foldedCase, occurrences, sectionBehind } from "./act-mentions.js";
import type { LawName, LawTable, ReplacedName } from "./law-table.js";

/** A place in a text that names what something else has come in place of. Offsets are in the text. */
export interface ReplacedReference extends Span {
  readonly entry: ReplacedName;
  /** `name`: by its name; `number`: by its number in Norsk Lovtidend; `section`: by a section only the old act can have. */
  readonly by: "name" | "number" | "section";
  /** What can be written there instead, in the inflection of what stands there. */
  readonly instead?: LawName;
}

/** References in a text to acts, bodies and terms that have got a successor; whether they have by today is not asked. */
export function replacedReferences({ replaced }: LawTable, text: string): readonly ReplacedReference[] {
  const lower = foldedCase(text);
  const found = [
    ...replacedNamesIn(replaced, lower).flatMap((entry) =>
      entry.sameName === undefined ? namesOf(entry, text, lower) : sectionsOf(entry, text, lower),
    ),
    ...numbersOf(replaced, text),
  ];
  return outermost(found, text);
}

/** The entries that a text in lower case may name: most texts name none, and looking costs less than reading on. */
function replacedNamesIn(replaced: readonly ReplacedName[], lower: string): readonly ReplacedName[] {
  const isNamed = (one: string): boolean => lower.includes(one.toLowerCase());
  return replaced.filter(
    ({ name, also = [], sameName = name }) =>
      isNamed(sameName.nb) ||
      isNamed(sameName.nn) ||
      (sameName === name && also.some((one) => isNamed(one.name))),
  );
}

/** The places where an old name stands as whole words. */
function namesOf(entry: ReplacedName, text: string, lower: string): readonly ReplacedReference[] {
  const { name, also = [], successor, sameUse, kind } = entry;
  const names = new Map<string, LawName>(also.map((one) => [one.name, one.successor ?? successor]));
  for (const own of [name.nb, name.nn]) names.set(own, successor);
  return [...names].flatMap(([written, then]) =>
    occurrences(lower, written.toLowerCase()).map(({ start, end, genitive }): ReplacedReference => {
      const canReplace = sameUse && !isFollowed(kind, text.slice(end));
      const instead = {
        nb: inflected(then.nb, text, start, genitive),
        nn: inflected(then.nn, text, start, genitive),
      };
      return { start, end, entry, by: "name", ...(canReplace ? { instead } : {}) };
    }),
  );
}

/** Whether what follows belongs to the name and may have changed too: a section of the act, the place or the person of a body. */
function isFollowed(kind: ReplacedName["kind"], after: string): boolean {
  if (kind === "act") return /^,? ?(?:§|kap)/i.test(after);
  return kind === "body" && /^ (?:i )?\p{Lu}/u.test(after);
}

function inflected(name: string, text: string, start: number, genitive: boolean): string {
  const isCapital = /\p{Lu}/u.test(text[start]!);
  const first = isCapital ? name[0]!.toUpperCase() : name[0]!;
  return `${first}${name.slice(1)}${genitive ? "s" : ""}`;
}

/** A section before the name: «§ 4 i kommuneloven». */
const BEFORE =
  /(?<!§)(§) ?(\d[^,.;:()§]{0,12}?)(?: (?:første|andre|annet|tredje|fjerde) (?:ledd|setning))? i $/iu;

/** References by the name that old and new act share, to sections only the old one can have. */
function sectionsOf(entry: ReplacedName, text: string, lower: string): readonly ReplacedReference[] {
  const { sameName, sections } = entry;
  if (sameName === undefined || sections === undefined) return [];
  return [...new Set([sameName.nb, sameName.nn])].flatMap((name) =>
    occurrences(lower, name.toLowerCase()).flatMap(({ start, end }): readonly ReplacedReference[] => {
      const behind = sectionBehind(text, end);
      if (behind !== undefined && isOldSection(behind.sign, behind.text, sections))
        return [{ start, end: behind.end, entry, by: "section" }];
      const before = BEFORE.exec(text.slice(Math.max(0, start - 50), start));
      if (before === null || !isOldSection(before[1]!, before[2]!, sections)) return [];
      return [{ start: start - before[0].length, end, entry, by: "section" }];
    }),
  );
}

function isOldSection(
  sign: string,
  section: string,
  sections: NonNullable<ReplacedName["sections"]>,
): boolean {
  if (typeof sections !== "string")
    return sections.some(
      (prefix) => section.startsWith(prefix) && !/^[a-zæøå]/i.test(section.slice(prefix.length)),
    );
  // «§§ 4-6» may be the sections 4 to 6 or section 6 of chapter 4, and «kapittel 4» is a chapter of either act.
  if (sign !== "§") return false;
  return sections === "plain" ? /^\d+(?![\d]| ?[-–‑])/.test(section) : /^\d+-\d/.test(section);
}

const MONTHS = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember".split(
  "|",
);

/** «lov av 17. juli 1992 nr. 100», «lov 17.7.1992 nr 100», «LOV-1992-07-17-100». */
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d-])lov(?:-(\d{4}-\d{2}-\d{2}-\d+)|(?: av)? (\d{1,2})\. ?(?:(${MONTHS.join("|")})|(\d{1,2})\.) ?(\d{4}),? nr\.? ?(\d{1,3}))(?!\d)`,
  "giu",
);

function numbersOf(replaced: readonly ReplacedName[], text: string): readonly ReplacedReference[] {
  if (!/\d{4}/.test(text) || !/lov/i.test(text)) return [];
  return [...text.matchAll(NUMBER)].flatMap((match): readonly ReplacedReference[] => {
    const [whole, coded, day, month, digits, year, count] = match;
    const two = (value: string | number): string => String(value).padStart(2, "0");
    const monthNumber = month === undefined ? (digits ?? "") : MONTHS.indexOf(month.toLowerCase()) + 1;
    const number = coded ?? `${year}-${two(monthNumber)}-${two(day ?? "")}-${count}`;
    const entry = replaced.find((one) => one.number === `LOV-${number}`);
    return entry === undefined
      ? []
      : [{ start: match.index, end: match.index + whole.length, entry, by: "number" }];
  });
}

/** Of references that share a place the longest, in order: «fylkesmannen i Innlandet», not «fylkesmannen». */
function outermost(found: readonly ReplacedReference[], text: string): readonly ReplacedReference[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: ReplacedReference[] = [];
  for (const reference of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && isSameCitation(last, reference, text))
      kept[kept.length - 1] = { start: last.start, end: reference.end, entry: last.entry, by: "number" };
    else if (last === undefined || reference.start >= last.end) kept.push(reference);
    else if (reference.end - reference.start > last.end - last.start) kept[kept.length - 1] = reference;
  }
  return kept;
}

/** «lov 17. juli 1992 nr. 100 om barneverntjenester (barnevernloven)» is one reference. */
function isSameCitation(last: ReplacedReference, next: ReplacedReference, text: string): boolean {
  if (last.entry !== next.entry || last.by !== "number" || next.start < last.end) return false;
  return next.start - last.end <= 3 && /^[ (,]*$/.test(text.slice(last.end, next.start));
}
