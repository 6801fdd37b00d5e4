import type { AnnotatedBlock } from "../../document/block.js";
import { defineDocumentRule } from "../../rule/rule.js";

const TAG = /(?<![\p{L}\d&/#])#([\p{Ll}\d]+)(?![\p{L}\d_-])/gu;
const WORD = /\p{L}+/gu;

/** Small words between the others in a hashtag. */
const SMALL: ReadonlySet<string> = new Set(
  "for på og i til med av fra frå om som vi du oss er en ei et ein eit den det de dei ny nye ikke ikkje".split(
    " ",
  ),
);

/** Longer hashtags than this are no words; the bound keeps the work small. */
const LONGEST = 60;

/** A line that an emoji begins, as a list mark. */
const MARKED = /^[ \t]*\p{Extended_Pictographic}\uFE0F?[ \t]*\p{L}/gmu;

/** From so many lines on, it is a list. */
const LIST = 3;

/** The words of a text, and all of them in order with a space to each side. */
interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly text: string;
}

/** Posts that a screen reader stumbles over: hashtags of several words in small letters, and emojis as list marks. */
export const someAlt = defineDocumentRule({
  id: "some-alt",
  category: "layout",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: {
      nb: "Emneknagger og emojier for skjermlesere",
      nn: "Emneknaggar og emojiar for skjermlesarar",
    },
    rationale: {
      nb: "En skjermleser leser en emneknagg med små bokstaver som ett ord, og sier navnet på hver emoji. Skriv stor bokstav først i hvert ord i emneknaggen. Da ser alle lettere hva som står der.",
      nn: "Ein skjermlesar les ein emneknagg med små bokstavar som eitt ord, og seier namnet på kvar emoji. Skriv stor bokstav først i kvart ord i emneknaggen. Då ser alle lettare kva som står der.",
    },
    sources: ["Tilsynet for universell utforming av ikt", "WCAG 2.1"],
  },
  options: {},
  messages: {
    words: {
      nb: "«#{tag}» er flere ord. Skriv stor bokstav først i hvert ord: «#{better}».",
      nn: "«#{tag}» er fleire ord. Skriv stor bokstav først i kvart ord: «#{better}».",
    },
    bullets: {
      nb: "{count} linjer begynner med en emoji. En skjermleser sier navnet på hver av dem. Bruk strek eller tall i listen, og behold én emoji.",
      nn: "{count} linjer begynner med ein emoji. Ein skjermlesar seier namnet på kvar av dei. Bruk strek eller tal i lista, og behald éin emoji.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Nå kan du søke sommerjobb. Den er for ungdom over 15 år. ⟦#sommerjobbforungdom⟧ #jobb",
        better: "Nå kan du søke sommerjobb. Den er for ungdom over 15 år. #SommerjobbForUngdom #jobb",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Østre Toten kommune åpner badet på lørdag.\n\n⟦#østretoten⟧ #bad",
        better: "Østre Toten kommune åpner badet på lørdag.\n\n#ØstreToten #bad",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Dette skjer i helga:\n⟦🎉⟧ Konsert på torget\n🎉 Åpent bibliotek\n🎉 Tur til toppen",
        rewrite: "Dette skjer i helga: 🎉\n- Konsert på torget\n- Åpent bibliotek\n- Tur til toppen",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "No kan du søkje sommarjobb. Han er for ungdom over 15 år. ⟦#sommarjobbforungdom⟧ #jobb",
        better: "No kan du søkje sommarjobb. Han er for ungdom over 15 år. #SommarjobbForUngdom #jobb",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "⟦#opendag⟧ på brannstasjonen. Kom på open dag!",
        better: "#OpenDag på brannstasjonen. Kom på open dag!",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Hugs:\n\n⟦📌⟧ Søk før 1. mars\n\n📌 Ta med pass\n\n📌 Møt opp klokka 9",
        rewrite: "Hugs: 📌\n\n- Søk før 1. mars\n\n- Ta med pass\n\n- Møt opp klokka 9",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Ny skole gir en ny start. Velkommen! #skolestart #Kulturnatt2027",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Åpen dag på torget. Les mer på kommunen.no/side#åpendag",
      },
      { language: "nb", textType: "brev", text: "Åpen dag: #åpendag er en emneknagg." },
      { language: "nb", textType: "sosiale-medier", text: "🌞 God sommer!\n\nVi har åpent hele juli. 🌞" },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Kommunestyret har møte i kveld. #kommunestyremøte #Kulturnatt2027",
      },
      { language: "nn", textType: "sosiale-medier", text: "Sak #12 er ferdig. #kultur" },
      { language: "nn", textType: "brev", text: "Open dag: #opendag er ein emneknagg." },
    ],
  },
  check({ document, textType, report }) {
    if (textType !== "sosiale-medier") return;
    const blocks = document.blocks.filter(({ kind }) => kind !== "code" && kind !== "image");
    const inOrder = wordsOf(blocks);
    const vocabulary = {
      words: new Set(inOrder.filter((word) => word.length > 2)),
      text: ` ${inOrder.join(" ")} `,
    };
    const marked: { readonly block: AnnotatedBlock; readonly start: number; readonly end: number }[] = [];
    for (const block of blocks) {
      const { text } = block.readings[0];
      for (const match of text.matchAll(TAG)) {
        const tag = match[1]!;
        const better = inCapitals(tag, vocabulary);
        if (better === undefined) continue;
        const [start, end] = [match.index, match.index + match[0].length];
        report({
          block,
          start,
          end,
          messageId: "words",
          data: { tag, better },
          suggestions: [`#${better}`],
        });
      }
      for (const match of text.matchAll(MARKED)) {
        const start = match.index + match[0].search(/\S/);
        marked.push({ block, start, end: start + String.fromCodePoint(text.codePointAt(start)!).length });
      }
    }
    const [first] = marked;
    if (first !== undefined && marked.length >= LIST)
      report({ ...first, messageId: "bullets", data: { count: marked.length } });
  },
});

/** The words of the text outside its hashtags, in small letters: what a hashtag may be made of. */
function wordsOf(blocks: readonly AnnotatedBlock[]): readonly string[] {
  const text = blocks.map(({ readings }) => readings[0].text).join("\n");
  return [...text.replace(/#[\p{L}\d_]+/gu, " ").matchAll(WORD)].map(([word]) => word.toLowerCase());
}

/**
 * A hashtag with a capital in each word, where it is made of words of the text and small words alone. Two words that
 * do not stand side by side in the text may make up a compound, which is one word.
 */
function inCapitals(tag: string, vocabulary: Vocabulary): string | undefined {
  const parts = split(tag, vocabulary);
  if (parts === undefined || parts.length < 2) return undefined;
  // «som» and «mer» beside each other are «sommer» more often than two words.
  if (parts.some((word, i) => SMALL.has(word) && SMALL.has(parts[i + 1] ?? ""))) return undefined;
  const isSequence = vocabulary.text.includes(` ${parts.join(" ")} `);
  if (!isSequence && !parts.slice(1, -1).some((word) => SMALL.has(word))) return undefined;
  return parts.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join("");
}

/** The fewest words that make up a hashtag. */
function split(tag: string, { words }: Vocabulary): readonly string[] | undefined {
  if (tag.length > LONGEST || words.has(tag)) return undefined;
  const fewest: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= tag.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = fewest[start];
      const word = tag.slice(start, end);
      if (before === undefined || !(words.has(word) || SMALL.has(word))) continue;
      const shortest = fewest[end];
      if (shortest === undefined || before.length + 1 < shortest.length) fewest[end] = [...before, word];
    }
  }
  return fewest[tag.length];
}
