import { isForeign } from "../../document/quotation.js";
import { asRequest, asSender, type Rewrite } from "../../grammar/active-rewrites.js";
import { impersonalRewrite } from "../../grammar/impersonal-rewrites.js";
import { findPassives, type Passive } from "../../grammar/passives.js";
import { defineSentenceRule } from "../../rule/rule.js";
import type { Suggestion } from "../../rule/rule-context.js";

/** Texts where the sender says «vi»: there an impersonal phrase can be turned round. */
const WE_TYPES: ReadonlySet<string> = new Set([
  "vedtak",
  "brev",
  "e-post",
  "sms",
  "nettside",
  "sosiale-medier",
  "utdrag",
]);

/** Passives that hide who does what. */
export const passiv = defineSentenceRule({
  id: "passiv",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: [
    "substantivsyke",
    "kansellistil",
    "preposisjonsuttrykk",
    "tone-streng",
    "dobbel-nekting",
    "nn-s-passiv",
  ],
  docs: {
    title: { nb: "Passiv som skjuler hvem som gjør hva", nn: "Passiv som skjuler kven som gjer kva" },
    rationale: {
      nb: "Når setningen ikke forteller hvem som gjør noe, må leseren gjette hvem som har ansvaret. Skriv «vi» om avsenderen og «du» om leseren. Passiv kan stå når det er uviktig hvem som handler.",
      nn: "Når setninga ikkje fortel kven som gjer noko, må lesaren gjette kven som har ansvaret. Skriv «vi» om avsendaren og «du» om lesaren. Passiv kan stå når det er uviktig kven som handlar.",
    },
    sources: [
      "Språkrådet",
      "Digdir",
      "Drammen kommune",
      "Gjøvik kommune",
      "Mattilsynet",
      "Norgramtall (UiB)",
    ],
  },
  options: {},
  messages: {
    impersonal: {
      nb: "«{words}» sier ikke hvem som gjør det. Skriv hvem, for eksempel «vi» eller «du».",
      nn: "«{words}» seier ikkje kven som gjer det. Skriv kven, til dømes «vi» eller «du».",
    },
    agent: {
      nb: "Den som handler, kommer til slutt i «{words}». La setningen begynne med den som gjør det.",
      nn: "Den som handlar, kjem til slutt i «{words}». Lat setninga byrje med den som gjer det.",
    },
    request: {
      nb: "«bes» sier ikke hvem som ber om noe. Skriv heller «Vi ber deg», eller si rett ut hva leseren må gjøre.",
      nn: "«bes» seier ikkje kven som ber om noko. Skriv heller «Vi ber deg», eller sei rett ut kva lesaren må gjere.",
    },
    modal: {
      nb: "«{words}» sier ikke hvem som skal gjøre det. Er det leseren, så skriv «du». Er det dere, så skriv «vi».",
      nn: "«{words}» seier ikkje kven som skal gjere det. Er det lesaren, så skriv «du». Er det de sjølve, så skriv «vi».",
    },
    finite: {
      nb: "«{words}» er passiv og sier ikke hvem som handler. Vurder å skrive hvem.",
      nn: "«{words}» er passiv og seier ikkje kven som handlar. Vurder å skrive kven.",
    },
    bli: {
      nb: "«{words}» er passiv og sier ikke hvem som handler. Vurder å skrive hvem.",
      nn: "«{words}» er passiv og seier ikkje kven som handlar. Vurder å skrive kven.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Det vises⟧ til søknaden din.",
        better: "Vi viser til søknaden din.",
        textType: "brev",
      },
      {
        language: "nb",
        text: "Til slutt ⟦vises det⟧ til brevet vårt fra mai.",
        better: "Til slutt viser vi til brevet vårt fra mai.",
        textType: "brev",
      },
      {
        language: "nb",
        text: "⟦Det gjøres⟧ oppmerksom på at kontoret er stengt i romjulen.",
        rewrite: "Kontoret er stengt i romjulen.",
      },
      {
        language: "nb",
        text: "Vedtaket ⟦kan påklages⟧ innen tre uker.",
        rewrite: "Du kan klage på vedtaket innen tre uker.",
      },
      {
        language: "nb",
        text: "Søker ⟦bes⟧ sende inn dokumentasjon.",
        rewrite: "Vi ber deg sende inn dokumentasjon.",
      },
      { language: "nb", text: "Skjemaet ⟦sendes⟧ til kommunen.", better: "Send skjemaet til kommunen." },
      {
        language: "nb",
        text: "Saken ⟦blir behandlet⟧ av kommunen i juni.",
        rewrite: "Vi behandler saken i juni.",
      },
      {
        language: "nb",
        text: "⟦Det konkluderes⟧ med at vilkårene er oppfylt.",
        better: "Vi konkluderer med at vilkårene er oppfylt.",
        textType: "brev",
      },
      {
        language: "nb",
        text: "Skjemaet ⟦må sendes⟧ til oss.",
        better: "Send skjemaet til oss.",
        textType: "brev",
      },
      {
        language: "nn",
        text: "Skjemaet ⟦må sendast⟧ til oss innan 1. juni.",
        better: "Send skjemaet til oss innan 1. juni.",
        textType: "brev",
      },
      {
        language: "nn",
        text: "⟦Det blir vist⟧ til søknaden din.",
        better: "Vi viser til søknaden din.",
        textType: "brev",
      },
      {
        language: "nn",
        text: "Vedtaket ⟦kan påklagast⟧ innan tre veker.",
        rewrite: "Du kan klage på vedtaket innan tre veker.",
      },
      {
        language: "nn",
        text: "⟦Det vert føreteke⟧ ei ny vurdering i haust.",
        rewrite: "Vi vurderer saka på nytt i haust.",
      },
    ],
    good: [
      { language: "nb", text: "Vi har mottatt søknaden din. Du får svar innen 1. juni." },
      { language: "nb", text: "Det finnes tre barnehager i området, og det trengs flere plasser." },
      { language: "nb", text: "Søknaden er innvilget." },
      { language: "nb", text: "Vi møtes på rådhuset, og det synes jeg er fint. Alles hjelp trengs." },
      { language: "nb", text: "Barnet ble sykt og ble hentet tidlig." },
      { language: "nn", text: "Vi har fått søknaden din. Du får svar innan 1. juni." },
      { language: "nn", text: "Det trengst politiattest, og skjemaet finst på nettsida." },
      { language: "nn", text: "Søknaden er innvilga. Vi møtest på rådhuset." },
    ],
  },
  check({ block, reading, sentence, language, textType, grammarOf, report }) {
    if (block.kind === "code" || block.kind === "heading" || block.kind === "table-cell") return;
    for (const passive of findPassives(sentence, grammarOf)) {
      const messageId = messageOf(passive, language === "nn");
      if (messageId === undefined || isForeign(reading, passive.start)) continue;
      const words = reading.text.slice(passive.start, passive.end);
      const known =
        WE_TYPES.has(textType) && messageId === "impersonal" ? impersonalRewrite(words, language) : undefined;
      const grammar = known === undefined && WE_TYPES.has(textType) ? grammarOf(sentence) : undefined;
      const rewrite =
        grammar === undefined ? undefined : (asSender(passive, grammar) ?? asRequest(passive, grammar));
      report({
        start: passive.start,
        end: passive.end,
        messageId,
        data: messageId === "request" ? {} : { words },
        severity: messageId === "impersonal" || messageId === "agent" ? "warning" : "info",
        suggestions: suggestionsOf(known, rewrite),
      });
    }
  },
});

function suggestionsOf(known: string | undefined, rewrite: Rewrite | undefined): readonly Suggestion[] {
  if (known !== undefined) return [known];
  return rewrite === undefined ? [] : [{ text: rewrite.text, edits: [rewrite] }];
}

function messageOf(passive: Passive, isNynorsk: boolean): string | undefined {
  // A bokmål form in nynorsk is a mistake of another kind, which nn-s-passiv speaks of.
  if (isNynorsk && passive.form === "es") return undefined;
  if (isNynorsk && passive.form === "ast" && passive.kind !== "modal" && passive.kind !== "impersonal")
    return undefined;
  if (passive.kind === "impersonal") return "impersonal";
  if (passive.kind === "bli-past" || passive.kind === "infinitive")
    return passive.agent ? "agent" : undefined;
  if (passive.agent) return "agent";
  return passive.kind;
}
