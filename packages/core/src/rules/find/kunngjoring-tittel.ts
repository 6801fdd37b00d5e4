import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Words that name the kind of notice or plan and leave open where it is and what happens; lower case, both standards. */
const KIND_WORDS: ReadonlySet<string> = new Set(
  (
    "kunngjøring kunngjøringen kunngjering kunngjeringa offentlig offentleg ettersyn høring høringen høyring høyringa høringsbrev " +
    "varsel varsling oppstart av om til for og på i med fra frå etter planarbeid planarbeidet plan planen planforslag planframlegg " +
    "reguleringsplan reguleringsplanen detaljregulering detaljreguleringa detaljreguleringen detaljreguleringsplan områderegulering " +
    "områdereguleringen områdereguleringa områdeplan arealplan forslag framlegg forslaget framlegget vedtatt vedteken vedtak " +
    "vedtaket godkjent godkjend egengodkjent eigengodkjend endring mindre ny nytt nye utlegging legges lagt ut første gangs førstegangs " +
    "andre planid plan-id id nr nummer sak saksnummer forskrift lokal melding informasjon viktig annonse innsigelse merknader innspill " +
    "gnr bnr fnr snr gbnr gårdsnummer bruksnummer m.fl fl m mfl § pbl jf"
  ).split(" "),
);

/** The title of a notice that gives a kind of plan and a number, and neither place nor measure. */
export const kunngjoringTittel = defineDocumentRule({
  id: "kunngjoring-tittel",
  category: "find",
  severity: "warning",
  languages: ["nb", "nn"],
  yieldsTo: ["overskrift-informativ"],
  docs: {
    title: { nb: "Tittel på kunngjøring", nn: "Tittel på kunngjering" },
    rationale: {
      nb: "De som bor ved siden av, skal se på tittelen at saken gjelder dem. Skriv stedet og hva som skal skje der: «Ny gangvei i Elvegata». Nummeret på planen kan stå lenger ned.",
      nn: "Dei som bur ved sida av, skal sjå på tittelen at saka gjeld dei. Skriv staden og kva som skal skje der: «Ny gangveg i Elvegata». Nummeret på planen kan stå lenger ned.",
    },
    sources: ["Vennesla kommune", "Østre Toten kommune"],
  },
  options: {},
  messages: {
    empty: {
      nb: "Tittelen sier verken hvor det er, eller hva som skal skje. Skriv sted og tiltak først.",
      nn: "Tittelen seier verken kvar det er, eller kva som skal skje. Skriv stad og tiltak først.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "kunngjoring",
        format: "markdown",
        text: "# ⟦Reguleringsplan 2026-3⟧\n\nVi vil bygge gangvei i Elvegata.",
        rewrite: "# Ny gangvei i Elvegata\n\nPlanen har nummer 2026-3.",
      },
      {
        language: "nb",
        textType: "kunngjoring",
        text: "⟦Offentlig ettersyn av forslag til detaljregulering, gnr. 12 bnr. 34⟧\n\nVi vil bygge gangvei i Elvegata.",
        rewrite: "Forslag til ny gangvei i Elvegata\n\nPlanen gjelder gnr. 12 bnr. 34.",
      },
      {
        language: "nb",
        textType: "kunngjoring",
        format: "markdown",
        text: "# ⟦Kunngjøring: varsel om oppstart av planarbeid⟧\n\nVi skal lage en plan for Lena sentrum.",
        rewrite: "# Vi begynner på en plan for Lena sentrum\n\nDu kan komme med innspill.",
      },
      {
        language: "nn",
        textType: "kunngjoring",
        format: "markdown",
        text: "# ⟦Reguleringsplan nr. 456⟧\n\nVi vil byggje gangveg i Elvegata.",
        rewrite: "# Ny gangveg i Elvegata\n\nPlanen har nummer 456.",
      },
      {
        language: "nn",
        textType: "kunngjoring",
        text: "⟦Offentleg ettersyn av framlegg til detaljregulering, gnr. 12 bnr. 34⟧\n\nVi vil byggje gangveg i Elvegata.",
        rewrite: "Framlegg om ny gangveg i Elvegata\n\nPlanen gjeld gnr. 12 bnr. 34.",
      },
      {
        language: "nn",
        textType: "kunngjoring",
        format: "markdown",
        text: "# ⟦Kunngjering: varsel om oppstart av planarbeid⟧\n\nVi skal lage ein plan for Lena sentrum.",
        rewrite: "# Vi byrjar på ein plan for Lena sentrum\n\nDu kan kome med innspel.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "kunngjoring",
        format: "markdown",
        text: "# Si hva du mener om ny gang- og sykkelvei i Elvegata\n\nPlanen er på høring.",
      },
      {
        language: "nb",
        textType: "kunngjoring",
        format: "markdown",
        text: "# Detaljregulering for Lena sentrum\n\nPlanen er på høring.",
      },
      {
        language: "nb",
        textType: "kunngjoring",
        text: "Vi stenger vannet onsdag 3. mai\n\nFyll opp det du trenger.",
      },
      {
        language: "nb",
        textType: "saksframlegg",
        format: "markdown",
        text: "# Reguleringsplan 2026-3\n\nSaken gjelder Lena.",
      },
      {
        language: "nn",
        textType: "kunngjoring",
        format: "markdown",
        text: "# Sei kva du meiner om ny gang- og sykkelveg i Elvegata\n\nPlanen er på høyring.",
      },
      {
        language: "nn",
        textType: "kunngjoring",
        format: "markdown",
        text: "# Detaljregulering for Lena sentrum\n\nPlanen er på høyring.",
      },
      { language: "nn", textType: "kunngjoring", text: "Forskrift om båndtvang\n\nHundar skal gå i band." },
    ],
  },
  check({ document, textType, report }) {
    const block = titleBlock(document.blocks);
    if (textType !== "kunngjoring" || block === undefined || document.template) return;
    const [reading] = block.readings;
    const words = reading.text.toLowerCase().match(/[\p{L}.-]*\p{L}[\p{L}.-]*/gu) ?? [];
    const isEmpty =
      reading.text.length < 200 && words.every((word) => KIND_WORDS.has(word.replace(/^[.-]+|[.-]+$/g, "")));
    if (!isEmpty || words.length === 0) return;
    report({ block, reading, start: 0, end: reading.text.length, messageId: "empty" });
  },
});
