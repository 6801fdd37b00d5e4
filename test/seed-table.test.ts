import { createAnalyzer, emptyConfig, rules, textTypes } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

/**
 * What the communications strategy of a municipality asks for, row by row: the words it uses, the kind of text, a text
 * that does not do it, and the rule that says so. `format` is text unless a row says otherwise.
 */
interface Row {
  readonly row: string;
  readonly textType: string;
  readonly rule: string;
  readonly text: string;
  readonly language?: "nb" | "nn";
  readonly format?: "markdown" | "html";
  readonly declared?: boolean;
  /** Words of the message, where the rule says several things. */
  readonly says?: string;
}

const PROSE =
  "Kommunen har i en årrekke arbeidet med tilrettelegging av fritidsaktiviteter for ungdommer i kommunens ulike grendelag og organisasjoner. ";

const rows: readonly Row[] = [
  // Finds what they need.
  {
    row: "finner det de trenger",
    textType: "brev",
    rule: "overskrift-informativ",
    format: "markdown",
    text: "# Informasjon\n\nVeien blir stengt i mai.",
  },
  {
    row: "finner det de trenger",
    textType: "brev",
    rule: "mangler-mellomtitler",
    text: "Nå får du vite mer om planen for veien.\n\n".repeat(45),
  },
  {
    row: "finner det de trenger",
    textType: "nettside",
    rule: "lenketekst",
    format: "html",
    text: '<p>Du kan søke om plass. <a href="/sok">Klikk her</a></p>',
  },
  {
    row: "viktig innhold først",
    textType: "vedtak",
    rule: "viktigst-foerst",
    text: "Søknaden din\n\nDu bor på Lena. Du har to barn. Barna går i barnehage. Du jobber på skolen. Vi har avslått søknaden din.",
  },
  // Understands what they find.
  { row: "forstår det de finner", textType: "nettside", rule: "liks", text: PROSE.repeat(12) },
  {
    row: "forstår det de finner",
    textType: "brev",
    rule: "lang-setning",
    text: "Vi har vurdert opplysningene som du sendte oss i høst og våren før og har nå kommet fram til at du fortsatt har rett til ledsagerbevis og redusert billettpris på bussen ut neste år.",
  },
  {
    row: "forstår det de finner",
    textType: "brev",
    rule: "kansellistil",
    text: "Kommunen iverksetter tiltaket i mai.",
  },
  {
    row: "forstår det de finner",
    textType: "brev",
    rule: "jargong",
    text: "Dette gjelder primærhelsetjenesten i kommunen.",
  },
  {
    row: "forstår det de finner",
    textType: "brev",
    rule: "passiv",
    text: "Skjemaet må fylles ut.",
  },
  {
    row: "forstår det de finner",
    textType: "brev",
    rule: "substantivsyke",
    text: "Kommunen skal foreta en vurdering av saken.",
  },
  {
    row: "forståelig for alle",
    textType: "brev",
    rule: "forkortelse-uforklart",
    text: "Du må møte hos KRTB i morgen.",
  },
  // Can use what they find.
  {
    row: "kan bruke det de finner",
    textType: "brev",
    rule: "kontakt",
    declared: true,
    text: "Møte om støttekontakt\n\nVi vil gjerne møte deg på rådhuset 4. mai 2026 klokka 10. Ta kontakt hvis det ikke passer.",
  },
  {
    row: "rettigheter, plikter og muligheter",
    textType: "vedtak",
    declared: true,
    rule: "klageadgang",
    text: "Du får ikke plass i Lena barnehage\n\nVi har avslått søknaden din fordi barnehagen er full.",
  },
  // Open.
  { row: "korrekt og etterrettelig", textType: "brev", rule: "dato", text: "Møtet er 1/2-26." },
  {
    row: "korrekt og etterrettelig",
    textType: "brev",
    rule: "beloep",
    text: "Du skal betale kr. 500,- innen fristen.",
  },
  {
    row: "korrekt og etterrettelig",
    textType: "brev",
    rule: "plassholder",
    text: "Hei, [sett inn navn]. Du får svar i mai.",
  },
  {
    row: "korrekt og etterrettelig: samme dato",
    textType: "brev",
    rule: "dato-ulik",
    text: "Fristen er 1. mai 2026.\n\nHusk å svare. Fristen er 2. mai 2026.",
  },
  {
    row: "korrekt og etterrettelig: riktig dag",
    textType: "brev",
    rule: "ukedag-dato",
    text: "Møtet er tirsdag 4. mai 2026.",
  },
  {
    row: "åpen, tydelig og tilgjengelig",
    textType: "brev",
    rule: "vi-avsender",
    text: "Kommunen viser til søknaden din. Kommunen mener at du bør få plass.",
  },
  {
    row: "praktiserer meroffentlighet",
    textType: "brev",
    rule: "unntatt-offentlighet",
    text: "Brev\n\nUnntatt offentlighet\n\nVi har lest brevet ditt.",
  },
  // Service.
  {
    row: "kunde- og serviceorientert",
    textType: "brev",
    rule: "du-tiltale",
    text: "Kunden må sende skjemaet til kommunen før 1. mai. Da får kunden svar.",
  },
  {
    row: "digitale verktøy ikke erstatte",
    textType: "brev",
    rule: "kontakt-ikke-digital",
    text: `Ny avtale om brøyting\n\n${"Avtalen gjelder fra mai. ".repeat(16)}\n\nHar du spørsmål, kan du sende e-post til veg@kommunen.example.`,
  },
  {
    row: "oppdaterte",
    textType: "nettside",
    rule: "dato-passert",
    text: "Søk om plass\n\nFristen er 1. mai 2025. Søk på nettet.",
  },
  // Terms and roles.
  {
    row: "Kommunedirektør",
    textType: "brev",
    rule: "kjonnsnoytral",
    text: "Rådmannen har bestemt at veien skal stenges.",
  },
  {
    row: "enhet, avdeling, virksomhet",
    textType: "brev",
    rule: "synonymdrift",
    text: "Enheten svarer i mai. Send brevet til enheten. Avdelingen avgjør saken.",
  },
  {
    row: "politiske vurderinger gis av ordfører",
    textType: "pressemelding",
    rule: "pm-rolle",
    text: "– Budsjettet er for lite, mener kommunedirektøren.",
  },
  {
    row: "plikter å konferere",
    textType: "brev",
    rule: "tone-streng",
    text: "Du er forpliktet til å svare.",
  },
  // Channels.
  {
    row: "e-post til alle unngås",
    textType: "e-post",
    rule: "epost-til-alle",
    text: "Hei alle sammen!\n\nKantina er stengt.",
  },
  {
    row: "e-post: kort og konsist",
    textType: "e-post",
    rule: "epost-kort",
    text: "Vi har sett på saken og på papirene. ".repeat(40),
  },
  { row: "e-post: emnet", textType: "e-post", rule: "epost-emne", text: "Emne: Informasjon\n\nHei, Kari" },
  {
    row: "SMS: lengden",
    textType: "sms",
    rule: "sms-lengde",
    text: "Eksempel kommune: Vi stenger vannet i Storgata onsdag 3. februar fra kl. 9 til 14 for å bytte en ventil. Tapp vann før kl. 9. Vannet kan være brunt etterpå. La det renne. Ring 61 00 00 00.",
  },
  {
    row: "SMS: avsender",
    textType: "sms",
    rule: "sms-avsender",
    text: "Vannet blir stengt onsdag fra kl. 9 til 14.",
  },
  {
    row: "SMS: når",
    textType: "sms",
    rule: "sms-innhold",
    text: "Eksempel kommune: Vi stenger vannet i Storgata.",
  },
  {
    row: "SMS: lenker",
    textType: "sms",
    rule: "sms-lenke",
    text: "Eksempel kommune: Les mer på bit.ly/3xYz",
  },
  {
    row: "uformell tone, framstå som seriøs",
    textType: "sosiale-medier",
    rule: "some-tone",
    text: "Vi viser til spørsmålet om brøyting.",
  },
  {
    row: "korte og raske nyhetsmeldinger",
    textType: "sosiale-medier",
    rule: "for-lang-tekst",
    text: "Vi brøyter i natt og i morgen tidlig. ".repeat(30),
  },
  {
    row: "henvise til lovverk",
    textType: "brev",
    rule: "lov-midt-i-setning",
    text: "Søknaden er etter plan- og bygningsloven § 19-2 vurdert på nytt av oss, og vi har kommet til at du kan bygge garasjen.",
  },
  {
    row: "brev med sensitiv informasjon",
    textType: "brev",
    rule: "tittel-sensitiv",
    format: "markdown",
    text: "# Sosialhjelp til Kari Nordmann\n\nDu får svar i mai.",
  },
  {
    row: "personalsaker, enkeltsaker",
    textType: "sosiale-medier",
    rule: "person-opplysning",
    text: "Kari Nordmann har fått sosialhjelp av kommunen.",
  },
  {
    row: "forsiktig med ironi og sarkasme",
    textType: "sosiale-medier",
    rule: "ironi",
    text: "Jaja, da får vi håpe det går bra ;-)",
  },
  {
    row: "skriver du under med fornavn",
    textType: "sosiale-medier",
    rule: "some-signatur",
    text: "Hei! Takk for at du sa fra om hullet i veien. Vi fikser det i dag.",
  },
  {
    row: "samtykke fra de berørte",
    textType: "sosiale-medier",
    rule: "some-bilde",
    format: "markdown",
    text: "![To barn på ski](ski.jpg)\n\nSkirennet gikk fint.",
  },
  {
    row: "saksbehandling: postmottak",
    textType: "sosiale-medier",
    rule: "some-saksbehandling",
    text: "Hei! Søknaden din ligger hos oss, og du får svar i mai.",
  },
  {
    row: "ikke gi dine egne vurderinger",
    textType: "sosiale-medier",
    rule: "some-rolle",
    text: "Jeg synes også at bompengene er for høye.",
  },
  // Kinds of text.
  {
    row: "krisekommunikasjon: fakta først",
    textType: "krise",
    language: "nb",
    format: "markdown",
    text: "# Brann på skolen\n\nDet brenner på Lena skole. Politiet er på stedet. Ingen er skadet.",
    rule: "krise-innhold",
    says: "hva leseren skal gjøre nå",
  },
  {
    row: "krisekommunikasjon: fakta først",
    textType: "krise",
    language: "nn",
    format: "markdown",
    text: "# Brann på skulen\n\nDet brenn på Lena skule. Politiet er på staden. Ingen er skadde.",
    rule: "krise-innhold",
    says: "kva lesaren skal gjere no",
  },
  {
    row: "Rekruttering: stillingsannonser",
    textType: "stillingsannonse",
    language: "nb",
    format: "markdown",
    text: "# Vi søker en parkarbeider\n\n## Krav\n\nDu må ha førerkort.\n\n## Oppgaver\n\nDu skal klippe gress.",
    rule: "stillingsannonse-innhold",
    says: "søknadsfristen",
  },
  {
    row: "Rekruttering: stillingsannonser",
    textType: "stillingsannonse",
    language: "nn",
    format: "markdown",
    text: "# Vi søkjer ein parkarbeidar\n\n## Krav\n\nDu må ha førarkort.\n\n## Oppgåver\n\nDu skal klippe gras.",
    rule: "stillingsannonse-innhold",
    says: "søknadsfristen",
  },
  {
    row: "Aktiv og planlagt: planlegger budskap, målgruppe og kanaler",
    textType: "kommunikasjonsplan",
    language: "nb",
    format: "markdown",
    text: "# Kommunikasjonsplan for ny skole\n\n## Bakgrunn\n\nSkolen åpner i august.",
    rule: "kplan-seksjoner",
    says: "budskapet",
  },
  {
    row: "Aktiv og planlagt: planlegger budskap, målgruppe og kanaler",
    textType: "kommunikasjonsplan",
    language: "nn",
    format: "markdown",
    text: "# Kommunikasjonsplan for ny skule\n\n## Bakgrunn\n\nSkulen opnar i august.",
    rule: "kplan-seksjoner",
    says: "bodskapen",
  },
  {
    row: "Medvirkning: lett å finne (høringer)",
    textType: "kunngjoring",
    language: "nb",
    format: "markdown",
    text: "# Ny vei på Lena\n\nPlanen er på høring. Alle kan komme med innspill.",
    rule: "kunngjoring-innhold",
  },
  {
    row: "Medvirkning: lett å finne (høringer)",
    textType: "kunngjoring",
    language: "nn",
    format: "markdown",
    text: "# Ny veg på Lena\n\nPlanen er på høyring. Alle kan kome med innspel.",
    rule: "kunngjoring-innhold",
  },
  {
    row: "Annonser, kunngjøringer: detaljer på nett",
    textType: "kunngjoring",
    language: "nb",
    format: "markdown",
    text: "# Ny vei på Lena\n\nPlanen er på høring. Du finner dokumentene på rådhuset. Send innspill til post@eksempel.test innen 15. mars 2027. Ring 61 00 00 00.",
    rule: "kunngjoring-innhold",
    says: "en adresse til nettsiden",
  },
  {
    row: "Målrettet: oppdaterte, brukervennlige og oversiktlige",
    textType: "nettside",
    language: "nb",
    format: "markdown",
    text: "# Utleie\n\nPå denne siden finner du informasjon om utleie.",
    rule: "ingress",
  },
  {
    row: "Målrettet: oppdaterte, brukervennlige og oversiktlige",
    textType: "nettside",
    language: "nn",
    format: "markdown",
    text: "# Utleige\n\nPå denne sida finn du informasjon om utleige.",
    rule: "ingress",
  },
  {
    row: "Målrettet: oppdaterte, brukervennlige og oversiktlige",
    textType: "nettside",
    language: "nb",
    format: "markdown",
    text: "# Utleie\n\nDu kan leie av oss. Les [reglene for utleie](/regler.pdf).",
    rule: "pdf-som-nettside",
  },
  {
    row: "Nettsider: oppdatert og oversiktlig informasjon",
    textType: "nettside",
    language: "nb",
    format: "html",
    text: `<html lang="nb"><body><h1>Utleie</h1><p>Du kan leie av oss.</p><p>${"Vi leier ut rom hele året. ".repeat(10)}</p></body></html>`,
    rule: "nettside-oppdatert",
  },
  {
    row: "Nettsider: oppdatert og oversiktlig informasjon",
    textType: "nettside",
    language: "nn",
    format: "html",
    text: `<html lang="nn"><body><h1>Utleige</h1><p>Du kan leige av oss.</p><p>${"Vi leiger ut rom heile året. ".repeat(10)}</p></body></html>`,
    rule: "nettside-oppdatert",
  },
  {
    row: "Internt før eksternt: forankret internt i forkant",
    textType: "kommunikasjonsplan",
    language: "nb",
    format: "markdown",
    text: "# Kommunikasjonsplan for ny skole\n\n## Kanaler\n\nFacebook først, og så intranett og brev.",
    rule: "kplan-seksjoner",
    says: "interne kanalene først",
  },
  {
    row: "Internt før eksternt: forankret internt i forkant",
    textType: "kommunikasjonsplan",
    language: "nn",
    format: "markdown",
    text: "# Kommunikasjonsplan for ny skule\n\n## Kanalar\n\nFacebook først, og så intranett og brev.",
    rule: "kplan-seksjoner",
    says: "interne kanalane først",
  },
  {
    row: "vedlegg 1: Hvilke reaksjoner kan budskapet gi",
    textType: "kommunikasjonsplan",
    language: "nb",
    format: "markdown",
    text: "# Kommunikasjonsplan for ny skole\n\n## Budskap\n\nSkolen åpner i august.",
    rule: "kplan-seksjoner",
    says: "hvordan folk kan reagere",
  },
  {
    row: "vedlegg 2: Hva er målet",
    textType: "kommunikasjonsplan",
    language: "nb",
    format: "markdown",
    text: "# Kommunikasjonsplan for ny skole\n\n## Mål\n\nForeldre skal være godt informert.",
    rule: "kplan-seksjoner",
    says: "Målet kan vanskelig måles",
  },
  {
    row: "vedlegg 2: Er dette en nyhet?",
    textType: "kommunikasjonsplan",
    language: "nb",
    format: "markdown",
    text: "# Kommunikasjonsplan for ny skole\n\n## Budskap\n\nSkolen åpner i august.",
    rule: "kplan-seksjoner",
    says: "om dette er en nyhet",
  },
  {
    row: "vedlegg 2: MÅ / BØR / KAN",
    textType: "kommunikasjonsplan",
    language: "nb",
    format: "markdown",
    text: "# Kommunikasjonsplan for ny skole\n\n## Målgrupper\n\nMÅ: Foreldre.",
    rule: "kplan-seksjoner",
    says: "bør og kan",
  },
  {
    row: "vedlegg 2: Bruk aldri bare en kanal.",
    textType: "kommunikasjonsplan",
    language: "nb",
    format: "markdown",
    text: "# Kommunikasjonsplan for ny skole\n\n## Kanaler\n\nFacebook.",
    rule: "kplan-seksjoner",
    says: "bare én kanal",
  },
  {
    row: "vedlegg 2: Hvem har ansvaret for hva",
    textType: "kommunikasjonsplan",
    language: "nb",
    format: "markdown",
    text: "# Kommunikasjonsplan for ny skole\n\n## Kanaler\n\nFacebook og intranett.",
    rule: "kplan-seksjoner",
    says: "hvem som har ansvaret",
  },
  {
    row: "vedlegg 2: involvere de berørte internt",
    textType: "kommunikasjonsplan",
    language: "nb",
    format: "markdown",
    text: "# Kommunikasjonsplan for ny skole\n\n## Kanaler\n\nFacebook og brev.",
    rule: "kplan-seksjoner",
    says: "ingen intern kanal",
  },
  {
    row: "vedlegg 3: Navn på prosjektet, Mål, Målgrupper, Kanalvalg",
    textType: "kommunikasjonsplan",
    language: "nn",
    format: "markdown",
    text: "# Plan for ny skule\n\n## Kanalval\n\nFacebook og intranett.",
    rule: "kplan-seksjoner",
    says: "målgruppene",
  },
  {
    row: "vedlegg 3: Tiltak/oppgave, Tid, Ansvarlig, Merknader",
    textType: "kommunikasjonsplan",
    language: "nb",
    format: "markdown",
    text: "# Plan\n\n| Tiltak | Tid | Ansvarlig | Merknader |\n| --- | --- | --- | --- |\n| Brev | | Kari | |",
    rule: "kplan-tabell",
    says: "ingenting under «Tid»",
  },
  {
    row: "vedlegg 3: Budsjett: Tiltak, Målgruppe, Kanal, Pris",
    textType: "kommunikasjonsplan",
    language: "nn",
    format: "markdown",
    text: "# Plan\n\n| Tiltak | Målgruppe | Pris |\n| --- | --- | --- |\n| Brev | Foreldre | 300 kr |",
    rule: "kplan-tabell",
    says: "kolonne for «Kanal»",
  },
  {
    row: "vedlegg 4: møtes med åpenhet … raskt",
    textType: "pressemelding",
    language: "nb",
    format: "markdown",
    text: "# Vi bygger ny skole\n\nKommunestyret vedtok i går å bygge ny skole på Lena.",
    rule: "pm-kontakt",
  },
  {
    row: "vedlegg 4: enkeltsaker, ikke kommentere saken",
    textType: "pressemelding",
    language: "nb",
    format: "markdown",
    text: "# Svar på kritikken\n\nI denne konkrete saken vurderte vi at skolebyttet var riktig.",
    rule: "pm-personal",
  },
  {
    row: "vedlegg 4: enkeltsaker, ikke kommentere saken",
    textType: "sosiale-medier",
    language: "nn",
    format: "markdown",
    text: "Familien fekk tilbod om hjelp i fjor haust.",
    rule: "pm-personal",
  },
  {
    row: "vedlegg 4: Personalsaker skal ikke kommenteres",
    textType: "pressemelding",
    language: "nb",
    format: "markdown",
    text: "# Ny rektor\n\nDen ansatte er sagt opp etter hendelsen.",
    rule: "pm-personal",
  },
  {
    row: "vedlegg 4: Personalsaker skal ikke kommenteres",
    textType: "pressemelding",
    language: "nn",
    format: "markdown",
    text: "# Ny rektor\n\nRektoren har slutta etter usemje med lærarane.",
    rule: "pm-personal",
  },
];

describe.each(rows)("$row: $rule in $textType", ({
  textType,
  rule,
  text,
  language,
  format,
  declared,
  says,
}) => {
  test("is told", () => {
    const analyzer = createAnalyzer({
      rules,
      textTypes,
      ...loadBuiltDictionaries(),
      grammarFor,
      today: "2026-03-02",
      config: {
        ...emptyConfig,
        language: language ?? "nb",
        textType: { type: textType, origin: declared === true ? "option" : "detected", reason: "test" },
      },
    });
    const { findings, failures } = analyzer.analyze({ source: text, format: format ?? "text" });
    expect(failures).toEqual([]);
    const told = findings.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
    expect(told).not.toEqual([]);
    if (says !== undefined) expect(told.join("\n")).toContain(says);
  });
});

/** Place in the communications strategy, text type, rule, and a text in which that rule must speak. */
type ChannelRow = readonly [
  place: string,
  type: string,
  rule: string,
  text: string,
  format?: "markdown" | "html",
];

/**
 * What the strategy of Østre Toten asks of texts, and a text that does not do it. One line a row; all rules run, with
 * the severities of the text type.
 */
// biome-ignore format: one line a row
const channelRows: readonly ChannelRow[] = [
  // Channels, internal
  ["Intranett: hovedkanal, tone", "intranett", "utropstegn", "Nå er kantina åpen! Kom og spis! Velkommen!"],
  ["Intranett: hovedkanal, klart språk", "intranett", "kansellistil", "Ansatte må påregne ventetid i kantina."],
  ["E-post intern: informasjon til alle unngås", "e-post", "epost-til-alle", "Til: alle ansatte\nEmne: Kantina er stengt fredag\n\nHei\n\nKantina er stengt fredag."],
  ["SMS intern: lengde", "sms", "sms-lengde", "Eksempel kommune: Til deg som jobber på rådhuset. Vi stenger hovedinngangen mandag 3. mai fra kl. 9 til 14. Bruk inngangen på baksiden. Ring 61 00 00 00 om du har spørsmål om dette."],
  ["SMS intern: avsender", "sms", "sms-avsender", "Hovedinngangen er stengt i dag. Bruk inngangen på baksiden."],
  ["SMS intern: hva og når", "sms", "sms-innhold", "Eksempel kommune: Vi stenger hovedinngangen. Bruk inngangen på baksiden."],
  ["SMS intern: lenke", "sms", "sms-lenke", "Eksempel kommune: Les om inngangen på bit.ly/3xYz."],
  ["Facebook-gruppe: ikke hovedkanal", "sosiale-medier", "some-tone", "Vi viser til innlegget om brøyting."],
  ["Personalsaker: e-post", "e-post", "epost-sensitiv", "Hei.\n\nVi må snakke om sykefraværet ditt på tirsdag."],
  ["Personalsaker: sosiale medier", "sosiale-medier", "person-opplysning", "Rektor Ola Nordmann har fått en skriftlig advarsel."],
  ["Personalsaker: SMS", "sms", "person-opplysning", "Eksempel kommune: Kari Nordmann har fått oppsigelse."],
  // Channels, external
  ["Nettsider: oversiktlig", "nettside", "mangler-mellomtitler", `${"Du kan leie gymsalen til trening og møter hele året. ".repeat(30)}`],
  ["Sosiale medier: uformell tone", "sosiale-medier", "some-tone", "Hei! Kommunen beklager at du måtte vente på svar."],
  ["Sosiale medier: seriøs tone", "sosiale-medier", "ironi", "Nei, man får ikke jobb av å ligge på sofaen ;-)"],
  ["SMS/app ekstern: lengde", "sms", "sms-lengde", "Døme kommune: Vi stengjer vatnet i Storgata onsdag 3. februar frå kl. 9 til 14 for å byte ein ventil. Tapp vatn før kl. 9. Vatnet kan vere brunt etterpå. La det renne til det er klart. Ring 61 00 00 00."],
  ["SMS/app ekstern: avsendar", "sms", "sms-avsender", "Vatnet blir stengt onsdag frå kl. 9 til 14. Tapp vatn før kl. 9."],
  ["SMS/app ekstern: innhald", "sms", "sms-innhold", "Døme kommune: Vi stengjer vatnet i Storgata. Tapp vatn."],
  ["SMS/app ekstern: lenkje", "sms", "sms-lenke", "Døme kommune: Trykk her for å svare: kommunen.no/svar"],
  ["Brev: sensitiv informasjon", "brev", "tittel-sensitiv", "Vedtak om støttekontakt for Kari Nordmann\n\nVi har fått søknaden din."],
  ["Brev: sensitiv informasjon", "e-post", "fodselsnummer", "Fødselsnummeret er 01819010001."],
  ["Brev: sensitiv informasjon", "nettside", "person-opplysning", "Ola Nordmann har fått vedtak om støttekontakt."],
  ["E-post: kort og konsist innhold", "e-post", "epost-kort", `Hei, Kari.\n\n${"Vi har sett på saken din og snakket med naboen. ".repeat(25)}`],
  ["E-post: emne", "e-post", "epost-emne", "Emne: Informasjon\n\nHei, Kari\n\nDu får plass på SFO."],
  ["E-post: foreløpig svar", "e-post", "epost-foreloepig", "Takk for spørsmålet. Vi kommer tilbake til deg."],
  ["Brosjyre/trykk: dato", "brev", "dato-oeverst", `Vår ref. 26/1234\n\nNy avtale om brøyting\n\n${"Vi har inngått en ny avtale om brøyting med deg. ".repeat(8)}`],
  ["Strategisk virkemiddel: digitale verktøy ikke erstatte", "brev", "kontakt-ikke-digital", `Ny avtale om brøyting\n\n${"Avtalen gjelder fra i morgen for deg som bor her. ".repeat(8)}\n\nHar du spørsmål, kan du sende e-post til veg@kommunen.example.`],
  ["Strategisk virkemiddel: digitale verktøy ikke erstatte", "nettside", "kontakt-ikke-digital", `Søk om båtplass\n\n${"Du kan få plass i havna fra neste sommer av. ".repeat(8)}\n\nHar du spørsmål? Skriv til havna@kommunen.example.`],
  ["Strategisk virkemiddel: digitale verktøy ikke erstatte", "kunngjoring", "kontakt-ikke-digital", `Høring om ny vei\n\n${"Vi vil bygge en ny vei forbi skolen i sentrum. ".repeat(8)}\n\nHar du spørsmål? Skriv til plan@kommunen.example.`],
  ["Strategisk virkemiddel: to-veis prosess", "sosiale-medier", "some-svar", "> Kjempebra jobb med lekeplassen!\n\nLekeplassen kostet 2 millioner kroner. Hilsen Kari", "markdown"],
  // Annex 4
  ["Vedlegg 4: politiske kommentarer gis av ordfører", "pressemelding", "pm-rolle", "– Budsjettet er for lite, mener kommunedirektøren."],
  ["Vedlegg 4: ansatte gir ikke vurderinger", "pressemelding", "pm-rolle", "Rådgiver Kari Nordmann er uenig i vedtaket."],
  ["Vedlegg 4: ikke uttale seg på kommunens vegne", "sosiale-medier", "some-rolle", "Jeg synes bompengene er for høye."],
  ["Vedlegg 4: ikke kommentere enkeltsaker", "pressemelding", "person-opplysning", "Kari Nordmann har fått vedtak om støttekontakt."],
  ["Vedlegg 4: personalsaker kommenteres ikke", "pressemelding", "person-opplysning", "Oppsigelsen av Ola Nordmann er ikke avgjort ennå."],
  // Annex 5
  ["Vedlegg 5: taushetsplikten", "sosiale-medier", "person-opplysning", "Vi er glade for at Kari Nordmann er frisk etter depresjonen."],
  ["Vedlegg 5: også i anonymisert form", "sosiale-medier", "person-opplysning", "En 14 år gammel gutt på Lena fikk hjelp av barnevernet."],
  ["Vedlegg 5: samtykke til bilder", "sosiale-medier", "some-bilde", "Skirennet gikk fint.\n\n![To barn på ski](ski.jpg)", "markdown"],
  ["Vedlegg 5: svar på kommentarer", "sosiale-medier", "some-svar", "Kommentar: Dette er altfor dårlig brøytet.\n\nSvar: Vi brøyter etter planen. Hilsen Ola"],
  ["Vedlegg 5: takk for skryt", "sosiale-medier", "some-svar", "> Stor ros til dei som jobbar på badet!\n\nBadet er ope til klokka 20. Helsing Kari", "markdown"],
  ["Vedlegg 5: svar saklig på negative", "sosiale-medier", "some-svar", "Hei, Kari! Det er ikke vår feil at du ikke fant skjemaet. Hilsen Ola"],
  ["Vedlegg 5: svar saklig på negative", "sosiale-medier", "tone-streng", "Du har unnlatt å sende skjemaet."],
  ["Vedlegg 5: skriv under med fornavn", "sosiale-medier", "some-signatur", "Hei! Takk for at du sa fra om hullet i veien. Vi fikser det i dag."],
  ["Vedlegg 5: forsiktig med ironi", "sosiale-medier", "ironi", "Ja, det var jo en god idé 😉 Men nå er det nok."],
  ["Vedlegg 5: saksbehandling hører til postmottaket", "sosiale-medier", "some-saksbehandling", "Hei! Søknaden din ligger hos oss, og du får svar i mai."],
  ["Vedlegg 5: skillet mellom administrativt og politisk", "sosiale-medier", "pm-rolle", "Rektor håper at politikerne sier nei."],
  ["Vedlegg 5: ikke egne vurderinger", "sosiale-medier", "some-rolle", "Skolen blir fin, men personlig mener jeg den er for dyr."],
  ["Vedlegg 5: tilgjengelig for alle", "sosiale-medier", "some-alt", "Kom på åpen dag på brannstasjonen! #åpendag"],
];

const dictionaries = loadBuiltDictionaries();

describe.each(channelRows)("%s (%s)", (_, type, rule, source, format = "text") => {
  test(`is checked by ${rule}`, () => {
    const analyzer = createAnalyzer({
      rules,
      textTypes,
      ...dictionaries,
      grammarFor,
      today: "2026-11-01",
      config: { ...emptyConfig, textType: { type, origin: "option", reason: "test" } },
    });
    const { findings, failures } = analyzer.analyze({ source, format });
    expect(failures).toEqual([]);
    expect(findings.map(({ ruleId }) => ruleId)).toContain(rule);
  });
});
