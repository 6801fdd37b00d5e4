import { isForeign, isQuoted } from "../../document/quotation.js";
import type { Token } from "../../document/token.js";
import type { Organisation } from "../../organisation/organisation.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Without a capital, a digit or a full stop: what has one is a name, a code or an abbreviation. */
const PLAIN = /^\p{Ll}[\p{Ll}-]*\p{Ll}$/u;
const SHORTEST = 4;
const LONGEST = 60;
/** Looking for what was meant takes long, and a text of slips alone is in another language. */
const MOST_ANSWERED = 20;
/** Letters that belong to no word but are written on purpose. */
const NO_WORD = /^(?:www|http|https|html|pdf|xml|jpg|png|docx?|ca|osv|mfl|dvs|gnr|bnr|tlf|ref)$/;

const OPTIONS = {
  maxUses: {
    kind: "integer",
    default: 2,
    min: 1,
    max: 1000,
    description: {
      nb: "Et ord som står flere ganger enn dette, regnes som et fagord i teksten.",
      nn: "Eit ord som står fleire gonger enn dette, blir rekna som eit fagord i teksten.",
    },
  },
} as const;

interface Unknown {
  readonly word: string;
  readonly meant: readonly string[];
}

/** Words that stand in no word list. */
export const ordliste = defineDocumentRule<typeof OPTIONS, Unknown>({
  id: "ordliste",
  category: "correctness",
  severity: "off",
  languages: ["nb", "nn"],
  yieldsTo: ["skrivefeil", "nb-i-nn", "nn-s-passiv"],
  heedsAccepted: true,
  docs: {
    title: { nb: "Ord som ikke står i ordlisten", nn: "Ord som ikkje står i ordlista" },
    rationale: {
      nb: "En skrivefeil får leseren til å stoppe opp. Regelen finner ord som verken står i ordlisten eller er satt sammen av ord som gjør det. Den lar navn, forkortelser og ordene til virksomheten være i fred. Den trenger pakken @klarsprak/spelling.",
      nn: "Ein skrivefeil får lesaren til å stoppe opp. Regelen finn ord som verken står i ordlista eller er sette saman av ord som gjer det. Han lèt namn, forkortingar og orda til verksemda vere i fred. Han treng pakken @klarsprak/spelling.",
    },
    sources: ["spell-norwegian"],
  },
  options: OPTIONS,
  messages: {
    unknown: {
      nb: "«{word}» står ikke i ordlisten. Sjekk hvordan ordet skrives.",
      nn: "«{word}» står ikkje i ordlista. Sjekk korleis ordet skal skrivast.",
    },
    meant: {
      nb: "«{word}» står ikke i ordlisten. Mente du «{meant}»?",
      nn: "«{word}» står ikkje i ordlista. Meinte du «{meant}»?",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi har fått ⟦søknadden⟧ din, og du får svar om to uker.",
        better: "Vi har fått søknaden din, og du får svar om to uker.",
      },
      {
        language: "nb",
        text: "- Betal ⟦gebryet⟧ på nett.\n- Send klagen til ⟦kommunedirektoren⟧.",
        format: "markdown",
        better: "- Betal gebyret på nett.\n- Send klagen til kommunedirektøren.",
      },
      {
        language: "nb",
        text: "# Slik ⟦klaeger⟧ du\n\nSkriv hva du er uenig i.",
        format: "markdown",
        better: "# Slik klager du\n\nSkriv hva du er uenig i.",
      },
      {
        language: "nb",
        text: "Skjemaet heter ⟦qzxwt⟧ hos oss.",
        rewrite: "Skjemaet har et annet navn hos oss.",
      },
      {
        language: "nn",
        text: "Vi har fått ⟦søknadden⟧ din, og du får svar om to veker.",
        better: "Vi har fått søknaden din, og du får svar om to veker.",
      },
      {
        language: "nn",
        text: "- Betal ⟦gebryet⟧ på nett.\n- Send klaga til ⟦kommunedirektoren⟧.",
        format: "markdown",
        better: "- Betal gebyret på nett.\n- Send klaga til kommunedirektøren.",
      },
      {
        language: "nn",
        text: "# Vi kan ⟦ikkkje⟧ gi deg plass\n\nDu kan søkje på nytt.",
        format: "markdown",
        better: "# Vi kan ikkje gi deg plass\n\nDu kan søkje på nytt.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Byggesaksgebyret og barnehageplassen gjelder barne- og ungdomsskolen og e-posten fra kommunedirektøren.",
      },
      { language: "nb", text: "Snakk med Xqzyk Brzwk eller ring Compilo. Se bnr. 4 og fila kart2b." },
      {
        language: "nb",
        text: "Han skrev «søknadden» og `gebryet`. Se www.eksempl.no/soknadd.",
        format: "markdown",
      },
      { language: "nb", text: "Logg inn i gerica. Bruk gerica i vakten. Vi lærer deg gerica på kurs." },
      { language: "nb", text: "Skriv referatet i gerica.", organisation: { accept: ["Gerica"] } },
      { language: "nb", text: "Planen på nynorsk heiter samfunnsdelen, og vi brukar han òg." },
      {
        language: "nn",
        text: "Byggjesaksgebyret og barnehageplassen gjeld barne- og ungdomsskulen og e-posten frå kommunedirektøren.",
      },
      { language: "nn", text: "Snakk med Xqzyk Brzwk eller ring Compilo. Sjå bnr. 4 og fila kart2b." },
      { language: "nn", text: "Han skreiv «søknadden» og `gebryet`.", format: "markdown" },
      { language: "nn", text: "Logg inn i gerica. Bruk gerica i vakta. Vi lærer deg gerica på kurs." },
    ],
  },
  collect({ block, reading, language, accepted, organisation, spelling }) {
    if (block.kind === "code" || block.quoted === true) return [];
    const words = spelling();
    if (words === undefined) return [];
    const own = wordsOf(organisation);
    let answered = 0;
    return reading.sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token, i) => {
        const { lower, start, end } = token;
        if (!isPlainWord(token) || accepted.has(lower) || own.has(lower)) return [];
        // A word of the other standard is the matter of the rules about mixing.
        if (words.isWord(lower, "nb") || words.isWord(lower, "nn")) return [];
        if (touchesField(tokens, i) || isForeign(reading, start) || isQuoted(reading, start)) return [];
        const isAnswered = answered++ < MOST_ANSWERED;
        const meant = isAnswered ? words.suggest(lower, language === "nn" ? "nn" : "nb") : [];
        return [{ start, end, value: { word: lower, meant } }];
      }),
    );
  },
  check({ facts, options, report }) {
    const uses = new Map<string, number>();
    for (const { value } of facts) uses.set(value.word, (uses.get(value.word) ?? 0) + 1);
    for (const { block, reading, start, end, value } of facts) {
      const { word, meant } = value;
      if (uses.get(word)! > options.maxUses) continue;
      const [first] = meant;
      const place = { block, reading, start, end };
      if (first === undefined) report({ ...place, messageId: "unknown", data: { word } });
      else report({ ...place, messageId: "meant", data: { word, meant: first }, suggestions: meant });
    }
  },
});

function isPlainWord({ kind, text }: Token): boolean {
  return (
    kind === "word" &&
    text.length >= SHORTEST &&
    text.length <= LONGEST &&
    PLAIN.test(text) &&
    !NO_WORD.test(text)
  );
}

/** «{{ord}}ene» is a word of which only the end is known. */
function touchesField(tokens: readonly Token[], i: number): boolean {
  const { start, end } = tokens[i]!;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  return (
    (before?.kind === "placeholder" && before.end === start) ||
    (after?.kind === "placeholder" && after.start === end)
  );
}

/** Every word of the house: its names, terms, units and systems, lower case. */
function wordsOf(organisation: Organisation | undefined): ReadonlySet<string> {
  if (organisation === undefined) return new Set();
  const { name, forms, terms, roles, units } = organisation;
  const texts = [
    name.nb,
    name.nn,
    ...forms,
    ...terms.flatMap(({ use }) => [use.nb, use.nn]),
    ...roles.flatMap(({ title }) => [title.nb, title.nn]),
    ...units.flatMap((unit) => [unit.name, ...unit.forms]),
  ];
  return new Set(texts.flatMap((text) => text.toLowerCase().split(/\s+/)));
}
