import { uncapitalized } from "../../document/letter-case.js";
import { proseMatches } from "../../document/prose-matches.js";
import { defineBlockRule } from "../../rule/rule.js";
import type { Surroundings } from "../../rule/rule-context.js";

const CAPITAL_NAME =
  /(?<=[\p{Ll},(][ \u00a0]?)(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+(?:- og \p{Ll}+)?(?:loven|lova|lovens))(?![\p{L}\p{N}-])/gu;
const CAPITAL_LONG_TITLE =
  /(?<=(?<!\p{L})(?:etter|i|av|jf\.|følger av|følgjer av)[ \u00a0])Lov(?=[ \u00a0](?:om|av)[ \u00a0])/gu;
const ABBREVIATED = /(?<![\p{L}\p{N}.])([A-ZÆØÅ]?[a-zæøå]{1,6})\.?[ \u00a0]?(?=§)/gu;

/** Abbreviations of acts with their names in running text, bokmål and nynorsk. */
const ABBREVIATIONS: ReadonlyMap<string, readonly [nb: string, nn: string]> = new Map(
  Object.entries({
    fvl: ["forvaltningsloven", "forvaltningslova"],
    offl: ["offentleglova", "offentleglova"],
    pbl: ["plan- og bygningsloven", "plan- og bygningslova"],
    hol: ["helse- og omsorgstjenesteloven", "helse- og omsorgstenestelova"],
    hotl: ["helse- og omsorgstjenesteloven", "helse- og omsorgstenestelova"],
    hotjl: ["helse- og omsorgstjenesteloven", "helse- og omsorgstenestelova"],
    pbrl: ["pasient- og brukerrettighetsloven", "pasient- og brukarrettslova"],
    pasrl: ["pasient- og brukerrettighetsloven", "pasient- og brukarrettslova"],
    koml: ["kommuneloven", "kommunelova"],
    kommunel: ["kommuneloven", "kommunelova"],
    opplæringsl: ["opplæringslova", "opplæringslova"],
    opplæl: ["opplæringslova", "opplæringslova"],
    oppl: ["opplæringslova", "opplæringslova"],
    bhgl: ["barnehageloven", "barnehagelova"],
    bvl: ["barnevernsloven", "barnevernslova"],
    bl: ["barnelova", "barnelova"],
    ftrl: ["folketrygdloven", "folketrygdlova"],
    sotjl: ["sosialtjenesteloven", "sosialtenestelova"],
    sosl: ["sosialtjenesteloven", "sosialtenestelova"],
    aml: ["arbeidsmiljøloven", "arbeidsmiljølova"],
    popplyl: ["personopplysningsloven", "personopplysningslova"],
    vgml: ["vergemålsloven", "verjemålslova"],
    hpl: ["helsepersonelloven", "helsepersonellova"],
    loa: ["anskaffelsesloven", "anskaffingslova"],
  }),
);

/** How acts are named in running text. */
export const lovForm = defineBlockRule({
  id: "lov-form",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["lov-utdatert"],
  docs: {
    title: { nb: "Navn på lover", nn: "Namn på lover" },
    rationale: {
      nb: "Lovnavn har liten forbokstav inne i en setning. Skriv navnet fullt ut: «fvl.» sier ingenting til den som ikke er jurist.",
      nn: "Lovnamn har liten forbokstav inne i ei setning. Skriv namnet fullt ut: «fvl.» seier ingenting til den som ikkje er jurist.",
    },
    sources: ["Mattilsynet", "Digitaliseringsdirektoratet"],
  },
  options: {},
  messages: {
    capital: {
      nb: "Lovnavn har liten forbokstav inne i setningen. Skriv «{correct}».",
      nn: "Lovnamn har liten forbokstav inne i setninga. Skriv «{correct}».",
    },
    abbreviation: {
      nb: "«{actual}» er en forkortelse for jurister. Skriv «{correct}».",
      nn: "«{actual}» er ei forkorting for juristar. Skriv «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vedtaket er gjort etter ⟦Forvaltningsloven⟧ § 28 og ⟦Plan- og bygningsloven⟧ § 1-1.",
        better: "Vedtaket er gjort etter forvaltningsloven § 28 og plan- og bygningsloven § 1-1.",
      },
      {
        language: "nb",
        text: "Du kan klage, jf. ⟦fvl.⟧ § 28.",
        better: "Du kan klage, jf. forvaltningsloven § 28.",
      },
      {
        language: "nn",
        text: "Vedtaket er gjort etter ⟦Opplæringslova⟧ § 11-4.",
        better: "Vedtaket er gjort etter opplæringslova § 11-4.",
      },
      {
        language: "nn",
        text: "Retten til innsyn står i ⟦offl.⟧ § 3 og ⟦fvl⟧ § 18.",
        better: "Retten til innsyn står i offentleglova § 3 og forvaltningslova § 18.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Forvaltningsloven § 28 gir deg rett til å klage. Se også forvaltningsloven § 29 og Grunnloven § 100.",
      },
      {
        language: "nb",
        text: "Etter opplæringslova har barnet ditt rett til skoleskyss. NAV-loven gjelder også.",
      },
      { language: "nb", text: "Kontakt Katrine Loven eller Anna Nikolova på kontoret, jf. § 3." },
      { language: "nn", text: "Du kan klage etter forvaltningslova § 28. Grunnlova § 100 gjeld." },
      { language: "nn", text: "Reglane står i offentleglova § 3, i forskrift § 4 og i kap. § 5." },
      { language: "nn", text: "I brevet står det «fvl. § 28»." },
    ],
  },
  check({ block, reading, language, lists, report }) {
    const { text } = reading;
    if (!/lov|§/i.test(text)) return;
    const send = (
      match: RegExpExecArray,
      length: number,
      messageId: string,
      correct: string,
      isSure: boolean,
    ): void =>
      report({
        start: match.index,
        end: match.index + length,
        messageId,
        data: { actual: match[0].trim(), correct },
        ...(isSure ? { fix: correct } : { suggestions: [correct] }),
      });
    for (const match of proseMatches(block, reading, CAPITAL_NAME)) {
      const name = match[1]!;
      const correct = uncapitalized(name);
      if (/^grunnlov/.test(correct)) continue;
      const isKnown = isLawName(lists, correct);
      if (!isKnown && (correct.endsWith("lova") || correct.length < 9)) continue;
      send(match, name.length, "capital", correct, isKnown);
    }
    for (const match of proseMatches(block, reading, CAPITAL_LONG_TITLE))
      send(match, 3, "capital", "lov", false);
    if (!text.includes("§")) return;
    for (const match of proseMatches(block, reading, ABBREVIATED)) {
      const names = ABBREVIATIONS.get(match[1]!.toLowerCase());
      if (names === undefined) continue;
      const written = match[0].trimEnd();
      send(match, written.length, "abbreviation", names[language === "nn" ? 1 : 0], false);
    }
  },
});

function isLawName(lists: Surroundings<unknown>["lists"], name: string): boolean {
  const bare = name.replace(/lovens$/, "loven");
  return lists.lawNames.some(
    ({ nb, nn, also }) => nb === bare || nn === bare || also?.includes(bare) === true,
  );
}
