import { isForeign } from "../../document/quotation.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { Surroundings } from "../../rule/rule-context.js";

/** Official names that nobody can dissolve: benefits, bodies and documents, by how they begin. */
const OFFICIAL_NAMES: readonly string[] = [
  "arbeidsavklaringspeng",
  "arbeidsmiljøutvalg",
  "kommunestyrerepresentant",
  "pasientskadeerstatning",
  "personvernerklæring",
  "tilgjengelighetserklæring",
  "tilgjengelegheitserklæring",
];

/** How acts and regulations end. */
const ACT = /(?:lov|loven|lova|lovens|forskrift|forskriften|forskrifta|konvensjon|konvensjonen|direktivet)$/;

/** Words that are alike in so many letters are forms of one word, which is mentioned where it stands first. */
const SAME_WORD = 18;

/** Long compounds that can be dissolved. */
export const langtOrd = defineDocumentRule({
  id: "langt-ord",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  heedsAccepted: true,
  docs: {
    title: { nb: "Langt ord", nn: "Langt ord" },
    rationale: {
      nb: "Lange sammensatte ord tar tid å lese, og på en telefon deles de over to linjer. Ofte kan de løses opp med «av», «for» eller «til»: «gjennomføring av undersøkelser» i stedet for «undersøkelsesgjennomføring». Lovnavn og navn på ytelser kan stå.",
      nn: "Lange samansette ord tek tid å lese, og på ein telefon blir dei delte over to linjer. Ofte kan dei løysast opp med «av», «for» eller «til»: «gjennomføring av undersøkingar» i staden for «undersøkingsgjennomføring». Lovnamn og namn på ytingar kan stå.",
    },
    sources: ["Altinn", "Mattilsynet", "ordnett.no"],
  },
  options: {
    infoLetters: {
      kind: "integer",
      default: 25,
      min: 10,
      max: 60,
      description: {
        nb: "Ord med så mange bokstaver gir et råd.",
        nn: "Ord med så mange bokstavar gir eit råd.",
      },
    },
    warnLetters: {
      kind: "integer",
      default: 30,
      min: 10,
      max: 80,
      description: {
        nb: "Ord med så mange bokstaver gir en advarsel.",
        nn: "Ord med så mange bokstavar gir ei åtvaring.",
      },
    },
  },
  messages: {
    long: {
      nb: "«{word}» har {count} bokstaver. Kan du løse opp ordet, for eksempel med «av» eller «for»?",
      nn: "«{word}» har {count} bokstavar. Kan du løyse opp ordet, til dømes med «av» eller «for»?",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi sender ut en ⟦brukerundersøkelsesrapport⟧ til våren.",
        rewrite: "Vi sender ut en rapport om undersøkelsen til våren.",
      },
      {
        language: "nb",
        text: "⟦Tilbakebetalingsforpliktelsen⟧ gjelder fra mai.",
        rewrite: "Du må betale tilbake fra mai.",
      },
      {
        language: "nn",
        text: "Vi sender ut ein ⟦brukarundersøkingsrapport⟧ til våren.",
        rewrite: "Vi sender ut ein rapport om undersøkinga til våren.",
      },
      {
        language: "nn",
        text: "Les ⟦reguleringsplanføresegnene⟧ før du byggjer.",
        rewrite: "Les føresegnene i planen før du byggjer.",
      },
    ],
    good: [
      { language: "nb", text: "Etter pasient- og brukerrettighetsloven kan du klage til kommunedirektøren." },
      { language: "nb", text: "Du får arbeidsavklaringspenger. Les personvernerklæringen vår." },
      {
        language: "nb",
        text: "Sivilombudet og barneverntjenesteinstruksforskriften er nevnt. Se kommunestyre-saksdokumentene.",
      },
      { language: "nn", text: "Etter pasient- og brukarrettslova kan du klage til kommunedirektøren." },
      { language: "nn", text: "Du får arbeidsavklaringspengar. Les personvernerklæringa vår." },
      {
        language: "nn",
        text: "Fylkeskommunen i Møre og Romsdal har eit ombod. Sjå kommunestyre-saksdokumenta.",
      },
    ],
  },
  collect({ block, reading, options, lists, accepted }) {
    if (block.kind === "code" || block.kind === "image") return [];
    const least = Math.min(options.infoLetters, options.warnLetters);
    return reading.sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token, i) => {
        if (token.kind !== "word" || token.text.length < least) return [];
        // The first word of a sentence has a capital anyway.
        const isName = /^\p{Lu}/u.test(token.text) && i > 0;
        if (isName || accepted.has(token.lower) || isOfficial(token.lower, lists)) return [];
        const count = longestPart(token.text);
        if (count < least || /\d|\p{Ll}\p{Lu}/u.test(token.text) || isForeign(reading, token.start))
          return [];
        return [{ start: token.start, end: token.end, value: { word: token.text, count } }];
      }),
    );
  },
  check({ facts, options, report }) {
    const seen = new Set<string>();
    for (const { block, reading, start, end, value } of facts) {
      const key = value.word.toLowerCase().slice(0, SAME_WORD);
      if (seen.has(key)) continue;
      seen.add(key);
      const severity = value.count >= options.warnLetters ? "warning" : "info";
      report({ block, reading, start, end, messageId: "long", data: value, severity });
    }
  },
});

function isOfficial(lower: string, { lawNames }: Surroundings<unknown>["lists"]): boolean {
  return (
    ACT.test(lower) ||
    OFFICIAL_NAMES.some((name) => lower.startsWith(name)) ||
    lawNames.some(({ nb, nn }) => nb.toLowerCase() === lower || nn.toLowerCase() === lower)
  );
}

/** Letters of the longest part between hyphens. */
function longestPart(word: string): number {
  let longest = 0;
  for (const part of word.split(/[-–]/)) longest = Math.max(longest, part.replace(/[^\p{L}]/gu, "").length);
  return longest;
}
