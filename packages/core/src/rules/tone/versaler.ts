import { isForeign } from "../../document/quotation.js";
import type { Token } from "../../document/token.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Common words that stand in capitals for emphasis; other short ones may be an abbreviation. */
const EMPHASIZED: ReadonlySet<string> = new Set(
  (
    "ikke ikkje alle alltid aldri ingen inkje husk hugs viktig straks frist fristen gratis kun bare berre både hele heile merk " +
    "nytt søknad avslag vedtak varsel informasjon stengt avlyst må skal kan bør din ditt dine du deg dere innen innan før etter " +
    "og eller i på om til for av med uten utan den det de dei er har en ei et ein eit alt annen anna første siste snarest nå no"
  ).split(" "),
);

/** From so many letters a word in capitals is no abbreviation. */
const LONG = 7;

/** Words and headings written in capitals. */
export const versaler = defineSentenceRule({
  id: "versaler",
  category: "tone",
  severity: "warning",
  languages: ["nb", "nn"],
  heedsAccepted: true,
  docs: {
    title: { nb: "Ord med bare store bokstaver", nn: "Ord med berre store bokstavar" },
    rationale: {
      nb: "Store bokstaver virker som roping og er tyngre å lese, særlig i hele setninger og overskrifter. En skjermleser kan stave dem. Bruk små bokstaver, og uthev heller med halvfet skrift.",
      nn: "Store bokstavar verkar som roping og er tyngre å lese, særleg i heile setningar og overskrifter. Ein skjermlesar kan stave dei. Bruk små bokstavar, og framhev heller med halvfeit skrift.",
    },
    sources: ["Mattilsynet", "Altinn"],
  },
  options: {
    minLetters: {
      kind: "integer",
      default: 4,
      min: 2,
      max: 20,
      description: {
        nb: "Så mange bokstaver må et ord med store bokstaver ha for å bli nevnt.",
        nn: "Så mange bokstavar må eit ord med store bokstavar ha for å bli nemnt.",
      },
    },
  },
  messages: {
    capitals: {
      nb: "«{words}» står med store bokstaver. Bruk små bokstaver. De er lettere å lese og virker vennligere.",
      nn: "«{words}» står med store bokstavar. Bruk små bokstavar. Dei er lettare å lese og verkar venlegare.",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "Du må ⟦IKKE⟧ sende originalen.", better: "Du må ikke sende originalen." },
      {
        language: "nb",
        text: "# ⟦VEDTAK OM STØTTE TIL LEKSEHJELP⟧\n\nDu får støtte.",
        better: "# Vedtak om støtte til leksehjelp\n\nDu får støtte.",
        format: "markdown",
      },
      { language: "nb", text: "⟦FRISTEN⟧ er 1. mai.", better: "Fristen er 1. mai." },
      { language: "nn", text: "Du må ⟦IKKJE⟧ sende originalen.", better: "Du må ikkje sende originalen." },
      {
        language: "nn",
        text: "Skjemaet er ⟦VELDIG VIKTIG⟧ for oss.",
        better: "Skjemaet er veldig viktig for oss.",
      },
    ],
    good: [
      { language: "nb", text: "NAV, DSB og NIBIO svarer etter LOV-2025-06-20. Du får SMS og PDF fra FAKS." },
      { language: "nb", text: "Østre Toten kommune, Postboks 24, 2851 LENA" },
      {
        language: "nb",
        text: "Bruk skjema RF-1234 og PLAN-ID 2026001, og skriv «IKKE» på arket. Fyll inn XXXX.",
      },
      { language: "nn", text: "NAV, DSB og NIBIO svarar etter LOV-2025-06-20. Du får SMS og PDF." },
      { language: "nn", text: "Østre Toten kommune, Postboks 24, 2851 LENA" },
      { language: "nn", text: "Bruk skjema RF-1234, og skriv «IKKJE» på arket." },
    ],
  },
  check({ block, reading, sentence, options, lists, accepted, report }) {
    if (block.kind === "code" || block.kind === "image" || !/\p{Lu}{2}/u.test(sentence.text)) return;
    for (const run of runs(sentence.tokens)) {
      // «PLAN-ID 2026001» is a code.
      if (run.length === 1 && run[0]!.text.includes("-")) continue;
      const words = run.filter((token) => token.kind === "word");
      const isKnown = (token: Token): boolean =>
        lists.knownAbbreviations.has(token.text) || accepted.has(token.lower);
      const shouted = words.filter((token) => !isKnown(token) && token.text.length >= options.minLetters);
      const first = run[0]!;
      const last = run.at(-1)!;
      if (!isShouted(words, shouted) || isForeign(reading, first.start)) continue;
      const text = reading.text.slice(first.start, last.end);
      const lower = words.some(isKnown) ? undefined : text.toLowerCase();
      const capital = first.start === sentence.start || block.kind === "heading";
      report({
        start: first.start,
        end: last.end,
        messageId: "capitals",
        data: { words: text },
        suggestions: lower === undefined ? [] : [capital ? lower[0]!.toUpperCase() + lower.slice(1) : lower],
      });
    }
  },
});

/** One word in capitals is emphasis when it is a common or a long one; several side by side when one is long enough. */
function isShouted(words: readonly Token[], shouted: readonly Token[]): boolean {
  if (shouted.length === 0) return false;
  const sure = shouted.some((token) => EMPHASIZED.has(token.lower) || token.text.length >= LONG);
  return sure || (words.length > 2 && shouted.length > 1);
}

/** Rows of words in capitals that stand side by side, with the commas and marks between them. */
function runs(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = [];
  let run: Token[] = [];
  const close = (): void => {
    while (run.length > 0 && run.at(-1)!.kind !== "word") run.pop();
    if (run.length > 0) found.push(run);
    run = [];
  };
  tokens.forEach((token, i) => {
    if (isCapitals(token) && tokens[i - 1]?.kind !== "number") run.push(token);
    else if (run.length > 0 && (token.text === "," || token.kind === "number") && isCapitals(tokens[i + 1]))
      run.push(token);
    else close();
  });
  close();
  // A single capital («A», «Å») beside nothing is no row.
  return found.filter((row) => row.some((token) => token.text.length > 1));
}

function isCapitals(token: Token | undefined): boolean {
  if (token?.kind !== "word" || !/^\p{Lu}+(?:-\p{Lu}+)*$/u.test(token.text)) return false;
  return !/^(.)\1+$/u.test(token.text) || token.text.length === 1;
}
