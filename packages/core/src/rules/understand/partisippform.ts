import { isForeign } from "../../document/quotation.js";
import type { Token } from "../../document/token.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Participles that official texts put before a noun, and what to write. */
const FORMS: Readonly<Record<"nb" | "nn", Readonly<Record<string, string>>>> = {
  nb: {
    foreliggende: "«denne», «dette» eller «disse»",
    nærværende: "«denne», «dette» eller «disse»",
    angjeldende: "«denne», «dette» eller «disse»",
    bemeldte: "«denne», «dette» eller «disse»",
    omhandlede: "«denne», «dette» eller «disse»",
    inneværende: "«dette», for eksempel «dette året» eller «i år»",
    beliggende: "«som ligger»",
    hjemmehørende: "«som hører hjemme» eller «fra»",
    vedlagte: "«som ligger ved»",
    medfølgende: "«som følger med»",
    nedenstående: "«under» eller «nedenfor»",
    ovenstående: "«over» eller «ovenfor»",
    foranstående: "«over» eller «ovenfor»",
    etterfølgende: "«som følger» eller «neste»",
    nevnte: "«denne», «dette» eller «disse»",
  },
  nn: {
    føreliggjande: "«denne», «dette» eller «desse»",
    inneverande: "«dette», til dømes «dette året» eller «i år»",
    heimehøyrande: "«som høyrer heime» eller «frå»",
    vedlagde: "«som ligg ved»",
    vedlagte: "«som ligg ved»",
    medfølgjande: "«som følgjer med»",
    nedanståande: "«under» eller «nedanfor»",
    ovanståande: "«over» eller «ovanfor»",
    etterfølgjande: "«som følgjer» eller «neste»",
    nemnde: "«denne», «dette» eller «desse»",
  },
};

/** Before these a participle that is also a verb form stands as an attribute: «i nevnte sak». */
const ATTRIBUTE_STARTS: ReadonlySet<string> = new Set(
  "den det i på for av til med ved under om etter frå fra".split(" "),
);

/** Never the noun of an attribute. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  "at om du vi jeg eg de dei han hun ho i på for av til med som og eller også òg ikke ikkje seg deg oss".split(
    " ",
  ),
);

/** Stiff participles used as adjectives. */
export const partisippform = defineSentenceRule({
  id: "partisippform",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["kansellistil", "foreldet", "nb-i-nn"],
  docs: {
    title: { nb: "Stiv partisippform foran substantiv", nn: "Stiv partisippform framfor substantiv" },
    rationale: {
      nb: "Former som «foreliggende», «vedlagte» og «nedenstående» hører hjemme i gammel kansellistil. En kort leddsetning eller et enkelt pekeord er lettere å lese: «skjemaet som ligger ved», «denne saken».",
      nn: "Former som «føreliggjande», «vedlagde» og «nedanståande» høyrer heime i gammal kansellistil. Ei kort leddsetning eller eit enkelt peikeord er lettare å lese: «skjemaet som ligg ved», «denne saka».",
    },
    sources: ["Kansellisten (Språkrådet)"],
  },
  options: {},
  messages: {
    stiff: {
      nb: "«{word}» er stivt. Prøv {alternative}.",
      nn: "«{word}» er stivt. Prøv {alternative}.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi skal dele eiendommen ⟦beliggende⟧ på Kapp.",
        better: "Vi skal dele eiendommen som ligger på Kapp.",
      },
      { language: "nb", text: "Fyll ut ⟦vedlagte⟧ skjema.", rewrite: "Fyll ut skjemaet som ligger ved." },
      {
        language: "nb",
        text: "Vi har vurdert den ⟦foreliggende⟧ søknaden.",
        rewrite: "Vi har vurdert denne søknaden.",
      },
      {
        language: "nb",
        text: "I ⟦nevnte⟧ sak mangler det et kart.",
        rewrite: "I denne saken mangler det et kart.",
      },
      { language: "nn", text: "Fyll ut ⟦vedlagde⟧ skjema.", rewrite: "Fyll ut skjemaet som ligg ved." },
      { language: "nn", text: "Sjå ⟦nedanståande⟧ tabell.", rewrite: "Sjå tabellen under." },
      {
        language: "nn",
        text: "I ⟦nemnde⟧ sak manglar det eit kart.",
        rewrite: "I denne saka manglar det eit kart.",
      },
    ],
    good: [
      { language: "nb", text: "Du nevnte at du flytter. De nevnte saken for oss i går." },
      { language: "nb", text: "Gjeldende lov og tilhørende forskrift ligger på nettsiden." },
      { language: "nb", text: "Skjemaet er vedlagt. Hytta er sentralt beliggende." },
      { language: "nn", text: "Du nemnde at du flyttar. Dei nemnde saka for oss i går." },
      { language: "nn", text: "Gjeldande lov ligg på nettsida, og skjemaet er vedlagt." },
      { language: "nn", text: "Forskrifta som gjeld, ligg ved. Saka vi nemnde i brevet, er ferdig." },
    ],
  },
  check({ block, reading, sentence, language, report }) {
    if (block.kind === "code" || language === "en") return;
    sentence.tokens.forEach((token, i) => {
      const forms = FORMS[language];
      const alternative = Object.hasOwn(forms, token.lower) ? forms[token.lower] : undefined;
      if (alternative === undefined || token.kind !== "word") return;
      const next = sentence.tokens[i + 1];
      const previous = sentence.tokens[i - 1];
      if (!isAttribute(token, previous, next) || isForeign(reading, token.start)) return;
      const clause = { beliggende: "som ligger", hjemmehørende: "som hører hjemme" }[token.lower];
      report({
        start: token.start,
        end: token.end,
        messageId: "stiff",
        data: { word: token.text, alternative },
        suggestions: clause === undefined ? [] : [clause],
      });
    });
  },
});

function isAttribute(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
  if (["beliggende", "hjemmehørende", "heimehøyrande"].includes(token.lower)) {
    // «Hytta er sentralt beliggende» has the participle as predicate; after a noun it is a shortened clause.
    return (
      previous?.kind === "word" &&
      previous.lower !== "er" &&
      /(?:en|et|a|ene|er)$/.test(previous.lower) &&
      /^(?:i|på|ved|under|langs|mellom)$/.test(next?.lower ?? "")
    );
  }
  if (next?.kind !== "word" || NO_NOUNS.has(next.lower)) return false;
  if (token.lower === "nevnte" || token.lower === "nemnde")
    return previous !== undefined && ATTRIBUTE_STARTS.has(previous.lower);
  return true;
}
