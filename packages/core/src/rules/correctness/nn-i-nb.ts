import { inCaseOf } from "../../document/letter-case.js";
import { isForeign, isQuoted } from "../../document/quotation.js";
import type { Sentence } from "../../document/sentence.js";
import { mayBeNynorskForm, nynorskForms } from "../../grammar/nynorsk-in-bokmaal.js";
import { phraseMessages, phraseReport } from "../../rule/phrase-rule.js";
import { defineSentenceRule } from "../../rule/rule.js";
import type { Report } from "../../rule/rule-context.js";

/** A block with fewer words says too little about its own language. */
const MIN_WORDS = 4;

/** In a sentence of fewer words one nynorsk word alone is no proof that the rest is bokmål. */
const SHORT = 10;

/** Words of bokmål alone: a sentence with none of them, and with nynorsk words, is in nynorsk. */
const BOKMAAL: ReadonlySet<string> = new Set(
  "ikke jeg en et hun hva hvem hvordan hvorfor hvis hvor hver hvert fra være vært noe noen mye mer flere disse dem dere deres selv sammen senere bare uten bli ble gjøre gjør gir gitt kommer får fått søker saken uke uker måned skole".split(
    " ",
  ),
);

/** Nynorsk words and endings in bokmål. */
export const nnINb = defineSentenceRule({
  id: "nn-i-nb",
  category: "correctness",
  severity: "warning",
  languages: ["nb"],
  heedsAccepted: true,
  docs: {
    title: { nb: "Nynorsk i bokmålstekst", nn: "Nynorsk i bokmålstekst" },
    rationale: {
      nb: "Nynorske ord og endelser i en tekst på bokmål gjør den ujevn og mindre troverdig. De kommer ofte med når en tekst er oversatt eller klippet sammen. Navn, lover og sitater kan stå som de er.",
      nn: "Nynorske ord og endingar i ein tekst på bokmål gjer han ujamn og mindre truverdig. Dei kjem ofte med når ein tekst er omsett eller klipt saman. Namn, lover og sitat kan stå som dei er.",
    },
    sources: ["Språkrådet: Administrativ ordliste bokmål–nynorsk", "språklova § 10"],
  },
  options: {},
  messages: {
    ...phraseMessages({ nb: "«{actual}» er en nynorskform.", nn: "«{actual}» er ei nynorskform." }),
    form: {
      nb: "«{actual}» er en nynorskform. Skriv ordet på bokmål.",
      nn: "«{actual}» er ei nynorskform. Skriv ordet på bokmål.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi kan ⟦ikkje⟧ behandle søknaden før vi får et svar fra deg.",
        better: "Vi kan ikke behandle søknaden før vi får et svar fra deg.",
      },
      {
        language: "nb",
        text: "Kommunen har noen ⟦avtalar⟧ som gjelder til mai, og ⟦avtalane⟧ ligger på nettsiden.",
        better: "Kommunen har noen avtaler som gjelder til mai, og avtalene ligger på nettsiden.",
      },
      {
        language: "nb",
        text: "Skjemaet må ⟦sendast⟧ til oss, og det er ⟦vanleg⟧ at vi svarer på en uke.",
        better: "Skjemaet må sendes til oss, og det er vanlig at vi svarer på en uke.",
      },
      {
        language: "nb",
        text: "⟦Korleis⟧ du klager, står i brevet du har fått fra oss.",
        better: "Hvordan du klager, står i brevet du har fått fra oss.",
      },
    ],
    good: [
      { language: "nb", text: "Etter opplæringslova har barnet ditt rett til skoleskyss." },
      { language: "nb", text: "Brosjyren heter «Ikkje berre for vaksne», og du får den på biblioteket." },
      {
        language: "nb",
        text: "Teksten finnes også på nynorsk. Vi veit ikkje kva som kjem til å skje seinare.",
      },
      {
        language: "nb",
        text: "En fastlege og en overlege skrev kommentarer til seminaret om radar og bananer.",
      },
      { language: "nb", text: "Barna bor heime, vegen er stengt, og dokumenta ble sendt fram i haust." },
      { language: "nb", text: "Du kan søkje dersom du har barn." },
      { language: "nb", text: "Noregs Mållag og Sunnmøre Energi har fått svar fra kommunen." },
      { language: "nb", text: "En kven er en person med røtter i Finland, og hun har rett til et svar." },
    ],
  },
  check({ block, reading, sentence, phrases, textType, accepted, grammarOf, report }) {
    if (block.kind === "code" || block.quoted === true || reading.index.wordCount < MIN_WORDS) return;
    const reports: Report[] = phrases.match("nn-i-nb", sentence, "nb", textType).map((match) => {
      const actual = reading.text.slice(match.start, match.end).replace(/\s+/g, " ");
      return phraseReport(match, actual);
    });
    const grammar = sentence.tokens.some(mayBeNynorskForm) ? grammarOf(sentence) : undefined;
    for (const { index, alternative } of grammar === undefined ? [] : nynorskForms(grammar)) {
      const { start, end, text } = sentence.tokens[index]!;
      if (reports.some((one) => one.start < end && one.end > start)) continue;
      const data = { actual: text, alternatives: alternative === undefined ? "" : `«${alternative}»` };
      const suggestions = alternative === undefined ? [] : [inCaseOf(alternative, text)];
      reports.push({
        start,
        end,
        messageId: alternative === undefined ? "form" : "replace",
        data,
        suggestions,
      });
    }
    if (isNynorsk(sentence, reports.length)) return;
    for (const one of reports) {
      if (isForeign(reading, one.start) || isQuoted(reading, one.start)) continue;
      if (accepted.has(reading.text.slice(one.start, one.end).toLowerCase())) continue;
      report(one);
    }
  },
});

/** Whether the sentence as a whole is in nynorsk, as a name, a title or words of somebody else are. */
function isNynorsk({ tokens, wordCount }: Sentence, found: number): boolean {
  const bokmaal = tokens.filter(({ lower }) => BOKMAAL.has(lower)).length;
  // A short sentence says little about itself: «Du kan søkje dersom du har barn».
  if (found > 0 && bokmaal === 0 && wordCount < SHORT) return true;
  return found > 1 && (bokmaal === 0 || found > 2 * bokmaal || found * 4 > wordCount);
}
