import { isForeign } from "../../document/quotation.js";
import type { Sentence } from "../../document/sentence.js";
import type { Token } from "../../document/token.js";
import { type PassiveVerb, verbsByNbForm } from "../../grammar/passive-verbs.js";
import { findPassives, type Passive } from "../../grammar/passives.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** After these, and after «å», the infinitive in -ast is right. */
const GOVERNORS: ReadonlySet<string> = new Set(
  "kan må skal bør vil kunne måtte skulle burde ville får lyt treng tør pleier plar lat lèt la å".split(" "),
);

/** What joins a second infinitive to one that a modal verb governs, perhaps in the line before. */
const JOINERS: ReadonlySet<string> = new Set(["og", "eller", "samt", "men"]);

/** Passives in -s, and passives in -ast as a present tense, in nynorsk. */
export const nnSPassiv = defineSentenceRule({
  id: "nn-s-passiv",
  category: "correctness",
  severity: "warning",
  languages: ["nn"],
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
      { language: "nn", text: "Søknaden ⟦behandles⟧ i haust.", better: "Søknaden blir behandla i haust." },
      { language: "nn", text: "Dokumenta ⟦sendes⟧ til kommunen.", rewrite: "Send dokumenta til kommunen." },
      {
        language: "nn",
        text: "Skjemaet må ⟦sendes⟧ innan fredag.",
        better: "Skjemaet må sendast innan fredag.",
      },
      {
        language: "nn",
        text: "Beløpet må betalast sjølv om det ⟦klagast⟧ på vedtaket.",
        rewrite: "Du må betale beløpet sjølv om du klagar på vedtaket.",
      },
      { language: "nn", text: "Arbeidet ⟦utførast⟧ av kommunen.", rewrite: "Kommunen utfører arbeidet." },
    ],
    good: [
      { language: "nn", text: "Beløpet må betalast no, men du kan be om å betale seinare." },
      { language: "nn", text: "Skjemaet må fyllast ut, signerast og sendast til oss." },
      { language: "nn", text: "Det trengst politiattest, og skjemaet finst på nettsida." },
      { language: "nn", text: "Søknaden blir behandla i juni. Vedtaket kan ikkje påklagast." },
      { language: "nn", text: "Det er mogleg å få saka prøvd og vedtaket gjort om. Vi møtest og trivst." },
      { language: "nn", text: "I brevet står det «Skjemaet sendes til kommunen»." },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code") return;
    const firstGovernor = sentence.tokens.findIndex((token) => GOVERNORS.has(token.lower));
    for (const passive of findPassives(sentence, grammarOf)) {
      const token = sentence.tokens[passive.verb]!;
      if (passive.form === "participle" || isForeign(reading, token.start)) continue;
      const isPresent = !isGoverned(sentence, passive);
      if (passive.form === "ast") {
        if (
          isPresent &&
          isCertain(sentence, passive, firstGovernor) &&
          block.kind !== "heading" &&
          block.kind !== "table-cell"
        ) {
          report({ start: token.start, end: token.end, messageId: "present", data: { word: token.text } });
        }
        continue;
      }
      const verb = verbsByNbForm.get(token.lower);
      if (verb === undefined) continue;
      report({
        start: token.start,
        end: token.end,
        messageId: isPresent ? "finite" : "infinitive",
        data: { word: token.text },
        suggestions: isPresent ? finiteSuggestions(verb, sentence.tokens[passive.verb - 1]) : verb.nnForms,
      });
    }
  },
});

/** Whether a modal verb or «å» stands right before the form, so that it is an infinitive. */
function isGoverned({ tokens }: Sentence, { kind, start, verb }: Passive): boolean {
  if (kind === "modal") return true;
  if (kind === "infinitive") return tokens[verb - 1]?.lower === "å";
  for (let at = verb - 1; at >= 0 && tokens[at]!.start >= start; at--) {
    if (GOVERNORS.has(tokens[at]!.lower)) return true;
  }
  return false;
}

/** Whether a form in -ast is surely a present tense: nothing before it could ask for an infinitive. */
function isCertain({ tokens }: Sentence, { verb }: Passive, firstGovernor: number): boolean {
  const previous = tokens[verb - 1];
  if (previous === undefined || (previous.kind !== "word" && previous.kind !== "placeholder")) return false;
  if (JOINERS.has(previous.lower)) return false;
  if (["det", "som"].includes(previous.lower) && !GOVERNORS.has(tokens[verb - 2]?.lower ?? "")) return true;
  return firstGovernor === -1 || firstGovernor >= verb;
}

/** «blir» and «vert» with the participle, where its form is the same whatever the subject, or the subject is singular. */
function finiteSuggestions(verb: PassiveVerb, subject: Token | undefined): readonly string[] {
  const participle = verb.nnParticiples[0];
  if (participle === undefined) return [];
  const isSure = participle.endsWith("a") || /(?:[^n]en|et)$|^det$/.test(subject?.lower ?? "");
  return isSure ? [`blir ${participle}`, `vert ${participle}`] : [];
}
