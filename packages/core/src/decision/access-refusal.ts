import type { AnnotatedBlock, AnnotatedReading } from "../document/block.js";
import { type DecisionParts, decisionParts, withGaps } from "./decision-parts.js";

/** What one reading of a refusal of access holds, beside what it says of complaint. */
export interface AccessRefusalParts {
  readonly decision: DecisionParts;
  /** A provision of an act that gives grounds to refuse. */
  readonly provision: boolean;
  /** The part of the section: ledd, bokstav or nummer. */
  readonly subdivision: boolean;
  /** The act on public access, rather than the party's own right. */
  readonly publicAccess: boolean;
  /** That more access than the act asks for was thought of. */
  readonly openness: boolean;
}

const PUBLIC_ACT = /offentleglov|offentlighetslov|offentlegheitslov|(?<![a-zà-ž])offl/iu;
/** The act may be a field too: «etter {{lov}} § {{paragraf}}». */
const PROVISION =
  /(?:(?:lov|lov[ae]n?|offl\.?|fvl\.?|forskrift[a-zà-ž]*)(?:a|en)?(?: (?:av|om|frå|fra) [^§.]{1,60})?|\uFFFC),? ?§§? ?(?:\d|\uFFFC)/iu;
const SUBDIVISION =
  /§§? ?(?:\d+ ?[a-z]?|\uFFFC)[^.!?]{0,60}(?:ledd|bokstav|litra|(?<![a-zà-ž])nr\.?|nummer|punktum|punkt)|§§? ?\uFFFC|(?:ledd|bokstav|nummer) (?:[a-zà-ž\d]+ )?i §/iu;
const OPENNESS =
  /meroffentl|(?:mer|meir) ?innsyn|utvidet innsyn|utvida innsyn|(?:helt|heilt) eller delvis|(?:likevel|likevel kan|allikevel) (?:[a-zà-ž]+ ){0,3}(?:gi|gje|få|gis|innsyn)|(?:vurdert|vurderte|vurderer) (?:[a-zà-ž]+ ){0,4}(?:innsyn|likevel|resten|deler|delar)|(?:deler|delar|resten) av (?:dokument|brev|rapport|sak)/iu;

/** Leaves what a reading of a refusal of access holds. */
export function accessRefusalFacts({
  reading,
  block,
  textType,
}: {
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
  readonly textType: string;
}): readonly { readonly start: number; readonly end: number; readonly value: AccessRefusalParts }[] {
  if (textType !== "innsynsavslag" || block.kind === "code" || block.quoted === true) return [];
  const text = withGaps(reading.text);
  const decision = decisionParts(reading);
  // «Du kan klage etter offentleglova § 32» gives no grounds to refuse.
  const grounds = reading.sentences
    .map((sentence) => withGaps(sentence.text))
    .filter((sentence) => !/klag|meroffentl|meirinnsyn/iu.test(sentence))
    .join(" ");
  return [
    {
      start: 0,
      end: reading.text.length,
      value: {
        decision,
        provision: PROVISION.test(grounds),
        subdivision: SUBDIVISION.test(grounds),
        publicAccess: PUBLIC_ACT.test(text),
        openness: OPENNESS.test(text),
      },
    },
  ];
}
