import { isForeign } from "../../document/quotation.js";
import { houseNameAt } from "../../organisation/house-name.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Letters from the one who signs them. */
const LETTERS: ReadonlySet<string> = new Set(["vedtak", "innsynsavslag", "brev", "e-post", "utdrag"]);

const SENDERS: ReadonlySet<string> = new Set([
  "kommunen",
  "kommuna",
  "etaten",
  "fylkeskommunen",
  "undertegnede",
  "underteikna",
]);

/** What a sender does in a letter; what the law lets a municipality do is left alone. */
const ACTS: ReadonlySet<string> = new Set(
  (
    "viser ber mener meiner vurderer ønsker ønskjer takker takkar sender anbefaler tilrår avslår innvilger innvilgar finner finn " +
    "beklager beklagar legger legg kommer kjem oppfordrer oppmodar minner bekrefter stadfestar mottok"
  ).split(" "),
);

/** «kommunen har» goes on with what the sender has done. */
const DONE: ReadonlySet<string> = new Set(
  (
    "vurdert mottatt motteke fått besluttet vedtatt vedteke avslått avslege innvilget innvilga kommet kome behandlet behandla sendt " +
    "lagt bestemt funnet funne sett registrert innhentet innhenta"
  ).split(" "),
);

/** So many times before it is a habit. */
const HABIT = 2;

/** A sender that writes of itself in the third person. */
export const viAvsender = defineDocumentRule({
  id: "vi-avsender",
  category: "tone",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: {
      nb: "Avsenderen omtaler seg selv i tredje person",
      nn: "Avsendaren omtalar seg sjølv i tredje person",
    },
    rationale: {
      nb: "Skriv navnet på kommunen én gang, og si «vi» etterpå. Da ser leseren hvem som snakker, og teksten blir kortere og vennligere. Der loven legger noe til kommunen, kan «kommunen» stå.",
      nn: "Skriv namnet på kommunen éin gong, og sei «vi» etterpå. Då ser lesaren kven som snakkar, og teksten blir kortare og venlegare. Der lova legg noko til kommunen, kan «kommunen» stå.",
    },
    sources: ["Indre Fosen kommune", "Mattilsynet"],
  },
  options: {},
  messages: {
    third: {
      nb: "Brevet sier «{word}» om avsenderen. Skriv «vi» etter at navnet er nevnt én gang.",
      nn: "Brevet seier «{word}» om avsendaren. Skriv «vi» etter at namnet er nemnt éin gong.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Kommunen viser til søknaden din. ⟦Kommunen⟧ mener at du bør få plass.",
        better: "Kommunen viser til søknaden din. Vi mener at du bør få plass.",
      },
      {
        language: "nb",
        text: "Du søkte i mai. Kommunen har vurdert saken, og ⟦kommunen⟧ avslår søknaden.",
        better: "Du søkte i mai. Kommunen har vurdert saken, og vi avslår søknaden.",
      },
      {
        language: "nb",
        text: "Østre Toten kommune viser til søknaden. ⟦Østre Toten kommune⟧ har vurdert den.",
        organisation: { name: { nb: "Østre Toten kommune", nn: "Østre Toten kommune" } },
        better: "Østre Toten kommune viser til søknaden. Vi har vurdert den.",
      },
      {
        language: "nn",
        text: "Kommunen viser til søknaden din. ⟦Kommunen⟧ meiner at du bør få plass.",
        better: "Kommunen viser til søknaden din. Vi meiner at du bør få plass.",
      },
      {
        language: "nn",
        text: "Du søkte i mai. Kommunen har vurdert saka, og ⟦kommunen⟧ avslår søknaden.",
        better: "Du søkte i mai. Kommunen har vurdert saka, og vi avslår søknaden.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Østre Toten kommune viser til søknaden din. Gjøvik kommune har behandlet saken før oss.",
        organisation: { name: { nb: "Østre Toten kommune", nn: "Østre Toten kommune" } },
      },
      { language: "nb", text: "Østre Toten kommune har fått søknaden din. Vi mener at du bør få plass." },
      {
        language: "nb",
        text: "Kommunen har plikt til å gi barnet plass. Kommunen kan gi dispensasjon. Kommunen har ansvar for veien.",
      },
      {
        language: "nb",
        text: "Kommunen mener at skolen bør bygges. Kommunen viser til planen.",
        textType: "saksframlegg",
      },
      { language: "nn", text: "Østre Toten kommune har fått søknaden din. Vi meiner at du bør få plass." },
      {
        language: "nn",
        text: "Kommunen har plikt til å gi barnet plass. Kommunen kan gi dispensasjon. Kommunen har ansvar for vegen.",
      },
      {
        language: "nn",
        text: "Kommunen meiner at skulen bør byggjast. Kommunen viser til planen.",
        textType: "saksframlegg",
      },
    ],
  },
  collect({ block, reading, textType, organisation, language }) {
    if (
      language === "en" ||
      !LETTERS.has(textType) ||
      block.kind === "code" ||
      !/kommun|etaten|undertegnede|underteikna/i.test(reading.text)
    )
      return [];
    return reading.sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token, i) => {
        const named = houseNameAt(tokens, i, organisation, language);
        if ((named === 0 && !SENDERS.has(token.lower)) || isForeign(reading, token.start)) return [];
        const last = named === 0 ? i : i + named - 1;
        const previous = tokens[i - 1];
        if (previous !== undefined && previous.text !== "," && !["og", "at", "men"].includes(previous.lower))
          return [];
        const next = tokens[last + 1]?.lower ?? "";
        const acts =
          ACTS.has(next) ||
          (next === "har" && tokens.slice(last + 2, last + 5).some((t) => DONE.has(t.lower)));
        const { end } = tokens[last]!;
        return acts ? [{ start: token.start, end, value: reading.text.slice(token.start, end) }] : [];
      }),
    );
  },
  check({ facts, report }) {
    const second = facts[HABIT - 1];
    if (second === undefined) return;
    const { block, reading, start, end, value } = second;
    report({
      block,
      reading,
      start,
      end,
      messageId: "third",
      data: { word: value },
      suggestions: [/^\p{Lu}/u.test(value) ? "Vi" : "vi"],
    });
  },
});
