// Made by scripts/generate-rule-index.js from the files beside it: add a rule by adding a file.
import type { Rule } from "../rule/rule.js";
import { aaBliVerte } from "./correctness/aa-bli-verte.js";
import { anfoersel } from "./correctness/anfoersel.js";
import { beloep } from "./correctness/beloep.js";
import { beloepSum } from "./correctness/beloep-sum.js";
import { beloepUlik } from "./correctness/beloep-ulik.js";
import { bindestrekTankestrek } from "./correctness/bindestrek-tankestrek.js";
import { daNaar } from "./correctness/da-naar.js";
import { dato } from "./correctness/dato.js";
import { datoFinnes } from "./correctness/dato-finnes.js";
import { datoUlik } from "./correctness/dato-ulik.js";
import { denDato } from "./correctness/den-dato.js";
import { direktiv } from "./correctness/direktiv.js";
import { dobbeltMellomrom } from "./correctness/dobbelt-mellomrom.js";
import { ellipsis } from "./correctness/ellipsis.js";
import { enhet } from "./correctness/enhet.js";
import { forkortelseITekst } from "./correctness/forkortelse-i-tekst.js";
import { fristUlik } from "./correctness/frist-ulik.js";
import { hilsen } from "./correctness/hilsen.js";
import { husnorm } from "./correctness/husnorm.js";
import { hverVaer } from "./correctness/hver-vaer.js";
import { infinitivsendelse } from "./correctness/infinitivsendelse.js";
import { institusjonsnavn } from "./correctness/institusjonsnavn.js";
import { klokkeslett } from "./correctness/klokkeslett.js";
import { kodefeil } from "./correctness/kodefeil.js";
import { kommaLeddsetning } from "./correctness/komma-leddsetning.js";
import { kommaMen } from "./correctness/komma-men.js";
import { kommaOg } from "./correctness/komma-og.js";
import { kommaRel } from "./correctness/komma-rel.js";
import { kontonummer } from "./correctness/kontonummer.js";
import { lovForm } from "./correctness/lov-form.js";
import { lovUtdatert } from "./correctness/lov-utdatert.js";
import { maalformDeklarert } from "./correctness/maalform-deklarert.js";
import { maalformKommune } from "./correctness/maalform-kommune.js";
import { mellomromTegn } from "./correctness/mellomrom-tegn.js";
import { nbINn } from "./correctness/nb-i-nn.js";
import { nbNnBlanding } from "./correctness/nb-nn-blanding.js";
import { nnBoeying } from "./correctness/nn-boeying.js";
import { nnDeDykk } from "./correctness/nn-de-dykk.js";
import { nnFleirtalNoytrum } from "./correctness/nn-fleirtal-noytrum.js";
import { nnGenitiv } from "./correctness/nn-genitiv.js";
import { nnINb } from "./correctness/nn-i-nb.js";
import { nnParallell } from "./correctness/nn-parallell.js";
import { nnSPassiv } from "./correctness/nn-s-passiv.js";
import { ogAa } from "./correctness/og-aa.js";
import { ogSkraastrek } from "./correctness/og-skraastrek.js";
import { ordGjentatt } from "./correctness/ord-gjentatt.js";
import { ordliste } from "./correctness/ordliste.js";
import { orgnr } from "./correctness/orgnr.js";
import { prosent } from "./correctness/prosent.js";
import { referansedato } from "./correctness/referansedato.js";
import { saerskriving } from "./correctness/saerskriving.js";
import { saksnummerUlik } from "./correctness/saksnummer-ulik.js";
import { samsvarsfeil } from "./correctness/samsvarsfeil.js";
import { skrivefeil } from "./correctness/skrivefeil.js";
import { storForbokstavTittel } from "./correctness/stor-forbokstav-tittel.js";
import { storParagraf } from "./correctness/stor-paragraf.js";
import { tallBokstav } from "./correctness/tall-bokstav.js";
import { telefonnummer } from "./correctness/telefonnummer.js";
import { tidsrom } from "./correctness/tidsrom.js";
import { tusenskille } from "./correctness/tusenskille.js";
import { ukedagDato } from "./correctness/ukedag-dato.js";
import { valuta } from "./correctness/valuta.js";
import { datoOeverst } from "./find/dato-oeverst.js";
import { epostEmne } from "./find/epost-emne.js";
import { epostKort } from "./find/epost-kort.js";
import { forLangTekst } from "./find/for-lang-tekst.js";
import { ingress } from "./find/ingress.js";
import { kunngjoringTittel } from "./find/kunngjoring-tittel.js";
import { lenketekst } from "./find/lenketekst.js";
import { listeInnledning } from "./find/liste-innledning.js";
import { listeParallell } from "./find/liste-parallell.js";
import { listeTegn } from "./find/liste-tegn.js";
import { listeToNivaa } from "./find/liste-to-nivaa.js";
import { manglerMellomtitler } from "./find/mangler-mellomtitler.js";
import { nettsideOppdatert } from "./find/nettside-oppdatert.js";
import { overskriftInformativ } from "./find/overskrift-informativ.js";
import { overskriftNiva } from "./find/overskrift-niva.js";
import { overskriftPunktum } from "./find/overskrift-punktum.js";
import { pdfSomNettside } from "./find/pdf-som-nettside.js";
import { pmIngress } from "./find/pm-ingress.js";
import { pmTittel } from "./find/pm-tittel.js";
import { sfStruktur } from "./find/sf-struktur.js";
import { smsAvsender } from "./find/sms-avsender.js";
import { viktigstFoerst } from "./find/viktigst-foerst.js";
import { altTekst } from "./layout/alt-tekst.js";
import { dokTittel } from "./layout/dok-tittel.js";
import { fargePalett } from "./layout/farge-palett.js";
import { fontTillatt } from "./layout/font-tillatt.js";
import { justert } from "./layout/justert.js";
import { kontrast } from "./layout/kontrast.js";
import { kplanTabell } from "./layout/kplan-tabell.js";
import { linjeavstand } from "./layout/linjeavstand.js";
import { logoTilstede } from "./layout/logo-tilstede.js";
import { malAvvik } from "./layout/mal-avvik.js";
import { marger } from "./layout/marger.js";
import { merknaderIgjen } from "./layout/merknader-igjen.js";
import { plassholder } from "./layout/plassholder.js";
import { sidetall } from "./layout/sidetall.js";
import { skriftstoerrelse } from "./layout/skriftstoerrelse.js";
import { someAlt } from "./layout/some-alt.js";
import { sprakAttributt } from "./layout/sprak-attributt.js";
import { tabellHode } from "./layout/tabell-hode.js";
import { tilgjengelighetserklaering } from "./layout/tilgjengelighetserklaering.js";
import { tomOverskrift } from "./layout/tom-overskrift.js";
import { utheving } from "./layout/utheving.js";
import { epostSensitiv } from "./privacy/epost-sensitiv.js";
import { fodselsnummer } from "./privacy/fodselsnummer.js";
import { kontonummerApent } from "./privacy/kontonummer-apent.js";
import { navnUlik } from "./privacy/navn-ulik.js";
import { personOpplysning } from "./privacy/person-opplysning.js";
import { pmPersonal } from "./privacy/pm-personal.js";
import { someBilde } from "./privacy/some-bilde.js";
import { someSaksbehandling } from "./privacy/some-saksbehandling.js";
import { tittelSensitiv } from "./privacy/tittel-sensitiv.js";
import { unntattOffentlighet } from "./privacy/unntatt-offentlighet.js";
import { deTiltale } from "./tone/de-tiltale.js";
import { duTiltale } from "./tone/du-tiltale.js";
import { emoji } from "./tone/emoji.js";
import { ironi } from "./tone/ironi.js";
import { kjonnsnoytral } from "./tone/kjonnsnoytral.js";
import { personFirst } from "./tone/person-first.js";
import { pmRolle } from "./tone/pm-rolle.js";
import { pmSitat } from "./tone/pm-sitat.js";
import { respekt } from "./tone/respekt.js";
import { someRolle } from "./tone/some-rolle.js";
import { someSvar } from "./tone/some-svar.js";
import { someTone } from "./tone/some-tone.js";
import { toneStreng } from "./tone/tone-streng.js";
import { utropstegn } from "./tone/utropstegn.js";
import { versaler } from "./tone/versaler.js";
import { viAvsender } from "./tone/vi-avsender.js";
import { anglisisme } from "./understand/anglisisme.js";
import { dobbelNekting } from "./understand/dobbel-nekting.js";
import { engelskLesbarhet } from "./understand/engelsk-lesbarhet.js";
import { enkelBestemmelse } from "./understand/enkel-bestemmelse.js";
import { floskel } from "./understand/floskel.js";
import { foreldet } from "./understand/foreldet.js";
import { forfeltAvSetning } from "./understand/forfelt-av-setning.js";
import { forkortelseUforklart } from "./understand/forkortelse-uforklart.js";
import { genitivkjede } from "./understand/genitivkjede.js";
import { innledendeLovhenvisning } from "./understand/innledende-lovhenvisning.js";
import { innskuttSetning } from "./understand/innskutt-setning.js";
import { jargong } from "./understand/jargong.js";
import { kansellistil } from "./understand/kansellistil.js";
import { langSetning } from "./understand/lang-setning.js";
import { langtAvsnitt } from "./understand/langt-avsnitt.js";
import { langtOrd } from "./understand/langt-ord.js";
import { leddsetningskjede } from "./understand/leddsetningskjede.js";
import { liks } from "./understand/liks.js";
import { lovMidtISetning } from "./understand/lov-midt-i-setning.js";
import { lovSitatLang } from "./understand/lov-sitat-lang.js";
import { nakenBestemtForm } from "./understand/naken-bestemt-form.js";
import { organisasjonOrd } from "./understand/organisasjon-ord.js";
import { partisippform } from "./understand/partisippform.js";
import { passiv } from "./understand/passiv.js";
import { passivAndel } from "./understand/passiv-andel.js";
import { preposisjonskjede } from "./understand/preposisjonskjede.js";
import { preposisjonsuttrykk } from "./understand/preposisjonsuttrykk.js";
import { setningsvariasjon } from "./understand/setningsvariasjon.js";
import { smorPaaFlesk } from "./understand/smor-paa-flesk.js";
import { substantivsyke } from "./understand/substantivsyke.js";
import { synonymdrift } from "./understand/synonymdrift.js";
import { vagTid } from "./understand/vag-tid.js";
import { venstretung } from "./understand/venstretung.js";
import { datoPassert } from "./use/dato-passert.js";
import { epostForeloepig } from "./use/epost-foreloepig.js";
import { epostTilAlle } from "./use/epost-til-alle.js";
import { forhaandsvarsel } from "./use/forhaandsvarsel.js";
import { fristDato } from "./use/frist-dato.js";
import { hvaSkalLeserGjoere } from "./use/hva-skal-leser-gjoere.js";
import { innsyn } from "./use/innsyn.js";
import { innsynsavslag } from "./use/innsynsavslag.js";
import { klageFremgangsmaate } from "./use/klage-fremgangsmaate.js";
import { klageadgang } from "./use/klageadgang.js";
import { klagefrist } from "./use/klagefrist.js";
import { klageinstans } from "./use/klageinstans.js";
import { klagerettVergeinfo } from "./use/klagerett-vergeinfo.js";
import { kontakt } from "./use/kontakt.js";
import { kontaktIkkeDigital } from "./use/kontakt-ikke-digital.js";
import { kplanSeksjoner } from "./use/kplan-seksjoner.js";
import { kriseInnhold } from "./use/krise-innhold.js";
import { kunngjoringInnhold } from "./use/kunngjoring-innhold.js";
import { lenkeDomene } from "./use/lenke-domene.js";
import { personvernRett } from "./use/personvern-rett.js";
import { pmKontakt } from "./use/pm-kontakt.js";
import { sakBehandler } from "./use/sak-behandler.js";
import { signaturAutomatisert } from "./use/signatur-automatisert.js";
import { smsInnhold } from "./use/sms-innhold.js";
import { smsLengde } from "./use/sms-lengde.js";
import { smsLenke } from "./use/sms-lenke.js";
import { soksmaal } from "./use/soksmaal.js";
import { someSignatur } from "./use/some-signatur.js";
import { stillingsannonseInnhold } from "./use/stillingsannonse-innhold.js";
import { utsettelse } from "./use/utsettelse.js";
import { vedlegg } from "./use/vedlegg.js";
import { vedtakBegrunnelse } from "./use/vedtak-begrunnelse.js";
import { vedtakFakta } from "./use/vedtak-fakta.js";
import { vedtakHjemmel } from "./use/vedtak-hjemmel.js";
import { vedtakSkriftlig } from "./use/vedtak-skriftlig.js";
import { vedtakVurdering } from "./use/vedtak-vurdering.js";
import { veiledning } from "./use/veiledning.js";

/** Every rule, by category and id. */
export const rules: readonly Rule[] = [
  aaBliVerte,
  anfoersel,
  beloep,
  beloepSum,
  beloepUlik,
  bindestrekTankestrek,
  daNaar,
  dato,
  datoFinnes,
  datoUlik,
  denDato,
  direktiv,
  dobbeltMellomrom,
  ellipsis,
  enhet,
  forkortelseITekst,
  fristUlik,
  hilsen,
  husnorm,
  hverVaer,
  infinitivsendelse,
  institusjonsnavn,
  klokkeslett,
  kodefeil,
  kommaLeddsetning,
  kommaMen,
  kommaOg,
  kommaRel,
  kontonummer,
  lovForm,
  lovUtdatert,
  maalformDeklarert,
  maalformKommune,
  mellomromTegn,
  nbINn,
  nbNnBlanding,
  nnBoeying,
  nnDeDykk,
  nnFleirtalNoytrum,
  nnGenitiv,
  nnINb,
  nnParallell,
  nnSPassiv,
  ogAa,
  ogSkraastrek,
  ordGjentatt,
  ordliste,
  orgnr,
  prosent,
  referansedato,
  saerskriving,
  saksnummerUlik,
  samsvarsfeil,
  skrivefeil,
  storForbokstavTittel,
  storParagraf,
  tallBokstav,
  telefonnummer,
  tidsrom,
  tusenskille,
  ukedagDato,
  valuta,
  datoOeverst,
  epostEmne,
  epostKort,
  forLangTekst,
  ingress,
  kunngjoringTittel,
  lenketekst,
  listeInnledning,
  listeParallell,
  listeTegn,
  listeToNivaa,
  manglerMellomtitler,
  nettsideOppdatert,
  overskriftInformativ,
  overskriftNiva,
  overskriftPunktum,
  pdfSomNettside,
  pmIngress,
  pmTittel,
  sfStruktur,
  smsAvsender,
  viktigstFoerst,
  altTekst,
  dokTittel,
  fargePalett,
  fontTillatt,
  justert,
  kontrast,
  kplanTabell,
  linjeavstand,
  logoTilstede,
  malAvvik,
  marger,
  merknaderIgjen,
  plassholder,
  sidetall,
  skriftstoerrelse,
  someAlt,
  sprakAttributt,
  tabellHode,
  tilgjengelighetserklaering,
  tomOverskrift,
  utheving,
  epostSensitiv,
  fodselsnummer,
  kontonummerApent,
  navnUlik,
  personOpplysning,
  pmPersonal,
  someBilde,
  someSaksbehandling,
  tittelSensitiv,
  unntattOffentlighet,
  deTiltale,
  duTiltale,
  emoji,
  ironi,
  kjonnsnoytral,
  personFirst,
  pmRolle,
  pmSitat,
  respekt,
  someRolle,
  someSvar,
  someTone,
  toneStreng,
  utropstegn,
  versaler,
  viAvsender,
  anglisisme,
  dobbelNekting,
  engelskLesbarhet,
  enkelBestemmelse,
  floskel,
  foreldet,
  forfeltAvSetning,
  forkortelseUforklart,
  genitivkjede,
  innledendeLovhenvisning,
  innskuttSetning,
  jargong,
  kansellistil,
  langSetning,
  langtAvsnitt,
  langtOrd,
  leddsetningskjede,
  liks,
  lovMidtISetning,
  lovSitatLang,
  nakenBestemtForm,
  organisasjonOrd,
  partisippform,
  passiv,
  passivAndel,
  preposisjonskjede,
  preposisjonsuttrykk,
  setningsvariasjon,
  smorPaaFlesk,
  substantivsyke,
  synonymdrift,
  vagTid,
  venstretung,
  datoPassert,
  epostForeloepig,
  epostTilAlle,
  forhaandsvarsel,
  fristDato,
  hvaSkalLeserGjoere,
  innsyn,
  innsynsavslag,
  klageFremgangsmaate,
  klageadgang,
  klagefrist,
  klageinstans,
  klagerettVergeinfo,
  kontakt,
  kontaktIkkeDigital,
  kplanSeksjoner,
  kriseInnhold,
  kunngjoringInnhold,
  lenkeDomene,
  personvernRett,
  pmKontakt,
  sakBehandler,
  signaturAutomatisert,
  smsInnhold,
  smsLengde,
  smsLenke,
  soksmaal,
  someSignatur,
  stillingsannonseInnhold,
  utsettelse,
  vedlegg,
  vedtakBegrunnelse,
  vedtakFakta,
  vedtakHjemmel,
  vedtakSkriftlig,
  vedtakVurdering,
  veiledning,
];
