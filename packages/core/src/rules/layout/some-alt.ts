import type { AnnotatedBlock } from "../../document/block.js";
import { defineDocumentRule } from "../../rule/rule.js";

const TAG = /(?<![\p{L}\d&/#])#([\p{Ll}\d]+)(?![\p{L}\d_-])/gu;
const WORD = /\p{L}+/gu;

/** Small words that join the others in a hashtag. */
const SMALL: ReadonlySet<string> = new Set("for på og i til med av fra frå om mot uten utan".split(" "));

/** A shorter word is as often a piece of another: «mer» in «sommer». */
const SHORTEST = 4;

/** «Sommerjobb» where the text has «sommerjobber». */
const ENDING = /(?<=\p{L}{5})(?:er|ar|en|et|ene|ane|a)$/u;

/** Longer hashtags than this are no words; the bound keeps the work small. */
const LONGEST = 60;

/** So many words of the text side by side may stand as one hashtag. */
const PHRASE = 5;

/** Words. A longer text is no post, and its words are not kept. */
const LONGEST_POST = 2_000;

/** A line that an emoji begins, as a list mark. */
const MARKED = /^[ \t]*\p{Extended_Pictographic}\uFE0F?[ \t]*\p{L}/gmu;

/** From so many lines on, it is a list. */
const LIST = 3;

/** What a hashtag may be made of: the words of the text, and words side by side in it as one string. */
interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<string, readonly string[]>;
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
      nn: "{count} linjer byrjar med ein emoji. Ein skjermlesar seier namnet på kvar av dei. Bruk strek eller tal i lista, og behald éin emoji.",
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
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Jobb for ungdom: Søk som jobber i parken og få mer. #sommerjobbforungdom #viktig",
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
  check({ document, metrics, textType, report }) {
    if (textType !== "sosiale-medier" || metrics.words > LONGEST_POST) return;
    const blocks = document.blocks.filter(({ kind }) => kind !== "code" && kind !== "image");
    const vocabulary = vocabularyOf(blocks);
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

function vocabularyOf(blocks: readonly AnnotatedBlock[]): Vocabulary {
  const words = new Set<string>();
  const phrases = new Map<string, readonly string[]>();
  for (const { readings } of blocks) {
    const text = readings[0].text.replace(/#[\p{L}\d_]+/gu, ".");
    for (const [clause] of text.matchAll(/[^.!?:;,\n]+/g)) {
      const inOrder = [...clause.matchAll(WORD)].map(([word]) => word.toLowerCase());
      for (const [at, word] of inOrder.entries()) {
        if (word.length <= LONGEST) words.add(word).add(word.replace(ENDING, ""));
        for (let count = 2; count <= PHRASE && at + count <= inOrder.length; count++) {
          const parts = inOrder.slice(at, at + count);
          const joined = parts.join("");
          if (joined.length > LONGEST) break;
          phrases.set(joined, parts);
        }
      }
    }
  }
  return { words, phrases };
}

/**
 * A hashtag with a capital in each word, where the text tells which words they are. Two words that do not stand side
 * by side in it may make up a compound, which is one word; with a small word between them they do not.
 */
function inCapitals(tag: string, { words, phrases }: Vocabulary): string | undefined {
  if (tag.length > LONGEST || words.has(tag)) return undefined;
  const parts = phrases.get(tag) ?? joinedBySmallWords(tag, { words, phrases });
  return parts?.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join("");
}

/** The words of a hashtag with small words between them: «sommerjobbforungdom». Undefined where it can be cut in two ways. */
function joinedBySmallWords(tag: string, { words, phrases }: Vocabulary): readonly string[] | undefined {
  const found = new Map<string, readonly string[]>();
  const open: { readonly at: number; readonly parts: readonly string[]; readonly isJoint: boolean }[] = [
    { at: 0, parts: [], isJoint: false },
  ];
  // A hashtag that can be cut in very many ways is as good as one that cannot be cut at all.
  for (let step = 0; step < 500; step++) {
    const state = open.pop();
    if (state === undefined) break;
    const { at, parts, isJoint } = state;
    for (let end = at + 1; end <= tag.length; end++) {
      const word = tag.slice(at, end);
      const phrase = isJoint ? undefined : phrases.get(word);
      const isKnown = isJoint
        ? SMALL.has(word)
        : phrase !== undefined || (word.length >= SHORTEST && words.has(word));
      if (!isKnown) continue;
      const longer = [...parts, ...(phrase ?? [word])];
      if (end < tag.length) open.push({ at: end, parts: longer, isJoint: !isJoint });
      else if (!isJoint && at > 0) found.set(longer.join(" "), longer);
    }
  }
  return found.size === 1 && open.length === 0 ? [...found.values()][0] : undefined;
}
