import { inCaseOf } from "../../document/letter-case.js";
import { isMentioned, isQuoted } from "../../document/quotation.js";
import type { Sentence } from "../../document/sentence.js";
import { bokmaalForms, mayBeBokmaalForm } from "../../grammar/bokmaal-in-nynorsk.js";
import { type PhraseMatch, phraseMessages, phraseReport } from "../../rule/phrase-rule.js";
import { defineSentenceRule } from "../../rule/rule.js";
import type { Report } from "../../rule/rule-context.js";

/** How far back the mark of a field is looked for, in characters. */
const FIELD = 60;

/** Whether a place stands in a field to be filled in: «‹søkers navn›». */
function isInField(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - FIELD), at);
  return /[‹<][^›>]*$/u.test(before) && /^[^‹<]{0,60}[›>]/u.test(text.slice(at, at + FIELD));
}

/** A block with fewer words says too little about its own language. */
const MIN_WORDS = 4;

/** Bokmål forms in nynorsk: from the list, and words in -lig and -het. */
export const nbINn = defineSentenceRule({
  id: "nb-i-nn",
  category: "correctness",
  severity: "warning",
  languages: ["nn"],
  heedsAccepted: true,
  docs: {
    title: { nb: "Bokmål i nynorsk tekst", nn: "Bokmål i nynorsk tekst" },
    rationale: {
      nb: "Bokmålsformer i en nynorsk tekst gjør den ujevn og mindre troverdig. De fleste kommer med når en tekst er oversatt eller klippet sammen.",
      nn: "Bokmålsformer i ein nynorsk tekst gjer han ujamn og mindre truverdig. Dei fleste kjem med når ein tekst er omsett eller klipt saman.",
    },
    sources: ["Språkrådet: Administrativ ordliste bokmål–nynorsk", "Mattilsynet: språkprofil"],
  },
  options: {},
  messages: {
    ...phraseMessages({ nb: "«{actual}» er en bokmålsform.", nn: "«{actual}» er ei bokmålsform." }),
    ending: {
      nb: "«{actual}» er en bokmålsform. Nynorsk har «{ending}», og noen ganger et annet ord.",
      nn: "«{actual}» er ei bokmålsform. Nynorsk har «{ending}», og nokre gonger eit anna ord.",
    },
  },
  examples: {
    bad: [
      {
        language: "nn",
        text: "Du må sende brevet ⟦fra⟧ legen til oss.",
        better: "Du må sende brevet frå legen til oss.",
      },
      { language: "nn", text: "Vi kan ⟦ikke⟧ behandle saka no.", better: "Vi kan ikkje behandle saka no." },
      {
        language: "nn",
        text: "Det tok ⟦usedvanlig⟧ lang tid å få svar på spørsmålet.",
        rewrite: "Det tok uvanleg lang tid å få svar på spørsmålet.",
      },
      {
        language: "nn",
        text: "Kommunen har vurdert ⟦lønnsomheten⟧ ved bygget.",
        rewrite: "Kommunen har vurdert kor lønnsamt bygget er.",
      },
      {
        language: "nn",
        text: "Vi har ikkje ⟦skrevet⟧ brevet enno.",
        better: "Vi har ikkje skrive brevet enno.",
      },
      {
        language: "nn",
        text: "Dette er ei orientering ⟦skrevet⟧ av rådgivaren din.",
        rewrite: "Dette er ei orientering som rådgivaren din har skrive.",
      },
    ],
    good: [
      { language: "nn", text: "Vi viser til søknaden frå ‹søkers navn› om plass i barnehagen." },
      { language: "nn", text: "Du må sende brevet frå legen til oss." },
      { language: "nn", text: "Vi kan ikkje behandle saka no." },
      { language: "nn", text: "Brosjyren heiter «Det angår ikke bare deg», og du får han på biblioteket." },
      { language: "nn", text: "Flere filer" },
      {
        language: "nn",
        text: "Tilbodet er billig, og fleire er villige til å hjelpe. Det skjer nyleg og til vanleg.",
      },
    ],
  },
  check({ block, reading, sentence, phrases, textType, accepted, grammarOf, report }) {
    if (block.kind === "code" || block.quoted === true || reading.index.wordCount < MIN_WORDS) return;
    const isLeftAlone = (start: number, end: number, term?: string): boolean =>
      isQuoted(reading, start) ||
      isInField(reading.text, start) ||
      isMentioned(reading.text, start, end) ||
      reading.index.isMarked({ start, end }, "code") ||
      accepted.has(reading.text.slice(start, end).toLowerCase()) ||
      (term !== undefined && accepted.has(term.toLowerCase()));
    const listed: Report[] = [];
    for (const match of phrases.match("nb-i-nn", sentence, "nn", textType)) {
      const actual = reading.text.slice(match.start, match.end).replace(/\s+/g, " ");
      const told = phraseReport(match, actual);
      listed.push(told);
      if (isLeftAlone(match.start, match.end, match.entry.term)) continue;
      report(hasOneForm(match, sentence) ? told : { ...told, suggestions: [] });
    }
    const grammar = sentence.tokens.some(mayBeBokmaalForm) ? grammarOf(sentence) : undefined;
    for (const { index, ending, alternative } of grammar === undefined ? [] : bokmaalForms(grammar)) {
      const { start, end, text } = sentence.tokens[index]!;
      if (isLeftAlone(start, end) || listed.some((one) => one.start < end && one.end > start)) continue;
      report({
        ...{ start, end },
        messageId: alternative === undefined ? "ending" : "replace",
        data: { actual: text, ending, alternatives: alternative === undefined ? "" : `«${alternative}»` },
        suggestions: alternative === undefined ? [] : [inCaseOf(alternative, text)],
      });
    }
  },
});

/** What agrees with a noun in nynorsk: «fritekst skriven», «eit brev skrive», «annan fritekst». */
const AGREEING: ReadonlySet<string> = new Set(["annet", "annen", "skrevet", "valgt", "solgt", "nevnt"]);

const AUXILIARIES: ReadonlySet<string> = new Set(["har", "hadde", "ha", "få", "får", "fått", "fekk"]);

/** How far before its participle an auxiliary stands at most. */
const REACH = 3;

/** Whether one form alone can stand there: after «har» the participle agrees with nothing. */
function hasOneForm({ entry, start }: PhraseMatch, { tokens }: Sentence): boolean {
  if (!AGREEING.has(entry.term)) return true;
  const at = tokens.findIndex((token) => token.start >= start);
  return tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => AUXILIARIES.has(lower));
}
