import { finiteVerbs } from "../../document/finite-verbs.js";
import { isForeign } from "../../document/quotation.js";
import type { Token } from "../../document/token.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Beside these «De» is a pronoun, too. */
const PRONOUN_NEIGHBOURS: ReadonlySet<string> = new Set(
  "at om hvis dersom når viss fordi som da då hva kva hvor kor hvordan korleis ikke ikkje selv sjølv og eller også òg".split(
    " ",
  ),
);

/** The possessive before these nouns is sure. */
const POSSESSIVES: Readonly<Record<string, string>> = {
  søknad: "din",
  klage: "din",
  sak: "din",
  henvendelse: "din",
  eiendom: "din",
  konto: "din",
  adresse: "din",
  faktura: "din",
  brev: "ditt",
  barn: "ditt",
  skjema: "ditt",
  svar: "ditt",
  vedtak: "ditt",
  krav: "ditt",
  opplysninger: "dine",
  dokumenter: "dine",
  rettigheter: "dine",
  planer: "dine",
  tegninger: "dine",
};

/** Nynorsk has the possessive after the noun: «saka Dykkar» -> «saka di». */
const NN_POSSESSIVES: Readonly<Record<string, string>> = {
  søknaden: "din",
  klaga: "di",
  saka: "di",
  eigedomen: "din",
  brevet: "ditt",
  barnet: "ditt",
  skjemaet: "ditt",
  svaret: "ditt",
  vedtaket: "ditt",
  kravet: "ditt",
  opplysningane: "dine",
  dokumenta: "dine",
  rettane: "dine",
  teikningane: "dine",
};

/** Polite address with a capital letter. */
export const deTiltale = defineSentenceRule({
  id: "de-tiltale",
  category: "tone",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Høflig tiltale med De", nn: "Høfleg tiltale med De" },
    rationale: {
      nb: "«De», «Dem» og «Deres» med stor bokstav virker stivt og skaper avstand. Skriv «du» til én person og «dere» til flere.",
      nn: "«De», «Dykk» og «Dykkar» med stor bokstav verkar stivt og skaper avstand. Skriv «du» til éin person og «de» med liten bokstav til fleire.",
    },
    sources: ["Indre Fosen kommune", "Bygland kommune"],
  },
  options: {},
  messages: {
    polite: {
      nb: "«{word}» med stor bokstav er høflig tiltale og virker stivt. Skriv {alternative}.",
      nn: "«{word}» med stor bokstav er høfleg tiltale og verkar stivt. Skriv {alternative}.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi ber om at ⟦De⟧ svarer innen fredag.",
        better: "Vi ber om at du svarer innen fredag.",
      },
      {
        language: "nb",
        text: "Vi takker ⟦Dem⟧ for ⟦Deres⟧ søknad.",
        better: "Vi takker deg for din søknad.",
      },
      {
        language: "nb",
        text: "Vi kommer tilbake til ⟦Deres⟧ innspill.",
        rewrite: "Vi kommer tilbake til innspillet ditt.",
      },
      {
        language: "nn",
        text: "Vi ber om at ⟦De⟧ svarar innan fredag.",
        better: "Vi ber om at du svarar innan fredag.",
      },
      {
        language: "nn",
        text: "Vi har fått søknaden ⟦Dykkar⟧ og skriv til ⟦Dykk⟧ i mai.",
        better: "Vi har fått søknaden din og skriv til deg i mai.",
      },
    ],
    good: [
      { language: "nb", text: "De har rett til å se dokumentene. Dem skal vi ta vare på." },
      { language: "nb", text: "Deres ref.: 2026/12\n\nVi viser til brevet fra dere." },
      {
        language: "nb",
        text: "Rapporten fra De forente nasjoner er ute. Vi ber om at De forente nasjoner svarer. Merk: De kan klage.",
      },
      { language: "nn", text: "De har rett til å sjå dokumenta i saka dykkar." },
      { language: "nn", text: "Dykkar ref.: 2026/12\n\nVi skriv til dykk, og de kan svare oss." },
      { language: "nn", text: "Rapporten frå FN er ute. De kan lese han, og vi ringjer dykk på torsdag." },
    ],
  },
  check({ block, reading, sentence, language, report }) {
    if (
      block.kind === "code" ||
      language === "en" ||
      !/(?:De|Dem|Deres|Dykk|Dykkar)(?!\p{L})/u.test(sentence.text)
    )
      return;
    const { tokens } = sentence;
    tokens.forEach((token, i) => {
      const previous = tokens[i - 1];
      const next = tokens[i + 1];
      // Only inside a sentence does the capital tell; a name goes on with a capital.
      if (
        previous === undefined ||
        (previous.kind !== "word" && previous.kind !== "number" && previous.text !== ",")
      )
        return;
      if (/^\p{Lu}/u.test(next?.text ?? "") || /^(?:ref|dato|referanse)/.test(next?.lower ?? "")) return;
      if (isNameOfMany(next, tokens[i + 2])) return;
      const change = changeOf(token, previous, next, language);
      if (change === undefined || isForeign(reading, token.start)) return;
      report({
        start: token.start,
        end: token.end,
        messageId: "polite",
        data: { word: token.text, alternative: change.alternative },
        suggestions: change.suggestions,
      });
    });
  },
});

/** «De forente nasjoner», «De nordiske landene»: an adjective and a plural noun go on with the name. */
function isNameOfMany(next: Token | undefined, afterNext: Token | undefined): boolean {
  const isAdjective = next?.kind === "word" && next.lower.endsWith("e") && !finiteVerbs.has(next.lower);
  return isAdjective && /(?:er|ar|ene|ane)$/.test(afterNext?.lower ?? "");
}

interface Change {
  readonly alternative: string;
  readonly suggestions: readonly string[];
}

function changeOf(
  token: Token,
  previous: Token,
  next: Token | undefined,
  language: "nb" | "nn",
): Change | undefined {
  const isNynorsk = language === "nn";
  switch (token.text) {
    case "De": {
      // «innvilges De», «De sender»: the look of a present tense is enough beside a capital inside a sentence.
      const isBesideVerb = /(?:er|ar|es)$/.test(previous.lower) || /(?:er|ar)$/.test(next?.lower ?? "");
      const isPronoun =
        isBesideVerb ||
        [previous.lower, next?.lower ?? ""].some(
          (word) => finiteVerbs.has(word) || PRONOUN_NEIGHBOURS.has(word),
        );
      if (!isPronoun) return undefined;
      return isNynorsk
        ? { alternative: "«du» eller «de»", suggestions: ["du", "de"] }
        : { alternative: "«du» eller «dere»", suggestions: ["du", "dere"] };
    }
    case "Dem":
      return isNynorsk ? undefined : { alternative: "«deg» eller «dere»", suggestions: ["deg", "dere"] };
    case "Dykk":
      return isNynorsk ? { alternative: "«deg» eller «dykk»", suggestions: ["deg", "dykk"] } : undefined;
    case "Deres": {
      if (isNynorsk) return undefined;
      const possessive = possessiveOf(POSSESSIVES, next);
      return {
        alternative: "«din», «ditt» eller «dine»",
        suggestions: possessive === undefined ? [] : [possessive],
      };
    }
    case "Dykkar": {
      if (!isNynorsk) return undefined;
      const possessive = possessiveOf(NN_POSSESSIVES, previous);
      return {
        alternative: "«din», «di», «ditt» eller «dine»",
        suggestions: possessive === undefined ? [] : [possessive],
      };
    }
    default:
      return undefined;
  }
}

function possessiveOf(nouns: Readonly<Record<string, string>>, noun: Token | undefined): string | undefined {
  return noun !== undefined && Object.hasOwn(nouns, noun.lower) ? nouns[noun.lower] : undefined;
}
