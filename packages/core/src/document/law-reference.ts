import type { Span } from "../text/span.js";
import { firstStartingFrom } from "../text/span-index.js";

/** Words that end like the name of an act and are none. */
const NO_ACTS: ReadonlySet<string> = new Set(["utlova", "forlova", "trulova", "innlova", "ulova"]);

const SECTION = String.raw`\d[\d\-–]*(?:\s?[a-f](?![a-zà-ž]))?`;
const SECTIONS = String.raw`(?:§§\s?${SECTION}(?:(?:,| og| eller| til)\s${SECTION})*|§\s?${SECTION})`;
const PREFIXES = String.raw`(?:[a-zà-ž]+-(?:,| og| eller)\s(?:[a-zà-ž]+-\s(?:og|eller)\s)?)?`;
const NAME = String.raw`${PREFIXES}(?<![a-zà-ž\d])[a-zà-ž]{3,}(?:loven|lova|lovens|forskriften|forskrifta)(?![a-zà-ž\d])`;

/** The name with or without its section, the section in the act it stands in, the section alone. */
const REFERENCE = new RegExp(
  String.raw`${NAME}(?:\s+${SECTIONS})?|${SECTIONS}\si\s${NAME}|(?:(?:loven|lova|forskriften|forskrifta)\s+)?${SECTIONS}`,
  "giu",
);

/**
 * References to acts and regulations in a text: «forvaltningsloven § 28», «§ 28 i forvaltningsloven»,
 * «helse- og omsorgstjenesteloven», «§§ 3-2 og 3-5». The name and the section that follow each other are one. Offsets are in the text.
 */
export function lawReferences(text: string): readonly Span[] {
  if (!/§|lov|forskrift/i.test(text)) return [];
  const found: Span[] = [];
  for (const match of text.matchAll(REFERENCE)) {
    if (NO_ACTS.has(match[0].toLowerCase())) continue;
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The references that stand in a stretch of the text, such as a sentence. */
export function lawReferencesIn(references: readonly Span[], { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (let at = firstStartingFrom(references, start); at < references.length; at++) {
    const reference = references[at]!;
    if (reference.end > end) break;
    found.push(reference);
  }
  return found;
}

/** The reference that begins at an offset, or a character before or behind it. */
export function lawReferenceAt(references: readonly Span[], offset: number): Span | undefined {
  const reference = references[firstStartingFrom(references, offset - 1)];
  return reference !== undefined && reference.start <= offset + 1 ? reference : undefined;
}

/** How a sentence begins that puts the act before the message; the act follows at once. */
const OPENING =
  /^(?:i henhold til|i medhold av|i medhald av|med hjemmel i|med heimel i|i samsvar med|i tråd med|i høve til|etter|jf\.|jamfør|ifølge|ifølgje|viser til)\s+(?:de?n?\s+)?/iu;

/** The words that open a sentence with an act, up to the act; undefined where it begins in another way. */
export function lawOpening(sentence: string): string | undefined {
  return OPENING.exec(sentence)?.[0];
}
