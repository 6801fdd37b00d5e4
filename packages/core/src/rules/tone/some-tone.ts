import { isForeign } from "../../document/quotation.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** Openings and phrases of formal letters, with what one says instead; nothing where the sentence has to be turned round. */
const FORMAL: readonly (readonly [RegExp, Readonly<Record<"nb" | "nn", readonly string[]>>])[] = [
  [phrase("vedrørende|angående|vedrørande|angåande"), { nb: ["om"], nn: ["om"] }],
  [phrase("i henhold til|i medhold av"), { nb: ["etter"], nn: ["etter"] }],
  [phrase("med (?:vennlig|venleg) (?:hilsen|helsing)"), { nb: ["Hilsen"], nn: ["Helsing"] }],
  [phrase("vi (?:gjør oppmerksom på|gjer merksam på) at"), { nb: ["Husk at"], nn: ["Hugs at"] }],
  // «Den undertegnede avtalen» is no person.
  [
    phrase(
      "(?<!(?:den|det|de|dei) )(?:undertegnede|underteikna)(?! \\p{L}*(?:avtale|kontrakt|skjema|dokument|erklæring))",
    ),
    { nb: ["jeg", "meg"], nn: ["eg", "meg"] },
  ],
  [
    phrase(
      "(?<!vi )(?:gjør oppmerksom på|gjer merksam på) at|vi viser (?:også |òg )?til|det (?:vises|blir vist|vert vist|er vist) til|vi har (?:gleden|æren|gleda|æra) av å|(?:den )?glede å meddele|herved|hermed|det gjøres oppmerksom på|imøteses|ber om at det noteres|det (?:informeres|opplyses|meddeles|understrekes|presiseres)|det (?:blir|vert) (?:informert|opplyst|understreka|presisert)",
    ),
    { nb: [], nn: [] },
  ],
];

/** A letter begins «Viser til ...» without anybody who does it. */
const REFERS = /^viser (?:også |òg )?til(?![a-zà-ž])/iu;

/** The house that speaks of itself as of somebody else. */
const SPEAKS_OF_ITSELF =
  /(?<![a-zà-ž])kommunen(?= (?:beklager|beklagar|takker|takkar|ønsker|ønskjer|oppfordrer|oppmodar|ber|minner|minner om|gratulerer|håper|håpar|gjør oppmerksom|gjer merksam)(?![a-zà-ž]))/giu;

/** Quoted speech and third persons: somebody else speaks of the house. */
const SPOKEN = /(?<![a-zà-ž])(?:sier|seier|mener|meiner|skriver|skriv|ifølge|ifølgje)(?![a-zà-ž])/iu;

/** Posts in social media that sound like a letter. */
export const someTone = defineSentenceRule({
  id: "some-tone",
  category: "tone",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["kansellistil", "preposisjonsuttrykk", "foreldet", "passiv", "tone-streng", "substantivsyke"],
  docs: {
    title: { nb: "Tonen i sosiale medier", nn: "Tonen i sosiale medium" },
    rationale: {
      nb: "I sosiale medier skal tonen være uformell, men seriøs. Formler fra brev skaper avstand. Skriv slik du ville sagt det til den du svarer.",
      nn: "I sosiale medium skal tonen vere uformell, men seriøs. Formlar frå brev skaper avstand. Skriv slik du ville sagt det til den du svarer.",
    },
    sources: ["Østre Toten kommune: Kommunikasjonsstrategi 2021–2023", "Hå kommune", "Møre og Romsdal fylke"],
  },
  options: {},
  messages: {
    formal: {
      nb: "«{actual}» hører hjemme i et brev. Skriv det slik du ville sagt det.",
      nn: "«{actual}» høyrer heime i eit brev. Skriv det slik du ville sagt det.",
    },
    itself: {
      nb: "Kommunen omtaler seg selv som «kommunen». Skriv «vi», så blir det mer personlig.",
      nn: "Kommunen omtalar seg sjølv som «kommunen». Skriv «vi», så blir det meir personleg.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "⟦Vi viser til⟧ spørsmålet om brøyting i Storgata.",
        rewrite: "Du spurte om brøyting i Storgata.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Svaret ⟦vedrørende⟧ skoleruta kommer i mai.",
        better: "Svaret om skoleruta kommer i mai.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Badet åpner igjen lørdag.\n\n⟦Med vennlig hilsen⟧ Kari i kommunen",
        better: "Badet åpner igjen lørdag.\n\nHilsen Kari i kommunen",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Hei! ⟦Kommunen⟧ beklager at du måtte vente.",
        better: "Hei! Vi beklager at du måtte vente.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "⟦Vi gjør oppmerksom på at⟧ badet er stengt i dag.",
        better: "Husk at badet er stengt i dag.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Skolen ⟦gjør oppmerksom på at⟧ badet er stengt i dag.",
        rewrite: "Husk at badet er stengt i dag.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Har du spørsmål, kan ⟦undertegnede⟧ svare.",
        better: "Har du spørsmål, kan jeg svare.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Det er glatt i dag, og ⟦kommunen⟧ oppmodar alle om å ta det med ro.",
        better: "Det er glatt i dag, og vi oppmodar alle om å ta det med ro.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "⟦Vi viser til⟧ spørsmålet om brøyting i Storgata.",
        rewrite: "Du spurde om brøyting i Storgata.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Svaret ⟦vedrørande⟧ skuleruta kjem i mai.",
        better: "Svaret om skuleruta kjem i mai.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Badet opnar att laurdag.\n\n⟦Med venleg helsing⟧ Kari i kommunen",
        better: "Badet opnar att laurdag.\n\nHelsing Kari i kommunen",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Bildet viser tilbudet. Kartet viser til venstre.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Kommunen ber om mer penger, sier ordføreren i avisa.",
      },
      { language: "nb", textType: "sosiale-medier", text: "Så hyggelig at du liker den nye lekeplassen!" },
      { language: "nb", textType: "sosiale-medier", text: "På skiltet står det «vedrørende parkering»." },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Send oss den undertegnede avtalen eller et undertegnet skjema.",
      },
      { language: "nb", textType: "sosiale-medier", text: "Har du levert undertegnede kontrakter?" },
      { language: "nb", textType: "brev", text: "Vi viser til søknaden din." },
      { language: "nn", textType: "sosiale-medier", text: "Så hyggeleg at du liker den nye leikeplassen!" },
      { language: "nn", textType: "sosiale-medier", text: "Takk for at du sa frå. Vi ryddar i dag." },
      { language: "nn", textType: "sosiale-medier", text: "Send oss den underteikna avtalen." },
      { language: "nn", textType: "brev", text: "Vi viser til søknaden din." },
    ],
  },
  check({ block, reading, sentence, language, textType, report }) {
    if (textType !== "sosiale-medier" || block.kind === "code" || block.quoted === true) return;
    const { text } = sentence;
    const standard = language === "nn" ? "nn" : "nb";
    const place = (index: number, { length }: string) => {
      const start = sentence.start + index;
      return { start, end: start + length };
    };
    for (const [pattern, plain] of FORMAL) {
      for (const match of text.matchAll(pattern)) {
        const [actual] = match;
        if (isForeign(reading, sentence.start + match.index)) continue;
        report({
          ...place(match.index, actual),
          messageId: "formal",
          data: { actual },
          suggestions: plain[standard].map((word) => inCaseOf(actual, word)),
        });
      }
    }
    const refers = REFERS.exec(text);
    if (refers !== null) {
      const [actual] = refers;
      report({ ...place(0, actual), messageId: "formal", data: { actual } });
    }
    if (SPOKEN.test(text) || /^\s*[–-]/.test(text)) return;
    for (const match of text.matchAll(SPEAKS_OF_ITSELF)) {
      const [actual] = match;
      if (isForeign(reading, sentence.start + match.index)) continue;
      report({ ...place(match.index, actual), messageId: "itself", suggestions: [inCaseOf(actual, "vi")] });
    }
  },
});

function phrase(alternatives: string): RegExp {
  return new RegExp(`(?<![a-zà-ž])(?:${alternatives})(?![a-zà-ž])`, "giu");
}

/** A word with a capital where the one it replaces has one. */
function inCaseOf(replaced: string, word: string): string {
  const first = word.charAt(0);
  return (/^\p{Lu}/u.test(replaced) ? first.toUpperCase() : first.toLowerCase()) + word.slice(1);
}
