import { isForeign } from "../../document/quotation.js";
import { isFinished, opening } from "../../document/sentence.js";
import { frontField } from "../../grammar/front-field.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Sentences where many words stand before the verb of the main clause. */
export const venstretung = defineSentenceRule({
  id: "venstretung",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: [
    "lang-setning",
    "innskutt-setning",
    "leddsetningskjede",
    "innledende-lovhenvisning",
    "lov-midt-i-setning",
  ],
  docs: {
    title: { nb: "Mange ord før verbet", nn: "Mange ord før verbet" },
    rationale: {
      nb: "Verbet forteller hva som skjer. Leseren må huske alle ordene som står foran, til det kommer. Sett verbet tidlig, eller del setningen. En kort «Hvis du …» først er bra. Datoer og lovhenvisninger teller som ett ord.",
      nn: "Verbet fortel kva som skjer. Lesaren må hugse alle orda som står framfor, til det kjem. Set verbet tidleg, eller del setninga. Ein kort «Viss du …» først er bra. Datoar og lovtilvisingar tel som eitt ord.",
    },
    sources: ["Altinn", "Språkrådet", "ordnett.no"],
  },
  options: {
    infoOver: {
      kind: "integer",
      default: 10,
      min: 3,
      max: 40,
      description: {
        nb: "Flere ord foran verbet enn dette gir et råd.",
        nn: "Fleire ord framfor verbet enn dette gir eit råd.",
      },
    },
    warningOver: {
      kind: "integer",
      default: 14,
      min: 3,
      max: 60,
      description: {
        nb: "Flere ord foran verbet enn dette gir en advarsel.",
        nn: "Fleire ord framfor verbet enn dette gir ei åtvaring.",
      },
    },
    clauseOver: {
      kind: "integer",
      default: 20,
      min: 3,
      max: 60,
      description: {
        nb: "Så mange ord kan en leddsetning først i setningen ha.",
        nn: "Så mange ord kan ei leddsetning først i setninga ha.",
      },
    },
  },
  messages: {
    front: {
      nb: "Det står {count} ord før verbet «{verb}». Sett verbet tidligere, eller del setningen.",
      nn: "Det står {count} ord før verbet «{verb}». Set verbet tidlegare, eller del setninga.",
    },
    clause: {
      nb: "Leseren må gjennom {count} ord før hovedsaken kommer med «{verb}». Si hovedsaken først, eller del setningen.",
      nn: "Lesaren må gjennom {count} ord før hovudsaka kjem med «{verb}». Sei hovudsaka først, eller del setninga.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Det beløpet som⟧ du skal betale tilbake etter at skatten er trukket fra, er 7 011 kroner.",
        rewrite: "Du skal betale tilbake 7 011 kroner. Da er skatten trukket fra.",
      },
      {
        language: "nb",
        text: "⟦Muligheten for å⟧ få dekket utgifter til reise til og fra behandling gjelder alle.",
        rewrite: "Alle kan få dekket utgifter til reise til og fra behandling.",
      },
      {
        language: "nb",
        text: "⟦Hvis du ikke⟧ gir oss beskjed om endringer i inntekten din eller i husstanden din som har betydning for vedtaket ditt, kan du få mindre støtte.",
        rewrite:
          "Du kan få mindre støtte hvis du ikke gir oss beskjed om endringer som har betydning for vedtaket ditt.",
      },
      {
        language: "nn",
        text: "⟦Det beløpet som⟧ du skal betale tilbake etter at skatten er trekt frå, er 7 011 kroner.",
        rewrite: "Du skal betale tilbake 7 011 kroner. Då er skatten trekt frå.",
      },
      {
        language: "nn",
        text: "⟦Dersom du ikkje⟧ gir oss melding om endringar i inntekta di eller i husstanden din som har noko å seie for vedtaket ditt, kan du få mindre støtte.",
        rewrite:
          "Du kan få mindre støtte dersom du ikkje gir oss melding om endringar som har noko å seie for vedtaket ditt.",
      },
    ],
    good: [
      { language: "nb", text: "Hvis du vil klage på vedtaket, kan du skrive til oss innen tre uker." },
      {
        language: "nb",
        text: "Fra og med 1. august 2026 til og med 31. juli 2027 betaler du 2 000 kroner for plassen.",
      },
      {
        language: "nb",
        text: "Etter plan- og bygningsloven § 19-2 første ledd kan kommunen gi dispensasjon i særlige tilfeller.",
      },
      { language: "nb", text: "Har du spørsmål om saken eller om hvordan du klager, kan du ringe oss." },
      {
        language: "nb",
        text: "Kan du og de andre i huset der du bor nå, sende oss en kopi av leiekontrakten?",
      },
      {
        language: "nb",
        text: "Navnet, adressen, telefonnummeret, kontonummeret, arbeidsgiveren og den samlede inntekten din må stå i søknaden.",
      },
      {
        language: "nb",
        text: "Send oss skjemaet med navn, adresse og fødselsnummer på alle som skal bo i boligen.",
      },
      { language: "nn", text: "Viss du vil klage på vedtaket, kan du skrive til oss innan tre veker." },
      {
        language: "nn",
        text: "Frå og med 1. august 2026 til og med 31. juli 2027 betaler du 2 000 kroner for plassen.",
      },
      {
        language: "nn",
        text: "Etter plan- og bygningslova § 19-2 første ledd kan kommunen gi dispensasjon i særlege tilfelle.",
      },
      { language: "nn", text: "Har du spørsmål om saka eller om korleis du klagar, kan du ringje oss." },
    ],
  },
  check({ block, reading, sentence, options, grammarOf, report }) {
    const fewest = Math.min(options.infoOver, options.warningOver, options.clauseOver) + 1;
    if (sentence.wordCount <= fewest || block.quoted === true) return;
    if (!["paragraph", "list-item", "footnote"].includes(block.kind)) return;
    if (!isFinished(sentence) || isForeign(reading, sentence.start)) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    const front = frontField(grammar, fewest);
    if (front === undefined || front.isRow) return;
    const longest = front.startsWithClause ? options.clauseOver : options.infoOver;
    if (front.words <= longest) return;
    report({
      ...opening(sentence),
      about: "sentence",
      messageId: front.startsWithClause ? "clause" : "front",
      data: { count: front.words, verb: sentence.tokens[front.verb]!.text },
      severity: !front.startsWithClause && front.words > options.warningOver ? "warning" : "info",
    });
  },
});
