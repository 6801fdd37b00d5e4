import { E_MAIL, PHONE } from "../../document/contact-ways.js";
import { proseMatches } from "../../document/prose-matches.js";
import { isPieceOfTemplate } from "../../document/template-shape.js";
import { listing, partsIn, type TextPart } from "../../document/text-parts.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

const PARTS = {
  happened: {
    name: { nb: "hva som har skjedd", nn: "kva som har hendt" },
    pattern:
      /(?<![a-zà-ž])(?:[a-zà-ž]*(?:brann|flom|flaum|skred|ras|ulykke|ulukke|eksplosjon|lekkasje|strømbrudd|straumbrot|brudd|brot|angrep|utslipp|utslepp|utbrudd|utbrot|orkan|storm|uvær|uvêr|ekstremvær|ekstremvêr|bakteri|forurensning|forureining|smitte|trussel|trugsmål)[a-zà-ž]*|brenner|brenn|rast|rasa|gått ut|gått av|skjedd|hendt|skadet|skadd|savnet|sakna|forurenset|forureina|stengt|stengd|borte|ute av drift|bristet|evakuert)(?![a-zà-ž])/iu,
  },
  action: {
    name: { nb: "hva leseren skal gjøre nå", nn: "kva lesaren skal gjere no" },
    pattern:
      /(?:^|[.!?:–-]\s+)(?:ikke|ikkje|hold|hald|bli|ver|vær|kok|ring|søk|gå|følg|unngå|bruk|flytt|forlat|ta|kjør|køyr|steng|lukk|lytt|hent|la|lat|sjekk|møt|evakuer|vask|fyll|slå|hjelp|tenk|drikk)(?![a-zà-ž])|(?<![a-zà-ž])(?:du|dere|de) (?:[a-zà-ž]+ ){0,2}(?:må|bør|skal)(?![a-zà-ž])|(?<![a-zà-ž])(?:alle|folk)(?![a-zà-ž])[^.!?\n]{0,60} (?:må|bør|skal|kan)(?![a-zà-ž])|(?<![a-zà-ž])(?:må|bør|skal) (?:du|dere|de|alle)(?![a-zà-ž])/imu,
  },
  more: {
    name: { nb: "når det kommer mer", nn: "når det kjem meir" },
    pattern:
      /(?<![a-zà-ž])(?:oppdater[a-zà-ž]*|følg med|neste melding|ny(?:e)? (?:melding|informasjon|opplysninger|opplysningar)|(?:mer|meir) (?:informasjon|når)|(?:kommer|kjem)(?: tilbake| att)? (?:med )?(?:mer|meir|ny)|(?:vet|veit) (?:mer|meir)|(?:gir|gjev) (?:deg |dere |dykk |vi )?beskjed|(?:sier|seier)(?: vi)? (?:fra|frå)|varsler|varslar|ny vurdering|pressekonferanse)(?![a-zà-ž])/iu,
  },
  contact: {
    name: { nb: "hvem folk og medier kan kontakte", nn: "kven folk og medium kan kontakte" },
    pattern: new RegExp(
      `${PHONE.source}|${E_MAIL.source}|(?<![\\d.])11[0236](?![\\d.])|116 ?117|(?<![a-zà-ž])(?:talsperson|talskvinne|pressekontakt|mediekontakt|krisetelefon|vakttelefon)`,
      "iu",
    ),
  },
} as const satisfies Readonly<Record<string, TextPart>>;
type Part = keyof typeof PARTS;

/** Talk that is meant to calm and tells nothing. */
const CALM =
  /(?<![a-zà-ž])(?:(?:det er )?ingen (?:grunn til (?:panikk|uro|bekymring|å (?:få panikk|bekymre seg|uroe seg|være redd|vere redd))|fare på ferde)|(?:vi har|kommunen har) (?:full )?kontroll|alt er under kontroll|(?:ta det|bare ta det|berre ta det) (?:helt |heilt )?med ro|(?:ikke|ikkje) (?:få|ha) panikk)(?![a-zà-ž])/giu;

/** A crisis message without what people need while it lasts. */
export const kriseInnhold = defineDocumentRule<Record<string, never>, Part | "calm">({
  id: "krise-innhold",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Innhold i krisemelding", nn: "Innhald i krisemelding" },
    rationale: {
      nb: "I en krise trenger folk fakta og klare råd. Si hva som har skjedd, hva de skal gjøre nå, når dere sier mer, og hvem som svarer. Si også hva dere ikke vet. Beroligende fraser gjør mange mer urolige.",
      nn: "I ei krise treng folk fakta og klare råd. Sei kva som har hendt, kva dei skal gjere no, når de seier meir, og kven som svarar. Sei òg kva de ikkje veit. Frasar som skal roe, gjer mange meir urolege.",
    },
    sources: ["Østre Toten kommune"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke dette i meldingen: {parts}. Skriv det, også når svaret er at dere ikke vet ennå.",
      nn: "Vi fann ikkje dette i meldinga: {parts}. Skriv det, òg når svaret er at de ikkje veit enno.",
    },
    calm: {
      nb: "«{words}» kan gjøre folk mer urolige. Fortell heller hva dere vet, og hva folk kan gjøre.",
      nn: "«{words}» kan gjere folk meir urolege. Fortel heller kva de veit, og kva folk kan gjere.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "krise",
        format: "markdown",
        text: "⟦# Brann på skolen⟧\n\nDet brenner på Lena skole. Politiet og brannvesenet er på stedet. Ingen er skadet.",
        rewrite:
          "# Brann på skolen\n\nDet brenner på Lena skole. Hold deg unna området. Vi oppdaterer denne siden klokka 14. Er du pårørende, kan du ringe 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "krise",
        format: "markdown",
        text: "# Kok vannet før du drikker det\n\nVi har funnet bakterier i vannet. Kok vannet i ett minutt. ⟦Det er ingen grunn til panikk.⟧ Neste melding kommer klokka 18. Ring oss på 61 00 00 00 hvis du blir syk.",
        rewrite:
          "# Kok vannet før du drikker det\n\nVi har funnet bakterier i vannet. Kok vannet i ett minutt. Da er det trygt å drikke. Neste melding kommer klokka 18. Ring oss på 61 00 00 00 hvis du blir syk.",
      },
      {
        language: "nb",
        textType: "krise",
        text: "⟦Strømbrudd på Lena⟧\n\nStrømmen er borte i hele Lena. Hold fryseren lukket. Ring oss på 61 00 00 00 hvis du trenger hjelp.",
        rewrite:
          "Strømbrudd på Lena\n\nStrømmen er borte i hele Lena. Hold fryseren lukket. Vi sier fra når vi vet mer. Ring oss på 61 00 00 00 hvis du trenger hjelp.",
      },
      {
        language: "nn",
        textType: "krise",
        format: "markdown",
        text: "⟦# Brann på skulen⟧\n\nDet brenn på Lena skule. Politiet og brannvesenet er på staden. Ingen er skadde.",
        rewrite:
          "# Brann på skulen\n\nDet brenn på Lena skule. Hald deg unna området. Vi oppdaterer denne sida klokka 14. Er du pårørande, kan du ringje 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "krise",
        format: "markdown",
        text: "# Kok vatnet før du drikk det\n\nVi har funne bakteriar i vatnet. Kok vatnet i eitt minutt. ⟦Det er ingen grunn til uro.⟧ Neste melding kjem klokka 18. Ring oss på 61 00 00 00 dersom du blir sjuk.",
        rewrite:
          "# Kok vatnet før du drikk det\n\nVi har funne bakteriar i vatnet. Kok vatnet i eitt minutt. Då er det trygt å drikke. Neste melding kjem klokka 18. Ring oss på 61 00 00 00 dersom du blir sjuk.",
      },
      {
        language: "nn",
        textType: "krise",
        text: "⟦Straumbrot på Lena⟧\n\nStraumen er borte i heile Lena. Hald frysaren lukka. Ring oss på 61 00 00 00 dersom du treng hjelp.",
        rewrite:
          "Straumbrot på Lena\n\nStraumen er borte i heile Lena. Hald frysaren lukka. Vi seier frå når vi veit meir. Ring oss på 61 00 00 00 dersom du treng hjelp.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "krise",
        format: "markdown",
        text: "# Flom i Lenaelva\n\nElva stiger fort. Alle som bor i Elvegata, må flytte bilen nå. Vi vet mer i kveld. Spørsmål til kommunen: 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "krise",
        text: "Brannen er slokket\n\nBrannen på Lena er under kontroll, og alle kan gå hjem. Vi oppdaterer siden i morgen. Ring 61 00 00 00 hvis du vil snakke med noen.",
      },
      { language: "nb", textType: "brev", text: "Det brenner på Lena skole. Det er ingen grunn til panikk." },
      {
        language: "nn",
        textType: "krise",
        format: "markdown",
        text: "# Flaum i Lenaelva\n\nElva stig fort. Alle som bur i Elvegata, må flytte bilen no. Vi veit meir i kveld. Spørsmål til kommunen: 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "krise",
        text: "Brannen er sløkt\n\nBrannen på Lena er under kontroll, og alle kan gå heim. Vi oppdaterer sida i morgon. Ring 61 00 00 00 dersom du vil snakke med nokon.",
      },
      { language: "nn", textType: "brev", text: "Det brenn på Lena skule. Det er ingen grunn til uro." },
    ],
  },
  collect({ block, reading, textType }) {
    if (textType !== "krise" || block.kind === "code" || block.kind === "image") return [];
    const parts = partsIn(PARTS, reading.text).map((value) => ({
      start: 0,
      end: reading.text.length,
      value,
    }));
    const calm = [...proseMatches(block, reading, CALM)].map((match) => {
      const end = match.index + match[0].length;
      const stop = reading.text[end] === "." ? 1 : 0;
      return { start: match.index, end: end + stop, value: "calm" as const };
    });
    return [...parts, ...calm];
  },
  check({ document, facts, fragment, textType, standard, report }) {
    if (textType !== "krise") return;
    for (const { block, reading, start, end, value } of facts) {
      if (value !== "calm") continue;
      const words = reading.text.slice(start, end).replace(/\.$/, "");
      report({ block, reading, start, end, messageId: "calm", data: { words } });
    }
    const block = titleBlock(document.blocks);
    if (fragment || block === undefined || isPieceOfTemplate(document)) return;
    const found = new Set(facts.map(({ value }) => value));
    const missing = (Object.keys(PARTS) as Part[]).filter((part) => !found.has(part));
    if (missing.length === 0) return;
    const parts = listing(missing.map((part) => PARTS[part].name[standard]));
    report({ block, about: "document", messageId: "missing", data: { parts } });
  },
});
