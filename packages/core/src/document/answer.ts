import type { AnnotatedBlock } from "./block.js";

/** An answer to somebody in public: what they wrote, where it is shown, and the blocks of the answer. */
export interface Answer {
  /** What is answered, in small letters. */
  readonly comment?: string;
  readonly blocks: readonly AnnotatedBlock[];
}

const COMMENT = /^(?:kommentar|spørsmål|innlegg|innbygger|innbyggjar)(?: (?:fra|frå) [^:\n]{1,40})?:\s*/iu;
const ANSWER = /^svar(?:et)?(?: (?:fra|frå) [^:\n]{1,40})?:\s*/iu;

/** «Hei, Kari!» speaks to one; «Hei, alle» and «Hei dere» do not. */
const TO_ONE =
  /^(?:hei|hallo|kjære)(?: på deg)?,? (?!(?:alle|dere|dykk|du|deg|igjen|og|folkens|sommer|vår|haust|høst|vinter|helg|foreldre|foresatte|føresette|ungdom|naboer|naboar|innbygger|innbyggjar)(?![\p{L}]))\p{L}+(?: \p{L}+)?[,!.:]/iu;
const CAPITAL_NAME = /^\p{L}+(?: på deg)?,? \p{Lu}/u;

/** Thanks and excuses for what one person wrote or met with. */
const TO_WHAT_WAS_SAID =
  /^(?:(?:hei|hallo)[!,.]* )?(?:(?:tusen |mange )?takk for (?:at du (?:sa|sier|seier|skriver|skriv|skrev|spør|spurte|spurde|tar|tek|tok|melder|melde|meldte|deler|delte)|spørsmålet|spørsmål|tilbakemeldingen|tilbakemeldinga|kommentaren|tipset|meldingen|meldinga|skryt|skrytet|ros|rosen|innspillet|innspelet)|(?:så|veldig|kjempe) ?(?:hyggelig|hyggeleg|bra|fint|kjekt|trist|leitt?) (?:at du|å høre|å høyre)|det er leitt? at du|(?:vi )?(?:beklager|beklagar) at du)(?![\p{L}])/iu;

/** The answer a post is, if it is one: to a quoted comment, to «Kommentar: ...», to a person by name, or to what one said. */
export function answerIn(blocks: readonly AnnotatedBlock[]): Answer | undefined {
  const texts = blocks.filter(({ kind }) => kind !== "code" && kind !== "image");
  const first = texts.findIndex((block) => block.quoted !== true && !COMMENT.test(textOf(block)));
  if (first > 0) {
    const comment = texts
      .slice(0, first)
      .map((block) => textOf(block).replace(COMMENT, ""))
      .join("\n");
    return { comment: comment.toLowerCase(), blocks: texts.slice(first) };
  }
  const opening = texts[0] === undefined ? "" : textOf(texts[0]).replace(ANSWER, "");
  const isNamed = TO_ONE.test(opening) && CAPITAL_NAME.test(opening);
  return isNamed || TO_WHAT_WAS_SAID.test(opening) ? { blocks: texts } : undefined;
}

function textOf(block: AnnotatedBlock): string {
  return block.readings[0].text;
}
