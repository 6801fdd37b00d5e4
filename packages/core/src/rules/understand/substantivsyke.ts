import { isForeign, isMentioned } from "../../document/quotation.js";
import type { SentenceGrammar } from "../../document/sentence-grammar.js";
import { rewriteHidden } from "../../grammar/support-verb-rewrite.js";
import { type HiddenVerb, hiddenVerbs, mayHideVerb } from "../../grammar/support-verbs.js";
import { infinitiveOf } from "../../grammar/verbal-nouns.js";
import { type PhraseMatch, phraseMessages, phraseReport, standardOf } from "../../rule/phrase-rule.js";
import { defineSentenceRule } from "../../rule/rule.js";
import type { RangeEdit, Report, SentenceContext, Suggestion } from "../../rule/rule-context.js";
import { senderSaysWe } from "../../rule/sender-voice.js";

/** Words that a hidden verb is shown with at most, from its noun to its support. */
const LONGEST = 10;

/** Support verbs with a noun where one verb says the same: from the list, and by grammar. */
export const substantivsyke = defineSentenceRule({
  id: "substantivsyke",
  category: "understand",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Verb som er gjemt i substantiv", nn: "Verb som er gøymde i substantiv" },
    rationale: {
      nb: "Når handlingen står som et substantiv, blir setningen lengre, og det er vanskeligere å se hvem som gjør hva. Skriv handlingen som et verb: «vurdere» i stedet for «foreta en vurdering».",
      nn: "Når handlinga står som eit substantiv, blir setninga lengre, og det er vanskelegare å sjå kven som gjer kva. Skriv handlinga som eit verb: «vurdere» i staden for «føreta ei vurdering».",
    },
    sources: ["Språkrådet: Skriv klart", "Digdir: klarspråk", "Gjøvik kommune: språkprofil"],
  },
  options: {},
  messages: {
    ...phraseMessages({
      nb: "«{actual}» gjemmer verbet i et substantiv.",
      nn: "«{actual}» gøymer verbet i eit substantiv.",
    }),
    hidden: {
      nb: "«{actual}» gjemmer verbet i et substantiv. Skriv heller med verbet «{verb}».",
      nn: "«{actual}» gøymer verbet i eit substantiv. Skriv heller med verbet «{verb}».",
    },
    happening: {
      nb: "«{actual}» sier ikke hvem som gjør det. Skriv hvem, med verbet «{verb}».",
      nn: "«{actual}» seier ikkje kven som gjer det. Skriv kven, med verbet «{verb}».",
    },
    phrase: {
      nb: "«{actual}» gjemmer verbet i et substantiv. Vurder en leddsetning med verbet «{verb}».",
      nn: "«{actual}» gøymer verbet i eit substantiv. Vurder ei leddsetning med verbet «{verb}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi har ⟦foretatt en vurdering av⟧ søknaden.",
        better: "Vi har vurdert søknaden.",
      },
      {
        language: "nb",
        text: "Kommunen skal ⟦foreta en undersøkelse av⟧ saken.",
        better: "Kommunen skal undersøke saken.",
      },
      {
        language: "nb",
        text: "⟦Det foretas en vurdering av⟧ søknaden innen fire uker.",
        better: "Vi vurderer søknaden innen fire uker.",
        textType: "brev",
      },
      {
        language: "nb",
        text: "I mai ⟦ble det gjennomført en måling av⟧ støyen.",
        better: "I mai målte vi støyen.",
        textType: "brev",
      },
      {
        language: "nb",
        text: "Vi har ⟦foretatt en grundig vurdering av saken⟧.",
        better: "Vi har vurdert saken grundig.",
      },
      {
        language: "nb",
        text: "⟦Behandling av søknaden vil skje⟧ i juni.",
        rewrite: "Vi behandler søknaden i juni.",
      },
      { language: "nn", text: "Vi skal ⟦føreta ei endring av⟧ planen.", better: "Vi skal endre planen." },
      {
        language: "nn",
        text: "Kommunen skal ⟦utføre kontroll av⟧ anlegget.",
        better: "Kommunen skal kontrollere anlegget.",
      },
      {
        language: "nn",
        text: "⟦Det vert føreteke ei vurdering av⟧ søknaden.",
        better: "Vi vurderer søknaden.",
        textType: "brev",
      },
    ],
    good: [
      { language: "nb", text: "Vi har vurdert søknaden." },
      { language: "nb", text: "Kommunen yter helsehjelp til dem som trenger det." },
      { language: "nb", text: "Du har dokumentasjon på utgiftene." },
      { language: "nb", text: "Skolen gjennomfører eksamen i juni, og kommunen fører tilsyn med bygningen." },
      { language: "nb", text: "Endringer kan skje, og du kan gjennomføre utdanningen på to år." },
      { language: "nn", text: "Vi skal endre planen." },
      { language: "nn", text: "Du har dokumentasjon på utgiftene." },
      { language: "nn", text: "Endringar kan skje, og du kan gjennomføre utdanninga på to år." },
    ],
  },
  check(context) {
    const { block, reading, sentence, grammarOf, report } = context;
    if (block.kind === "code") return;
    const matches = matchesOf(context);
    const grammar = mayHideVerb(sentence) ? grammarOf(sentence) : undefined;
    const hidden = grammar === undefined ? [] : hiddenReports(grammar, context);
    const replaced = new Set<PhraseMatch>();
    for (const one of hidden) {
      if (isForeign(reading, one.start)) continue;
      const known = matches.filter(({ start, end }) => start < one.end && end > one.start);
      if (known.length === 0) report(one);
      else if (
        (one.suggestions?.length ?? 0) > 0 &&
        known.every(({ alternatives }) => alternatives.length === 0)
      ) {
        // The list knows the phrase and how grave it is; the grammar knows how to say it.
        for (const match of known) replaced.add(match);
        report(one.severity === "warning" ? one : { ...one, severity: known[0]!.entry.severity });
      }
    }
    for (const match of matches) {
      if (replaced.has(match)) continue;
      const actual = reading.text.slice(match.start, match.end);
      report(phraseReport(match, actual.replace(/\s+/g, " ")));
    }
  },
});

function matchesOf(context: SentenceContext<object>): readonly PhraseMatch[] {
  const { reading, sentence, phrases, textType, accepted } = context;
  const standard = standardOf(context);
  if (standard === undefined) return [];
  return phrases.match("substantivsyke", sentence, standard, textType).filter(({ start, end, entry }) => {
    const actual = reading.text.slice(start, end).toLowerCase();
    if (isMentioned(reading.text, start, end) || reading.index.isMarked({ start, end }, "code")) return false;
    return !accepted.has(actual) && !accepted.has(entry.term.toLowerCase());
  });
}

function hiddenReports(
  grammar: SentenceGrammar,
  { reading, sentence, textType }: SentenceContext<object>,
): readonly Report[] {
  const sender = senderSaysWe(textType) ? senderOf(grammar, reading.text) : undefined;
  return hiddenVerbs(grammar).map((found) => {
    const edits = rewriteHidden(grammar, found, sender)?.replacements;
    const place = placeOf(grammar, found);
    const start = Math.min(place.start, edits?.[0]?.start ?? place.start);
    const end = Math.max(
      place.end,
      edits?.at(-1)?.text === "" ? place.end : (edits?.at(-1)?.end ?? place.end),
    );
    return {
      start,
      end,
      messageId: found.kind === "happening" || found.kind === "phrase" ? found.kind : "hidden",
      data: {
        actual: sentence.text.slice(start - sentence.start, end - sentence.start).replace(/\s+/g, " "),
        verb: infinitiveOf(found.hidden),
      },
      // It hides who acts as well, which «det» and passive alone would be a warning for.
      severity: found.kind === "impersonal" ? "warning" : "info",
      suggestions: edits === undefined ? [] : [toSuggestion(edits, reading.text, start, end)],
    };
  });
}

/** Who the sender is in the text: nynorsk may say «me». */
function senderOf({ standard }: SentenceGrammar, text: string): string {
  return standard === "nn" && /(?<![a-zà-ž])me(?![a-zà-ž])/i.test(text) ? "me" : "vi";
}

/** From the support to the noun, «av» along with it; the verb alone where they stand far apart. */
function placeOf(
  { sentence }: SentenceGrammar,
  { support, noun, of, kind }: HiddenVerb,
): { readonly start: number; readonly end: number } {
  const { tokens } = sentence;
  const first = Math.min(support, noun);
  const last = Math.max(support, kind === "passive" || kind === "happening" ? noun : (of ?? noun));
  const isNear = last - first < LONGEST;
  return { start: tokens[isNear ? first : support]!.start, end: tokens[isNear ? last : support]!.end };
}

function toSuggestion(edits: readonly RangeEdit[], text: string, start: number, end: number): Suggestion {
  let shown = "";
  let at = start;
  for (const edit of edits) {
    shown += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { text: (shown + text.slice(at, Math.max(at, end))).trim(), edits };
}
