import { isForeign } from "../../document/quotation.js";
import { canHavePremodifier, premodifiers } from "../../grammar/premodifiers.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Long attributes between a determiner and its noun. */
export const forfeltAvSetning = defineSentenceRule({
  id: "forfelt-av-setning",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Lang beskrivelse foran substantivet", nn: "Lang skildring framfor substantivet" },
    rationale: {
      nb: "I «den av kommunen vedtatte planen» må leseren vente på ordet det handler om. Sett substantivet først, og beskriv det etterpå: «planen som kommunen vedtok».",
      nn: "I «den av kommunen vedtekne planen» må lesaren vente på ordet det handlar om. Set substantivet først, og skildre det etterpå: «planen som kommunen vedtok».",
    },
    sources: ["Språkrådet", "bfk.no"],
  },
  options: {
    maxTokens: {
      kind: "integer",
      default: 4,
      min: 2,
      max: 20,
      description: {
        nb: "Så mange ord kan stå mellom for eksempel «den» og substantivet.",
        nn: "Så mange ord kan stå mellom til dømes «den» og substantivet.",
      },
    },
  },
  messages: {
    heavy: {
      nb: "Det står {count} ord mellom «{determiner}» og «{noun}». Sett substantivet først, og beskriv det etterpå, gjerne med «som».",
      nn: "Det står {count} ord mellom «{determiner}» og «{noun}». Set substantivet først, og skildre det etterpå, gjerne med «som».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Den av kommunen i fjor vedtatte planen⟧ gjelder fortsatt.",
        rewrite: "Planen som kommunen vedtok i fjor, gjelder fortsatt.",
      },
      {
        language: "nb",
        text: "Du må følge ⟦de til enhver tid gjeldende reglene⟧.",
        rewrite: "Du må følge reglene som gjelder.",
      },
      {
        language: "nb",
        text: "Dette er ⟦en for kommunen uheldig situasjon⟧.",
        rewrite: "Dette er en uheldig situasjon for kommunen.",
      },
      {
        language: "nn",
        text: "⟦Den av kommunen i fjor vedtekne planen⟧ gjeld framleis.",
        rewrite: "Planen som kommunen vedtok i fjor, gjeld framleis.",
      },
      {
        language: "nn",
        text: "Du må følgje ⟦dei til kvar tid gjeldande reglane⟧.",
        rewrite: "Du må følgje reglane som gjeld.",
      },
    ],
    good: [
      { language: "nb", text: "Planen som kommunen vedtok i fjor, gjelder fortsatt." },
      { language: "nb", text: "De om lag 300 elevene ved den nye, gode og trygge skolen får svar." },
      { language: "nb", text: "De i kommunen vurderte planen. Vi la den i posten siste dagen." },
      {
        language: "nb",
        text: "Vi ga den til søkerens nærmeste familie. Dette er en av kommunens største bedrifter.",
      },
      { language: "nn", text: "Planen som kommunen vedtok i fjor, gjeld framleis." },
      { language: "nn", text: "Dei om lag 300 elevane ved den nye, gode og trygge skulen får svar." },
      {
        language: "nn",
        text: "Vi la den i posten siste dagen. Dette er ei av dei største bedriftene i kommunen.",
      },
    ],
  },
  check({ block, reading, sentence, options, grammarOf, report }) {
    if (block.kind === "code" || block.kind === "image" || sentence.wordCount < 5) return;
    if (!canHavePremodifier(sentence, options.maxTokens)) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    const { tokens } = sentence;
    for (const { determiner, noun, length } of premodifiers(grammar, options.maxTokens)) {
      const { start, text } = tokens[determiner]!;
      const { end } = tokens[noun]!;
      if (isForeign(reading, start)) continue;
      report({
        start,
        end,
        messageId: "heavy",
        data: { count: length, determiner: text, noun: tokens[noun]!.text },
      });
    }
  },
});
