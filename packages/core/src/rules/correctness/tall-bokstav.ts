import { monthNames } from "../../document/calendar-date.js";
import { capitalized, startsWithCapital } from "../../document/letter-case.js";
import { isAfterNumberLabel } from "../../document/number-label.js";
import { numberOfWord, numberWord } from "../../document/number-words.js";
import { isForeign } from "../../document/quotation.js";
import { isRunningText } from "../../document/running-text.js";
import type { Sentence } from "../../document/sentence.js";
import type { Token } from "../../document/token.js";
import { wordSet } from "../../document/word-set.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Figures are right before these: amounts, measures, time, ages, doses. */
const UNITS = wordSet(
  "kroner kr øre prosent prosentane prosentene promille prosentpoeng år års året åra årene åring åringer åringar måned måneder månedene månad månader månadane uke uker ukene veke veker vekene " +
    "dag dager dagar dagene dagane dagers dagars døgn time timer timar timene timane timers minutt minutter minuttar sekund sekunder kvartal semester " +
    "km kilometer meter m cm centimeter mm millimeter mil kvadratmeter kvm dekar mål hektar liter desiliter dl ml mg gram g kg kilo tonn grader gradar " +
    "watt volts kwh mbit gb mb volt ampere poeng ganger gonger etasje etasjer etasjar roms rom rommer promille stk stykk sider piksler tommer tommar tabletter tablettar klasse trinn",
);
/** Words that no counted noun begins with. */
const NO_NOUN = wordSet(
  "og eller men av til i på for fra frå med som er var har ble blei vart blir vert om at så da då når hvis dersom ved etter før mot hos under over per pr mill millioner millionar milliarder milliardar tusen hundre ledd første andre annet tredje bokstav flg følgende jf kl nr ikke ikkje også",
);
const LABELS = wordSet(
  "klokka klokken mot trinn klasse gruppe uke veke fase del nivå alternativ punkt spørsmål avsnitt ledd rom zone sone linje bane buss tog type kategori grad år side steg bilde bilete figur tabell oppgave oppgåve bygg hus port inngang kl kl. nr nr. modul versjon skjema vedlegg",
);

/** Verbs that follow a number which stands for its noun: «11 kom tilbake». */
const VERBS = wordSet(
  "kom kommer kjem står stod sto ligg ligger viser gikk gjekk går gjeld gjelder røysta stemte",
);
/** First words of a sentence that are no name before the number, as in «Lag 2». */
const FIRST_WORDS = wordSet(
  "alle de dei disse desse dine mine våre bare berre minst om ca. ca cirka omtrent etter for i med til på fra frå av det du vi og ta send ved inntil maks",
);

/** Small counts in figures in running text, where words are easier to read. */
export const tallBokstav = defineSentenceRule({
  id: "tall-bokstav",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Små tall med bokstaver", nn: "Små tal med bokstavar" },
    rationale: {
      nb: "Skriv tall til og med tolv med bokstaver i løpende tekst: «tre skjemaer». Bruk siffer for beløp, mål, datoer, aldre og frister, og når setningen også har store tall.",
      nn: "Skriv tal til og med tolv med bokstavar i løpande tekst: «tre skjema». Bruk siffer for beløp, mål, datoar, aldrar og fristar, og når setninga også har store tal.",
    },
    sources: ["Språkrådet", "DFØ", "Asker kommune"],
  },
  options: {
    spellUpTo: {
      kind: "integer",
      default: 12,
      min: 0,
      max: 12,
      description: {
        nb: "Antall opp til dette skrives med bokstaver. Med 0 nevnes bare setninger som blander bokstaver og siffer.",
        nn: "Tal på ting opp til dette skal stå med bokstavar. Med 0 blir berre setningar som blandar bokstavar og siffer nemnde.",
      },
    },
  },
  messages: {
    small: {
      nb: "«{digit}» er et lite tall. I løpende tekst kan du skrive «{word}».",
      nn: "«{digit}» er eit lite tal. I løpande tekst kan du skrive «{word}».",
    },
    mixed: {
      nb: "Setningen har tall både med bokstaver og med siffer. Skriv «{word}», slik som «{other}».",
      nn: "Setninga har tal både med bokstavar og med siffer. Skriv «{word}», slik som «{other}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du må sende oss ⟦3⟧ skjemaer før vi kan behandle søknaden.",
        better: "Du må sende oss tre skjemaer før vi kan behandle søknaden.",
      },
      {
        language: "nb",
        text: "Familien har to barn og ⟦5⟧ dyr, og alle er velkomne.",
        better: "Familien har to barn og fem dyr, og alle er velkomne.",
      },
      {
        language: "nb",
        text: "⟦4⟧ kommuner har gått sammen om tilbudet.",
        better: "Fire kommuner har gått sammen om tilbudet.",
      },
      {
        language: "nn",
        text: "Vi har motteke ⟦2⟧ klager på vedtaket frå naboane.",
        better: "Vi har motteke to klager på vedtaket frå naboane.",
      },
      {
        language: "nn",
        text: "Tre vaksne og ⟦7⟧ born deltok på turen i helga.",
        options: { spellUpTo: 0 },
        better: "Tre vaksne og sju born deltok på turen i helga.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du må sende oss tre skjemaer. Fristen er 3 uker, og gebyret er 10 kroner per dag.",
      },
      { language: "nb", text: "Av 25 elever fikk 8 barn plass i gruppa som starter til høsten." },
      {
        language: "nb",
        text: "Barnet er 5 år og går i klasse 2 ved skolen. Se punkt 3 under og § 4 første ledd.",
      },
      { language: "nb", text: "Møtet er 3. mars kl. 9 i rom 4 på rådhuset i Storgata 2." },
      { language: "nn", text: "Du må sende oss tre skjema. Gebyret er 5 prosent av prisen." },
      { language: "nn", text: "Vi har delt det i 6 grupper.", options: { spellUpTo: 0 } },
      { language: "nn", text: "Ta 2 tablettar kvar dag, og vent i 8 timar." },
    ],
  },
  check({ block, reading, sentence, options, report }) {
    if (!/\d/.test(sentence.text) || !isRunningText(block, reading, sentence.start)) return;
    const { tokens } = sentence;
    if (tokens.some(isLargeCount)) return;
    const other = wordedCount(sentence);
    tokens.forEach((token, i) => {
      const value = smallCount(token);
      if (value === undefined || !countsNoun(sentence, i) || isForeign(reading, token.start)) return;
      if (isAfterNumberLabel(reading.text, token.start) || (other === undefined && value > options.spellUpTo))
        return;
      const word = i === 0 ? capitalized(numberWord(value)!) : numberWord(value)!;
      report({
        start: token.start,
        end: token.end,
        messageId: other === undefined ? "small" : "mixed",
        data: { digit: token.text, word, ...(other === undefined ? {} : { other }) },
        suggestions: [word],
      });
    });
  },
});

function smallCount(token: Token): number | undefined {
  if (token.kind !== "number" || !/^\d{1,2}$/.test(token.text)) return undefined;
  return numberWord(Number(token.text)) === undefined ? undefined : Number(token.text);
}

/** A number beyond twelve that is no year: then the sentence compares, and figures are best for all. */
function isLargeCount(token: Token): boolean {
  if (token.kind !== "number" || /^(?:19|20)\d{2}$/.test(token.text)) return false;
  return /^\d[\d \u00a0]*$/.test(token.text) && Number(token.text.replace(/\D/g, "")) > 12;
}

/** A number in words before a noun in the same sentence: «to barn». */
function wordedCount({ tokens }: Sentence): string | undefined {
  return tokens.find(
    (token, i) =>
      token.kind === "word" &&
      numberOfWord(token.lower) !== undefined &&
      isNoun(tokens[i + 1]) &&
      !UNITS.has(tokens[i + 1]!.lower),
  )?.lower;
}

function countsNoun({ tokens }: Sentence, i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!isNoun(after) || after.start === tokens[i]!.end) return false;
  if (before === undefined) return true;
  if (before.kind !== "word" || LABELS.has(before.lower)) return false;
  if (/^(?:og|eller|til|mot|av)$/.test(before.lower) && tokens[i - 2]?.kind === "number") return false;
  return i === 1 ? FIRST_WORDS.has(before.lower) : !startsWithCapital(before.text);
}

function isNoun(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    token.kind === "word" &&
    /^\p{Ll}{3,}$/u.test(token.text) &&
    !UNITS.has(token.lower) &&
    !NO_NOUN.has(token.lower) &&
    !VERBS.has(token.lower) &&
    !monthNames.includes(token.lower)
  );
}
