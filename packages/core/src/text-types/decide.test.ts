import { expect, test } from "vitest";
import { read } from "../readers/read.js";
import { textTypes } from "./all.js";
import { decideTextType, detectionInput } from "./decide.js";

function decide(source: string, path: string, format: "text" | "markdown" | "html" = "text") {
  return decideTextType(
    detectionInput(read(source, { format, path }), path, source.split(/\s+/).length),
    textTypes,
    undefined,
    "nb",
  );
}

const news = "Vi holder til midt i bygda og har mange gode kolleger som hjelper hverandre. ".repeat(6);
const filler = "Vi viser til søknaden din og gir deg svar på det du har spurt om i saken. ".repeat(6);

test.each([
  [
    "vedtak",
    "brev.txt",
    `Du får ikke støtte\n\nVi har avslått søknaden din.\n\n${filler}\n\nDu kan klage på vedtaket innen tre uker.`,
  ],
  [
    "vedtak",
    "brev.txt",
    `De får ikkje løyve\n\nVi har avslått søknaden om løyve.\n\n${filler}\n\nDe kan klage på vedtaket innan tre veker.`,
  ],
  ["vedtak", "brev.txt", `Du får ikke støttekontakt\n\nVi har lest søknaden din.\n\n${filler}`],
  ["vedtak", "brev.txt", `De får løyve\n\nVi har lese søknaden dykkar.\n\n${filler}`],
  ["vedtak", "brev.txt", `Melding om vedtak\n\nDet innvilges støtte.\n\n${filler}\n\nVedtaket kan påklages.`],
  ["innsynsavslag", "brev.txt", `Du får ikke innsyn i rapporten\n\n${filler}\n\nDu kan klage på vedtaket.`],
  ["innsynsavslag", "brev.txt", `Avslag på krav om innsyn\n\n${filler}`],
  [
    "innsynsavslag",
    "brev.txt",
    `Svar til deg\n\nKravet ditt om innsyn i brevet er avslått.\n\n${filler}\n\nDu kan klage på vedtaket.`,
  ],
  ["brev", "brev.txt", `Klage på avslag på innsyn\n\nKommunen har avslått kravet om innsyn.\n\n${filler}`],
  [
    "brev",
    "brev.txt",
    `Slik klager du på avslag på innsyn\n\nVi kan ha avslått et krav om innsyn.\n\n${filler}`,
  ],
  ["brev", "brev.txt", `Oversending av klage på avslag på innsyn\n\nVi har avslege innsyn.\n\n${filler}`],
  ["brev", "brev.txt", `Kva er eit avslag på innsyn?\n\n${filler}`],
  ["innsynsavslag", "brev.txt", `De får berre delvis innsyn\n\nVi har avslege kravet.\n\n${filler}`],
  [
    "vedtak",
    "brev.txt",
    `Du får ikke støtte\n\n${filler}\n\nDu har rett til innsyn, og du kan klage på vedtaket.`,
  ],
  ["vedtak", "brev.txt", `Du får innsyn i rapporten\n\n${filler}`],
  ["brev", "brev.txt", `Du får svar i juni\n\nVi har fått søknaden din.\n\n${filler}`],
  [
    "kommunikasjonsplan",
    "plan.md",
    `Ny skole\n\nVi sender pressemelding.\n\nBudskap\n\nMålgrupper\n\nKanaler`,
  ],
  ["brev", "svar.txt", `Svar til deg\n\n${filler}\n\nVennlig hilsen\nKari Nordmann`],
  ["e-post", "melding.txt", `Fra: Kari\nTil: Ola\nEmne: Møtet mandag\n\nHei Ola. ${filler}`],
  ["sms", "sms-vann.txt", "Vi stenger vannet i morgen."],
  ["sms", "vann.txt", "Eksempel kommune: Passer timen? Svar JA eller NEI."],
  ["sms", "nn.txt", "Døme kommune: Du kan ikkje svare på denne SMS-en. Ring 61 00 00 00."],
  ["sms", "tekstmelding-vann.txt", "Vi stenger vannet i morgen."],
  ["utdrag", "x.txt", "Hun skal svare nei på spørsmålet."],
  ["e-post", "svar.md", "---\nsubject: Båtplass\n---\n\nHei, Kari. Du får båtplass."],
  ["e-post", "x.txt", `Emne: Båtplass\n\nHei, Kari. ${filler}`],
  ["e-post", "e-post-svar.txt", `Hei, Kari. ${filler}`],
  ["brev", "post-svar.txt", `Til: Kari\n\nHei, Kari. ${filler}`],
  ["sosiale-medier", "x.txt", "Badet åpner på lørdag. Lurer du på noe? Spør i kommentarfeltet."],
  ["sosiale-medier", "maler/some/bad.txt", "Badet åpner på lørdag."],
  ["utdrag", "handsome-letter.txt", "Badet åpner på lørdag."],
  ["intranett", "x.txt", `Kantina er stengt\n\nPublisert på intranettet 4. mai\n\n${filler}`],
  ["intranett", "x.md", `---\ntitle: Internt om ferien\n---\n\n${filler}`],
  ["brev", "x.txt", `Kantina er stengt\n\n${filler}\n\nLes mer på intranettet.`],
  ["pressemelding", "nytt.txt", `Pressemelding\n\n${filler}`],
  ["kunngjoring", "plan.txt", `Kunngjøring: Ny plan for sentrum\n\n${filler}`],
  ["kommunikasjonsplan", "plan.txt", `Kommunikasjonsplan for ny skole\n\n${filler}`],
  ["saksframlegg", "sak.txt", `Ny skole\n\nForslag til vedtak\n\n${filler}`],
  ["krise", "krise-vann.txt", "Ikke drikk vannet. Vi har funnet bakterier i det."],
  [
    "krise",
    "melding.txt",
    `Brann på Lena\n\nPolitiet ber alle holde seg unna. Hold vinduene lukket.\n\n${news}`,
  ],
  [
    "krise",
    "melding.txt",
    `Kok vatnet før du drikk det\n\nVi har funne bakteriar i vatnet. Kok vatnet før du drikk det.\n\n${news}`,
  ],
  [
    "brev",
    "side.txt",
    `Ekstremvær: hva gjør du?\n\nHold deg unna bratte skråninger når det regner mye.\n\n${news}`,
  ],
  ["brev", "side.txt", `Beredskap ved flom\n\nPolitiet ber folk evakuere. Hold deg unna elva.\n\n${news}`],
  [
    "brev",
    "brev.txt",
    `Brann- og redningstjenesten kommer på tilsyn\n\nVi feier pipa di i mai.\n\n${filler}`,
  ],
  [
    "brev",
    "notat.txt",
    `Evaluering etter flommen\n\nPolitiet ber om at planen følges. Hold deg unna elva.\n\n${news}`,
  ],
  [
    "vedtak",
    "brev.txt",
    `Vedtak etter brannen\n\nVi har avslått søknaden din.\n\n${filler}\n\nDu kan klage.`,
  ],
  [
    "stillingsannonse",
    "jobb.txt",
    `Vil du bli barnehagelærer på Lena?\n\n${news}\n\nArbeidsoppgaver\n\nLek.\n\nVi tilbyr\n\nFast stilling.\n\nSøknadsfrist: 1. mai`,
  ],
  [
    "stillingsannonse",
    "jobb.txt",
    `Sjukepleiar i heimetenesta\n\n${news}\n\nArbeidsoppgåver\n\nStell.\n\nKvalifikasjonar\n\nAutorisasjon.\n\nVi tilbyr\n\nFast stilling.\n\nSøknadsfrist: 1. mai`,
  ],
  [
    "brev",
    "brev.txt",
    `Vi søker deg ikke videre\n\nTakk for søknaden. Søknadsfristen er ute.\n\nArbeidsoppgaver\n\n${filler}\n\nVi tilbyr\n\nFast stilling.`,
  ],
  [
    "brev",
    "brev.txt",
    `Søknadsfrist for redusert betaling\n\n${filler}\n\nKrav til dokumentasjon\n\n${filler}`,
  ],
  ["utdrag", "x.txt", "Dette er en kort tekst."],
  ["brev", "x.txt", filler],
])("%s: %s", (expected, path, source) => {
  expect(decide(source, path).type).toBe(expected);
});

test("a whole HTML page is a web page, with a reason to show", () => {
  const decision = decide(
    `<html lang="nb"><head><title>Barnehage</title></head><body><p>${filler}</p></body></html>`,
    "a.html",
    "html",
  );
  expect(decision).toMatchObject({
    type: "nettside",
    origin: "detected",
    reason: "Teksten er en hel HTML-side.",
  });
});

test("front matter overrules detection, an option overrules front matter", () => {
  const source = `---\ntype: sms\n---\n\n${filler}`;
  const input = detectionInput(read(source, { format: "markdown", path: "x.md" }), "x.md", 90);
  expect(decideTextType(input, textTypes, undefined, "nb")).toMatchObject({
    type: "sms",
    origin: "front-matter",
  });
  expect(
    decideTextType(input, textTypes, { type: "brev", origin: "option", reason: "--type brev" }, "nb").type,
  ).toBe("brev");
  expect(
    decideTextType(input, textTypes, { type: "brev", origin: "configuration", reason: "x" }, "nb").type,
  ).toBe("sms");
});
