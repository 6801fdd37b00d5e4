/**
 * Nouns of official texts that have one gender in both written standards. A paradigm may take a compound for another one, and
 * many nouns have two genders, so that only these are held against the words around them.
 */
export const commonNouns = `
  søknad klage avgjørelse avgjerd kommune frist saksbehandler saksbehandlar rettighet rettigheit plikt tillatelse begrunnelse
  grunngiving vurdering behandling opplysning melding regning rekning faktura avtale kontrakt sak lov forskrift regel rett
  adresse telefon konto bolig bustad leilighet leilegheit skole skule barnehage elev person innbygger innbyggar søker søkjar
  eiendom eigedom bygning dispensasjon utbetaling betaling innbetaling ordning endring høring høyring orientering informasjon
  dokumentasjon attest blankett kopi konklusjon utdanning veiledning rettleiing rådgiver rådgivar kommunedirektør leder leiar
  avdeling etat virksomhet verksemd nemnd instans domstol periode dag uke veke time måned månad dato grunn mulighet moglegheit
  løsning løysing forutsetning føresetnad erklæring bekreftelse stadfesting henvendelse førespurnad situasjon stønad trygd
  pensjon inntekt utgift kostnad avgift økonomi prosess rapport evaluering utredning utgreiing innstilling uttalelse fråsegn
  stilling oppgave oppgåve funksjon rolle tjeneste teneste institusjon bruker brukar pasient lege diagnose sykdom sjukdom
  undersøkelse undersøking anbefaling tilråding prioritering kommunikasjon strategi utvikling planlegging forvaltning
  statsforvalter statsforvaltar konsekvens risiko ulempe fordel bil vei veg tomt nabo eier eigar reguleringsplan
`;

/** See {@link commonNouns}. */
export const neuterNouns = `
  vedtak brev skjema vedlegg dokument svar barn barnebarn møte tilbud tilbod tilskudd tilskot gebyr beløp krav tiltak behov
  forhold tilfelle tidspunkt spørsmål ansvar arbeid avslag varsel kontor system register område team utvalg utval
  budsjett notat forslag framlegg prosjekt mål resultat samarbeid oppdrag opphold opphald
  grunnlag vilkår firma anlegg bygg hus navn namn nummer telefonnummer kontonummer fødselsnummer organisasjonsnummer
  tilsyn innsyn ettersyn tilbakekrav lån abonnement lokale dyr hjelpemiddel sykehus sjukehus
  sykehjem bibliotek departement direktorat fylke land sted år minutt kvartal eksemplar bilag punkt avsnitt
  kapittel ledd utgangspunkt synspunkt alternativ initiativ samtykke innhold innhald omfang oversyn
  dødsfall fravær tap overskudd underskudd overskot underskot salg kjøp
`;
