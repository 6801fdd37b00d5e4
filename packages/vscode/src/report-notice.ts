import type { WrittenStandard } from "@klarsprak/core";
import { html, type ReportMode } from "@klarsprak/view";

/**
 * Why there is no report in a panel that came back with the window: it is on its way, the text is gone, it was never saved,
 * klarsprak does not check it, or nobody knows which text it was.
 */
export type NoReport = "reading" | "gone" | "unsaved" | "unchecked" | "unknown";

interface NoticeWords {
  readonly reasons: Readonly<Record<NoReport, string>>;
  /** What to do; a text that is on its way needs nothing. */
  readonly again: (command: string) => string;
}

// What follows is called the same in both written standards.
const TITLES: Readonly<Record<ReportMode, string>> = {
  report: "Rapport",
  "before-sending": "Før du sender",
};

const COMMANDS: Readonly<Record<ReportMode, string>> = {
  report: "Vis rapport",
  "before-sending": "Sjekk før sending",
};

const WORDS: Readonly<Record<WrittenStandard, NoticeWords>> = {
  nb: {
    reasons: {
      reading: "Leser teksten …",
      gone: "Vi finner ikke teksten. Den kan være flyttet eller slettet, eller ha fått et nytt navn.",
      unsaved: "Teksten var ikke lagret, og den er ikke åpen lenger.",
      unchecked: "klarspråk har ingen rapport om denne teksten nå. Se at klarspråk er slått på.",
      unknown: "Vi vet ikke hvilken tekst rapporten handlet om.",
    },
    again: (command) => `Åpne teksten. Trykk så F1, skriv «${command}» og trykk Enter.`,
  },
  nn: {
    reasons: {
      reading: "Les teksten …",
      gone: "Vi finn ikkje teksten. Han kan vere flytta eller sletta, eller ha fått eit nytt namn.",
      unsaved: "Teksten var ikkje lagra, og han er ikkje open lenger.",
      unchecked: "klarspråk har ingen rapport om denne teksten no. Sjå til at klarspråk er slått på.",
      unknown: "Vi veit ikkje kva tekst rapporten handla om.",
    },
    again: (command) => `Opne teksten. Trykk så F1, skriv «${command}» og trykk Enter.`,
  },
};

/** What stands in the tab of a report. An empty `name` is left out. */
export function reportTitle(mode: ReportMode, name: string): string {
  return name === "" ? TITLES[mode] : `${TITLES[mode]}: ${name}`;
}

/** Says why there is no report and how to get one, as the body of a page. An empty `name` is left out. */
export function renderNotice(
  why: NoReport,
  {
    mode,
    name,
    language,
  }: { readonly mode: ReportMode; readonly name: string; readonly language: WrittenStandard },
): string {
  const { reasons, again } = WORDS[language];
  const about = name === "" ? undefined : html` <span class="name">${name}</span>`;
  const todo =
    why === "reading"
      ? undefined
      : html`<p>${again(COMMANDS[mode])}</p>
`;
  return html`<main class="report">
<h1>${TITLES[mode]}${about}</h1>
<p role="status">${reasons[why]}</p>
${todo}</main>
`.html;
}
