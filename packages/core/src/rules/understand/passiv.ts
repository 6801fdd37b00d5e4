import { isForeign } from "../../document/quotation.js";
import type { SentenceGrammar } from "../../document/sentence-grammar.js";
import { mayHoldPassive } from "../../grammar/may-hold-passive.js";
import { agentRewrites, imperativeRewrite, senderRewrite } from "../../grammar/passive-rewrites.js";
import { findPassives, mayHoldDecision, type Passive } from "../../grammar/passives.js";
import { isDeedOfReader } from "../../grammar/reader-deeds.js";
import { defineSentenceRule } from "../../rule/rule.js";
import type { Suggestion } from "../../rule/rule-context.js";
import { senderSaysWe } from "../../rule/sender-voice.js";

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
  options: {
    everyPassive: {
      kind: "boolean",
      default: false,
      description: {
        nb: "Nevn også passiv der ingen må gjøre noe, som «brukes» og «kan endres».",
        nn: "Nemn også passiv der ingen må gjere noko, som «blir brukt» og «kan endrast».",
      },
    },
  },
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
    reader: {
      nb: "«{words}» sier ikke at det er leseren som skal gjøre det. Skriv «du», eller be om det: «Send …».",
      nn: "«{words}» seier ikkje at det er lesaren som skal gjere det. Skriv «du», eller be om det: «Send …».",
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
        text: "⟦Det konkluderes⟧ med at du oppfyller vilkårene.",
        better: "Vi konkluderer med at du oppfyller vilkårene.",
        textType: "vedtak",
      },
      {
        language: "nb",
        text: "I vurderingen ⟦legges det⟧ vekt på at barna bor hos deg.",
        rewrite: "I vurderingen legger vi vekt på at barna bor hos deg.",
        textType: "vedtak",
      },
      {
        language: "nb",
        text: "⟦Det er besluttet⟧ å stenge veien.",
        better: "Vi har besluttet å stenge veien.",
        textType: "brev",
      },
      {
        language: "nb",
        text: "⟦Det gjøres⟧ oppmerksom på at kontoret er stengt i romjulen.",
        better: "Vi gjør oppmerksom på at kontoret er stengt i romjulen.",
      },
      { language: "nb", text: "⟦Det tas⟧ forbehold om endringer.", rewrite: "Vi kan endre planen." },
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
      {
        language: "nb",
        text: "Skjemaet ⟦sendes⟧ til oss innen fredag.",
        better: "Send skjemaet til oss innen fredag.",
        textType: "brev",
      },
      {
        language: "nb",
        text: "Skjemaet ⟦må fylles⟧ ut.",
        better: "Fyll ut skjemaet.",
        textType: "brev",
      },
      {
        language: "nb",
        text: "Saken ⟦blir behandlet⟧ av oss i juni.",
        better: "Vi behandler saken i juni.",
        textType: "brev",
      },
      {
        language: "nb",
        text: "Klagen ⟦behandles⟧ av Statsforvalteren.",
        better: "Statsforvalteren behandler klagen.",
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
        text: "I vedtaket ⟦blir det ikkje lagt⟧ vekt på inntekta.",
        rewrite: "I vedtaket legg vi ikkje vekt på inntekta.",
        textType: "vedtak",
      },
      {
        language: "nn",
        text: "Vedtaket ⟦kan påklagast⟧ innan tre veker.",
        rewrite: "Du kan klage på vedtaket innan tre veker.",
      },
      {
        language: "nn",
        text: "Skjemaet ⟦må sendast⟧ til oss.",
        better: "Send skjemaet til oss.",
        textType: "brev",
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
      { language: "nb", text: "Barnet ble sykt og ble hentet tidlig. Feilen skyldes et uhell." },
      { language: "nb", text: "Du blir kjent med de andre, og du blir kvitt gjelden." },
      { language: "nb", text: "I fjor ble det utbetalt for mye." },
      { language: "nn", text: "Vi har fått søknaden din. Du får svar innan 1. juni." },
      { language: "nn", text: "Det trengst politiattest, og skjemaet finst på nettsida." },
      { language: "nn", text: "Søknaden er innvilga. Vi møtest på rådhuset." },
      { language: "nb", text: "Beløpet må betales nå, men du kan be om å betale senere." },
      { language: "nn", text: "Beløpet må betalast no, men du kan be om å betale seinare." },
      { language: "nn", text: "Du blir kjend med dei andre, og det krevst lite." },
    ],
  },
  check({ block, reading, sentence, language, textType, grammarOf, options, report }) {
    if (block.kind === "code" || block.kind === "heading" || block.kind === "table-cell") return;
    if (!mayHoldPassive(sentence) && !mayHoldDecision(sentence)) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    for (const passive of findPassives(grammar)) {
      const messageId = messageOf(grammar, passive, language === "nn", options.everyPassive);
      if (messageId === undefined || isForeign(reading, passive.start)) continue;
      const words = reading.text.slice(passive.start, passive.end);
      const suggestions = senderSaysWe(textType) ? suggestionsFor(grammar, passive) : [];
      report({
        start: passive.start,
        end: passive.end,
        messageId,
        data: messageId === "request" ? {} : { words },
        severity: GRAVE.has(messageId) ? "warning" : "info",
        suggestions,
      });
    }
  },
});

/** What an editor would nearly always change. */
const GRAVE: ReadonlySet<string> = new Set(["impersonal", "agent", "reader"]);

const OBLIGING: ReadonlySet<string> = new Set(["må", "skal", "bør", "måtte", "skulle", "burde"]);

const READER: ReadonlySet<string> = new Set(["du", "deg", "dere", "dykk"]);

function messageOf(
  grammar: SentenceGrammar,
  passive: Passive,
  isNynorsk: boolean,
  everyPassive: boolean,
): string | undefined {
  const { kind, form, verb } = passive;
  // A bokmål form in nynorsk is a mistake of another kind, and so is a present tense in -ast: nn-s-passiv speaks of them.
  if (isNynorsk && form === "es") return undefined;
  if (isNynorsk && form === "ast" && passive.governor === undefined) return undefined;
  if (kind === "impersonal" || kind === "decided") return "impersonal";
  if (passive.agent) return "agent";
  if (kind === "bli-past" || kind === "infinitive") return undefined;
  if (isDeedOfReader(grammar, passive)) return "reader";
  // Where nobody has to act, an editor as often lets it stand; the share of passives tells of too many (passiv-andel).
  if (!everyPassive && !asksForDeed(grammar, passive)) return undefined;
  // A sentence that speaks to the reader leaves no doubt about who is to act.
  if (kind === "modal" && grammar.sentence.tokens.some(({ lower }) => READER.has(lower))) return undefined;
  // A guess of the tagger is no ground for advice.
  return grammar.isSure(verb) ? kind : undefined;
}

/** Whether somebody has to act: «må sendes», «skal vurderes», «bes sende». */
function asksForDeed({ sentence }: SentenceGrammar, { kind, governor }: Passive): boolean {
  if (kind === "request") return true;
  return kind === "modal" && governor !== undefined && OBLIGING.has(sentence.tokens[governor]!.lower);
}

/** How the sentence goes without the passive: the preferred way first. */
function suggestionsFor(grammar: SentenceGrammar, passive: Passive): readonly Suggestion[] {
  const one = senderRewrite(grammar, passive) ?? imperativeRewrite(grammar, passive);
  const all = one === undefined ? agentRewrites(grammar, passive) : [one];
  return all.map((edit) => ({ text: edit.text, edits: [edit] }));
}
