import { wordSet } from "./word-set.js";

/** Names of the written standards; `no` as in `nb-NO`. */
const STANDARDS = "nn nno nynorsk nb nob bokmål bokmaal bokmal no";

/** Names of kinds of text and channels. */
const KINDS = `
  brev vedtak vedtaksbrev e-post epost e-mail email sms tekstmelding tekstmeldinger tekstmeldingar
  nettside nettsiden nettsida nettsider nettsidene web sosiale medier medium some facebook instagram linkedin
  pressemelding pressemeldinger pressemeldingar
  kunngjøring kunngjøringer kunngjoering kunngjoeringer kunngjoring kunngjoringer kunngjering kunngjeringar
  kommunikasjonsplan kommunikasjonsplaner kommunikasjonsplanar kommunikasjonsstrategi kommunikasjonsstrategier
  kommunikasjonsstrategiar kommunikasjonstiltak saksframlegg saksfremlegg
  intranett intranettet ansattportal ansattportalen internnytt krise krisemelding kriseinformasjon
  stillingsannonse stillingsannonser stillingsutlysning stillingsutlysninger stillingslysing stillingslysingar`;

/** What texts are called whatever their kind. */
const TEXTS = `
  mal maler malar brevmal brevmaler brevmalar tekst tekster tekstar melding meldinger meldingar varsel varsler svar
  utkast eksempel eksempler døme innhold innhald innlegg artikler artiklar nyheter nyhende side sider dokument
  dokumenter template templates text texts letter letters message messages example examples content`;

/** What ties such words together: «maler for SMS», «brev på nynorsk». */
const TIES = "og på for til";

const WORDS = wordSet(`${STANDARDS} ${KINDS} ${TEXTS} ${TIES}`);
const YEAR = /^(?:19|20)\d\d$/;

/** Between the words of a name; the hyphen of «e-post» and «e-mail» is a part of the word. */
const BETWEEN = / - |[_. ]|(?<!(?:^|[-_. ])e)-/;

/** A file and so many folders right above it are looked at. What lies further up is no matter of the text. */
const FOLDERS = 2;

/**
 * The part of a path that tells something of the text, with slashes on every system: the file name, and before it the
 * folders right above whose names say what texts lie there, such as `nn`, `sms-maler` or `Brev 2026`. A folder with any
 * other word in its name is left out, since the same letters can stand in it by chance (`tmpab_nn_c`), or name a matter
 * of which there are texts of many kinds (`kommunikasjonsplan-skole`).
 */
export function tellingPath(path: string): string {
  // File systems may keep «å» as two characters.
  const names = path.normalize("NFC").split(/[\\/]/);
  const file = names.pop()!;
  return [...names.slice(-FOLDERS).filter(isNameOfTexts), file].join("/");
}

function isNameOfTexts(folder: string): boolean {
  return folder
    .toLowerCase()
    .split(BETWEEN)
    .every((word) => WORDS.has(word) || YEAR.test(word));
}
