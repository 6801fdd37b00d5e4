import { inCaseOf } from "../../document/letter-case.js";
import { isQuoted } from "../../document/quotation.js";
import { mayBeWrongForm, wrongNynorskForms } from "../../grammar/nynorsk-inflection.js";
import { joinAlternatives } from "../../rule/phrase-rule.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Endings that no nynorsk form of the word has: «vurderingen», «avtalene», «kommer». Neuters in the plural have a rule of their own. */
export const nnBoeying = defineSentenceRule({
  id: "nn-boeying",
  category: "correctness",
  severity: "warning",
  languages: ["nn"],
  yieldsTo: ["nb-i-nn"],
  docs: {
    title: { nb: "Bøying i nynorsk", nn: "Bøying i nynorsk" },
    rationale: {
      nb: "Mange ord er felles for bokmål og nynorsk, men bøyes ulikt: «avtalene» blir «avtalane», «vurderingen» blir «vurderinga», «kommer» blir «kjem». Feil endelse får teksten til å virke dårlig oversatt.",
      nn: "Mange ord er felles for bokmål og nynorsk, men blir bøygde ulikt: «avtalene» blir «avtalane», «vurderingen» blir «vurderinga», «kommer» blir «kjem». Feil ending får teksten til å verke dårleg omsett.",
    },
    sources: ["Språkrådet", "Mattilsynet: språkprofil"],
  },
  options: {},
  messages: {
    form: {
      nb: "«{form}» er ikke nynorsk bøying. Skriv {alternatives}.",
      nn: "«{form}» er ikkje nynorsk bøying. Skriv {alternatives}.",
    },
  },
  examples: {
    bad: [
      {
        language: "nn",
        text: "Alle ⟦avtalene⟧ må vere underskrivne før sommaren.",
        better: "Alle avtalane må vere underskrivne før sommaren.",
      },
      {
        language: "nn",
        text: "Legen ⟦kommer⟧ heim til deg på tysdag.",
        better: "Legen kjem heim til deg på tysdag.",
      },
      {
        language: "nn",
        text: "Kommunen ⟦endrer⟧ planen når ⟦vurderingen⟧ er ferdig.",
        better: "Kommunen endrar planen når vurderinga er ferdig.",
      },
      {
        language: "nn",
        text: "Vi ⟦behandlet⟧ saka di i haust og fann ingen feil.",
        better: "Vi behandla saka di i haust og fann ingen feil.",
      },
    ],
    good: [
      { language: "nn", text: "Alle avtalane er underskrivne, og sakene ligg hos kommunen." },
      { language: "nn", text: "Søknadene og søknadane er begge rett, og det same er merknader." },
      { language: "nn", text: "Dei flytter til byen og svarer på brev. Ministeren møter lærarane." },
      { language: "nn", text: "Passet er gyldig, svaret er sendt, og arbeidet tek til i mai." },
      { language: "nn", text: "Bygningen og flyktningen er omtalte i rapporten om situasjonen." },
      { language: "nn", text: "Boka heiter «Vurderingen av avtalene», og du kan låne henne." },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || block.quoted === true || !sentence.tokens.some(mayBeWrongForm)) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    for (const { index, kind, forms } of wrongNynorskForms(grammar)) {
      const { start, end, text } = sentence.tokens[index]!;
      if (kind === "neuterPlural" || isQuoted(reading, start)) continue;
      const data = { form: text, alternatives: joinAlternatives(forms) };
      report({ start, end, messageId: "form", data, suggestions: forms.map((form) => inCaseOf(form, text)) });
    }
  },
});
