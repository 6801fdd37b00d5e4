/*
 * Nouns of official texts that say what somebody does, each with its verb; a particle stands behind its verb. Closed on
 * purpose: nouns that are things, institutions or set tasks (bygning, utdanning, rådgivning, stilling, mening, befaring,
 * innkjøp, opplæring, tilsyn, eksamen) stay out, whatever their ending is.
 */

export const nbVerbalNouns = `
vurdering vurdere
undersøkelse undersøke
beregning beregne
utregning regne ut
omregning regne om
behandling behandle
kontroll kontrollere
gjennomgang gå gjennom
gjennomgåelse gå gjennom
kartlegging kartlegge
endring endre
registrering registrere
betaling betale
utbetaling betale ut
innbetaling betale inn
tilbakebetaling betale tilbake
etterbetaling etterbetale
innhenting hente inn
innkalling kalle inn
utsending sende ut
utsendelse sende ut
innsending sende inn
oversendelse oversende
oversending oversende
oppdatering oppdatere
opprydding rydde opp
rydding rydde
måling måle
oppmåling måle opp
overprøving overprøve
etterprøving etterprøve
prioritering prioritere
evaluering evaluere
gransking granske
drøfting drøfte
drøftelse drøfte
sammenligning sammenligne
tolkning tolke
tolking tolke
fordeling fordele
tildeling tildele
utskifting skifte ut
utskiftning skifte ut
retting rette
rettelse rette
korrigering korrigere
justering justere
regulering regulere
avklaring avklare
avgrensning avgrense
presisering presisere
beskrivelse beskrive
planlegging planlegge
revisjon revidere
revidering revidere
inspeksjon inspisere
analyse analysere
utredning utrede
reparasjon reparere
montering montere
installering installere
testing teste
overføring overføre
bestilling bestille
innmelding melde inn
avregning avregne
fakturering fakturere
innkreving kreve inn
sletting slette
lagring lagre
avslutning avslutte
innføring innføre
oppfølging følge opp
utarbeidelse utarbeide
utarbeiding utarbeide
innsamling samle inn
godkjenning godkjenne
godkjennelse godkjenne
oppgradering oppgradere
tilpasning tilpasse
utvidelse utvide
reduksjon redusere
omlegging legge om
flytting flytte
fastsettelse fastsette
fastsetting fastsette
kvalitetssikring kvalitetssikre
varsling varsle
verifisering verifisere
rengjøring rengjøre
makulering makulere
arkivering arkivere
publisering publisere
offentliggjøring offentliggjøre
utlysning lyse ut
ansettelse ansette
telling telle
opptelling telle opp
sortering sortere
merking merke
sikring sikre
`;

export const nnVerbalNouns = `
vurdering vurdere
undersøking undersøkje
gransking granske
utrekning rekne ut
omrekning rekne om
berekning berekne
behandling behandle
handsaming handsame
kontroll kontrollere
gjennomgang gå gjennom
kartlegging kartleggje
endring endre
registrering registrere
betaling betale
utbetaling betale ut
innbetaling betale inn
tilbakebetaling betale tilbake
etterbetaling etterbetale
innhenting hente inn
innkalling kalle inn
utsending sende ut
innsending sende inn
oversending sende over
oppdatering oppdatere
opprydding rydde opp
rydding rydde
måling måle
oppmåling måle opp
overprøving overprøve
prioritering prioritere
evaluering evaluere
drøfting drøfte
samanlikning samanlikne
tolking tolke
fordeling fordele
tildeling tildele
utskifting skifte ut
retting rette
korrigering korrigere
justering justere
regulering regulere
avklaring avklare
avgrensing avgrense
presisering presisere
skildring skildre
planlegging planleggje
revisjon revidere
revidering revidere
inspeksjon inspisere
analyse analysere
utgreiing greie ut
reparasjon reparere
montering montere
installering installere
testing teste
overføring overføre
bestilling bestille
innmelding melde inn
avrekning avrekne
fakturering fakturere
innkrevjing krevje inn
sletting slette
lagring lagre
avslutning avslutte
innføring innføre
oppfølging følgje opp
utarbeiding utarbeide
innsamling samle inn
godkjenning godkjenne
oppgradering oppgradere
tilpassing tilpasse
utviding utvide
reduksjon redusere
omlegging leggje om
flytting flytte
fastsetjing fastsetje
kvalitetssikring kvalitetssikre
varsling varsle
verifisering verifisere
makulering makulere
arkivering arkivere
publisering publisere
utlysing lyse ut
tilsetjing tilsetje
teljing telje
sortering sortere
merking merke
sikring sikre
`;
