import type { AnnotatedReading } from "../../document/block.js";
import { isForeign } from "../../document/quotation.js";
import type { SentenceGrammar } from "../../document/sentence-grammar.js";
import { mayHoldPassive } from "../../grammar/may-hold-passive.js";
import { modals } from "../../grammar/modal-verbs.js";
import { agreeingParticiple, passiveInfinitives } from "../../grammar/nynorsk-passive-forms.js";
import { findPassives, type Passive } from "../../grammar/passives.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { Fact } from "../../rule/rule-context.js";

/** What a block says of its passives: forms that are no nynorsk, and which auxiliary it uses. */
type NynorskFact =
  | { readonly kind: "auxiliary"; readonly name: "bli" | "verte" }
  | ({ readonly kind: "form"; readonly certain: boolean; readonly word: string } & (
      | { readonly messageId: "infinitive"; readonly infinitives: readonly string[] }
      | { readonly messageId: "finite" | "present"; readonly participle: string | undefined }
    ));

const AUXILIARIES: Readonly<Record<string, "bli" | "verte">> = {
  blir: "bli",
  blei: "bli",
  bli: "bli",
  vert: "verte",
  vart: "verte",
  verta: "verte",
  verte: "verte",
};

/** After these, and after «å», the infinitive in -ast is right. */
const GOVERNORS: ReadonlySet<string> = new Set([...modals, ..."treng pleier plar lat lèt la å".split(" ")]);

/** What joins a second infinitive to one that a modal verb governs, perhaps in the line before. */
const JOINERS: ReadonlySet<string> = new Set(["og", "eller", "samt", "men"]);

/** Verbs about what two or more do to each other, whose present in -ast is right. */
const RECIPROCAL: ReadonlySet<string> = new Set(
  "samlast klappast kyssast klemmast elskast hatast kjempast kranglast skiftast vekslast hjelpast treffast råkast".split(
    " ",
  ),
);

/** Words of bokmål: a sentence with several of them is no nynorsk to begin with. */
const BOKMAAL: ReadonlySet<string> = new Set(
  "ikke jeg hvis hva hvem hvor hvordan noe noen mye fra være blitt dere gjøre ble en".split(" "),
);

/** Passives in -s, and passives in -ast as a present tense, in nynorsk. */
export const nnSPassiv = defineDocumentRule<Record<never, never>, NynorskFact>({
  id: "nn-s-passiv",
  category: "correctness",
  severity: "warning",
  languages: ["nn"],
  // «Det visast til» is mended in one by «Vi viser til».
  yieldsTo: ["preposisjonsuttrykk"],
  docs: {
    title: { nb: "S-passiv i nynorsk", nn: "S-passiv i nynorsk" },
    rationale: {
      nb: "Nynorsk har ikke passiv på -s. Etter hjelpeverb heter det «sendast», ellers «blir sendt» eller «vert sendt». Ofte er det best å skrive hvem som gjør det.",
      nn: "Nynorsk har ikkje passiv på -s. Etter hjelpeverb heiter det «sendast», elles «blir sendt» eller «vert sendt». Ofte er det best å skrive kven som gjer det.",
    },
    sources: ["Språkrådet", "klarsprak"],
  },
  options: {},
  messages: {
    finite: {
      nb: "«{word}» er en bokmålsform. Skriv «blir» eller «vert» og partisipp, eller skriv hvem som gjør det.",
      nn: "«{word}» er ei bokmålsform. Skriv «blir» eller «vert» og partisipp, eller skriv kven som gjer det.",
    },
    infinitive: {
      nb: "«{word}» er en bokmålsform. I nynorsk ender passiv infinitiv på «-ast».",
      nn: "«{word}» er ei bokmålsform. I nynorsk endar passiv infinitiv på «-ast».",
    },
    present: {
      nb: "«{word}» kan bare stå etter hjelpeverb som «kan» og «må». Skriv «blir» eller «vert» og partisipp, eller skriv hvem som gjør det.",
      nn: "«{word}» kan berre stå etter hjelpeverb som «kan» og «må». Skriv «blir» eller «vert» og partisipp, eller skriv kven som gjer det.",
    },
  },
  examples: {
    bad: [
      {
        language: "nn",
        text: "Beløpet skal betalast sjølv om det ⟦klagast⟧ denne avgjerda.",
        rewrite: "Beløpet skal betalast sjølv om du klagar på denne avgjerda.",
      },
      { language: "nn", text: "Søknaden ⟦behandles⟧ i haust.", better: "Søknaden blir behandla i haust." },
      {
        language: "nn",
        text: "Dokumenta ⟦sendes⟧ til kommunen.",
        better: "Dokumenta blir sende til kommunen.",
      },
      {
        language: "nn",
        text: "Skjemaet må ⟦sendes⟧ innan fredag.",
        better: "Skjemaet må sendast innan fredag.",
      },
      {
        language: "nn",
        text: "Beløpet må betalast sjølv om det ⟦klagast⟧ på vedtaket.",
        better: "Beløpet må betalast sjølv om det blir klaga på vedtaket.",
      },
      {
        language: "nn",
        text: "Arbeidet ⟦utførast⟧ av kommunen, og vedtaket vert sendt til deg.",
        better: "Arbeidet vert utført av kommunen, og vedtaket vert sendt til deg.",
      },
      {
        language: "nn",
        text: "Skjemaet må ⟦fylles⟧ ut og ⟦sendes⟧ til oss.",
        better: "Skjemaet må fyllast ut og sendast til oss.",
      },
    ],
    good: [
      { language: "nn", text: "Beløpet må betalast no, men du kan be om å betale seinare." },
      { language: "nn", text: "Skjemaet må fyllast ut, signerast og sendast til oss." },
      { language: "nn", text: "Det trengst politiattest, og skjemaet finst på nettsida." },
      { language: "nn", text: "Søknaden blir behandla i juni. Vedtaket kan ikkje påklagast." },
      { language: "nn", text: "Det er mogleg å få saka prøvd og vedtaket gjort om. Vi møtest og trivst." },
      { language: "nn", text: "Vedtaket kan endrast eller opphevast. Dei trur at midlane vil brukast godt." },
      { language: "nn", text: "Søknaden bør sendast i mai, og dokumenta leggjast ved." },
      {
        language: "nn",
        text: "Det krevst mykje, og feilen må sjåast i samanheng med resten. Alle elles er samde.",
      },
      { language: "nn", text: "I brevet står det «Skjemaet sendes til kommunen»." },
    ],
  },
  collect({ block, reading, language, grammarOf }) {
    if (language !== "nn" || block.kind === "code") return [];
    const isProse = block.kind !== "heading" && block.kind !== "table-cell";
    return reading.sentences.flatMap((sentence): readonly Fact<NynorskFact>[] => {
      const auxiliaries = sentence.tokens.flatMap(({ lower, start, end }): readonly Fact<NynorskFact>[] => {
        const name = Object.hasOwn(AUXILIARIES, lower) ? AUXILIARIES[lower] : undefined;
        return name === undefined ? [] : [{ start, end, value: { kind: "auxiliary", name } }];
      });
      const grammar = mayHoldPassive(sentence) ? grammarOf(sentence) : undefined;
      return grammar === undefined ? auxiliaries : [...auxiliaries, ...wrongForms(grammar, reading, isProse)];
    });
  },
  check({ facts, report }) {
    let uses = 0;
    for (const { value } of facts) if (value.kind === "auxiliary") uses += value.name === "verte" ? 1 : -1;
    for (const { value, block, reading, start, end } of facts) {
      if (value.kind !== "form") continue;
      const { messageId, word, certain } = value;
      report({
        ...{ block, reading, start, end, messageId },
        data: { word },
        severity: certain ? "error" : "warning",
        suggestions:
          value.messageId === "infinitive"
            ? value.infinitives
            : value.participle === undefined
              ? []
              : auxiliariesOf(uses).map((auxiliary) => `${auxiliary} ${value.participle}`),
      });
    }
  },
});

/** The auxiliary the text uses; both where it uses none or as much of each. */
function auxiliariesOf(uses: number): readonly string[] {
  if (uses === 0) return ["blir", "vert"];
  return uses > 0 ? ["vert"] : ["blir"];
}

function wrongForms(
  grammar: SentenceGrammar,
  reading: AnnotatedReading,
  isProse: boolean,
): readonly Fact<NynorskFact>[] {
  const { tokens } = grammar.sentence;
  const isNynorsk = tokens.filter(({ lower }) => BOKMAAL.has(lower)).length < 2;
  return findPassives(grammar).flatMap((passive): readonly Fact<NynorskFact>[] => {
    const { text: word, start, end } = tokens[passive.verb]!;
    if (passive.form === "participle" || isForeign(reading, start)) return [];
    const fact = (value: NynorskFact): readonly Fact<NynorskFact>[] => [{ start, end, value }];
    if (passive.form === "ast") {
      const certainty = isProse ? presentTense(grammar, passive) : undefined;
      if (certainty === undefined) return [];
      const participle = lacksPreposition(grammar, passive.verb)
        ? undefined
        : agreeingParticiple(grammar, passive.verb);
      return fact({ kind: "form", messageId: "present", certain: certainty === "certain", word, participle });
    }
    const certain = isNynorsk && isProse;
    if (isGoverned(grammar, passive)) {
      const infinitives = passiveInfinitives(grammar, passive.verb);
      return fact({ kind: "form", messageId: "infinitive", certain, word, infinitives });
    }
    const participle = agreeingParticiple(grammar, passive.verb);
    return fact({ kind: "form", messageId: "finite", certain, word, participle });
  });
}

/** «det klagast dette vedtaket»: «det» and a definite object do not go together, so that «blir klaga» alone would not mend it. */
function lacksPreposition({ sentence: { tokens } }: SentenceGrammar, verb: number): boolean {
  return tokens[verb - 1]?.lower === "det" && DEMONSTRATIVES.has(tokens[verb + 1]?.lower ?? "");
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set(["dette", "denne", "desse"]);

/** Whether a modal verb or «å» asks for an infinitive. */
function isGoverned({ sentence }: SentenceGrammar, { governor, verb }: Passive): boolean {
  return governor !== undefined || GOVERNORS.has(sentence.tokens[verb - 1]?.lower ?? "");
}

/** Whether a form in -ast is a present tense: nothing before it asks for an infinitive. */
function presentTense(grammar: SentenceGrammar, passive: Passive): "certain" | "likely" | undefined {
  const { tokens } = grammar.sentence;
  const { verb } = passive;
  const previous = tokens[verb - 1];
  if (isGoverned(grammar, passive) || RECIPROCAL.has(tokens[verb]!.lower)) return undefined;
  if (previous === undefined || (previous.kind !== "word" && previous.kind !== "placeholder"))
    return undefined;
  if (JOINERS.has(previous.lower)) return undefined;
  const governor = tokens.findIndex(({ lower }) => GOVERNORS.has(lower));
  const isFree = governor === -1 || governor > verb;
  const isSubject = previous.lower === "det" || previous.lower === "som";
  if (isFree) return isSubject || isSubjectNoun(grammar, verb - 1) ? "certain" : "likely";
  // «må sendast inn, og vedlegga leggjast ved»: the modal verb may hold for both.
  return isSubject && !GOVERNORS.has(tokens[verb - 2]?.lower ?? "") ? "likely" : undefined;
}

/** Whether a noun before a verb can be its subject. */
function isSubjectNoun({ sentence, tags }: SentenceGrammar, at: number): boolean {
  const { upos, feats } = tags[at]!;
  return (
    (upos === "NOUN" && feats.Definite === "Def") || (upos === "PRON" && sentence.tokens[at]!.lower !== "seg")
  );
}
