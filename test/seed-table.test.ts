import { createAnalyzer, emptyConfig, rules, textTypes } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

/** Place in the communications strategy, text type, rule, and a text in which that rule must speak. */
type Row = readonly [place: string, type: string, rule: string, text: string, format?: "markdown" | "html"];

/**
 * What the strategy of Østre Toten asks of texts, and a text that does not do it. One line a row; all rules run, with
 * the severities of the text type.
 */
// biome-ignore format: one line a row
const rows: readonly Row[] = [
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

describe.each(rows)("%s (%s)", (_, type, rule, source, format = "text") => {
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
