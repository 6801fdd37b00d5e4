import { monthAlternatives } from "../../document/calendar-date.js";
import { personalNames } from "../../document/personal-names.js";
import { pressTop } from "../../document/press-release.js";
import { isSentByChosen } from "../../document/sender.js";
import { opening } from "../../document/sentence.js";
import { defineDocumentRule } from "../../rule/rule.js";

const WHO =
  /(?<![a-zà-ž])(?:vi|nav|politiet|regjeringen|regjeringa|stortinget|staten|fylket|bygda|byen|innbyggerne|innbyggjarane|elevene|elevane|(?:fylkes)?kommune(?:n|ne|r|ar|ane)?|ordfører(?:en)?|ordførar(?:en)?|statsforvalteren|statsforvaltaren|[a-zà-ž]*(?:direktør|sjef|rektor|minister|statsråd|direktorat|departement|etat|verk|tilsyn|utvalg|utval|råd|styre|ting|skap|skole|skule|barnehage|sykehus|sjukehus|sykehjem|sjukeheim|bibliotek|museum|museet|lag|forening|foreining|nemnd|selskap|senter)(?:en|et|a|n|ene|ane)?)(?![a-zà-ž])/iu;
const WHEN = new RegExp(
  `(?<![a-zà-ž])(?:${monthAlternatives}|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|i (?:dag|går|morgen|morgon|år|fjor|natt|kveld|sommer|sommar|høst|haust|vinter|vår)|(?:neste|til) (?:år|uke|veke|måned|månad|høsten|hausten|våren|sommeren|sommaren|vinteren|uka|veka)|(?:uke|veke) \\d|klokk[ae]n?|nyttår|nylig|nyleg)[a-zà-ž]{0,3}(?![a-zà-ž])|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\d{1,2}\\.\\d{1,2}\\.`,
  "iu",
);
/** A place begins with a capital behind its preposition. */
const WHERE =
  /(?<![\p{L}])(?:[iI]|[pP]å|[vV]ed|[tT]il|[fF]ra|[fF]rå|[lL]angs|[hH]os|[mM]ellom|[mM]ot) \p{Lu}\p{Ll}+/u;

/** How many words of the text may pass before who, when and where are told. */
const FIRST_WORDS = 40;

/** A press release whose first lines do not tell who, and when or where. */
export const pmIngress = defineDocumentRule({
  id: "pm-ingress",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Ingress i pressemelding", nn: "Ingress i pressemelding" },
    rationale: {
      nb: "De første linjene avgjør om noen leser videre. Si der hvem som gjør hva, og når og hvor det skjer. Bakgrunnen kan komme senere.",
      nn: "Dei første linjene avgjer om nokon les vidare. Sei der kven som gjer kva, og når og kvar det skjer. Bakgrunnen kan kome seinare.",
    },
    sources: ["Østre Toten kommune"],
  },
  options: {},
  messages: {
    who: {
      nb: "De første linjene sier ikke hvem det gjelder. Skriv hvem som gjør hva.",
      nn: "Dei første linjene seier ikkje kven det gjeld. Skriv kven som gjer kva.",
    },
    whenOrWhere: {
      nb: "De første linjene sier verken når eller hvor. Ta med tid og sted.",
      nn: "Dei første linjene seier verken når eller kvar. Ta med tid og stad.",
    },
    both: {
      nb: "De første linjene sier verken hvem det gjelder, når eller hvor. Begynn med hvem som gjør hva, og ta med tid og sted.",
      nn: "Dei første linjene seier verken kven det gjeld, når eller kvar. Byrj med kven som gjer kva, og ta med tid og stad.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "pressemelding",
        format: "markdown",
        text: "# Nå blir det lettere å bade\n\n⟦Lenge har mange⟧ ønsket seg et bedre sted å bade. Det har kommet fram i flere undersøkelser, og behovet har vært stort. Etter grundige forberedelser er arbeidet endelig i havn, og resultatet er blitt svært godt for alle som er glad i vann.\n\nEksempel kommune åpner badeplassen ved Storvannet 12. juni.",
        rewrite:
          "# Nå blir det lettere å bade\n\nEksempel kommune åpner en ny badeplass ved Storvannet 12. juni. Her kommer alle ned til vannet.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        format: "markdown",
        text: "# Biblioteket utvider tilbudet\n\n⟦Kommunen gjør det⟧ enklere å låne bøker. Låsen åpner med lånekortet, og ingen trenger å bestille time på forhånd. Tilbudet er gratis og passer for dem som arbeider om dagen, og for dem som liker å lese når det er stille i lokalene.",
        rewrite:
          "# Biblioteket utvider tilbudet\n\nKommunen gjør det enklere å låne bøker. Fra mandag 3. mai åpner døra på Lena med lånekortet.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        text: "Pressemelding\n\nBilister må kjøre en annen vei\n\n⟦Arbeidet med å⟧ legge nye rør tar til i juni og varer ut sommeren. Bilister og syklister får skilt som viser omkjøring, og bussen stopper et annet sted enn den pleier. Det blir støy om dagen, men stille om natta.",
        rewrite:
          "Pressemelding\n\nBilister må kjøre en annen vei\n\nEksempel kommune legger nye rør i Storgata fra juni og ut sommeren. Bilister får skilt som viser omkjøring.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        format: "markdown",
        text: "# No blir det lettare å bade\n\n⟦Lenge har mange⟧ ønskt seg ein betre stad å bade. Det har kome fram i fleire undersøkingar, og behovet har vore stort. Etter grundige førebuingar er arbeidet endeleg i hamn, og resultatet har vorte svært godt for alle som er glade i vatn.",
        rewrite:
          "# No blir det lettare å bade\n\nEksempel kommune opnar ein ny badeplass ved Storvatnet 12. juni. Her kjem alle ned til vatnet.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        format: "markdown",
        text: "# Biblioteket utvidar tilbodet\n\n⟦Kommunen gjer det⟧ enklare å låne bøker. Låsen opnar med lånekortet, og ingen treng å tinge time på førehand. Tilbodet er gratis og passar for dei som arbeider om dagen, og for dei som likar å lese når det er stille i lokala.",
        rewrite:
          "# Biblioteket utvidar tilbodet\n\nKommunen gjer det enklare å låne bøker. Frå måndag 3. mai opnar døra på Lena med lånekortet.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "Pressemelding\n\nBilistar må køyre ein annan veg\n\n⟦Arbeidet med å⟧ leggje nye røyr tek til i juni og varer ut sommaren. Bilistar og syklistar får skilt som viser omkøyring, og bussen stoppar ein annan stad enn han plar. Det blir støy om dagen, men stille om natta.",
        rewrite:
          "Pressemelding\n\nBilistar må køyre ein annan veg\n\nEksempel kommune legg nye røyr i Storgata frå juni og ut sommaren. Bilistar får skilt som viser omkøyring.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "pressemelding",
        format: "markdown",
        text: "Pressemelding\n\n# Badeplass for alle\n\nLørdag 12. juni åpner Eksempel kommune en ny badeplass ved Storvannet. Brygga er bygd slik at alle kommer ned til vannet, også med rullestol og barnevogn, og stien dit er ny.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        format: "markdown",
        text: "# Ny rektor på Lena\n\nKari Nordmann blir rektor på Lena. Hun har vært lærer i tjue år og kommer fra en skole med mange elever. Nå gleder hun seg til å møte de ansatte og elevene og til å lære alle å kjenne.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        format: "markdown",
        text: "# Vi stenger vannet\n\nVi stenger vannet i natt. Fyll opp det du trenger.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        format: "markdown",
        text: "# Badeplass for alle\n\nLaurdag 12. juni opnar Eksempel kommune ein ny badeplass ved Storvatnet. Brygga er bygd slik at alle kjem ned til vatnet, også med rullestol og barnevogn, og stien dit er ny.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        format: "markdown",
        text: "# Ny rektor på Lena\n\nKari Nordmann blir rektor på Lena. Ho har vore lærar i tjue år og kjem frå ein skule med mange elevar. No gler ho seg til å møte dei tilsette og elevane og til å lære alle å kjenne.",
      },
      {
        language: "nn",
        textType: "brev",
        text: "Hei\n\nLenge har mange ønskt seg ein betre stad å bade. Det har kome fram i fleire undersøkingar, og behovet har vore stort. Etter grundige førebuingar er arbeidet i hamn, og resultatet er svært godt for alle som er glade i vatn.",
      },
    ],
  },
  check({ document, textType, fragment, organisation, report }) {
    if (fragment || textType !== "pressemelding" || document.template || isSentByChosen(document.blocks))
      return;
    const { body } = pressTop(document.blocks);
    const [first] = body;
    const sentence = first?.readings[0].sentences[0];
    if (first === undefined || sentence === undefined) return;
    const lead = firstWords(body.map((block) => block.readings[0].text).join(" "));
    const names = [organisation?.name.nb, organisation?.name.nn, ...(organisation?.forms ?? [])];
    const hasWho =
      WHO.test(lead) ||
      personalNames(lead).length > 0 ||
      names.some((name) => name !== undefined && name !== "" && lead.includes(name));
    const hasWhenOrWhere = WHEN.test(lead) || WHERE.test(lead);
    if (hasWho && hasWhenOrWhere) return;
    const messageId = hasWho ? "whenOrWhere" : hasWhenOrWhere ? "who" : "both";
    report({
      block: first,
      reading: first.readings[0],
      ...opening(sentence),
      about: "block",
      messageId,
      knownBy: "",
    });
  },
});

/** The beginning of a text, up to the end of so many words. */
function firstWords(text: string): string {
  return text.slice(0, 1000).split(/\s+/).slice(0, FIRST_WORDS).join(" ");
}
