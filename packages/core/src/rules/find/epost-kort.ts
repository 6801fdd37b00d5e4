import type { AnnotatedBlock } from "../../document/block.js";
import { subjectLine } from "../../document/subject-line.js";
import { isPieceOfTemplate } from "../../document/template-shape.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Words at the head of a sentence that turn to something else. */
const ANOTHER =
  /(?:^|[.!?:]\s+)(Så til (?:en|ei) (?:helt |heilt )?(?:annen|anna) sak|(?:En|Ei) (?:helt |heilt )?(?:annen|anna) sak(?= er at|:| til slutt|,)|Over til noe (?:helt )?annet|Over til noko (?:heilt )?anna)/u;

/** E-mail that is longer than one reads on a telephone. */
export const epostKort = defineDocumentRule({
  id: "epost-kort",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Lang e-post", nn: "Lang e-post" },
    rationale: {
      nb: "Innholdet i en e-post bør være kort og konsist. Svar på det leseren spurte om, og ta én sak om gangen. Er det mye å si, kan du sende et brev eller lenke til en nettside.",
      nn: "Innhaldet i ein e-post bør vere kort og konsist. Svar på det lesaren spurde om, og ta éi sak om gongen. Er det mykje å seie, kan du sende eit brev eller lenkje til ei nettside.",
    },
    sources: ["Østre Toten kommune: Kommunikasjonsstrategi 2021–2023", "Sunnfjord kommune: språkprofil"],
  },
  options: {
    maxWords: {
      kind: "integer",
      default: 200,
      min: 20,
      max: 2000,
      description: { nb: "Så mange ord kan e-posten ha.", nn: "Så mange ord kan e-posten ha." },
    },
    maxHeadings: {
      kind: "integer",
      default: 2,
      min: 1,
      max: 20,
      description: {
        nb: "Så mange overskrifter på samme nivå kan e-posten ha før den regnes å handle om flere saker.",
        nn: "Så mange overskrifter på same nivå kan e-posten ha før han blir rekna å handle om fleire saker.",
      },
    },
  },
  messages: {
    long: {
      nb: "E-posten har {count} ord. Kan du svare kortere, eller sende et brev og bare si det viktigste her?",
      nn: "E-posten har {count} ord. Kan du svare kortare, eller sende eit brev og berre seie det viktigaste her?",
    },
    topics: {
      nb: "E-posten har {count} overskrifter. Er det flere saker, kan du sende én e-post om hver. Da er de lettere å svare på og finne igjen.",
      nn: "E-posten har {count} overskrifter. Er det fleire saker, kan du sende éin e-post om kvar. Då er dei lettare å svare på og finne att.",
    },
    another: {
      nb: "«{actual}» tyder på at e-posten tar opp flere saker. Send heller én e-post om hver. Da er de lettere å svare på og finne igjen.",
      nn: "«{actual}» tyder på at e-posten tek opp fleire saker. Send heller éin e-post om kvar. Då er dei lettare å svare på og finne att.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "e-post",
        options: { maxWords: 20 },
        text: "⟦Hei, Kari.⟧\n\nVi har sett på saken din. Vi har også snakket med naboen din og med dem som brøyter veien. Nå venter vi på svar fra fylket.",
        rewrite: "Hei, Kari.\n\nVi har sett på saken din. Nå venter vi på svar fra fylket.",
      },
      {
        language: "nb",
        textType: "e-post",
        options: { maxWords: 20 },
        text: "Emne: ⟦Brøyting av veien⟧\n\nVi har snakket med naboen din, med dem som brøyter, og med fylket, som eier veien du bor ved, og alle er enige.",
        rewrite: "Emne: Brøyting av veien\n\nVi har snakket med alle, og alle er enige.",
      },
      {
        language: "nb",
        textType: "e-post",
        options: { maxWords: 20 },
        text: "⟦Hei⟧\n\n- Ta med pass og en kopi av kontrakten\n- Møt opp på rådhuset klokka ni mandag\n- Gå til skranken og spør etter Kari på kontoret",
        rewrite: "Hei\n\n- Ta med pass\n- Møt opp klokka ni\n- Spør etter Kari",
      },
      {
        language: "nb",
        textType: "e-post",
        text: "Hei, Kari.\n\nDu får båtplass nummer 12.\n\n⟦En helt annen sak⟧: Har du betalt for hytta?",
        rewrite: "Hei, Kari.\n\nDu får båtplass nummer 12.",
      },
      {
        language: "nn",
        textType: "e-post",
        text: "Hei, Kari.\n\nDu får båtplass nummer 12. ⟦Ei anna sak⟧ er at vi ventar på svar frå deg om hytta.",
        rewrite: "Hei, Kari.\n\nDu får båtplass nummer 12.",
      },
      {
        language: "nn",
        textType: "e-post",
        format: "markdown",
        text: "Hei\n\n## ⟦Ny båtplass⟧\n\nDu får plass 12.\n\n## Hytta\n\nHytta er leigd ut.\n\n## Brøyting\n\nVi brøyter måndag.",
        rewrite: "Hei\n\n## Ny båtplass\n\nDu får plass 12.",
      },
      {
        language: "nn",
        textType: "e-post",
        format: "markdown",
        text: "Hei\n\n# ⟦Ny båtplass⟧\n\nDu får plass 12.\n\n# Hytta\n\nHytta er leigd ut.\n\n# Brøyting\n\nVi brøyter måndag.",
        rewrite: "Hei\n\n# Ny båtplass\n\nDu får plass 12.",
      },
      {
        language: "nn",
        textType: "e-post",
        options: { maxWords: 20 },
        text: "⟦Hei, Kari.⟧\n\nVi har sett på saka di. Vi har òg snakka med naboen din og med dei som brøyter vegen. No ventar vi på svar frå fylket.",
        rewrite: "Hei, Kari.\n\nVi har sett på saka di. No ventar vi på svar frå fylket.",
      },
      {
        language: "nn",
        textType: "e-post",
        options: { maxWords: 20 },
        text: "Emne: ⟦Brøyting av vegen⟧\n\nVi har snakka med naboen din, med dei som brøyter, og med fylket, som eig vegen du bur ved, og alle er samde.",
        rewrite: "Emne: Brøyting av vegen\n\nVi har snakka med alle, og alle er samde.",
      },
      {
        language: "nn",
        textType: "e-post",
        options: { maxWords: 20 },
        text: "⟦Hei⟧\n\n- Ta med pass og ein kopi av kontrakten\n- Møt opp på rådhuset klokka ni måndag\n- Gå til skranken og spør etter Kari på kontoret",
        rewrite: "Hei\n\n- Ta med pass\n- Møt opp klokka ni\n- Spør etter Kari",
      },
    ],
    good: [
      { language: "nb", textType: "e-post", text: "Hei, Kari.\n\nDu får båtplass nummer 12." },
      {
        language: "nb",
        textType: "brev",
        options: { maxWords: 20 },
        text: `${"Vi har sett på saken. ".repeat(6).trim()}`,
      },
      {
        language: "nb",
        textType: "e-post",
        text: "Hei.\n\nVi kommer på mandag. Det er en annen sak i fylket.",
      },
      { language: "nn", textType: "e-post", text: "Hei, Kari.\n\nDu får båtplass nummer 12." },
      {
        language: "nn",
        textType: "brev",
        options: { maxWords: 20 },
        text: `${"Vi har sett på saka. ".repeat(6).trim()}`,
      },
      { language: "nn", textType: "e-post", text: "Hei.\n\nVi kjem på måndag." },
    ],
  },
  check({ document, textType, metrics, options, report }) {
    if (textType !== "e-post" || isPieceOfTemplate(document)) return;
    const { blocks } = document;
    for (const block of blocks) {
      if (block.kind === "code" || block.quoted === true) continue;
      const match = ANOTHER.exec(block.readings[0].text);
      if (match === null) continue;
      const actual = match[1]!;
      const start = match.index + match[0].indexOf(actual);
      report({ block, start, end: start + actual.length, messageId: "another", data: { actual } });
      break;
    }
    const headings = blocks.filter(({ kind }) => kind === "heading");
    const lowest = Math.min(...headings.map(rank));
    const topics = headings.filter((heading) => rank(heading) === lowest);
    if (topics.length > options.maxHeadings) {
      const [first] = topics;
      const { length } = first!.readings[0].text;
      report({ block: first!, start: 0, end: length, messageId: "topics", data: { count: topics.length } });
      return;
    }
    if (metrics.words <= options.maxWords) return;
    const data = { count: metrics.words };
    const subject = subjectLine(blocks);
    if (subject !== undefined) {
      const { text: _, ...place } = subject;
      report({ ...place, messageId: "long", data });
      return;
    }
    const block = titleBlock(blocks);
    if (block !== undefined) report({ block, messageId: "long", data });
  },
});

/** One heading of level 1 is the title, so it comes last. */
function rank({ level = 1 }: AnnotatedBlock): number {
  return level === 1 ? 9 : level;
}
