import { judgementsOf } from "../../document/office-speech.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** A political assessment by somebody in the administration. */
export const pmRolle = defineSentenceRule({
  id: "pm-rolle",
  category: "tone",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: {
      nb: "Politiske vurderinger fra administrasjonen",
      nn: "Politiske vurderingar frå administrasjonen",
    },
    rationale: {
      nb: "Det er ordføreren og andre folkevalgte som skal gi politiske vurderinger. Ansatte i administrasjonen svarer på spørsmål om fakta. Da er det lett å se hva som er politikk, og hva som er fag.",
      nn: "Det er ordføraren og andre folkevalde som skal gi politiske vurderingar. Tilsette i administrasjonen svarar på spørsmål om fakta. Då er det lett å sjå kva som er politikk, og kva som er fag.",
    },
    sources: ["Østre Toten kommune: Kommunikasjonsstrategi 2021–2023, vedlegg 4 og 5"],
  },
  options: {},
  messages: {
    role: {
      nb: "Er «{actual}» en politisk vurdering? Da bør ordføreren si det. Er det en faglig vurdering eller fakta, kan du se bort fra dette.",
      nn: "Er «{actual}» ei politisk vurdering? Då bør ordføraren seie det. Er det ei fagleg vurdering eller fakta, kan du sjå bort frå dette.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "pressemelding",
        text: "– Budsjettet er for lite, ⟦mener kommunedirektøren⟧.",
        rewrite: "– Budsjettet er for lite, mener ordføreren.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        organisation: {
          roles: [
            { title: { nb: "byarkitekten", nn: "byarkitekten" }, speaksFor: "employee", source: "eksempel" },
          ],
        },
        text: "Nå ⟦mener byarkitekten⟧ at planen er dårlig.",
        rewrite: "Nå er planen ferdig, sier byarkitekten.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        text: "⟦Kommunalsjef Ola Nordmann er uenig⟧ i vedtaket fra kommunestyret.",
        rewrite: "Ordfører Liv Nordmann er uenig i vedtaket fra kommunestyret.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "⟦Rektor håper⟧ at politikerne sier nei.",
        rewrite: "Politikerne bestemmer dette i mai.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "– Budsjettet er for lite, ⟦meiner kommunedirektøren⟧.",
        rewrite: "– Budsjettet er for lite, meiner ordføraren.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "⟦Kommunalsjef Ola Nordmann er usamd⟧ i vedtaket frå kommunestyret.",
        rewrite: "Ordførar Liv Nordmann er usamd i vedtaket frå kommunestyret.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "⟦Rektor håper⟧ at politikarane seier nei.",
        rewrite: "Politikarane avgjer dette i mai.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "pressemelding",
        text: "– Veien blir 1,2 kilometer lang, sier kommunalsjef Ola Nordmann.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        text: "– Vi er glade for plassen, mener ordfører Liv Nordmann.",
      },
      { language: "nb", textType: "saksframlegg", text: "Kommunedirektøren mener at planen bør vedtas." },
      { language: "nb", textType: "sosiale-medier", text: "Rektor håper at mange kommer på åpen dag." },
      {
        language: "nn",
        textType: "pressemelding",
        text: "– Vegen blir 1,2 kilometer lang, seier kommunalsjef Ola Nordmann.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "– Vi er glade for plassen, meiner ordførar Liv Nordmann.",
      },
      { language: "nn", textType: "saksframlegg", text: "Kommunedirektøren meiner at planen bør vedtakast." },
    ],
  },
  check({ block, sentence, textType, organisation, report }) {
    if (textType !== "pressemelding" && textType !== "sosiale-medier") return;
    if (block.kind === "code") return;
    const administrative = (organisation?.roles ?? [])
      .filter(({ speaksFor }) => speaksFor !== "political")
      .flatMap(({ title }) => [title.nb, title.nn]);
    for (const { start, end } of judgementsOf(sentence.text, administrative)) {
      report({
        start: sentence.start + start,
        end: sentence.start + end,
        messageId: "role",
        data: { actual: sentence.text.slice(start, end) },
      });
    }
  },
});
