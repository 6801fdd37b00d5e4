import { isForeign } from "../../document/quotation.js";
import { isFinished, opening } from "../../document/sentence.js";
import { type Insertion, insertions } from "../../grammar/insertions.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Words that are put in between a subject and its verb. */
export const innskuttSetning = defineSentenceRule({
  id: "innskutt-setning",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["lang-setning"],
  docs: {
    title: { nb: "Innskudd mellom subjekt og verb", nn: "Innskot mellom subjekt og verb" },
    rationale: {
      nb: "Leseren vil vite hvem som gjør hva. Står det mange ord mellom de to, glemmer leseren hvem setningen handler om. Si hovedsaken først, og gi innskuddet en egen setning.",
      nn: "Lesaren vil vite kven som gjer kva. Står det mange ord mellom dei to, gløymer lesaren kven setninga handlar om. Sei hovudsaka først, og gi innskotet ei eiga setning.",
    },
    sources: ["Språkrådet", "ordnett.no"],
  },
  options: {
    infoFrom: {
      kind: "integer",
      default: 7,
      min: 2,
      max: 40,
      description: {
        nb: "Så mange ord mellom subjekt og verb gir et råd.",
        nn: "Så mange ord mellom subjekt og verb gir eit råd.",
      },
    },
    warningFrom: {
      kind: "integer",
      default: 10,
      min: 2,
      max: 60,
      description: {
        nb: "Så mange ord mellom subjekt og verb gir en advarsel.",
        nn: "Så mange ord mellom subjekt og verb gir ei åtvaring.",
      },
    },
  },
  messages: {
    inserted: {
      nb: "{count} ord er skutt inn mellom «{before}» og «{verb}». Gi dem en egen setning.",
      nn: "{count} ord er skotne inn mellom «{before}» og «{verb}». Gi dei ei eiga setning.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Kommunen, som har⟧ fått svært mange søknader fra hele fylket dette året, kan ikke gi deg plass.",
        rewrite: "Kommunen kan ikke gi deg plass. Vi har fått svært mange søknader fra hele fylket.",
      },
      {
        language: "nb",
        text: "⟦Søknaden din – som⟧ kom til oss noen dager etter fristen – blir behandlet i mai.",
        rewrite: "Vi behandler søknaden din i mai. Den kom til oss noen dager etter fristen.",
      },
      {
        language: "nn",
        text: "⟦Kommunen, som har⟧ fått svært mange søknader frå heile fylket dette året, kan ikkje gi deg plass.",
        rewrite: "Kommunen kan ikkje gi deg plass. Vi har fått svært mange søknader frå heile fylket.",
      },
    ],
    good: [
      { language: "nb", text: "Opplysningene som du sendte oss i går, viser at du har rett til støtte." },
      {
        language: "nb",
        text: "Rektor, som leder skolen, svarer deg. Barnet, du og skolen må avtale et møte.",
      },
      {
        language: "nb",
        text: "Lærerne ved skolen, foreldrene til elevene, rektor og alle de andre som arbeider der, får svar i mai.",
      },
      {
        language: "nb",
        text: "Forskriften (forskrift 15. desember 2017 nr. 2105 om foreldrebetaling) gjelder fra mai.",
      },
      { language: "nn", text: "Opplysningane som du sende oss i går, viser at du har rett til støtte." },
      {
        language: "nn",
        text: "Rektor, som leier skulen, svarer deg. Barnet, du og skulen må avtale eit møte.",
      },
    ],
  },
  check({ block, reading, sentence, options, grammarOf, report }) {
    const fewest = Math.min(options.infoFrom, options.warningFrom);
    if (sentence.wordCount < fewest + 2 || block.quoted === true) return;
    if (!["paragraph", "list-item", "footnote"].includes(block.kind)) return;
    if (!isFinished(sentence) || !/[,–—()-]/.test(sentence.text) || isForeign(reading, sentence.start))
      return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    const longest = insertions(grammar, fewest).reduce<Insertion | undefined>(
      (most, next) => (most === undefined || next.words > most.words ? next : most),
      undefined,
    );
    if (longest === undefined || longest.words < fewest) return;
    const { tokens } = sentence;
    report({
      ...opening(sentence),
      about: "sentence",
      messageId: "inserted",
      data: {
        count: longest.words,
        before: tokens[longest.before]!.text,
        verb: tokens[longest.verb]!.text,
      },
      severity: longest.words >= options.warningFrom ? "warning" : "info",
    });
  },
});
