import { lawOpening, lawReferences, lawReferencesIn } from "../../document/law-reference.js";
import { isForeign } from "../../document/quotation.js";
import { isAboutRules, sectionTitles } from "../../document/section-titles.js";
import { opening, type Sentence } from "../../document/sentence.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { Range } from "../../rule/rule-context.js";

/** Texts to a reader who wants the message first. */
const LETTERS: ReadonlySet<string> = new Set([
  "vedtak",
  "innsynsavslag",
  "brev",
  "e-post",
  "sms",
  "nettside",
  "utdrag",
]);

/** Shorter sentences hold one thing and the act. */
const LONG_SENTENCE = 14;

/** So many references in one sentence are too many. */
const MANY = 3;

/** A sentence that says by which act the decision is made is about the act. */
const ABOUT_THE_ACT =
  /^(?:vedtaket|avgjørelsen|avgjerda|dette|det|reglene|reglane|regelen|retten|hjemmelen|heimelen|se|sjå|vi har (?:brukt|brukte|vurdert [a-zà-ž]+ etter|gjort vedtaket etter))\s/iu;

interface Place {
  readonly messageId: "middle" | "many";
  readonly count: number;
}

/** References to acts that stand between the reader and the message. */
export const lovMidtISetning = defineDocumentRule({
  id: "lov-midt-i-setning",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Lovhenvisning midt i setningen", nn: "Lovtilvising midt i setninga" },
    rationale: {
      nb: "En lovhenvisning midt i en lang setning stopper leseren før budskapet er kommet fram. Sett henvisningen til slutt, eller samle reglene under en egen mellomtittel.",
      nn: "Ei lovtilvising midt i ei lang setning stoppar lesaren før bodskapen er komen fram. Set tilvisinga til slutt, eller samle reglane under ein eigen mellomtittel.",
    },
    sources: ["Oslo kommune, Plan- og bygningsetaten", "Mattilsynet", "Indre Fosen kommune"],
  },
  options: {},
  messages: {
    middle: {
      nb: "Lovhenvisningen kommer før budskapet er ferdig. Sett den til slutt i setningen, eller under en mellomtittel som «Reglene vi har brukt».",
      nn: "Lovtilvisinga kjem før bodskapen er ferdig. Set ho til slutt i setninga, eller under ein mellomtittel som «Reglane vi har brukt».",
    },
    many: {
      nb: "Setningen har {count} lovhenvisninger. Si hva reglene betyr, og samle henvisningene til slutt.",
      nn: "Setninga har {count} lovtilvisingar. Sei kva reglane betyr, og samle tilvisingane til slutt.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Søknaden er etter ⟦plan- og bygningsloven § 19-2⟧ vurdert på nytt av oss, og vi har kommet til at du kan bygge garasjen.",
        rewrite:
          "Vi har vurdert søknaden på nytt, og du kan bygge garasjen, se plan- og bygningsloven § 19-2.",
      },
      {
        language: "nb",
        text: "⟦Du har rett⟧ til plass, jf. barnehageloven § 16, jf. forskriften § 3, og du kan klage.",
        rewrite: "Du har rett til plass, og du kan klage. Reglene står i barnehageloven § 16.",
      },
      {
        language: "nn",
        text: "Søknaden er etter ⟦plan- og bygningslova § 19-2⟧ vurdert på nytt av oss, og vi har kome til at du kan byggje garasjen.",
        rewrite:
          "Vi har vurdert søknaden på nytt, og du kan byggje garasjen, sjå plan- og bygningslova § 19-2.",
      },
      {
        language: "nn",
        text: "⟦Du har rett⟧ til plass, jf. barnehagelova § 16, jf. forskrifta § 3, og du kan klage.",
        rewrite: "Du har rett til plass, og du kan klage. Reglane står i barnehagelova § 16.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Kommunen bestemmer dette med hjemmel i plan- og bygningsloven §§ 32-3 og 32-5. Det følger av § 1-8 i alkoholloven og § 10-3 i alkoholforskriften.",
      },
      {
        language: "nn",
        text: "Du kan lese meir om dette i § 1-8 i alkohollova og § 10-3 i alkoholforskrifta.",
      },
      { language: "nb", text: "Vedtaket er gjort etter helse- og omsorgstjenesteloven § 3-2." },
      {
        language: "nb",
        text: "Vi har vurdert søknaden din på nytt, og du kan bygge garasjen slik du har tegnet den, se plan- og bygningsloven § 19-2.",
      },
      {
        language: "nb",
        text: "# Reglene vi har brukt\n\nKommunen kan etter plan- og bygningsloven § 19-2 gi dispensasjon når fordelene er klart større enn ulempene for alle.",
        format: "markdown",
      },
      { language: "nn", text: "Vedtaket er gjort etter helse- og omsorgstenestelova § 3-2." },
      {
        language: "nn",
        text: "Vi har vurdert søknaden din på nytt, og du kan byggje garasjen slik du har teikna han, sjå plan- og bygningslova § 19-2.",
      },
      {
        language: "nn",
        text: "# Rett til å klage\n\nDu kan etter forvaltningslova § 28 klage på vedtaket innan tre veker frå den dagen du fekk dette brevet.",
        format: "markdown",
      },
    ],
  },
  collect({ block, reading, textType }) {
    if (!LETTERS.has(textType) || (block.kind !== "paragraph" && block.kind !== "list-item")) return [];
    const references = lawReferences(reading.text);
    if (references.length === 0) return [];
    return reading.sentences.flatMap((sentence) => {
      const own = lawReferencesIn(references, sentence).filter((r) => !isForeign(reading, r.start));
      const first = own[0];
      if (first === undefined) return [];
      const chained = sentence.tokens.filter((token) => token.lower === "jf." || token.lower === "jf").length;
      const place = (messageId: Place["messageId"], { start, end }: Range) => [
        { start, end, value: { messageId, count: own.length } as Place },
      ];
      if (own.length >= MANY || (chained > 1 && own.length > 1)) return place("many", opening(sentence));
      if (sentence.wordCount <= LONG_SENTENCE || ABOUT_THE_ACT.test(sentence.text)) return [];
      // Of a sentence that opens with the act innledende-lovhenvisning speaks.
      if (lawOpening(sentence.text) !== undefined) return [];
      if (isLast(sentence, own.at(-1)!.end)) return [];
      return isInFirstHalf(sentence, first.start) ? place("middle", first) : [];
    });
  },
  check({ facts, document, report }) {
    if (facts.length === 0) return;
    const titles = sectionTitles(document.blocks);
    for (const { block, reading, start, end, value } of facts) {
      if (isAboutRules(titles.get(block))) continue;
      const { messageId, count } = value;
      report({
        block,
        reading,
        start,
        end,
        messageId,
        ...(messageId === "many" ? { about: "sentence" as const } : {}),
        data: { count },
        severity: messageId === "many" ? "warning" : "info",
      });
    }
  },
});

/** Whether nothing but the mark that ends the sentence follows. */
function isLast({ text, start }: Sentence, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(at - start));
}

/** Whether a place comes before half of the words of its sentence. */
function isInFirstHalf(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens.filter(
    (token) => token.start < at && token.kind !== "punctuation" && token.kind !== "symbol",
  ).length;
  return before * 2 < sentence.wordCount;
}
