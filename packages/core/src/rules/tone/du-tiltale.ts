import { finiteVerbs } from "../../document/finite-verbs.js";
import { isForeign } from "../../document/quotation.js";
import type { Token } from "../../document/token.js";
import { canBeGeneric, genericSubjects } from "../../grammar/generic-subjects.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Texts to one person. */
const LETTERS: ReadonlySet<string> = new Set([
  "vedtak",
  "innsynsavslag",
  "brev",
  "e-post",
  "sms",
  "nettside",
  "utdrag",
]);

/** Names of a role for the one who reads, in the singular. «den registrerte» is two words. */
const ROLES: ReadonlySet<string> = new Set(
  (
    "søker søkeren bruker brukeren mottaker mottakeren tiltakshaver tiltakshaveren hjemmelshaver hjemmelshaveren " +
    "klient klienten rekvirent rekvirenten søkjar søkjaren brukar brukaren mottakar mottakaren tiltakshavar " +
    "tiltakshavaren heimelshavar heimelshavaren"
  ).split(" "),
);

const CUSTOMERS: ReadonlySet<string> = new Set(["kunde", "kunden"]);

/** Words a clause begins with. */
const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  "at hvis dersom når om fordi viss og men eller da mens medan siden sidan ettersom".split(" "),
);

/** The reader or somebody else stands in the sentence, and the role may be a third person. */
const OTHERS =
  /(?<![a-zà-ž])(?:du|deg|din|ditt|dine|di|dykk|dere|deres|enkelte|alle|hver|kvar|barnet|barn)(?![a-zà-ž])/iu;

/** These point back to a third person and would have to change with the subject. */
const POINTS_BACK =
  /(?<![a-zà-ž])(?:seg|sin|si|sitt|sine|han|hun|ho|hans|hennes|hennar|vedkommende|vedkomande|ens)(?![a-zà-ž])/iu;

/** Names of a role, or «man», where the letter can say «du». */
export const duTiltale = defineSentenceRule({
  id: "du-tiltale",
  category: "tone",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Leseren omtalt i tredje person", nn: "Lesaren omtala i tredje person" },
    rationale: {
      nb: "Et brev til en person blir både vennligere og tydeligere når det sier «du». Ord som «søker» og «bruker» får leseren til å lure på hvem det gjelder. Er det noen andre enn leseren, så skriv hvem.",
      nn: "Eit brev til ein person blir både venlegare og tydelegare når det seier «du». Ord som «søkjar» og «brukar» får lesaren til å lure på kven det gjeld. Er det nokon andre enn lesaren, så skriv kven.",
    },
    sources: ["Grane kommune", "Drammen kommune", "Asker kommune", "Digdir"],
  },
  options: {},
  messages: {
    role: {
      nb: "Er «{word}» den du skriver til? Skriv da «du».",
      nn: "Er «{word}» den du skriv til? Skriv då «du».",
    },
    customer: {
      nb: "«{word}» passer dårlig om innbyggere. Skriv «du» om den du skriver til.",
      nn: "«{word}» passar dårleg om innbyggjarar. Skriv «du» om den du skriv til.",
    },
    generic: {
      nb: "«{word}» sier ikke hvem det gjelder. Mener du leseren, så skriv «du».",
      nn: "«{word}» seier ikkje kven det gjeld, og er lite brukt i nynorsk. Skriv «du» eller «ein».",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "⟦Søker⟧ må sende inn skjemaet.", better: "Du må sende inn skjemaet." },
      {
        language: "nb",
        text: "Vi ber om at ⟦tiltakshaver⟧ sender nye tegninger.",
        better: "Vi ber om at du sender nye tegninger.",
      },
      { language: "nb", text: "⟦Den registrerte⟧ kan be om innsyn.", better: "Du kan be om innsyn." },
      {
        language: "nb",
        text: "Dersom ⟦man⟧ ønsker å klage, må ⟦man⟧ skrive til oss.",
        better: "Dersom du ønsker å klage, må du skrive til oss.",
      },
      { language: "nb", text: "⟦En⟧ kan søke hele året.", better: "Du kan søke hele året." },
      {
        language: "nb",
        text: "⟦Søkeren⟧ må dokumentere inntekten sin.",
        rewrite: "Du må dokumentere inntekten din.",
      },
      { language: "nn", text: "⟦Søkjar⟧ må sende inn skjemaet.", better: "Du må sende inn skjemaet." },
      {
        language: "nn",
        text: "Vi ber om at ⟦tiltakshavar⟧ sender nye teikningar.",
        better: "Vi ber om at du sender nye teikningar.",
      },
      {
        language: "nn",
        text: "Dersom ⟦man⟧ ønskjer å klage, kan du ringje.",
        better: "Dersom du ønskjer å klage, kan du ringje.",
      },
    ],
    good: [
      { language: "nb", text: "Vi vurderer den enkelte søkers behov. Søkere må sende inn skjemaet." },
      {
        language: "nb",
        text: "Hvis du søker på nytt, må du bruke skjemaet. Bruker du rullestol, kan du ringe oss.",
      },
      {
        language: "nb",
        text: "Barnet ditt er søker, og søker må være fylt tre år for at du skal få plassen.",
      },
      { language: "nb", text: "En av oss ringer deg. Vi har to rom, og en må bytte." },
      { language: "nb", text: "Søker må være over 18 år.", textType: "saksframlegg" },
      {
        language: "nn",
        text: "Brukarar av tenesta får melding. Vi vurderer behovet til den enkelte søkjaren.",
      },
      { language: "nn", text: "Du brukar skjemaet når du søkjer. Brukar du rullestol, kan du ringje oss." },
      { language: "nn", text: "Ein kan søkje heile året." },
    ],
  },
  check({ block, reading, sentence, textType, grammarOf, report }) {
    if (!LETTERS.has(textType) || block.kind === "code" || block.kind === "image") return;
    const { tokens } = sentence;
    const mayBeGeneric = tokens.some(({ lower }) => canBeGeneric(lower));
    const grammar = mayBeGeneric ? grammarOf(sentence) : undefined;
    const generic = new Set(grammar === undefined ? [] : genericSubjects(grammar));
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word") continue;
      const isPair = token.lower === "den" && tokens[i + 1]?.lower === "registrerte";
      const last = isPair ? tokens[i + 1]! : token;
      const next = tokens[isPair ? i + 2 : i + 1];
      const previous = tokens[i - 1];
      const messageId = generic.has(i)
        ? "generic"
        : token.text === "Man" && i > 0
          ? undefined
          : messageOf(token, isPair);
      if (messageId === undefined || isForeign(reading, token.start)) continue;
      const isGeneric = messageId === "generic";
      const fits = isGeneric
        ? generic.has(i) || isGenericSubject(previous, next)
        : isClauseSubject(previous, next);
      if (!fits || (!isGeneric && OTHERS.test(sentence.text))) continue;
      const offered = !POINTS_BACK.test(sentence.text) && next?.lower !== "bes" && next?.lower !== "anmodes";
      report({
        start: token.start,
        end: last.end,
        messageId,
        data: { word: isGeneric ? token.lower : reading.text.slice(token.start, last.end) },
        severity: messageId === "role" ? "warning" : "info",
        suggestions: offered ? [/^\p{Lu}/u.test(token.text) ? "Du" : "du"] : [],
      });
    }
  },
});

function messageOf(token: Token, isPair: boolean): "role" | "customer" | "generic" | undefined {
  if (isPair || ROLES.has(token.lower)) return "role";
  if (CUSTOMERS.has(token.lower)) return "customer";
  return token.lower === "man" ? "generic" : undefined;
}

/** The role is the subject of its clause: it begins the clause and a finite verb follows. */
function isClauseSubject(previous: Token | undefined, next: Token | undefined): boolean {
  if (next === undefined || !finiteVerbs.has(next.lower)) return false;
  return previous === undefined || previous.text === "," || CLAUSE_STARTS.has(previous.lower);
}

/** «man» beside a finite verb; «man» elsewhere may be part of a name. */
function isGenericSubject(previous: Token | undefined, next: Token | undefined): boolean {
  return (
    finiteVerbs.has(next?.lower ?? "") ||
    finiteVerbs.has(previous?.lower ?? "") ||
    CLAUSE_STARTS.has(previous?.lower ?? "")
  );
}
