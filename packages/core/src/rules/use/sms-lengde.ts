import { type MessageSize, messageSize } from "../../document/gsm7.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { RangeEdit, Suggestion } from "../../rule/rule-context.js";

/** What stands for a character that text messages do not have. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  "–": "-",
  "—": "-",
  "‑": "-",
  "«": '"',
  "»": '"',
  "“": '"',
  "”": '"',
  "’": "'",
  "‘": "'",
  "…": "...",
  "•": "-",
  "\u00a0": " ",
  "½": "1/2",
};

/** A dash between two numbers reads «til» aloud, and «9 til 12» is right in a text message. */
const SPAN_DASH = /(?<=\d)[ \u00a0]?[–—][ \u00a0]?(?=\d)/g;

/** More than two parts cost more and may come in the wrong order. */
const MANY = 2;

/** A text message that is sent as several, or that one sign makes more than twice as long. */
export const smsLengde = defineDocumentRule({
  id: "sms-lengde",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Lengden på en SMS", nn: "Lengda på ein SMS" },
    rationale: {
      nb: "En SMS har plass til 160 tegn. Er meldingen lengre, blir den delt opp. Noen tegn, for eksempel tankestrek og emoji, gjør at det bare er plass til 70 tegn. Skriv det viktigste, og lenk til resten.",
      nn: "Ein SMS har plass til 160 teikn. Er meldinga lengre, blir ho delt opp. Nokre teikn, til dømes tankestrek og emoji, gjer at det berre er plass til 70 teikn. Skriv det viktigaste, og lenk til resten.",
    },
    sources: ["3GPP TS 23.038 (GSM-7)", "Gjøvik kommune: SMS-varsling"],
  },
  options: {
    maxParts: {
      kind: "integer",
      default: 1,
      min: 1,
      max: 10,
      description: {
        nb: "Flere deler enn dette gir et råd, og flere enn to en advarsel.",
        nn: "Fleire delar enn dette gir eit råd, og fleire enn to ei åtvaring.",
      },
    },
  },
  messages: {
    long: {
      nb: "Meldingen tar {units} tegn og blir sendt som {parts} SMS-er. En SMS har plass til {room}. Kan du kutte noe?",
      nn: "Meldinga tek {units} teikn og blir send som {parts} SMS-ar. Ein SMS har plass til {room}. Kan du kutte noko?",
    },
    fields: {
      nb: "Meldingen tar minst {units} tegn og blir sendt som {parts} SMS-er eller flere. Feltene kommer i tillegg. Kan du kutte noe?",
      nn: "Meldinga tek minst {units} teikn og blir send som {parts} SMS-ar eller fleire. Felta kjem i tillegg. Kan du kutte noko?",
    },
    sign: {
      nb: "«{sign}» gjør at det bare er plass til 70 tegn i en SMS. Skriv det på en annen måte, så er det plass til 160.",
      nn: "«{sign}» gjer at det berre er plass til 70 teikn i ein SMS. Skriv det på ein annan måte, så er det plass til 160.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sms",
        text: "Eksempel kommune: Biblioteket er åpent lørdag 4. mai fra kl. 9⟦–⟧12. Velkommen innom for å låne bøker, filmer og spill.",
        better:
          "Eksempel kommune: Biblioteket er åpent lørdag 4. mai fra kl. 9 til 12. Velkommen innom for å låne bøker, filmer og spill.",
      },
      {
        language: "nb",
        textType: "sms",
        text: "Eksempel kommune: Biblioteket er åpent lørdag 4. mai fra kl. 9⟦\u00a0⟧–\u00a012. Velkommen innom for å låne bøker, filmer og spill.",
        better:
          "Eksempel kommune: Biblioteket er åpent lørdag 4. mai fra kl. 9 til 12. Velkommen innom for å låne bøker, filmer og spill.",
      },
      {
        language: "nb",
        textType: "sms",
        text: "Eksempel skole: I morgen går vi på tur ⟦😀⟧ Ta med mat, drikke og varme klær. Vi er tilbake til klokka 14.",
        rewrite:
          "Eksempel skole: I morgen går vi på tur. Ta med mat, drikke og varme klær. Vi er tilbake til klokka 14.",
      },
      {
        language: "nb",
        textType: "sms",
        text: "⟦Eksempel kommune: Vi stenger vannet i Storgata onsdag 3. februar fra kl. 9 til 14 for å bytte en ventil. Tapp vann før kl. 9. Vannet kan være brunt etterpå. La det renne til det er klart. Spørsmål? Ring 61 00 00 00.⟧",
        rewrite:
          "Eksempel kommune: Vi stenger vannet i Storgata onsdag 3. februar fra kl. 9 til 14. Tapp vann før kl. 9. Spørsmål? Ring 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "sms",
        template: true,
        text: "⟦Hei {{navn}}! Du har time hos tannlegen {{dato}} klokka {{tid}} på tannklinikken i Eksempelgata 4 i andre etasje. Gi beskjed senest dagen før dersom timen ikke passer for deg, eller ring oss.⟧",
        rewrite:
          "Hei {{navn}}! Du har time hos tannlegen {{dato}} klokka {{tid}}. Passer det ikke, så ring oss.",
      },
      {
        language: "nn",
        textType: "sms",
        text: "Døme kommune: Kurset ⟦«⟧Trygg på nett» er flytta til laurdag 4. mai kl. 9. Møt opp på biblioteket. Ring oss om du ikkje kan kome.",
        better:
          'Døme kommune: Kurset "Trygg på nett" er flytta til laurdag 4. mai kl. 9. Møt opp på biblioteket. Ring oss om du ikkje kan kome.',
      },
      {
        language: "nn",
        textType: "sms",
        text: "⟦Døme kommune: Vi stengjer vatnet i Storgata onsdag 3. februar frå kl. 9 til 14 for å byte ein ventil. Tapp vatn før kl. 9. Vatnet kan vere brunt etterpå. La det renne til det er klart. Spørsmål? Ring 61 00 00 00.⟧",
        rewrite:
          "Døme kommune: Vi stengjer vatnet i Storgata onsdag 3. februar frå kl. 9 til 14. Tapp vatn før kl. 9. Spørsmål? Ring 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "sms",
        template: true,
        text: "⟦Hei {{namn}}! Du har time hos tannlegen {{dato}} klokka {{tid}} på tannklinikken i Dømegata 4 i andre etasje. Gi beskjed seinast dagen før dersom timen ikkje passar for deg, eller ring oss.⟧",
        rewrite:
          "Hei {{namn}}! Du har time hos tannlegen {{dato}} klokka {{tid}}. Passar det ikkje, så ring oss.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "sms",
        text: "Eksempel kommune: Du har time 3. mai kl. 9. Ring 61 00 00 00.",
      },
      { language: "nb", textType: "sms", text: "Hei – vi ringer deg i dag." },
      {
        language: "nb",
        textType: "brev",
        text: "Vi stenger vannet i Storgata onsdag 3. februar fra kl. 9 til 14 for å bytte en ventil. Tapp vann før kl. 9. Vannet kan være brunt etterpå. La det renne til det er klart igjen.",
      },
      { language: "nn", textType: "sms", text: "Døme kommune: Du har time 3. mai kl. 9. Ring 61 00 00 00." },
      { language: "nn", textType: "sms", text: "Hei – vi ringjer deg i dag." },
      { language: "nn", textType: "sms", text: "Døme kommune: Vi tømmer dunken din måndag." },
    ],
  },
  check({ document, textType, options, report }) {
    if (textType !== "sms") return;
    const { blocks } = document;
    const block = titleBlock(blocks);
    if (block === undefined) return;
    const text = blocks.map(({ readings }) => readings[0].text).join("\n");
    const size = messageSize(text.replaceAll("\uFFFC", "x"));
    if (size.parts <= options.maxParts) return;
    const foreign = firstForeign(blocks.map((one) => one.readings[0].text));
    const plain = plainSize(text);
    // Without the sign it may fit, or nearly.
    const isSignToBlame = foreign !== undefined && plain.parts < size.parts;
    if (isSignToBlame) {
      const { sign, start } = foreign;
      const change = inPlainSigns(blocks[foreign.block]!.readings[0].text);
      report({
        block: blocks[foreign.block]!,
        start,
        end: start + sign.length,
        messageId: "sign",
        data: { sign },
        suggestions: change === undefined ? [] : [change],
      });
    }
    const { units, parts, encoding } = isSignToBlame ? plain : size;
    if (parts <= options.maxParts) return;
    report({
      block,
      messageId: text.includes("\uFFFC") ? "fields" : "long",
      data: { units, parts, room: encoding === "GSM-7" ? 160 : 70 },
      severity: parts > MANY ? "warning" : "info",
      knownBy: "",
    });
  },
});

/** All signs outside GSM-7 that have a usual sign in their place: one of them left over would change nothing. */
function inPlainSigns(text: string): Suggestion | undefined {
  const edits: RangeEdit[] = [];
  let from = 0;
  // The spaces beside the dash of a span go with it, so they are not looked at on their own.
  for (const { index, 0: dash } of text.matchAll(SPAN_DASH)) {
    edits.push(...signEdits(text, from, index));
    from = index + dash.length;
    edits.push({ start: index, end: from, text: " til " });
  }
  edits.push(...signEdits(text, from, text.length));
  const [first] = edits;
  if (first === undefined) return undefined;
  const shown = edits.find((edit) => edit.text.trim() !== "") ?? first;
  return { text: shown.text.trim(), edits };
}

/** One edit for every sign of a stretch that has a usual sign in its place. */
function signEdits(text: string, start: number, end: number): readonly RangeEdit[] {
  const edits: RangeEdit[] = [];
  let at = start;
  for (const char of text.slice(start, end)) {
    const plain = REPLACEMENTS[char];
    if (plain !== undefined) edits.push({ start: at, end: at + char.length, text: plain });
    at += char.length;
  }
  return edits;
}

/** The size the text would have with usual signs. */
function plainSize(text: string): MessageSize {
  let plain = "";
  for (const char of text)
    plain += messageSize(char).encoding === "GSM-7" ? char : (REPLACEMENTS[char] ?? "");
  return messageSize(plain);
}

function firstForeign(
  texts: readonly string[],
): { readonly block: number; readonly start: number; readonly sign: string } | undefined {
  for (const [block, text] of texts.entries()) {
    const start = messageSize(text.replaceAll("\uFFFC", "x")).foreign;
    if (start !== undefined) return { block, start, sign: String.fromCodePoint(text.codePointAt(start)!) };
  }
  return undefined;
}
