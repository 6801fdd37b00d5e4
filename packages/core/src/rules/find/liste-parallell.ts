import type { AnnotatedBlock } from "../../document/block.js";
import { opening } from "../../document/sentence.js";
import type { GrammarOf } from "../../document/sentence-grammar.js";
import { isFiniteVerb, mainClause, QUESTION_WORDS } from "../../grammar/main-clause.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** How an item is built: a full sentence or a request, a phrase without a verb of its own, or «å» and an infinitive. */
type Shape = "sentence" | "phrase" | "infinitive";

const FEWEST_ITEMS = 3;
/** One odd item among so many of another shape is a slip; more may be two kinds of items on purpose. */
const FEWEST_ALIKE = 2;
/** A shape is worth asking of so many items; a longer list is a register. */
const MOST_ITEMS = 30;
/** Words that open a clause of the sentence above the list. */
const OPENERS: ReadonlySet<string> = new Set(
  "at om hvis dersom viss når da då fordi mens medan siden sidan som så før etter til for med i på av og eller men".split(
    " ",
  ),
);

/** Endings that no imperative has. */
const NOUN_END = /\p{L}(?:ing|ingar|inger|else|elser|sjon|heit|het|skap|ene|ane)$/u;
const PRONOUNS: ReadonlySet<string> = new Set(
  "du vi jeg eg dere de dykk dei han hun ho det den man ein en".split(" "),
);

/** Items of a list that are not built alike. */
export const listeParallell = defineDocumentRule({
  id: "liste-parallell",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Like punkter i lister", nn: "Like punkt i lister" },
    rationale: {
      nb: "Leseren ser lettere sammenhengen i en liste når punktene er bygd på samme måte. Skriv enten bare hele setninger eller bare stikkord. Da passer også innledningen til alle punktene.",
      nn: "Lesaren ser lettare samanhengen i ei liste når punkta er bygde på same måten. Skriv anten berre heile setningar eller berre stikkord. Då passar òg innleiinga til alle punkta.",
    },
    sources: ["Språkrådet", "KS", "Mattilsynet", "Gjøvik kommune"],
  },
  options: {},
  messages: {
    sentence: {
      nb: "Dette punktet er en hel setning, men de andre er det ikke. Bygg punktene på samme måte.",
      nn: "Dette punktet er ei heil setning, men dei andre er det ikkje. Bygg punkta på same måten.",
    },
    phrase: {
      nb: "Dette punktet er ikke en hel setning, men det er de andre. Bygg punktene på samme måte.",
      nn: "Dette punktet er ikkje ei heil setning, men det er dei andre. Bygg punkta på same måten.",
    },
    infinitive: {
      nb: "Dette punktet begynner med «å», men det gjør ikke de andre. Bygg punktene på samme måte.",
      nn: "Dette punktet byrjar med «å», men det gjer ikkje dei andre. Bygg punkta på same måten.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        format: "markdown",
        text: "Legg ved:\n\n- tegninger av huset\n- kvitteringen fra banken\n- ⟦du må også⟧ sende bilder",
        rewrite: "Legg ved:\n\n- tegninger av huset\n- kvitteringen fra banken\n- kvittering for gebyret",
      },
      {
        language: "nb",
        format: "markdown",
        text: "Slik gjør du:\n\n1. Fyll ut skjemaet.\n2. ⟦Bilde av deg⟧ selv\n3. Send alt til oss.",
        rewrite: "Slik gjør du:\n\n1. Fyll ut skjemaet.\n2. Legg ved et bilde.\n3. Send alt til oss.",
      },
      {
        language: "nb",
        format: "html",
        text: "<p>Tilbudet gir deg</p><ul><li>gratis trening</li><li>nye venner</li><li>⟦å lære noe⟧ nytt</li></ul>",
        rewrite:
          "<p>Tilbudet gir deg</p><ul><li>gratis trening</li><li>nye venner</li><li>ny kunnskap</li></ul>",
      },
      {
        language: "nn",
        format: "markdown",
        text: "Legg ved:\n\n- kart over tomta\n- teikning av huset\n- ⟦du må også⟧ sende bilete",
        rewrite: "Legg ved:\n\n- kart over tomta\n- teikning av huset\n- kvittering for gebyret",
      },
      {
        language: "nn",
        format: "markdown",
        text: "Slik gjer du:\n\n1. Fyll ut skjemaet.\n2. ⟦Bilete av deg⟧ sjølv\n3. Send alt til oss.",
        rewrite: "Slik gjer du:\n\n1. Fyll ut skjemaet.\n2. Legg ved eit bilete.\n3. Send alt til oss.",
      },
      {
        language: "nn",
        format: "html",
        text: "<p>Tilbodet gir deg</p><ul><li>gratis trening</li><li>nye vener</li><li>⟦å lære noko⟧ nytt</li></ul>",
        rewrite:
          "<p>Tilbodet gir deg</p><ul><li>gratis trening</li><li>nye vener</li><li>ny kunnskap</li></ul>",
      },
    ],
    good: [
      {
        language: "nb",
        format: "markdown",
        text: "Du må sende:\n\n- tegning av huset\n- kart over tomta\n- papirene du fikk",
      },
      {
        language: "nb",
        format: "markdown",
        text: "Slik gjør du:\n\n1. Fyll ut skjemaet.\n2. Skriv under.\n3. Vi svarer deg.",
      },
      {
        language: "nb",
        format: "markdown",
        text: "Vi må vite\n\n- hvor du bor\n- hvem du bor sammen med\n- inntekten din",
      },
      {
        language: "nb",
        format: "markdown",
        text: "Pris:\n\n- Voksne: 100 kroner\n- Barn går gratis\n- Studenter: 50 kroner",
      },
      {
        language: "nn",
        format: "markdown",
        text: "Du må sende:\n\n- teikning av huset\n- kart over tomta\n- papira du fekk",
      },
      {
        language: "nn",
        format: "markdown",
        text: "Slik gjer du:\n\n1. Fyll ut skjemaet.\n2. Skriv under.\n3. Vi svarar deg.",
      },
      {
        language: "nn",
        format: "markdown",
        text: "Vi må vite\n\n- kvar du bur\n- kven du bur saman med\n- inntekta di",
      },
    ],
  },
  check({ document, grammarOf, report }) {
    for (const items of listsOf(document.blocks)) {
      if (items.length < FEWEST_ITEMS || items.length > MOST_ITEMS) continue;
      const odd = oddOne(items, grammarOf);
      const sentence = odd?.block.readings[0].sentences[0];
      if (odd === undefined || sentence === undefined) continue;
      const { block, shape } = odd;
      report({ block, reading: block.readings[0], ...opening(sentence), about: "block", messageId: shape });
    }
  },
});

/** The items of each list; those of a list within a list stand for themselves. */
function listsOf(blocks: readonly AnnotatedBlock[]): Iterable<readonly AnnotatedBlock[]> {
  const lists = new Map<number, AnnotatedBlock[]>();
  for (const block of blocks) {
    if (block.kind !== "list-item" || block.list === undefined || block.quoted === true) continue;
    const items = lists.get(block.list.list);
    if (items === undefined) lists.set(block.list.list, [block]);
    else items.push(block);
  }
  return lists.values();
}

/** The one item of another shape than all the others; undefined where the shape of any is not sure. */
function oddOne(
  items: readonly AnnotatedBlock[],
  grammarOf: GrammarOf,
): { readonly block: AnnotatedBlock; readonly shape: Shape } | undefined {
  if (!items.every(isPlain)) return undefined;
  const shaped: { readonly block: AnnotatedBlock; readonly shape: Shape }[] = [];
  for (const block of items) {
    const shape = shapeOf(block, grammarOf);
    if (shape === undefined) return undefined;
    shaped.push({ block, shape });
  }
  for (const one of shaped) {
    const others = shaped.filter((other) => other !== one).map(({ shape }) => shape);
    const [first] = others;
    if (first !== one.shape && others.length >= FEWEST_ALIKE && others.every((shape) => shape === first))
      return one;
  }
  return undefined;
}

/** Whether an item can be judged by itself: no label, question, field or branch, nothing that goes on from the line above. */
function isPlain({ readings }: AnnotatedBlock): boolean {
  const [reading] = readings;
  const [sentence] = reading.sentences;
  const first = sentence?.tokens.find(({ kind }) => kind === "word")?.lower;
  return (
    readings.length === 1 &&
    sentence !== undefined &&
    first !== undefined &&
    !OPENERS.has(first) &&
    !QUESTION_WORDS.has(first) &&
    !/[?:\uFFFC–—(]|@|https?:/u.test(sentence.text)
  );
}

function shapeOf(block: AnnotatedBlock, grammarOf: GrammarOf): Shape | undefined {
  const { sentences } = block.readings[0];
  const [sentence] = sentences;
  if (sentence === undefined) return undefined;
  if (sentence.tokens[0]?.lower === "å") return "infinitive";
  const grammar = grammarOf(sentence);
  if (grammar === undefined) return undefined;
  const hasFinite = sentence.tokens.some((_, i) => isFiniteVerb(grammar, i));
  if (!hasFinite) {
    // Behind a full stop stands a sentence, whatever the tags say; several sentences make a text of the item.
    const isNoun = NOUN_END.test(sentence.tokens[0]?.text ?? "") || grammar.isSure(0);
    return sentences.length === 1 && isNoun && !sentence.text.endsWith(".") ? "phrase" : undefined;
  }
  // The parser takes many a request for a fragment; its tag is sure.
  if (grammar.tags[0]?.feats.Mood === "Imp" && grammar.isSure(0)) return "sentence";
  const clause = mainClause(grammar);
  if (clause?.subject === undefined) return undefined;
  // «papirene du fikk»: a pronoun between a noun and its verb makes a clause of the phrase.
  const before = sentence.tokens[clause.verb - 1]?.lower;
  return clause.verb > 1 && before !== undefined && PRONOUNS.has(before) ? undefined : "sentence";
}
