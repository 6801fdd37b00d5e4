import { fullYear, isRealDate, monthAlternatives, spellDate } from "../../document/calendar-date.js";
import { proseMatches } from "../../document/prose-matches.js";
import { defineBlockRule } from "../../rule/rule.js";

const DOCUMENTS =
  "brev|brevet|e-post|e-posten|epost|eposten|søknad|søknaden|vedtak|vedtaket|klage|klagen|klaga|skriv|skrivet|melding|meldinga|meldingen|" +
  "henvendelse|henvendelsen|førespurnad|førespurnaden|rapport|rapporten|uttalelse|uttalelsen|fråsegn|fråsegna|uttale|uttalen|" +
  "avtale|avtalen|faktura|fakturaen|varsel|varselet|referat|referatet|svar|svaret|tilbud|tilbudet|tilbod|tilbodet|erklæring|" +
  "erklæringen|erklæringa|attest|attesten|legeerklæring|legeerklæringen|epikrise|epikrisen|innkalling|innkallinga|innkallingen|notat|notatet";
const POSSESSIVES = "din|ditt|di|deres|dykkar|vår|vårt|min|mitt";
const REFERENCE = new RegExp(
  `(?<![a-zà-ž\\d])(?:${DOCUMENTS})[ \\u00a0](?:(?:${POSSESSIVES})[ \\u00a0])?(av[ \\u00a0](?:den[ \\u00a0])?(?:(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})|(\\d{1,2}\\. (?:${monthAlternatives})(?:[ \\u00a0]\\d{4})?)))(?![a-zà-ž\\d/-]|[.,:][\\d])`,
  "giu",
);

/** «brev av 12.01.26», where plain language says «brev fra 12. januar 2026». */
export const referansedato = defineBlockRule({
  id: "referansedato",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "«av» foran datoen på et brev", nn: "«av» framfor datoen på eit brev" },
    rationale: {
      nb: "«Brev av 12.01.26» er en gammel kontorform. Skriv «brevet fra 12. januar 2026», slik folk sier det.",
      nn: "«Brev av 12.01.26» er ei gammal kontorform. Skriv «brevet frå 12. januar 2026», slik folk seier det.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    of: {
      nb: "«{actual}» er en gammel kontorform. Skriv «{correct}».",
      nn: "«{actual}» er ei gammal kontorform. Skriv «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi viser til brevet ditt ⟦av 12.01.26⟧.",
        better: "Vi viser til brevet ditt fra 12. januar 2026.",
      },
      {
        language: "nb",
        text: "Søknaden ⟦av 3. mars 2026⟧ er behandlet, og klagen ⟦av den 05.03.2026⟧ er sendt videre.",
        better: "Søknaden fra 3. mars 2026 er behandlet, og klagen fra 5. mars 2026 er sendt videre.",
      },
      {
        language: "nn",
        text: "Vi viser til e-posten din ⟦av 2. februar⟧.",
        better: "Vi viser til e-posten din frå 2. februar.",
      },
      {
        language: "nn",
        text: "Vedtaket ⟦av 14.02.2026⟧ gjeld framleis for huset.",
        better: "Vedtaket frå 14. februar 2026 gjeld framleis for huset.",
      },
    ],
    good: [
      { language: "nb", text: "Vi viser til brevet ditt fra 12. januar 2026." },
      { language: "nb", text: "Du får svar i løpet av 12. mars. Loven er lov av 10. februar 1967." },
      {
        language: "nb",
        text: "Rapporten av Kari Nordmann kom 3. mars, og innen utgangen av mai er den trykt.",
      },
      { language: "nn", text: "Vi viser til søknaden din frå 3. mars." },
      { language: "nn", text: "Vi ventar svar i løpet av 2. mars." },
      { language: "nn", text: "Reglane står i lov av 17. juli 1998 nr. 61." },
    ],
  },
  check({ block, reading, language, report }) {
    if (!/(?<![a-zà-ž])av[ \u00a0](?:den[ \u00a0])?\d/iu.test(reading.text)) return;
    for (const match of proseMatches(block, reading, REFERENCE)) {
      const [all, actual = "", day, month, year, written] = match;
      const date = { day: Number(day), month: Number(month), year: fullYear(year ?? "2000") };
      if (written === undefined && !isRealDate(date)) continue;
      const correct = `${language === "nn" ? "frå" : "fra"} ${written ?? spellDate(date)}`;
      const end = match.index + all.length;
      report({
        start: end - actual.length,
        end,
        messageId: "of",
        data: { actual, correct },
        suggestions: [correct],
      });
    }
  },
});
