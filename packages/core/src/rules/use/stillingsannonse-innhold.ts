import type { AnnotatedReading } from "../../document/block.js";
import { monthAlternatives } from "../../document/calendar-date.js";
import { E_MAIL, PHONE } from "../../document/contact-ways.js";
import { proseMatches } from "../../document/prose-matches.js";
import { sentenceAt } from "../../document/sentence-at.js";
import { isPieceOfTemplate } from "../../document/template-shape.js";
import { listing, partsIn, type TextPart } from "../../document/text-parts.js";
import { readsAsHeading, titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** What shows in the words of a block. */
const SIGNS = {
  deadline: {
    name: { nb: "søknadsfristen med dato", nn: "søknadsfristen med dato" },
    pattern: new RegExp(
      `(?:frist|innen|innan|senest|seinast)[^.!?\\n]{0,40}?\\d{1,2}\\. ?(?:${monthAlternatives}|\\d{1,2}\\.)|løpende søknadsfrist|vi vurderer søknader fortløpende|vi vurderer søknader fortløpande|snarest`,
      "iu",
    ),
  },
  phone: {
    name: { nb: "telefonnummeret til en som kan svare", nn: "telefonnummeret til ein som kan svare" },
    pattern: PHONE,
  },
  mail: { name: { nb: "e-post", nn: "e-post" }, pattern: E_MAIL },
  tasks: {
    name: { nb: "oppgavene i jobben", nn: "oppgåvene i jobben" },
    pattern:
      /(?<![a-zà-ž])(?:arbeidsoppgave|arbeidsoppgåve|oppgave|oppgåve|ansvarsområde)[a-zà-ž]*|(?<![a-zà-ž])(?:du skal|du får ansvar|skal du (?:gjøre|gjere|jobbe|arbeide))(?![a-zà-ž])/iu,
  },
  diversity: {
    name: {
      nb: "at alle kvalifiserte er velkomne til å søke",
      nn: "at alle kvalifiserte er velkomne til å søkje",
    },
    pattern:
      /(?<![a-zà-ž])(?:mangfold|mangfald|inkluderende|inkluderande|uavhengig av|(?:hull|hol) i cv|funksjonsnedsettelse|funksjonsnedsetjing|innvandrerbakgrunn|innvandrarbakgrunn|ulik bakgrunn|ulike bakgrunner|ulike bakgrunnar|legger til rette|legg til rette|alle (?:som er )?kvalifisert|alle kvalifiserte|oppfordrer alle|oppmodar alle)[a-zà-ž]*/iu,
  },
} as const satisfies Readonly<Record<string, TextPart>>;
type Sign = keyof typeof SIGNS;

const TASKS_TITLE =
  /^(?:dine |viktigste |viktigaste )?(?:arbeidsoppgave|arbeidsoppgåve|oppgave|oppgåve|ansvar)|^(?:dette|det) skal du|^du skal/iu;
const DEMANDS_TITLE =
  /^(?:krav|kvalifikasjon|utdanning|kompetanse|personlige egenskap|personlege eigenskap|vi krever|vi krev|vi ser etter|dette må du)/iu;
/** Words that tell some who could do the job that they are not wanted. */
const EXCLUDES =
  /(?<![a-zà-ž])(?:(?:et |eit )?(?:ungt(?:,)?(?: og)? (?:dynamisk|sprekt|kult)|ungt) (?:team|miljø|kollegium|lag)|(?:unge,?(?: og)? (?:sultne|svoltne|spreke|dynamiske))|norsk som morsmål|(?:feilfri|perfekt) norsk|(?:må være|må vere) (?:ung|sprek|fysisk sterk)|(?:beste|i sin beste) alder)(?![a-zà-ž])/giu;

/** «Du trenger ikke snakke perfekt norsk» invites. What stands before a «men» is another matter. */
const NEGATED =
  /(?<![a-zà-ž])(?:ikke|ikkje|uten|utan|verken|korkje)(?![a-zà-ž])(?!.*(?<![a-zà-ž])men(?![a-zà-ž]))/isu;

/** A job advertisement without what an applicant must know, or with words that shut people out. */
export const stillingsannonseInnhold = defineDocumentRule<
  Record<string, never>,
  Sign | "tasksTitle" | "demandsTitle" | "excludes"
>({
  id: "stillingsannonse-innhold",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Innhold i stillingsannonse", nn: "Innhald i stillingsannonse" },
    rationale: {
      nb: "Den som leser, vil først vite hva jobben går ut på. Ta oppgavene før kravene, og skriv fristen med dato og hvem som svarer på spørsmål. Si at alle som er kvalifisert, er velkomne, og unngå ord som stenger noen ute.",
      nn: "Den som les, vil først vite kva jobben går ut på. Ta oppgåvene før krava, og skriv fristen med dato og kven som svarar på spørsmål. Sei at alle som er kvalifiserte, er velkomne, og unngå ord som stengjer nokon ute.",
    },
    sources: ["Namsos kommune", "Østre Toten kommune"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke dette i annonsen: {parts}. Skriv det, så flere kan søke.",
      nn: "Vi fann ikkje dette i annonsen: {parts}. Skriv det, så fleire kan søkje.",
    },
    order: {
      nb: "Kravene står før oppgavene. Fortell først hva jobben går ut på.",
      nn: "Krava står før oppgåvene. Fortel først kva jobben går ut på.",
    },
    excludes: {
      nb: "«{words}» kan stenge ute gode søkere. Skriv heller hva jobben krever.",
      nn: "«{words}» kan stengje ute gode søkjarar. Skriv heller kva jobben krev.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "stillingsannonse",
        format: "markdown",
        text: "⟦# Vil du bli barnehagelærer på Lena?⟧\n\n## Oppgaver\n\nDu skal lede en gruppe barn. Vi ønsker mangfold.\n\n## Søk nå\n\nSend søknaden på nettsiden vår.",
        rewrite:
          "# Vil du bli barnehagelærer på Lena?\n\n## Oppgaver\n\nDu skal lede en gruppe barn. Vi ønsker mangfold.\n\n## Søk nå\n\nFristen er 1. mai 2027. Ring styrer Kari Nordmann på 61 00 00 00 hvis du har spørsmål.",
      },
      {
        language: "nb",
        textType: "stillingsannonse",
        format: "markdown",
        text: "# Sykepleier i hjemmetjenesten\n\n## ⟦Kvalifikasjoner⟧\n\nDu må ha autorisasjon.\n\n## Arbeidsoppgaver\n\nDu besøker folk hjemme.\n\nVi ønsker mangfold. Søk innen 1. mai 2027. Ring 61 00 00 00.",
        rewrite:
          "# Sykepleier i hjemmetjenesten\n\n## Arbeidsoppgaver\n\nDu besøker folk hjemme.\n\n## Kvalifikasjoner\n\nDu må ha autorisasjon.\n\nVi ønsker mangfold. Søk innen 1. mai 2027. Ring 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "stillingsannonse",
        text: "Vi søker en parkarbeider\n\nDu skal klippe gress og plante blomster. Du blir del av ⟦et ungt miljø⟧. Alle kvalifiserte kan søke. Søknadsfristen er 1. mai 2027. Ring 61 00 00 00.",
        rewrite:
          "Vi søker en parkarbeider\n\nDu skal klippe gress og plante blomster. Vi er åtte som jobber sammen. Alle kvalifiserte kan søke. Søknadsfristen er 1. mai 2027. Ring 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "stillingsannonse",
        text: "Vi søker en vaktmester\n\nDu skal stelle to skoler. Du trenger ikke fagbrev, men må snakke ⟦perfekt norsk⟧. Alle kvalifiserte kan søke. Søknadsfristen er 1. mai 2027. Ring 61 00 00 00.",
        rewrite:
          "Vi søker en vaktmester\n\nDu skal stelle to skoler. Du trenger ikke fagbrev, men må forstå det kollegaene sier. Alle kvalifiserte kan søke. Søknadsfristen er 1. mai 2027. Ring 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "stillingsannonse",
        format: "markdown",
        text: "⟦# Vil du bli barnehagelærar på Lena?⟧\n\n## Oppgåver\n\nDu skal leie ei gruppe barn. Vi ønskjer mangfald.\n\n## Søk no\n\nSend søknaden på nettsida vår.",
        rewrite:
          "# Vil du bli barnehagelærar på Lena?\n\n## Oppgåver\n\nDu skal leie ei gruppe barn. Vi ønskjer mangfald.\n\n## Søk no\n\nFristen er 1. mai 2027. Ring styrar Kari Nordmann på 61 00 00 00 dersom du har spørsmål.",
      },
      {
        language: "nn",
        textType: "stillingsannonse",
        format: "markdown",
        text: "# Sjukepleiar i heimetenesta\n\n## ⟦Kvalifikasjonar⟧\n\nDu må ha autorisasjon.\n\n## Arbeidsoppgåver\n\nDu vitjar folk heime.\n\nVi ønskjer mangfald. Søk innan 1. mai 2027. Ring 61 00 00 00.",
        rewrite:
          "# Sjukepleiar i heimetenesta\n\n## Arbeidsoppgåver\n\nDu vitjar folk heime.\n\n## Kvalifikasjonar\n\nDu må ha autorisasjon.\n\nVi ønskjer mangfald. Søk innan 1. mai 2027. Ring 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "stillingsannonse",
        text: "Vi søkjer ein parkarbeidar\n\nDu skal klippe gras og plante blomar. Du må snakke ⟦feilfri norsk⟧. Alle kvalifiserte kan søkje. Søknadsfristen er 1. mai 2027. Ring 61 00 00 00.",
        rewrite:
          "Vi søkjer ein parkarbeidar\n\nDu skal klippe gras og plante blomar. Du må forstå det kollegaene seier. Alle kvalifiserte kan søkje. Søknadsfristen er 1. mai 2027. Ring 61 00 00 00.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "stillingsannonse",
        format: "markdown",
        text: "# Bli lærer på Lena\n\n## Dette skal du gjøre\n\nDu skal ha ansvar for tredje trinn.\n\n## Krav\n\nDu må ha godkjent utdanning. Vi legger til rette for deg som har en funksjonsnedsettelse.\n\n## Søk innen 1. mai 2027\n\nHar du spørsmål, kan du ringe rektor Kari Nordmann på 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "stillingsannonse",
        text: "Helsefagarbeider\n\nDu skal hjelpe eldre hjemme. Vi vil ha mangfold. Søknadsfrist: 01.05.2027. Telefon 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "stillingsannonse",
        text: "Renholder\n\nDu skal vaske skolen. Du trenger ikke snakke perfekt norsk, og vi krever verken erfaring eller norsk som morsmål. Vi vil ha mangfold. Søknadsfrist: 01.05.2027. Telefon 61 00 00 00.",
      },
      { language: "nb", textType: "brev", text: "Vi søker en parkarbeider til et ungt miljø. Ta kontakt." },
      {
        language: "nn",
        textType: "stillingsannonse",
        format: "markdown",
        text: "# Bli lærar på Lena\n\n## Dette skal du gjere\n\nDu skal ha ansvar for tredje trinn.\n\n## Krav\n\nDu må ha godkjend utdanning. Vi legg til rette for deg som har ei funksjonsnedsetjing.\n\n## Søk innan 1. mai 2027\n\nHar du spørsmål, kan du ringje rektor Kari Nordmann på 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "stillingsannonse",
        text: "Helsefagarbeidar\n\nDu skal hjelpe eldre heime. Vi vil ha mangfald. Søknadsfrist: 01.05.2027. Telefon 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "stillingsannonse",
        text: "Reinhaldar\n\nDu skal vaske skulen. Vi krev ikkje norsk som morsmål. Vi vil ha mangfald. Søknadsfrist: 01.05.2027. Telefon 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "brev",
        text: "Vi søkjer ein parkarbeidar til eit ungt miljø. Ta kontakt.",
      },
    ],
  },
  collect({ block, reading, textType }) {
    if (textType !== "stillingsannonse" || block.kind === "code" || block.kind === "image") return [];
    const whole = { start: 0, end: reading.text.length };
    const title = reading.text.trim();
    const isTitle = readsAsHeading(block);
    return [
      ...partsIn(SIGNS, reading.text).map((value) => ({ ...whole, value })),
      ...(isTitle && TASKS_TITLE.test(title) ? [{ ...whole, value: "tasksTitle" as const }] : []),
      ...(isTitle && DEMANDS_TITLE.test(title) ? [{ ...whole, value: "demandsTitle" as const }] : []),
      ...[...proseMatches(block, reading, EXCLUDES)]
        .filter(({ index }) => !isNegated(reading, index))
        .map(({ 0: words, index }) => ({
          start: index,
          end: index + words.length,
          value: "excludes" as const,
        })),
    ];
  },
  check({ document, facts, fragment, textType, type, standard, report }) {
    if (textType !== "stillingsannonse") return;
    for (const { block, reading, start, end, value } of facts) {
      if (value !== "excludes") continue;
      const words = reading.text.slice(start, end);
      report({ block, reading, start, end, messageId: "excludes", data: { words }, severity: "info" });
    }
    const tasks = facts.findIndex(({ value }) => value === "tasksTitle");
    const demands = facts.findIndex(({ value }) => value === "demandsTitle");
    const first = facts[demands];
    if (first !== undefined && tasks > demands) {
      const { block, reading, start, end } = first;
      report({ block, reading, start, end, messageId: "order", severity: "info" });
    }
    const block = titleBlock(document.blocks);
    if (fragment || block === undefined || isPieceOfTemplate(document)) return;
    const found = new Set(facts.map(({ value }) => value));
    const missing = (["deadline", "phone", "tasks", "diversity"] as const).filter((part) => !found.has(part));
    if (missing.length === 0) return;
    const isVital =
      type.declared && (missing.includes("deadline") || (missing.includes("phone") && !found.has("mail")));
    const parts = listing(missing.map((part) => SIGNS[part].name[standard]));
    report({
      block,
      about: "document",
      messageId: "missing",
      data: { parts },
      severity: isVital ? undefined : "info",
    });
  },
});

function isNegated({ text, sentences }: AnnotatedReading, offset: number): boolean {
  return NEGATED.test(text.slice(sentenceAt(sentences, offset)?.start ?? 0, offset));
}
