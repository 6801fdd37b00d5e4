import { defineSentenceRule } from "../../rule/rule.js";

/** Channels where everybody reads along, and where the house answers for itself. */
const OPEN: ReadonlySet<string> = new Set(["pressemelding", "sosiale-medier", "krise"]);

const ONE = "(?:den|denne|vedkommende|vår|en|ein|ei) (?:aktuelle |tidligere |tidlegare )?";
const LEFT =
  "(?:(?:er|ble|blei|vart|har blitt|har vorte) (?:nå |no |i dag )?(?:sagt opp|oppsagt|avskjediget|avskjediga|suspendert|permittert|sykmeldt|sjukmeld|sykemeldt|omplassert|anmeldt|meld til politiet|politianmeldt)|har (?:nå |no )?(?:fått (?:en |ei |skriftlig |skriftleg )*(?:advarsel|åtvaring|oppsigelse|oppseiing|avskjed)|sluttet|slutta))";

/** A case about somebody who works for the house. */
const PERSONNEL = new RegExp(
  `(?<![a-zà-ž])(?:personalsak(?:en|a)|varslingssak(?:en|a)|${ONE}(?:ansatte?|tilsette?|medarbeider(?:en)?|medarbeidar(?:en)?|leder(?:en)?|leiar(?:en)?|rektor(?:en)?|lærer(?:en)?|lærar(?:en)?) ${LEFT}|[a-zà-ž]*(?:rektoren|sjefen|lederen|leiaren|læreren|læraren|direktøren) ${LEFT})(?![a-zà-ž])`,
  "iu",
);
const NAMED = new RegExp(`(?<![\\p{L}])\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\p{Ll}+ ){1,2}${LEFT}(?![\\p{L}])`, "u");
/** A case about somebody who gets help from the house. */
const CLIENT =
  /(?<![a-zà-ž])(?:(?:eleven|pasienten|brukeren|brukaren|beboeren|bebuaren|klienten|barnet|jenta|gutten|guten|søkeren|søkaren|mora|moren|faren|familien|foreldrene|foreldra) (?:(?:som )?(?:saken|saka) (?:gjelder|gjeld|handler om|handlar om)|i (?:saken|saka|denne saken|denne saka)|(?:har )?(?:fikk|fekk|fått) (?:avslag|vedtak|oppfølging|hjelp|tilbud|tilbod))|(?:barnevernssaken|barnevernssaka|barnevernsaken|barnevernsaka)|i (?:den|denne) (?:konkrete|aktuelle|enkelte) (?:saken|saka))(?![a-zà-ž])/iu;
const SILENCE =
  /(?<![a-zà-ž])(?:taushetsplikt|teieplikt|(?:ikke|ikkje|aldri|verken|korkje)(?: \p{L}+){0,4} (?:kommenter|gå inn på|uttale|svare på|omtale|si noe om|seie noko om)|(?:kommenterer|kommenterar|omtaler|omtalar|uttaler|uttalar|går|svarer|svarar)(?: \p{L}+){0,3} (?:ikke|ikkje|aldri)|på generelt grunnlag)/iu;

/** A personnel case or the case of one client that is told of where everybody can read it. */
export const pmPersonal = defineSentenceRule({
  id: "pm-personal",
  category: "privacy",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["person-opplysning"],
  docs: {
    title: { nb: "Personalsak eller enkeltsak i åpen kanal", nn: "Personalsak eller enkeltsak i open kanal" },
    rationale: {
      nb: "Saker om en ansatt eller om en enkelt innbygger hører ikke hjemme i offentligheten. De fleste kan bli kjent igjen uten navn. Fortell heller hvordan dere arbeider med slike saker.",
      nn: "Saker om ein tilsett eller om ein einskild innbyggjar høyrer ikkje heime i det offentlege. Dei fleste kan bli kjende att utan namn. Fortel heller korleis de arbeider med slike saker.",
    },
    sources: ["Østre Toten kommune", "Datatilsynet"],
  },
  options: {},
  messages: {
    personnel: {
      nb: "Handler dette om en ansatt? Da er det en personalsak, og den skal dere ikke kommentere offentlig.",
      nn: "Handlar dette om ein tilsett? Då er det ei personalsak, og den skal de ikkje kommentere offentleg.",
    },
    client: {
      nb: "Handler dette om saken til én person? Den skal dere ikke kommentere offentlig. Skriv heller hvordan dere arbeider med slike saker.",
      nn: "Handlar dette om saka til éin person? Den saka skal de ikkje kommentere offentleg. Skriv heller korleis de arbeider med slike saker.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "pressemelding",
        text: "Endringer ved skolen\n\n⟦Den ansatte er sagt opp etter hendelsen i gymsalen.⟧ Undervisningen går som vanlig.",
        rewrite:
          "Endringer ved skolen\n\nVi har gode rutiner når noe skjer i gymsalen. Undervisningen går som vanlig.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        text: "Svar på kritikken\n\n⟦I denne konkrete saken vurderte vi at skolebyttet var riktig.⟧ Vi tar kritikken alvorlig.",
        rewrite:
          "Svar på kritikken\n\nNår elever bytter skole, snakker vi alltid med foreldrene først. Vi tar kritikken alvorlig.",
      },
      {
        language: "nb",
        textType: "sosiale-medier",
        text: "Mange spør hva som skjer. ⟦Varslingssaken begynte i januar.⟧",
        rewrite: "Mange spør hva som skjer. Vi kan dessverre ikke svare på det.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "Endringar ved skulen\n\n⟦Rektoren har slutta etter usemje med lærarane.⟧ Undervisninga går som vanleg.",
        rewrite: "Endringar ved skulen\n\nSkulen får ny leiing i august. Undervisninga går som vanleg.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "Svar på kritikken\n\n⟦Familien fekk tilbod om hjelp i fjor haust.⟧ Vi tek kritikken på alvor.",
        rewrite:
          "Svar på kritikken\n\nNår nokon treng hjelp, svarer vi innan ei veke. Vi tek kritikken på alvor.",
      },
      {
        language: "nn",
        textType: "sosiale-medier",
        text: "Mange spør kva som skjer. ⟦Ein tilsett er sjukmeld.⟧",
        rewrite: "Mange spør kva som skjer. Det kan vi dessverre ikkje svare på.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "pressemelding",
        text: "Kommunen kommenterer ikke personalsaken. Vi har taushetsplikt i barnevernssaken.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        text: "Den nye lederen begynner i august. Ni av ti ansatte er fornøyde.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        text: "Elevene fikk hjelp av ungdomsrådet til å tegne plassen.",
      },
      { language: "nb", textType: "brev", text: "Varslingssaken er avsluttet." },
      {
        language: "nn",
        textType: "pressemelding",
        text: "Kommunen kommenterer ikkje personalsaka. Vi har teieplikt i barnevernssaka.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "Den nye leiaren byrjar i august. Ni av ti tilsette er nøgde.",
      },
      { language: "nn", textType: "brev", text: "Varslingssaka er avslutta." },
    ],
  },
  check({ block, sentence, textType, report }) {
    if (!OPEN.has(textType) || block.kind === "code" || SILENCE.test(sentence.text)) return;
    const messageId =
      PERSONNEL.test(sentence.text) || NAMED.test(sentence.text)
        ? "personnel"
        : CLIENT.test(sentence.text)
          ? "client"
          : undefined;
    if (messageId !== undefined) report({ start: sentence.start, end: sentence.end, messageId });
  },
});
