/** Letters to try klarspråk on: short decisions as they should not be written, about nobody. */
export const letters: Readonly<Record<"nb" | "nn", string>> = {
  nb: `EKSEMPEL KOMMUNE
Helse og mestring

Kari Nordmann
Lille vei 1
9999 Eksempelstad

Vår ref.: 27/123-4
Dato: 12. januar 2027

Vedrørende Deres søknad om trygghetsalarm - melding om vedtak

Det vises til Deres søknad av 14. desember 2026 vedrørende ovennevnte.

Kommunen har foretatt en vurdering av hvorvidt vilkårene for tildeling av trygghetsalarm er oppfylt. I henhold til kommunens retningslinjer kan alarm tildeles personer som har økt risiko for fall, som på grunn av sykdom eller nedsatt funksjonsevne føler seg utrygge hjemme, og som på bakgrunn av dette har behov for å kunne tilkalle bistand fra hjemmetjenesten hele døgnet.

Det fremgår av søknaden at De bor sammen med Deres ektefelle, og at De ikke har falt i løpet av de siste 12 mnd. Søknaden avslås.

Dersom det inntreffer endringer i Deres helsetilstand, kan ny søknad fremsettes. Vedlagt søknaden må det foreligge uttalelse fra fastlege.

Vedtaket kan påklages. Klage må fremsettes skriftlig.

Med hilsen

Ola Nordmann
Saksbehandler
`,
  nn: `EKSEMPEL KOMMUNE
Helse og meistring

Kari Nordmann
Vesle veg 1
9999 Eksempelstad

Vår ref.: 27/123-4
Dato: 12. januar 2027

Vedrørande Dykkar søknad om tryggleiksalarm - melding om vedtak

Ein viser til Dykkar søknad av 14. desember 2026 vedrørande ovannemnde.

Kommunen har føreteke ei vurdering av om vilkåra for tildeling av tryggleiksalarm er oppfylte. I medhald av retningslinjene til kommunen kan alarm tildelast personar som har auka risiko for fall, som på grunn av sjukdom eller nedsett funksjonsevne kjenner seg utrygge heime, og som på bakgrunn av dette har behov for å kunne tilkalle bistand frå heimetenesta heile døgnet.

Det går fram av søknaden at De bur saman med ektefellen Dykkar, og at De ikkje har falle i løpet av dei siste 12 mnd. Søknaden vert avslått.

Dersom det oppstår endringar i helsetilstanden Dykkar, kan ny søknad fremjast. Vedlagt søknaden må det liggje føre uttale frå fastlege.

Vedtaket kan påklagast. Klage må fremjast skriftleg.

Med helsing

Ola Nordmann
Sakshandsamar
`,
};
