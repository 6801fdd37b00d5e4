import type { AnnotatedBlock } from "../document/block.js";
import { E_MAIL, PHONE } from "../document/contact-ways.js";
import { letterClosing, signatureBlocks } from "../document/letter-closing.js";

/** Words of the name of a body or a unit, and titles that stand alone. */
const UNIT =
  /(?<![a-zà-ž])(?:nav|og|kommunen?|team|avd\.?|seksjon|etat|råd|styre|rådgi?var|rådgiver|rådgjevar|saksbehandlar|saksbehandler|konsulent|leder|leiar|direktør|sjef)(?![a-zà-ž])|kommune(?![a-zà-ž])|kontor|avdeling|seksjon|etaten|enhet|eining|teneste|tjeneste|direktorat|departement|statsforvalt|fylke|skole|skule|barnehage|torg|ytelse|ytingar|nemnd|utval|vesen|politi|universitet|sent(?:er|ral)|rådhus|instans|leder|leiar|rådgiv|rådgjev|konsulent|ingeniør|sjef|direktør|saksbehand/iu;
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|av|van|de|von|bin|al|el)){1,4}$/u;
const ONE_NAME = /^\p{Lu}\p{Ll}+$/u;
const FIELD = /\uFFFC|\[[^\]\n]{2,60}\]/u;

/** A case handler named outside the signature. */
const NAMED_IN_TEXT =
  /(?<![\p{L}])(?:saksbehandl(?:er|eren|ar|aren)|(?:vår|din|deres) (?:kontakt(?:person)?|saksbehandl(?:er|ar))|kontaktperson(?:en)?)(?: (?:i saken|i saka|din|dykkar|deres))?(?: er|:)?\s+(?:\uFFFC|\[|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/iu;
const PERSON_TO_CALL =
  /(?<![\p{L}])(?:[Rr]ing|[Kk]ontakt|[Tt]a kontakt med|[Ss]nakk med|[Ss]pør)(?: gjerne)? (?:\p{Lu}[\p{Ll}-]+ (?:\p{Lu}[\p{Ll}.-]+ )*\p{Lu}[\p{Ll}-]+|\uFFFC)/u;

const AUTOMATIC =
  /automatisk(?:e)? (?:behandl|saksbehandl|sakshandsam|handsam|avgj|vedtak|fatt)|(?:behandlet|behandla|avgjort|avgjord|handsama|handsamast|fattet|fatta|fatte|treffe|gjort)(?: [a-zà-ž]+)? automatisk|(?:hel|heil|full)automati|automatisert (?:avgj|behandl|saksbehandl|vedtak|sakshandsam|handsam)|(?:uten at en|utan at ein) saksbehandl[ea]r/iu;
const RESPONSIBLE =
  /ansvar(?:et|lig|leg)? (?:for|med) (?:denne |dette |det )?(?:vedtak|avgj|sak|behandl|handsam)[a-zà-ž]*/iu;

/** Whether a text says that no person decided. */
export function saysAutomatic(text: string): boolean {
  return AUTOMATIC.test(text);
}

/** Whether a text says who answers for the decision. */
export function namesResponsible(text: string): boolean {
  return RESPONSIBLE.test(text);
}

/** Whether a text names a person who handles the case. */
export function namesPersonInText(text: string): boolean {
  return NAMED_IN_TEXT.test(text) || PERSON_TO_CALL.test(text);
}

/** What stands under the greeting: a person's name, any sender at all, and how to reach them. */
export function readSignature(blocks: readonly AnnotatedBlock[]): {
  readonly person: boolean;
  readonly sender: boolean;
  readonly contact: boolean;
} {
  const closing = letterClosing(blocks);
  let person = false;
  let sender = false;
  let contact = false;
  for (const [i, block] of signatureBlocks(blocks, closing).entries()) {
    for (const { text } of block.readings) {
      if (closing.greeting !== undefined && (PHONE.test(text) || E_MAIL.test(text))) contact = true;
      const lines = text
        .replace(/\{[^{}\n]{1,40}\}/gu, "\n")
        .split(/\s*[\n,;|/–]\s*/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
      for (const line of i === 0 && closing.greeting !== undefined ? afterGreeting(lines) : lines) {
        if (isPerson(line, closing.greeting !== undefined)) person = true;
        if (line.length <= 80) sender = true;
      }
    }
  }
  return { person, sender: sender && closing.greeting !== undefined, contact };
}

function isPerson(line: string, isSigned: boolean): boolean {
  if (FIELD.test(line) && line.length <= 80) return true;
  if (FULL_NAME.test(line)) return !UNIT.test(line);
  return isSigned && ONE_NAME.test(line) && !UNIT.test(line);
}

/** The lines after the words of the greeting itself, which may share their line with a name. */
function afterGreeting(lines: readonly string[]): readonly string[] {
  const [first = "", ...rest] = lines;
  const name = first.replace(
    /^(?:med )?(?:(?:vennlig|venleg|vennleg|beste|hjertelig|hjarteleg|gode) )?(?:hilsen|hilsninger|helsing|helsingar|mvh\.?)(?: (?:fra|frå))?/iu,
    "",
  );
  return name.trim() === "" ? rest : [name.trim(), ...rest];
}
