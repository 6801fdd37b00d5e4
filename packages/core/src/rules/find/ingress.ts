import type { AnnotatedBlock } from "../../document/block.js";
import { pressTop } from "../../document/press-release.js";
import { opening } from "../../document/sentence.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** First lines that announce the text and say nothing of what it says. */
const ANNOUNCES =
  /^(?:(?:på|i) (?:denne|desse|disse) (?:siden|sida|sidene|artikkelen|teksten) (?:finner|finn|kan|får|har|vil)|her (?:finner|finn) du (?:mer |meir |all |nyttig |viktig )?(?:informasjon|info|opplysninger|opplysningar)|denne (?:siden|sida) (?:inneholder|inneheld|gir|gjev|handler|handlar|er))(?![a-zà-ž])/iu;
/** What stands between a title and its lead. */
const DATE_LINE = /^(?:sist |publisert|oppdatert|endret|endra|skrevet|skriven|av |foto)/iu;

/** The lead: too long for what it is shown in, or without a message. */
export const ingress = defineDocumentRule({
  id: "ingress",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["pm-ingress"],
  docs: {
    title: { nb: "Ingress", nn: "Ingress" },
    rationale: {
      nb: "Ingressen er det første leseren ser under overskriften, og ofte det eneste. På en nettside vises den også i søketreff, og der er det plass til rundt 160 tegn. Si hovedsaken med én eller to setninger.",
      nn: "Ingressen er det første lesaren ser under overskrifta, og ofte det einaste. På ei nettside kjem han òg fram i søkjetreff, og der er det plass til rundt 160 teikn. Sei hovudsaka med éi eller to setningar.",
    },
    sources: ["Mattilsynet"],
  },
  options: {
    maxCharacters: {
      kind: "integer",
      default: 160,
      min: 60,
      max: 600,
      description: {
        nb: "Så mange tegn kan ingressen ha, med mellomrom.",
        nn: "Så mange teikn kan ingressen ha, med mellomrom.",
      },
    },
  },
  messages: {
    long: {
      nb: "Ingressen er på {characters} tegn. Prøv å få den ned mot {limit}.",
      nn: "Ingressen er på {characters} teikn. Prøv å få han ned mot {limit}.",
    },
    announces: {
      nb: "Ingressen sier bare hva siden handler om. Skriv heller det viktigste leseren får vite.",
      nn: "Ingressen seier berre kva sida handlar om. Skriv heller det viktigaste lesaren får vite.",
    },
    missing: {
      nb: "Siden har ingen ingress. Si hovedsaken med én eller to setninger under overskriften.",
      nn: "Sida har ingen ingress. Sei hovudsaka med éi eller to setningar under overskrifta.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "# Parkeringsbevis\n\n⟦Du kan få parkeringsbevis hvis du har vansker med å gå, og hvis du må parkere nær der du skal. Du søker på nettsiden vår, og du må legge ved en erklæring fra legen din som forteller om helsen.⟧\n\nSøk her.",
        format: "markdown",
        textType: "nettside",
        rewrite: "# Parkeringsbevis\n\nDu kan få parkeringsbevis hvis du har vansker med å gå.",
      },
      {
        language: "nb",
        text: "<h1>Parkeringsbevis</h1><p>⟦På denne siden⟧ finner du informasjon om parkeringsbevis.</p>",
        format: "html",
        textType: "nettside",
        rewrite: "<h1>Parkeringsbevis</h1><p>Du kan få parkeringsbevis hvis du har vansker med å gå.</p>",
      },
      {
        language: "nb",
        text: "# ⟦Parkeringsbevis⟧\n\n## Slik søker du\n\nFyll ut skjemaet, og send det til oss. Legg ved et bilde av deg selv og en erklæring fra legen din. Du får svar innen fire uker. Beviset gjelder i fem år, og du kan bruke det i hele Norge og i mange andre land i Europa.",
        format: "markdown",
        textType: "nettside",
        rewrite:
          "# Parkeringsbevis\n\nDu kan få parkeringsbevis hvis du har vansker med å gå.\n\n## Slik søker du\n\nFyll ut skjemaet, og send det til oss.",
      },
      {
        language: "nn",
        text: "# Parkeringsbevis\n\n⟦Du kan få parkeringsbevis dersom du har vanskar med å gå, og dersom du må parkere nær der du skal. Du søkjer på nettsida vår, og du må leggje ved ei erklæring frå legen din som fortel om helsa.⟧\n\nSøk her.",
        format: "markdown",
        textType: "nettside",
        rewrite: "# Parkeringsbevis\n\nDu kan få parkeringsbevis dersom du har vanskar med å gå.",
      },
      {
        language: "nn",
        text: "<h1>Parkeringsbevis</h1><p>⟦Her finn du⟧ informasjon om parkeringsbevis.</p>",
        format: "html",
        textType: "nettside",
        rewrite: "<h1>Parkeringsbevis</h1><p>Du kan få parkeringsbevis dersom du har vanskar med å gå.</p>",
      },
      {
        language: "nn",
        text: "# ⟦Parkeringsbevis⟧\n\n## Slik søkjer du\n\nFyll ut skjemaet, og send det til oss. Legg ved eit bilete av deg sjølv og ei erklæring frå legen din. Du får svar innan fire veker. Beviset gjeld i fem år, og du kan bruke det i heile Noreg og i mange andre land i Europa.",
        format: "markdown",
        textType: "nettside",
        rewrite:
          "# Parkeringsbevis\n\nDu kan få parkeringsbevis dersom du har vanskar med å gå.\n\n## Slik søkjer du\n\nFyll ut skjemaet, og send det til oss.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "# Parkering\n\nDu kan parkere gratis i sentrum.",
        format: "markdown",
        textType: "nettside",
      },
      {
        language: "nb",
        text: "# Møte\n\nVi vil gjerne møte deg på rådhuset for å snakke om planen for veien, og vi har satt av god tid slik at du kan fortelle hva du mener om den nye veien, skolen og bussen.",
        format: "markdown",
        textType: "brev",
      },
      {
        language: "nb",
        text: "# Badeplass for alle\n\nLørdag 12. juni åpner Eksempel kommune en ny badeplass ved Storvannet. Brygga og stien er bygd slik at alle kommer ned til vannet, også med rullestol og barnevogn. Det er gratis å bade der.",
        format: "markdown",
        textType: "pressemelding",
      },
      {
        language: "nn",
        text: "# Parkering\n\nDu kan parkere gratis i sentrum.",
        format: "markdown",
        textType: "nettside",
      },
      { language: "nn", text: "# Møte\n\nVelkomen.", format: "markdown", textType: "nettside" },
      {
        language: "nn",
        text: "# Badeplass for alle\n\nLaurdag 12. juni opnar Eksempel kommune ein ny badeplass ved Storvatnet. Brygga og stien er bygde slik at alle kjem ned til vatnet, også med rullestol og barnevogn. Det er gratis å bade der.",
        format: "markdown",
        textType: "pressemelding",
      },
    ],
  },
  check({ document, textType, options, metrics, report }) {
    if (document.template || (textType !== "nettside" && textType !== "pressemelding")) return;
    const isPage = textType === "nettside";
    const { title, lead } = isPage ? pageTop(document.blocks) : pressLead(document.blocks);
    if (lead === undefined) {
      if (!isPage || title === undefined || metrics.words < FEWEST_WORDS) return;
      const [reading] = title.readings;
      report({ block: title, reading, start: 0, end: reading.text.length, messageId: "missing" });
      return;
    }
    const [reading] = lead.readings;
    const characters = reading.text.length;
    const [first] = reading.sentences;
    if (isPage && first !== undefined && ANNOUNCES.test(reading.text))
      report({ block: lead, reading, ...opening(first), about: "sentence", messageId: "announces" });
    else if (characters > options.maxCharacters)
      report({ block: lead, messageId: "long", data: { characters, limit: options.maxCharacters } });
  },
});

/** A page with less text has no room for a lead. */
const FEWEST_WORDS = 40;

interface Top {
  readonly title: AnnotatedBlock | undefined;
  readonly lead: AnnotatedBlock | undefined;
}

/** The first heading, where it is the title of the page, and the paragraph under it. */
function pageTop(blocks: readonly AnnotatedBlock[]): Top {
  const at = blocks.findIndex(({ kind }) => kind === "heading");
  const title = blocks[at];
  if (title?.level !== 1) return { title: undefined, lead: undefined };
  const next = blocks
    .slice(at + 1)
    .find(
      (block) =>
        block.kind !== "image" && !(block.kind === "paragraph" && DATE_LINE.test(block.readings[0].text)),
    );
  return { title, lead: next?.kind === "paragraph" ? next : undefined };
}

function pressLead(blocks: readonly AnnotatedBlock[]): Top {
  const { title, body } = pressTop(blocks);
  return { title, lead: title === undefined ? undefined : body[0] };
}
