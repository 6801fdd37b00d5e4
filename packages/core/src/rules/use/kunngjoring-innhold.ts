import type { AnnotatedBlock, AnnotatedReading } from "../../document/block.js";
import { monthAlternatives } from "../../document/calendar-date.js";
import { E_MAIL, PHONE, WEB_ADDRESS } from "../../document/contact-ways.js";
import { daysBetween, fullDates } from "../../document/full-dates.js";
import { isPieceOfTemplate } from "../../document/template-shape.js";
import { listing, partsIn, type TextPart, textWithAddresses } from "../../document/text-parts.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** What shows in the words of a block. */
const SIGNS = {
  place:
    /(?<![\p{L}])(?:[iI]|[pP]å|[vV]ed|[tT]il|[fF]ra|[fF]rå|[lL]angs|[mM]ellom|[oO]ver|[fF]or) \p{Lu}\p{Ll}+|(?:[Gg]ata|[Gg]aten|[Vv]egen|[Vv]eien|[Vv]eg|[Vv]ei|[Tt]orget|[Pp]lassen|[Bb]rua|[Ee]lva|[Ss]entrum|GATA|GATEN|VEGEN|VEIEN|SENTRUM)(?![\p{L}])/u,
  property: /(?<![a-zà-ž])(?:gnr|gårdsnummer|bnr|bruksnummer|plan-?id|eiendommen|eigedomen)/iu,
  documents:
    /(?<![a-zà-ž])(?:[a-zà-ž]*dokument|planen|planforslag|forslag|framlegg|kart|forskrift|høringsnotat|høyringsnotat|utkast)[a-zà-ž]*[^.!?\n]{0,120}(?:finn|ligg|lese|(?<![a-zà-ž])(?:se|sjå|les)(?![a-zà-ž])|tilgjengelig|tilgjengeleg|lagt ut|lagd[ea]? ut|utlag[td]|utlagde|lastes? ned|ettersyn (?:på|ved|i)|får du)|(?<![a-zà-ž])(?:finner|finn|les|lese|se|sjå)(?![a-zà-ž])[^.!?\n]{0,80}(?:dokument|planen|plan(?:forslag|skild|beskriv)|forslaget|framlegget|kart|forskrift|notat|utkast)/iu,
  web: WEB_ADDRESS,
  deadlineWord:
    /(?<![a-zà-ž])(?:[a-zà-ž]*frist(?:en)?|innen|innan|senest|seinast|fram til|(?:til og med)|før)(?![a-zà-ž])/iu,
  date: new RegExp(`(?<![\\d.])\\d{1,2}\\. ?(?:(?:${monthAlternatives})(?![a-zà-ž])|\\d{1,2}\\.)`, "iu"),
  answer:
    /(?<![a-zà-ž])(?:send|sende|sendes|sendast|skriv|skrive|lever|levere|leverast|leveres|rettes|rettast|gi|gje|fyll)(?![a-zà-ž])/iu,
  address:
    /(?<![\p{L}\d])\d{4} \p{Lu}\p{L}+|[pP]ostboks \d|(?<![\p{L}])(?:skjema|Skjema|e-post|E-post|postmottak|Postmottak)/u,
  mail: E_MAIL,
  phone: PHONE,
  question: /(?<![a-zà-ž])(?:spørsmål|kontakt|ring|saksbehandler|saksbehandlar|kontaktperson)(?![a-zà-ž])/iu,
  hearing:
    /(?<![a-zà-ž])(?:[a-zà-ž]*høring(?:en|a)?|[a-zà-ž]*høyring(?:a)?|offentlig ettersyn|offentleg ettersyn|varsel om oppstart|innspill|innspel|merknad(?:er|ar)?|uttalelser?|uttale seg|(?:hva du|kva du) (?:mener|meiner))(?![a-zà-ž])/iu,
  plan: /(?<![a-zà-ž])(?:[a-zà-ž]*plan(?:en|forslag|forslaget|framlegg|framlegget)?|[a-zà-ž]*regulering(?:en|a)?)(?![a-zà-ž])/iu,
  otherHearing:
    /varsel om oppstart|oppstart av plan|begrenset høring|avgrensa høyring|ny høring|ny høyring|andre gangs/iu,
} satisfies Readonly<Record<string, RegExp>>;

type Sign = keyof typeof SIGNS;

const PATTERNS = Object.fromEntries(
  Object.entries(SIGNS).map(([id, pattern]) => [id, { pattern }]),
) as Readonly<Record<Sign, Pick<TextPart, "pattern">>>;

/** What a notice must tell, as a message names it. */
const NAMES: Readonly<Record<string, TextPart["name"]>> = {
  place: { nb: "hvor det er", nn: "kvar det er" },
  documents: { nb: "hvor dokumentene ligger", nn: "kvar dokumenta ligg" },
  web: { nb: "en adresse til nettsiden", nn: "ei adresse til nettsida" },
  deadline: { nb: "fristen med dato", nn: "fristen med dato" },
  answer: { nb: "hvordan folk kan svare", nn: "korleis folk kan svare" },
  date: { nb: "når det gjelder fra", nn: "når det gjeld frå" },
  contact: { nb: "hvem de kan spørre", nn: "kven dei kan spørje" },
};

/** Without these nobody can take part in a hearing. */
const VITAL: ReadonlySet<string> = new Set(["documents", "deadline", "answer"]);

/** A plan on hearing must stand open for six weeks. */
const HEARING_DAYS = 42;
/** The date of the notice stands among its first lines. */
const TOP_BLOCKS = 5;

/** A public notice without what people must know to take part. */
export const kunngjoringInnhold = defineDocumentRule<Record<string, never>, readonly Sign[]>({
  id: "kunngjoring-innhold",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Innhold i kunngjøring", nn: "Innhald i kunngjering" },
    rationale: {
      nb: "En kunngjøring skal gjøre det lett å delta. Folk må få vite hva det gjelder, hvor det er, hvor dokumentene ligger, når fristen er, hvordan de svarer, og hvem de kan spørre. En plan på høring skal ligge ute i minst seks uker.",
      nn: "Ei kunngjering skal gjere det lett å delta. Folk må få vite kva det gjeld, kvar det er, kvar dokumenta ligg, når fristen er, korleis dei svarar, og kven dei kan spørje. Ein plan på høyring skal liggje ute i minst seks veker.",
    },
    sources: ["Vennesla kommune", "Kommunal- og distriktsdepartementet", "Østre Toten kommune"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke dette i kunngjøringen: {parts}. Skriv det, så folk kan delta.",
      nn: "Vi fann ikkje dette i kunngjeringa: {parts}. Skriv det, så folk kan delta.",
    },
    property: {
      nb: "Stedet er bare gitt med nummer. Skriv også navnet på veien eller området, så folk kjenner det igjen.",
      nn: "Staden er berre gitt med nummer. Skriv òg namnet på vegen eller området, så folk kjenner han att.",
    },
    short: {
      nb: "Fristen går ut {days} dager etter kunngjøringen. En plan på høring skal ligge ute i minst seks uker. Se om datoene er riktige.",
      nn: "Fristen går ut {days} dagar etter kunngjeringa. Ein plan på høyring skal liggje ute i minst seks veker. Sjå om datoane er rette.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "kunngjoring",
        format: "markdown",
        text: "⟦# Ny gang- og sykkelvei i Elvegata⟧\n\nPlanen er på høring, og alle kan komme med innspill. Har du spørsmål, kan du ringe 61 00 00 00.",
        rewrite:
          "# Ny gang- og sykkelvei i Elvegata\n\nPlanen er på høring. Du kan lese planen på eksempel.kommune.no/elvegata. Send innspill til post@eksempel.kommune.no innen 15. mars 2027. Har du spørsmål, kan du ringe 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "kunngjoring",
        format: "markdown",
        text: "# Forslag til plan for nye boliger\n\nPlanen er på høring fra i dag.\n\n⟦Den gjelder gnr. 12 bnr. 34.⟧\n\nDokumentene finner du på eksempel.kommune.no/boliger. Send merknader til post@eksempel.kommune.no. Fristen er 15. mars 2027. Ring 61 00 00 00 hvis du vil vite mer.",
        rewrite:
          "# Forslag til plan for nye boliger\n\nPlanen er på høring fra i dag.\n\nDen gjelder området mellom skolen og Elvegata, gnr. 12 bnr. 34.\n\nDokumentene finner du på eksempel.kommune.no/boliger. Send merknader til post@eksempel.kommune.no. Fristen er 15. mars 2027. Ring 61 00 00 00 hvis du vil vite mer.",
      },
      {
        language: "nb",
        textType: "kunngjoring",
        format: "markdown",
        text: "# Forslag til plan for Elvegata\n\nKunngjort 1. februar 2027\n\nPlanen er lagt ut til offentlig ettersyn. Dokumentene finner du på eksempel.kommune.no/elvegata. Send merknader til post@eksempel.kommune.no innen ⟦1. mars 2027⟧. Ring 61 00 00 00 hvis du vil vite mer.",
        rewrite:
          "# Forslag til plan for Elvegata\n\nKunngjort 1. februar 2027\n\nPlanen er lagt ut til offentlig ettersyn. Dokumentene finner du på eksempel.kommune.no/elvegata. Send merknader til post@eksempel.kommune.no innen 15. mars 2027. Ring 61 00 00 00 hvis du vil vite mer.",
      },
      {
        language: "nb",
        textType: "kunngjoring",
        text: "⟦Vi stenger brua⟧\n\nDu må gå en annen vei så lenge arbeidet varer.",
        rewrite:
          "Vi stenger brua i Elvegata\n\nDu må gå en annen vei fra 3. mai til 10. mai 2027. Ring 61 00 00 00 hvis du har spørsmål.",
      },
      {
        language: "nn",
        textType: "kunngjoring",
        format: "markdown",
        text: "⟦# Ny gang- og sykkelveg i Elvegata⟧\n\nPlanen er på høyring, og alle kan kome med innspel. Har du spørsmål, kan du ringje 61 00 00 00.",
        rewrite:
          "# Ny gang- og sykkelveg i Elvegata\n\nPlanen er på høyring. Du kan lese planen på eksempel.kommune.no/elvegata. Send innspel til post@eksempel.kommune.no innan 15. mars 2027. Har du spørsmål, kan du ringje 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "kunngjoring",
        format: "markdown",
        text: "# Forslag til plan for nye bustader\n\nPlanen er på høyring frå i dag.\n\n⟦Han gjeld gnr. 12 bnr. 34.⟧\n\nDokumenta finn du på eksempel.kommune.no/bustader. Send merknader til post@eksempel.kommune.no. Fristen er 15. mars 2027. Ring 61 00 00 00 dersom du vil vite meir.",
        rewrite:
          "# Forslag til plan for nye bustader\n\nPlanen er på høyring frå i dag.\n\nHan gjeld området mellom skulen og Elvegata, gnr. 12 bnr. 34.\n\nDokumenta finn du på eksempel.kommune.no/bustader. Send merknader til post@eksempel.kommune.no. Fristen er 15. mars 2027. Ring 61 00 00 00 dersom du vil vite meir.",
      },
      {
        language: "nn",
        textType: "kunngjoring",
        format: "markdown",
        text: "# Forslag til plan for Elvegata\n\nKunngjort 1. februar 2027\n\nPlanen er lagd ut til offentleg ettersyn. Dokumenta finn du på eksempel.kommune.no/elvegata. Send merknader til post@eksempel.kommune.no innan ⟦1. mars 2027⟧. Ring 61 00 00 00 dersom du vil vite meir.",
        rewrite:
          "# Forslag til plan for Elvegata\n\nKunngjort 1. februar 2027\n\nPlanen er lagd ut til offentleg ettersyn. Dokumenta finn du på eksempel.kommune.no/elvegata. Send merknader til post@eksempel.kommune.no innan 15. mars 2027. Ring 61 00 00 00 dersom du vil vite meir.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "kunngjoring",
        format: "markdown",
        text: "# Si hva du mener om planen for Elvegata\n\nPlanen er på høring. Du finner kart på [siden om planen](https://eksempel.kommune.no/elvegata).\n\n## Frist\n\nMandag 15. mars 2027\n\n## Slik svarer du\n\nSkriv til Eksempel kommune, Torget 1, 9999 Eksempelstad.\n\n## Har du spørsmål?\n\nRing arealplanlegger Nils Nordmann på 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "kunngjoring",
        text: "Vi stenger brua i Elvegata\n\nBrua er stengt fra 3. mai til 10. mai 2027. Ring 61 00 00 00 hvis du har spørsmål.",
      },
      {
        language: "nb",
        textType: "kunngjoring",
        text: "Varsel om oppstart av planarbeid på Lena\n\nKunngjort 1. februar 2027\n\nDokumentene ligger på eksempel.kommune.no/lena. Send innspill til post@eksempel.kommune.no innen 1. mars 2027. Ring 61 00 00 00 hvis du vil vite mer.",
      },
      { language: "nb", textType: "brev", text: "Planen er på høring, og alle kan komme med innspill." },
      {
        language: "nn",
        textType: "kunngjoring",
        format: "markdown",
        text: "# Sei kva du meiner om planen for Elvegata\n\nPlanen er på høyring. Du finn kart på [sida om planen](https://eksempel.kommune.no/elvegata).\n\n## Frist\n\nMåndag 15. mars 2027\n\n## Slik svarar du\n\nSkriv til Eksempel kommune, Torget 1, 9999 Eksempelstad.\n\n## Har du spørsmål?\n\nRing arealplanleggjar Nils Nordmann på 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "kunngjoring",
        text: "Vi stengjer brua i Elvegata\n\nBrua er stengd frå 3. mai til 10. mai 2027. Ring 61 00 00 00 dersom du har spørsmål.",
      },
      {
        language: "nn",
        textType: "kunngjoring",
        text: "Varsel om oppstart av planarbeid på Lena\n\nKunngjort 1. februar 2027\n\nDokumenta ligg på eksempel.kommune.no/lena. Send innspel til post@eksempel.kommune.no innan 1. mars 2027. Ring 61 00 00 00 dersom du vil vite meir.",
      },
    ],
  },
  collect({ block, reading, textType }) {
    if (textType !== "kunngjoring" || block.kind === "code" || block.kind === "image") return [];
    const signs = partsIn(PATTERNS, textWithAddresses(block));
    return signs.length === 0 ? [] : [{ start: 0, end: reading.text.length, value: signs }];
  },
  check({ document, facts, fragment, textType, type, standard, report }) {
    const block = titleBlock(document.blocks);
    if (fragment || textType !== "kunngjoring" || block === undefined || isPieceOfTemplate(document)) return;
    const places = new Map(document.blocks.map((one, i) => [one, i]));
    const byBlock = new Map(facts.map((fact) => [places.get(fact.block) ?? -1, new Set(fact.value)]));
    const all = new Set(facts.flatMap(({ value }) => value));
    const together = (a: Sign, b: Sign): boolean =>
      [...byBlock].some(
        ([i, signs]) => signs.has(a) && (signs.has(b) || byBlock.get(i + 1)?.has(b) === true),
      );
    const isHearing = all.has("hearing");
    const wanted: Readonly<Record<string, boolean>> = {
      place: all.has("place") || all.has("property"),
      documents: !isHearing || all.has("documents"),
      web: !isHearing || all.has("web"),
      deadline: !isHearing || together("deadlineWord", "date"),
      date: isHearing || all.has("date"),
      answer: !isHearing || all.has("mail") || together("answer", "address") || together("answer", "web"),
      contact: all.has("phone") || together("question", "mail") || together("question", "web"),
    };
    const missing = Object.keys(wanted).filter((part) => wanted[part] === false);
    if (missing.length > 0) {
      const isVital = type.declared && missing.some((part) => VITAL.has(part));
      report({
        block,
        about: "document",
        messageId: "missing",
        data: { parts: listing(missing.map((part) => NAMES[part]![standard])) },
        severity: isVital ? undefined : "info",
      });
    }
    const property = facts.find(({ value }) => value.includes("property"));
    if (!all.has("place") && property !== undefined)
      report({ block: property.block, messageId: "property", severity: "info" });
    if (isHearing && all.has("plan") && !all.has("otherHearing")) reportShortHearing(document.blocks, report);
  },
});

/** A deadline less than six weeks after the date of the notice, where both are there to be read. */
function reportShortHearing(
  blocks: readonly AnnotatedBlock[],
  report: (finding: {
    readonly block: AnnotatedBlock;
    readonly reading: AnnotatedReading;
    readonly start: number;
    readonly end: number;
    readonly messageId: "short";
    readonly data: { readonly days: number };
    readonly severity: "info";
  }) => void,
): void {
  const published = blocks
    .slice(0, TOP_BLOCKS)
    .filter(({ readings: [reading] }) => reading.text.length < 100 && !SIGNS.deadlineWord.test(reading.text))
    .flatMap(({ readings: [reading] }) => fullDates(reading.text))[0]?.iso;
  if (published === undefined) return;
  for (const block of blocks) {
    const [reading] = block.readings;
    for (const sentence of reading.sentences) {
      if (!SIGNS.deadlineWord.test(sentence.text) || !SIGNS.hearing.test(reading.text)) continue;
      const [date, second] = fullDates(sentence.text);
      if (date === undefined || second !== undefined) continue;
      const days = daysBetween(published, date.iso);
      if (days <= 0 || days >= HEARING_DAYS) continue;
      const start = sentence.start + date.start;
      const end = sentence.start + date.end;
      report({ block, reading, start, end, messageId: "short", data: { days }, severity: "info" });
      return;
    }
  }
}
