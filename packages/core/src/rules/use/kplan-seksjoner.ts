import type { AnnotatedBlock } from "../../document/block.js";
import { CHANNELS, type Channel, PLAN_PARTS, type PlanPart } from "../../document/communication-plan.js";
import { sectionTitles } from "../../document/section-titles.js";
import { listing, partsIn } from "../../document/text-parts.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Without these it is no plan. */
const VITAL: ReadonlySet<PlanPart> = new Set(["message", "goal", "audience", "channels", "responsible"]);

const TIERS = {
  must: {
    name: { nb: "må", nn: "må" },
    pattern:
      /(?<![\p{L}])(?:MÅ|[mM]å (?:vi |få |ha |vite|nå|kommunisere)|[vV]i må nå|viktigste|viktigaste|primær)/u,
  },
  should: {
    name: { nb: "bør", nn: "bør" },
    pattern: /(?<![\p{L}])(?:BØR|[bB]ør (?:vi |få |ha |vite|nå|kommunisere)|[vV]i bør nå|sekundær)/u,
  },
  can: {
    name: { nb: "kan", nn: "kan" },
    pattern: /(?<![\p{L}])(?:KAN|[kK]an (?:vi |få |ha |vite|nå|kommunisere)|[vV]i kan nå|tertiær)/u,
  },
};
type Tier = keyof typeof TIERS;

/** Words that make a goal one that can be measured. */
const MEASURE =
  /\d|(?<![a-zà-ž])(?:alle|ingen|halvparten|flere enn|fleire enn|færre|hver|kvar|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|prosent|innen|innan|før)(?![a-zà-ž])/iu;

const FEWEST_CHANNELS = 2;

interface PlanFact {
  readonly parts: readonly PlanPart[];
  readonly channels: readonly Channel[];
  readonly tiers: readonly Tier[];
}

/** A communications plan without the parts that make it one. */
export const kplanSeksjoner = defineDocumentRule<Record<string, never>, PlanFact>({
  id: "kplan-seksjoner",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Det en kommunikasjonsplan må svare på", nn: "Det ein kommunikasjonsplan må svare på" },
    rationale: {
      nb: "Planen skal gjøre det klart hva dere vil si, til hvem, hvorfor, hvor, når og hvem som gjør det. De ansatte skal få vite det før andre. Ingen kanal når alle, så bruk flere, både digitale og andre.",
      nn: "Planen skal gjere det klart kva de vil seie, til kven, kvifor, kvar, når og kven som gjer det. Dei tilsette skal få vite det før andre. Ingen kanal når alle, så bruk fleire, både digitale og andre.",
    },
    sources: ["Østre Toten kommune"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke {part} i planen. Lag en overskrift for det, og skriv det dere vet.",
      nn: "Vi fann ikkje {part} i planen. Lag ei overskrift for det, og skriv det de veit.",
    },
    tiers: {
      nb: "Målgruppene er ikke delt i dem vi må, bør og kan nå. Vi fant ikke: {tiers}.",
      nn: "Målgruppene er ikkje delte i dei vi må, bør og kan nå. Vi fann ikkje: {tiers}.",
    },
    oneChannel: {
      nb: "Planen har bare én kanal. Ingen kanal når alle. Legg til minst én til.",
      nn: "Planen har berre éin kanal. Ingen kanal når alle. Legg til minst éin til.",
    },
    noInternal: {
      nb: "Vi fant ingen intern kanal. Skriv hvordan de ansatte får vite det før andre.",
      nn: "Vi fann ingen intern kanal. Skriv korleis dei tilsette får vite det før andre.",
    },
    noExternal: {
      nb: "Vi fant ingen kanal til folk utenfor kommunen. Skriv hvordan dere når dem.",
      nn: "Vi fann ingen kanal til folk utanfor kommunen. Skriv korleis de når dei.",
    },
    noDigital: {
      nb: "Vi fant ingen digital kanal. Legg til én, for eksempel nettsiden.",
      nn: "Vi fann ingen digital kanal. Legg til éin, til dømes nettsida.",
    },
    noAnalogue: {
      nb: "Alle kanalene er digitale. Legg til én for dem som ikke er på nett, for eksempel brev eller møte.",
      nn: "Alle kanalane er digitale. Legg til éin for dei som ikkje er på nett, til dømes brev eller møte.",
    },
    externalFirst: {
      nb: "Den første kanalen er ekstern. Sett de interne kanalene først, så de ansatte får vite det før andre.",
      nn: "Den første kanalen er ekstern. Set dei interne kanalane først, så dei tilsette får vite det før andre.",
    },
    goal: {
      nb: "Målet kan vanskelig måles. Skriv hvor mange som skal vite eller gjøre noe, og når.",
      nn: "Målet er vanskeleg å måle. Skriv kor mange som skal vite eller gjere noko, og når.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "⟦# Kommunikasjonsplan for ny skole⟧\n\n## Budskap\n\nSkolen åpner i august.\n\n## Mål\n\nAlle foreldre vet det før ferien.\n\n## Er dette en nyhet?\n\nJa.\n\n## Målgrupper\n\nMÅ: foreldre. BØR: naboer. KAN: andre.\n\n## Kanaler\n\nPersonalmøte, nettside og brev.\n\n## Ansvar\n\nRektor.\n\n## Tid\n\nMai.\n\n## Slik kan folk reagere\n\nNoen blir lei seg.\n\n## Evaluering\n\nVi spør foreldrene.",
        rewrite:
          "# Kommunikasjonsplan for ny skole\n\n## Budskap\n\nSkolen åpner i august.\n\n## Mål\n\nAlle foreldre vet det før ferien.\n\n## Er dette en nyhet?\n\nJa.\n\n## Målgrupper\n\nMÅ: foreldre. BØR: naboer. KAN: andre.\n\n## Kanaler\n\nPersonalmøte, nettside og brev.\n\n## Ansvar\n\nRektor.\n\n## Tid\n\nMai.\n\n## Budsjett\n\nIngen utgifter.\n\n## Slik kan folk reagere\n\nNoen blir lei seg.\n\n## Evaluering\n\nVi spør foreldrene.",
      },
      {
        language: "nb",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "# Kommunikasjonsplan for ny skole\n\n## Budskap\n\nSkolen åpner i august.\n\n## Mål\n\n⟦Foreldre skal være godt informert.⟧\n\n## Er dette en nyhet?\n\nJa.\n\n## Målgrupper\n\nMÅ: foreldre. BØR: naboer. KAN: andre.\n\n## Kanaler\n\nIntranett, nettside og brev.\n\n| Tiltak | Tid | Ansvarlig | Pris |\n| --- | --- | --- | --- |\n| Brev | 3. mai | Rektor | 0 kr |\n\n## Risiko\n\nNoen blir lei seg.\n\n## Evaluering\n\nVi spør foreldrene.",
        rewrite:
          "# Kommunikasjonsplan for ny skole\n\n## Budskap\n\nSkolen åpner i august.\n\n## Mål\n\nNi av ti foreldre vet når skolen åpner.\n\n## Er dette en nyhet?\n\nJa.\n\n## Målgrupper\n\nMÅ: foreldre. BØR: naboer. KAN: andre.\n\n## Kanaler\n\nIntranett, nettside og brev.\n\n| Tiltak | Tid | Ansvarlig | Pris |\n| --- | --- | --- | --- |\n| Brev | 3. mai | Rektor | 0 kr |\n\n## Risiko\n\nNoen blir lei seg.\n\n## Evaluering\n\nVi spør foreldrene.",
      },
      {
        language: "nb",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "# Kommunikasjonsplan for ny skole\n\nBudskap: Skolen åpner i august.\n\nMål: Alle vet det i juni.\n\nNyhet: Ja.\n\n⟦Målgrupper: Foreldre og naboer.⟧\n\n⟦Kanaler: Facebook, nettside og intranett.⟧\n\nAnsvar: Rektor.\n\nTid: Mai.\n\nBudsjett: 0 kr.\n\nRisiko: Lav.\n\nEvaluering: Vi spør foreldrene.",
        rewrite:
          "# Kommunikasjonsplan for ny skole\n\nBudskap: Skolen åpner i august.\n\nMål: Alle vet det i juni.\n\nNyhet: Ja.\n\nMålgrupper: MÅ: foreldre. BØR: naboer. KAN: andre.\n\nKanaler: Intranett, nettside og brev.\n\nAnsvar: Rektor.\n\nTid: Mai.\n\nBudsjett: 0 kr.\n\nRisiko: Lav.\n\nEvaluering: Vi spør foreldrene.",
      },
      {
        language: "nn",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "⟦# Kommunikasjonsplan for ny skule⟧\n\n## Bodskap\n\nSkulen opnar i august.\n\n## Mål\n\nAlle foreldre veit det før ferien.\n\n## Målgrupper\n\nMÅ: foreldre. BØR: naboar. KAN: andre.\n\n## Kanalar\n\nPersonalmøte, nettside og brev.\n\n## Ansvar\n\nRektor.\n\n## Tid\n\nMai.\n\n## Budsjett\n\nIngen utgifter.\n\n## Slik kan folk reagere\n\nNokre blir leie seg.\n\n## Evaluering\n\nVi spør foreldra.",
        rewrite:
          "# Kommunikasjonsplan for ny skule\n\n## Bodskap\n\nSkulen opnar i august.\n\n## Mål\n\nAlle foreldre veit det før ferien.\n\n## Er dette ei nyheit?\n\nJa.\n\n## Målgrupper\n\nMÅ: foreldre. BØR: naboar. KAN: andre.\n\n## Kanalar\n\nPersonalmøte, nettside og brev.\n\n## Ansvar\n\nRektor.\n\n## Tid\n\nMai.\n\n## Budsjett\n\nIngen utgifter.\n\n## Slik kan folk reagere\n\nNokre blir leie seg.\n\n## Evaluering\n\nVi spør foreldra.",
      },
      {
        language: "nn",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "# Kommunikasjonsplan for ny skule\n\n## Bodskap\n\nSkulen opnar i august.\n\n## Mål\n\n⟦Foreldre skal vere godt informerte.⟧\n\n## Er dette ei nyheit?\n\nJa.\n\n## Målgrupper\n\nMÅ: foreldre. BØR: naboar. KAN: andre.\n\n## Kanalar\n\nIntranett, nettside og brev.\n\n| Tiltak | Tid | Ansvarleg | Pris |\n| --- | --- | --- | --- |\n| Brev | 3. mai | Rektor | 0 kr |\n\n## Risiko\n\nNokre blir leie seg.\n\n## Evaluering\n\nVi spør foreldra.",
        rewrite:
          "# Kommunikasjonsplan for ny skule\n\n## Bodskap\n\nSkulen opnar i august.\n\n## Mål\n\nNi av ti foreldre veit når skulen opnar.\n\n## Er dette ei nyheit?\n\nJa.\n\n## Målgrupper\n\nMÅ: foreldre. BØR: naboar. KAN: andre.\n\n## Kanalar\n\nIntranett, nettside og brev.\n\n| Tiltak | Tid | Ansvarleg | Pris |\n| --- | --- | --- | --- |\n| Brev | 3. mai | Rektor | 0 kr |\n\n## Risiko\n\nNokre blir leie seg.\n\n## Evaluering\n\nVi spør foreldra.",
      },
      {
        language: "nn",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "# Kommunikasjonsplan for ny skule\n\nBodskap: Skulen opnar i august.\n\nMål: Alle veit det i juni.\n\nNyheit: Ja.\n\n⟦Målgrupper: MÅ: foreldre.⟧\n\n⟦Kanalar: Intranett.⟧\n\nAnsvar: Rektor.\n\nTid: Mai.\n\nBudsjett: 0 kr.\n\nRisiko: Låg.\n\nEvaluering: Vi spør foreldra.",
        rewrite:
          "# Kommunikasjonsplan for ny skule\n\nBodskap: Skulen opnar i august.\n\nMål: Alle veit det i juni.\n\nNyheit: Ja.\n\nMålgrupper: MÅ: foreldre. BØR: naboar. KAN: andre.\n\nKanalar: Intranett, nettside og brev.\n\nAnsvar: Rektor.\n\nTid: Mai.\n\nBudsjett: 0 kr.\n\nRisiko: Låg.\n\nEvaluering: Vi spør foreldra.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "# Plan for ny skole\n\n## Hva er viktig å kommunisere?\n\nSkolen åpner i august.\n\n## Hva er målet?\n\nNi av ti foreldre vet det.\n\n## Er dette en nyhet?\n\nJa.\n\n## Hvem er målgruppene?\n\n### Disse må vi nå\n\nForeldre.\n\n### Disse bør vi nå\n\nNaboer.\n\n### Disse kan vi nå\n\nAndre.\n\n## Kanaler\n\n| Tiltak | Tid | Ansvarlig | Merknader |\n| --- | --- | --- | --- |\n| Møte med de ansatte | 2. mai | Rektor | |\n| Brev | 3. mai | Rektor | |\n| SMS | 4. mai | Rektor | |\n\n## Budsjett\n\n0 kr.\n\n## Konsekvenser\n\nNoen blir lei seg.\n\n## Slik måler vi resultatet\n\nVi spør foreldrene.",
      },
      {
        language: "nb",
        textType: "saksframlegg",
        format: "markdown",
        text: "# Ny skole\n\nSkolen åpner i august.",
      },
      {
        language: "nb",
        textType: "kommunikasjonsplan",
        template: true,
        text: "Kommunikasjonsplan for {{prosjekt}}\n\nBudskap: {{budskap}}",
      },
      {
        language: "nn",
        textType: "kommunikasjonsplan",
        format: "markdown",
        text: "# Plan for ny skule\n\n## Kva er viktig å seie?\n\nSkulen opnar i august.\n\n## Kva er målet?\n\nNi av ti foreldre veit det.\n\n## Er dette ei nyheit?\n\nJa.\n\n## Kven er målgruppene?\n\n### Desse må vi nå\n\nForeldre.\n\n### Desse bør vi nå\n\nNaboar.\n\n### Desse kan vi nå\n\nAndre.\n\n## Kanalar\n\n| Tiltak | Tid | Ansvarleg | Merknader |\n| --- | --- | --- | --- |\n| Møte med dei tilsette | 2. mai | Rektor | |\n| Brev | 3. mai | Rektor | |\n| SMS | 4. mai | Rektor | |\n\n## Budsjett\n\n0 kr.\n\n## Konsekvensar\n\nNokre blir leie seg.\n\n## Slik måler vi resultatet\n\nVi spør foreldra.",
      },
      {
        language: "nn",
        textType: "saksframlegg",
        format: "markdown",
        text: "# Ny skule\n\nSkulen opnar i august.",
      },
      {
        language: "nn",
        textType: "brev",
        format: "markdown",
        text: "# Ny skule\n\n## Målgrupper\n\nForeldre.\n\n## Kanalar\n\nFacebook.",
      },
    ],
  },
  collect({ block, reading, textType }) {
    if (textType !== "kommunikasjonsplan" || block.kind === "code" || block.kind === "image") return [];
    const { text } = reading;
    const value: PlanFact = {
      parts: opensPart(block) ? partsIn(PLAN_PARTS, text.trim()) : [],
      channels: partsIn(CHANNELS, text),
      tiers: partsIn(TIERS, text),
    };
    return [{ start: 0, end: text.length, value }];
  },
  check({ document, facts, fragment, textType, type, standard, report }) {
    const title = titleBlock(document.blocks);
    if (fragment || textType !== "kommunikasjonsplan" || title === undefined || document.template) return;
    const behindTitle = facts.filter(({ block }) => block !== title);
    const found = new Set(behindTitle.flatMap(({ value }) => value.parts));
    for (const part of Object.keys(PLAN_PARTS) as PlanPart[]) {
      if (found.has(part)) continue;
      const severity = type.declared && VITAL.has(part) ? ("warning" as const) : ("info" as const);
      const data = { part: PLAN_PARTS[part].name[standard] };
      report({ block: title, about: "document", messageId: "missing", data, severity });
    }
    const where = (part: PlanPart): AnnotatedBlock =>
      behindTitle.find(({ value }) => value.parts.includes(part))?.block ?? title;
    const tiers = new Set(behindTitle.flatMap(({ value }) => value.tiers));
    const noTier = (Object.keys(TIERS) as Tier[]).filter((tier) => !tiers.has(tier));
    if (found.has("audience") && noTier.length > 0) {
      const data = { tiers: listing(noTier.map((tier) => TIERS[tier].name[standard])) };
      report({ block: where("audience"), messageId: "tiers", data });
    }
    if (found.has("channels")) {
      const messageId = channelFault(channelsInOrder(document.blocks, behindTitle));
      if (messageId !== undefined) report({ block: where("channels"), messageId });
    }
    const goal = goalText(document.blocks);
    if (found.has("goal") && goal.length > 0 && !goal.some((block) => MEASURE.test(block.readings[0].text)))
      report({ block: goal[0]!, messageId: "goal" });
  },
});

/** A heading, a cell, or a paragraph that begins with a label: «Mål: …». */
function opensPart(block: AnnotatedBlock): boolean {
  const text = block.readings[0].text.trim();
  if (block.kind === "heading" || block.kind === "table-cell") return text.length < 120;
  return /^[\p{L} /-]{2,40}(?::|$)/u.test(text) || (text.length < 80 && text.endsWith("?"));
}

/** The channels in the order in which the plan names them: those of its own section, else of the whole plan. */
function channelsInOrder(
  blocks: readonly AnnotatedBlock[],
  facts: readonly { readonly block: AnnotatedBlock; readonly value: PlanFact }[],
): readonly Channel[] {
  const titles = sectionTitles(blocks);
  const inSection = facts.filter(({ block, value }) => {
    const title = titles.get(block) ?? "";
    return (
      value.parts.includes("channels") ||
      block.kind === "table-cell" ||
      PLAN_PARTS.channels.pattern.test(title) ||
      /(?<![a-zà-ž])(?:annonse|medier|media|direkte|tiltak|internt|eksternt)/iu.test(title)
    );
  });
  const chosen = inSection.some(({ value }) => value.channels.length > 0) ? inSection : facts;
  return chosen.flatMap(({ block, value }) => {
    const { text } = block.readings[0];
    return [...value.channels].sort(
      (a, b) => text.search(CHANNELS[a].pattern) - text.search(CHANNELS[b].pattern),
    );
  });
}

/** What the choice of channels lacks most. Where no channel is known by its name nothing is said. */
function channelFault(channels: readonly Channel[]): string | undefined {
  const all = [...new Set(channels)].map((id) => CHANNELS[id]);
  const [first] = channels;
  if (first === undefined) return undefined;
  if (all.length < FEWEST_CHANNELS) return "oneChannel";
  if (!all.some(({ internal }) => internal)) return "noInternal";
  if (!all.some(({ internal }) => !internal)) return "noExternal";
  if (!all.some(({ digital }) => digital)) return "noDigital";
  if (!all.some(({ digital }) => !digital)) return "noAnalogue";
  return CHANNELS[first].internal ? undefined : "externalFirst";
}

/** What stands under the heading of the goal, up to the next heading. */
function goalText(blocks: readonly AnnotatedBlock[]): readonly AnnotatedBlock[] {
  const titles = sectionTitles(blocks);
  return blocks.filter((block) => {
    const title = titles.get(block);
    return (
      block.kind !== "heading" &&
      title !== undefined &&
      PLAN_PARTS.goal.pattern.test(title) &&
      !/målgrupp/.test(title)
    );
  });
}
