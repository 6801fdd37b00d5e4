import { declaredSubject, subjectLine } from "../../document/subject-line.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** «Re:», «Sv:» and «Vs:», which the mail program writes. */
const REPLY = /^(?:(?:re|sv|vs|fwd?):\s*)+/iu;

/** A subject that says nothing of what the e-mail is about. */
const EMPTY =
  /^(?:hei|hallo|god dag|svar|spørsmål|informasjon|info|viktig(?:!| informasjon| melding| info)?|(?:din |ny )?(?:henvendelse|henvending|søknad|klage|førespurnad)|svar på (?:din |ditt )?(?:henvendelse|henvending|førespurnad|søknad|klage|spørsmål|e-post|epost)(?:n|en|a|et|ane|ene|inga)?(?: din| di| ditt| dykkar| deres)?|møte|saken|saka|din sak|vedlegg|dokument(?:er)?|oppdatering|påminnelse|påminning|til orientering|orientering|tilbakemelding|beskjed|melding|e-post|ingen emne|uten emne|utan emne)?[!.?]*$/iu;
/** «Gjeld» without a colon is debt. */
const LEADING = /^(?:(?:vedr(?:\.|ørende|ørande)|ang(?:\.|ående|åande)|gjelder)(?=[\s:])|gjeld(?=:)):?\s*/iu;

/** The subject of an e-mail: it has to say what the e-mail is about, in few words. */
export const epostEmne = defineDocumentRule({
  id: "epost-emne",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Emnet i en e-post", nn: "Emnet i ein e-post" },
    rationale: {
      nb: "Leseren ser emnet før resten, og leter etter det når e-posten skal finnes igjen. Si hva saken gjelder, og gjerne svaret, med høyst åtte ord.",
      nn: "Lesaren ser emnet før resten, og leitar etter det når e-posten skal finnast att. Sei kva saka gjeld, og gjerne svaret, med høgst åtte ord.",
    },
    sources: ["Sunnfjord kommune: språkprofil", "IKT Orkidé: skriveråd"],
  },
  options: {
    maxWords: {
      kind: "integer",
      default: 8,
      min: 3,
      max: 30,
      description: { nb: "Så mange ord kan emnet ha.", nn: "Så mange ord kan emnet ha." },
    },
  },
  messages: {
    empty: {
      nb: "Emnet sier ikke hva e-posten gjelder. Skriv saken og gjerne svaret, for eksempel «Du får plass på SFO».",
      nn: "Emnet seier ikkje kva e-posten gjeld. Skriv saka og gjerne svaret, til dømes «Du får plass på SFO».",
    },
    leading: {
      nb: "«{actual}» trengs ikke i et emne. Begynn med det saken gjelder.",
      nn: "«{actual}» trengst ikkje i eit emne. Byrj med det saka gjeld.",
    },
    long: {
      nb: "Emnet har {count} ord. Si det viktigste først, og kutt resten. Høyst {max} ord er nok.",
      nn: "Emnet har {count} ord. Sei det viktigaste først, og kutt resten. Høgst {max} ord er nok.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "e-post",
        text: "Emne: ⟦Informasjon⟧\n\nHei, Kari\n\nDu får plass på SFO.",
        rewrite: "Emne: Du får plass på SFO\n\nHei, Kari\n\nDu får plass på SFO.",
      },
      {
        language: "nb",
        textType: "e-post",
        text: "Emne: ⟦Vedr. ⟧søknaden om båtplass\n\nHei, Kari\n\nDu får båtplass.",
        better: "Emne: Søknaden om båtplass\n\nHei, Kari\n\nDu får båtplass.",
      },
      {
        language: "nb",
        textType: "e-post",
        text: "Emne: Sv: ⟦Angående ⟧søknaden om båtplass\n\nHei, Kari\n\nDu får båtplass.",
        better: "Emne: Sv: Søknaden om båtplass\n\nHei, Kari\n\nDu får båtplass.",
      },
      {
        language: "nb",
        textType: "e-post",
        text: "Fra: post@kommunen.example\nEmne: ⟦Vi har nå sett på klagen din og har dessverre kommet fram til samme svar⟧\n\nHei, Kari",
        rewrite: "Fra: post@kommunen.example\nEmne: Svar på klagen din om båtplass\n\nHei, Kari",
      },
      {
        language: "nb",
        textType: "e-post",
        format: "markdown",
        text: "---\nsubject: Svar på henvendelsen din\n---\n\n⟦Hei, Kari⟧\n\nDu får båtplass.",
        rewrite: "---\nsubject: Du får båtplass i mai\n---\n\nHei, Kari\n\nDu får båtplass.",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "Emne: ⟦Sv: Spørsmål⟧\n\nHei, Kari\n\nDu får plass på SFO.",
        rewrite: "Emne: Du får plass på SFO\n\nHei, Kari\n\nDu får plass på SFO.",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "Emne: ⟦Vedrørande ⟧søknaden om båtplass\n\nHei, Kari\n\nDu får båtplass.",
        better: "Emne: Søknaden om båtplass\n\nHei, Kari\n\nDu får båtplass.",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "Emne: ⟦Gjeld: ⟧søknaden om båtplass\n\nHei, Kari\n\nDu får båtplass.",
        better: "Emne: Søknaden om båtplass\n\nHei, Kari\n\nDu får båtplass.",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "Frå: post@kommunen.example\nEmne: ⟦Vi har no sett på klaga di og har diverre kome fram til det same svaret⟧\n\nHei, Kari",
        rewrite: "Frå: post@kommunen.example\nEmne: Svar på klaga di om båtplass\n\nHei, Kari",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "e-post",
        text: "Emne: Vi tømmer dunken din fredag 5. februar\n\nHei, Kari",
      },
      { language: "nb", textType: "e-post", text: "Emne: Re: Møte om båtplass 4. mai\n\nHei, Kari" },
      {
        language: "nb",
        textType: "e-post",
        text: "Emne: Gjeld og inkasso: slik får du hjelp\n\nHei, Kari",
      },
      { language: "nb", textType: "brev", text: "Emne: Informasjon\n\nDette er et brev." },
      {
        language: "nn",
        textType: "e-post",
        text: "Emne: Vi tømmer dunken din fredag 5. februar\n\nHei, Kari",
      },
      { language: "nn", textType: "e-post", text: "Hei, Kari\n\nDu får båtplass." },
      {
        language: "nn",
        textType: "e-post",
        format: "markdown",
        text: "---\nemne: Svar på søknaden om båtplass\n---\n\nHei, Kari",
      },
      { language: "nn", textType: "e-post", template: true, text: "Emne: {{emne}}\n\nHei, {{namn}}" },
    ],
  },
  check({ document, textType, options, report }) {
    if (textType !== "e-post") return;
    const { blocks, metadata } = document;
    const line = subjectLine(blocks);
    const block = titleBlock(blocks);
    const text = (line?.text ?? declaredSubject(metadata) ?? "").trim();
    if (block === undefined || text === "" || text.includes("\uFFFC") || /^\{|^\[/.test(text)) return;
    const fault = faultOf(text, options.maxWords);
    if (fault === undefined) return;
    const { messageId, data } = fault;
    if (line === undefined) {
      report({ block, about: "document", messageId, data });
      return;
    }
    const { reading, start } = line;
    if (messageId !== "leading") {
      report({ block: line.block, reading, start, end: line.end, messageId, data });
      return;
    }
    const from = start + fault.start;
    const end = from + fault.length;
    const next = reading.text.charAt(end);
    report({
      block: line.block,
      reading,
      start: from,
      end,
      messageId,
      data,
      suggestions: [
        {
          text: next.toUpperCase(),
          edits: [{ start: from, end: end + next.length, text: next.toUpperCase() }],
        },
      ],
    });
  },
});

interface Fault {
  readonly messageId: "empty" | "leading" | "long";
  readonly data: Readonly<Record<string, string | number>>;
  /** Where the words to take away begin in the subject. */
  readonly start: number;
  readonly length: number;
}

function faultOf(text: string, maxWords: number): Fault | undefined {
  const start = REPLY.exec(text)?.[0].length ?? 0;
  const own = text.slice(start);
  const leading = LEADING.exec(own)?.[0];
  if (leading !== undefined && leading.length < own.length) {
    return {
      messageId: "leading",
      data: { actual: leading.replace(/[:\s]+$/, "") },
      start,
      length: leading.length,
    };
  }
  const whole = { start: 0, length: text.length };
  if (EMPTY.test(own)) return { messageId: "empty", data: {}, ...whole };
  const count = own.split(/\s+/).length;
  return count > maxWords ? { messageId: "long", data: { count, max: maxWords }, ...whole } : undefined;
}
