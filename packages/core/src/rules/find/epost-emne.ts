import { subjectLine } from "../../document/subject-line.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A subject that says nothing of what the e-mail is about. */
const EMPTY =
  /^(?:re:|sv:|vs:|fwd?:|\s)*(?:hei|hallo|svar|spørsmål|informasjon|info|viktig(?: informasjon| melding)?|henvendelse|henvending|din henvendelse|førespurnad|møte|saken|saka|din sak|vedlegg|dokument(?:er)?|oppdatering|påminnelse|påminning|til orientering|orientering)?[!.]*$/iu;
const LEADING = /^(?:vedr(?:\.|ørende|ørande)|ang(?:\.|ående|åande)|gjelder|gjeld)(?=[\s:]):?\s*/iu;

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
      description: "More words than this are mentioned",
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
        better: "Emne: søknaden om båtplass\n\nHei, Kari\n\nDu får båtplass.",
      },
      {
        language: "nb",
        textType: "e-post",
        text: "Fra: post@kommunen.example\nEmne: ⟦Vi har nå sett på klagen din og har dessverre kommet fram til samme svar⟧\n\nHei, Kari",
        rewrite: "Fra: post@kommunen.example\nEmne: Svar på klagen din om båtplass\n\nHei, Kari",
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
        better: "Emne: søknaden om båtplass\n\nHei, Kari\n\nDu får båtplass.",
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
      { language: "nb", textType: "brev", text: "Emne: Informasjon\n\nDette er et brev." },
      {
        language: "nn",
        textType: "e-post",
        text: "Emne: Vi tømmer dunken din fredag 5. februar\n\nHei, Kari",
      },
      { language: "nn", textType: "e-post", text: "Hei, Kari\n\nDu får båtplass." },
      { language: "nn", textType: "e-post", template: true, text: "Emne: {{emne}}\n\nHei, {{namn}}" },
    ],
  },
  check({ document, textType, options, report }) {
    if (textType !== "e-post") return;
    const subject = subjectLine(document.blocks);
    if (subject === undefined || subject.text.includes("\uFFFC")) return;
    const { text, ...place } = subject;
    const leading = LEADING.exec(text)?.[0];
    if (leading !== undefined && leading.length < text.length) {
      const end = place.start + leading.length;
      const actual = leading.replace(/[:\s]+$/, "");
      report({ ...place, end, messageId: "leading", data: { actual }, suggestions: [""] });
    } else if (EMPTY.test(text) && text !== "") {
      report({ ...place, messageId: "empty" });
    } else {
      const count = text.replace(/^(?:(?:re|sv|vs|fwd?):\s*)+/i, "").split(/\s+/).length;
      if (count > options.maxWords)
        report({ ...place, messageId: "long", data: { count, max: options.maxWords } });
    }
  },
});
