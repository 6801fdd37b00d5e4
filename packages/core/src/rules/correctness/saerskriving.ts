import { isForeign } from "../../document/quotation.js";
import { droppedHyphens, mayLackHyphen } from "../../grammar/dropped-hyphens.js";
import { mayHoldSplitCompound, splitCompounds } from "../../grammar/split-compounds.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Compounds written apart, and first parts of compounds without their hyphen. */
export const saerskriving = defineSentenceRule({
  id: "saerskriving",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  heedsAccepted: true,
  docs: {
    title: { nb: "Særskriving", nn: "Særskriving" },
    rationale: {
      nb: "Sammensatte ord skrives i ett: «kommuneledelse», ikke «kommune ledelse». Deler to ord siste ledd, skal det stå bindestrek etter det første: «barne- og ungdomsskole». Ellers må leseren gjette hva som hører sammen.",
      nn: "Samansette ord skal stå i eitt: «kommuneleiing», ikkje «kommune leiing». Deler to ord siste ledd, skal det stå bindestrek etter det første: «barne- og ungdomsskule». Elles må lesaren gjette kva som høyrer saman.",
    },
    sources: ["Språkrådet: Språktips"],
  },
  options: {
    possible: {
      kind: "boolean",
      default: false,
      description: {
        nb: "Spør også om to substantiv på rad som kan være ett ord. De er sjelden feil.",
        nn: "Spør også om to substantiv på rad som kan vere eitt ord. Dei er sjeldan feil.",
      },
    },
  },
  messages: {
    split: {
      nb: "«{words}» skrives i ett ord: «{joined}».",
      nn: "«{words}» skal skrivast i eitt ord: «{joined}».",
    },
    maybe: {
      nb: "Er «{words}» ett ord? Da skrives det «{joined}».",
      nn: "Er «{words}» eitt ord? Då skal du skrive «{joined}».",
    },
    hyphen: {
      nb: "Det mangler bindestrek etter «{first}». Skriv «{joined}».",
      nn: "Det manglar bindestrek etter «{first}». Skriv «{joined}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi vedtok en ny ⟦kommunikasjons strategi⟧ i mai.",
        better: "Vi vedtok en ny kommunikasjonsstrategi i mai.",
      },
      {
        language: "nb",
        options: { possible: true },
        text: "Barnet ditt har fått ⟦barnehage plass⟧ fra august.",
        better: "Barnet ditt har fått barnehageplass fra august.",
      },
      {
        language: "nb",
        options: { possible: true },
        text: "Hver avdeling har et eget ⟦ansvars område⟧ å passe på.",
        better: "Hver avdeling har et eget ansvarsområde å passe på.",
      },
      {
        language: "nb",
        text: "Søknaden gjelder ⟦barne⟧ og ungdomsskolen på Lena, og ⟦helse⟧ og omsorgstjenesten har uttalt seg.",
        better:
          "Søknaden gjelder barne- og ungdomsskolen på Lena, og helse- og omsorgstjenesten har uttalt seg.",
      },
      {
        language: "nn",
        text: "Kommunen har ein ny ⟦informasjons plan⟧ for innbyggjarane.",
        better: "Kommunen har ein ny informasjonsplan for innbyggjarane.",
      },
      {
        language: "nn",
        options: { possible: true },
        text: "Barnet ditt har fått ⟦barnehage plass⟧ frå august.",
        better: "Barnet ditt har fått barnehageplass frå august.",
      },
      {
        language: "nn",
        text: "Saka gjeld ⟦plan⟧ og bygningslova, og du kan spørje oss om ⟦inn⟧ og utbetalingar.",
        better: "Saka gjeld plan- og bygningslova, og du kan spørje oss om inn- og utbetalingar.",
      },
    ],
    good: [
      { language: "nb", text: "Du kan få et glass vann og en kopp kaffe, og en rekke saker står på lista." },
      { language: "nb", text: "Antall søknader øker, og denne type sak tar seks uker. Se side 3 i uke 12." },
      {
        language: "nb",
        text: "I dag sender kommunen brevet, og for eksempel barnehagen får en kopi på mandag.",
      },
      {
        language: "nb",
        text: "Hvilken rolle kommunen har, står i avdelingens plan. Kontakt saksbehandleren din.",
      },
      {
        language: "nb",
        text: "Vi ser på helse- og omsorgstjenesten, på helse og trivsel og på barn og ungdom.",
      },
      {
        language: "nb",
        text: "I tilfelle brann skal du følge instruksen. Statsråds vurdering og rektors svar ligger ved.",
      },
      { language: "nb", text: "Med vennlig hilsen\n\nKari Nordmann\n\nrådgiver kultur" },
      { language: "nn", text: "Venleg helsing\n\nKari Nordmann\n\nrådgivar kultur" },
      {
        language: "nn",
        text: "Du kan få eit glas vatn, og ei rekkje saker står på lista. Ei slik sak tek tid.",
      },
      {
        language: "nn",
        text: "Kva rolle kommunen har, står i planen. Det er ei vurdering departementet gav i mai.",
      },
      {
        language: "nn",
        text: "Plan- og bygningslova gjeld, og vi ser på helse og trivsel for barn og unge.",
      },
    ],
  },
  check({ block, reading, sentence, grammarOf, accepted, options, report }) {
    if (block.kind === "code" || block.kind === "table-cell" || block.quoted === true) return;
    const [maySplit, mayLack] = [mayHoldSplitCompound(sentence), mayLackHyphen(sentence)];
    const grammar = maySplit || mayLack ? grammarOf(sentence) : undefined;
    if (grammar === undefined) return;
    const { tokens } = sentence;
    for (const { first, joined, certain } of splitCompounds(grammar)) {
      const [start, end] = [tokens[first]!.start, tokens[first + 1]!.end];
      if (!certain && !options.possible) continue;
      const words = reading.text.slice(start, end);
      if (isForeign(reading, start) || accepted.has(words.toLowerCase())) continue;
      const messageId = certain ? "split" : "maybe";
      // Names and clauses without «som» look the same, so this is only a hint.
      report({ start, end, messageId, severity: "info", data: { words, joined }, suggestions: [joined] });
    }
    for (const { first, last } of droppedHyphens(grammar)) {
      const { start, end, text } = tokens[first]!;
      if (isForeign(reading, start)) continue;
      const joined = `${text}-${reading.text.slice(end, tokens[last]!.end)}`;
      report({ start, end, messageId: "hyphen", data: { first: text, joined }, suggestions: [`${text}-`] });
    }
  },
});
