import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inFolder, klarsprak } from "./run-klarsprak.js";

const house = `name: Vik kommune
terms:
  - use: { nb: avgjørelse, nn: avgjerd }
    avoid: [vedtak]
  - use: { nb: saksbehandler, nn: saksbehandlar }
    avoid: [konsulent]
  - use: { nb: kontor, nn: kontor }
    avoid: [avdeling]
  - use: gjennomføre
    inflect: verb
    avoid: [{ word: iverksette, inflect: verb, standard: nb }, { word: iverksetje, inflect: verb, standard: nn }]
  - use: { nb: klar, nn: klår }
    inflect: adjective
    avoid: [{ word: tydelig, inflect: adjective, standard: nb }, { word: tydeleg, inflect: adjective, standard: nn }]
  - use: Digital post
    inflect: none
    avoid: [{ word: eFormidling, inflect: none }]
`;

/** What becomes of lines, and why those that stay are left. Each is a paragraph of a text in the standard. */
function applied(standard: "nb" | "nn", lines: readonly string[]) {
  const files = {
    "klarsprak.config.json": '{ "organisation": "./o.yaml" }',
    "o.yaml": house,
    "brev.md": lines.join("\n\n"),
  };
  return inFolder(files, (folder) => {
    const { stdout, stderr } = klarsprak(folder, [
      "terms",
      "brev.md",
      "--apply",
      "-l",
      standard,
      "-f",
      "json",
    ]);
    expect(stderr).toBe("");
    const { files: told } = JSON.parse(stdout) as {
      files: readonly { byHand: readonly { reason: string; range: { start: { line: number } } }[] }[];
    };
    const reasons = new Map<number, string>();
    for (const { reason, range } of told.flatMap(({ byHand }) => byHand))
      reasons.set((range.start.line - 1) / 2, reason);
    const after = readFileSync(join(folder, "brev.md"), "utf8").split("\n\n");
    // What is left over is left over the second time too, and nothing else is.
    const again = klarsprak(folder, ["terms", "brev.md", "--apply", "-l", standard, "-f", "json"]);
    expect(JSON.parse(again.stdout).summary).toMatchObject({ changes: 0, applied: 0 });
    return { after, reasons: lines.map((_, i) => reasons.get(i)) };
  });
}

const changed: Readonly<Record<"nb" | "nn", readonly (readonly [before: string, after: string])[]>> = {
  nb: [
    ["En konsulent ringer deg.", "En saksbehandler ringer deg."],
    ["Konsulenten ringer deg.", "Saksbehandleren ringer deg."],
    ["Flere konsulenter ringer deg.", "Flere saksbehandlere ringer deg."],
    ["Spør konsulentene våre.", "Spør saksbehandlerne våre."],
    ["Her er konsulentens navn.", "Her er saksbehandlerens navn."],
    ["Her er konsulentenes navn.", "Her er saksbehandlernes navn."],
    ["Ring den nye konsulenten din.", "Ring den nye saksbehandleren din."],
    ["KONTAKT MED KONSULENT", "KONTAKT MED SAKSBEHANDLER"],
    ["Ring **konsulenten** i dag.", "Ring **saksbehandleren** i dag."],
    ["Ring {{navn}}, konsulent i saken.", "Ring {{navn}}, saksbehandler i saken."],
    ["Et vedtak kommer snart.", "En avgjørelse kommer snart."],
    ["Et nytt vedtak kommer snart.", "En ny avgjørelse kommer snart."],
    ["Et nytt og skriftlig vedtak kommer snart.", "En ny og skriftlig avgjørelse kommer snart."],
    ["Et helt nytt vedtak kommer snart.", "En helt ny avgjørelse kommer snart."],
    ["Et lite vedtak kommer snart.", "En liten avgjørelse kommer snart."],
    ["Vi har gjort et annet vedtak.", "Vi har gjort en annen avgjørelse."],
    ["Hvert vedtak har et nummer.", "Hver avgjørelse har et nummer."],
    ["Du får ditt nye vedtak i posten.", "Du får din nye avgjørelse i posten."],
    ["Du får vedtaket ditt i posten.", "Du får avgjørelsen din i posten."],
    ["Dette vedtaket er endelig.", "Denne avgjørelsen er endelig."],
    ["Det nye vedtaket er endelig.", "Den nye avgjørelsen er endelig."],
    ["Vedtakets dato står øverst.", "Avgjørelsens dato står øverst."],
    ["Vedtakene er sendt.", "Avgjørelsene er sendt."],
    ["Nye vedtak er sendt.", "Nye avgjørelser er sendt."],
    ["To vedtak er sendt.", "To avgjørelser er sendt."],
    ["# ET NYTT VEDTAK", "# EN NY AVGJØRELSE"],
    ["En ny avdeling har åpnet.", "Et nytt kontor har åpnet."],
    ["Avdelingen din har åpnet.", "Kontoret ditt har åpnet."],
    ["Den nye avdelingen har åpnet.", "Det nye kontoret har åpnet."],
    ["Vi iverksetter tiltaket.", "Vi gjennomfører tiltaket."],
    ["Vi iverksatte tiltaket.", "Vi gjennomførte tiltaket."],
    ["Vi har iverksatt tiltaket.", "Vi har gjennomført tiltaket."],
    ["Vi skal iverksette tiltaket.", "Vi skal gjennomføre tiltaket."],
    ["Tiltaket iverksettes i dag.", "Tiltaket gjennomføres i dag."],
    ["De iverksatte tiltakene virker.", "De gjennomførte tiltakene virker."],
    ["Et tydelig språk hjelper.", "Et klart språk hjelper."],
    ["En tydelig regel hjelper.", "En klar regel hjelper."],
    ["Tydelige regler hjelper.", "Klare regler hjelper."],
    ["Språket er tydeligere.", "Språket er klarere."],
    ["Svar med eFormidling.", "Svar med Digital post."],
  ],
  nn: [
    ["Ein konsulent ringjer deg.", "Ein saksbehandlar ringjer deg."],
    ["Konsulenten ringjer deg.", "Saksbehandlaren ringjer deg."],
    ["Fleire konsulentar ringjer deg.", "Fleire saksbehandlarar ringjer deg."],
    ["Spør konsulentane våre.", "Spør saksbehandlarane våre."],
    ["Her er namnet til konsulenten.", "Her er namnet til saksbehandlaren."],
    ["KONTAKT MED KONSULENT", "KONTAKT MED SAKSBEHANDLAR"],
    ["Eit vedtak kjem snart.", "Ei avgjerd kjem snart."],
    ["Eit nytt vedtak kjem snart.", "Ei ny avgjerd kjem snart."],
    ["Vi har gjort eit anna vedtak.", "Vi har gjort ei anna avgjerd."],
    ["Kvart vedtak har eit nummer.", "Kvar avgjerd har eit nummer."],
    ["Du får vedtaket ditt i posten.", "Du får avgjerda di i posten."],
    ["Dette vedtaket er endeleg.", "Denne avgjerda er endeleg."],
    ["Vedtaka er sende.", "Avgjerdene er sende."],
    ["Nye vedtak er sende.", "Nye avgjerder er sende."],
    ["# EIT NYTT VEDTAK", "# EI NY AVGJERD"],
    ["Ei ny avdeling har opna.", "Eit nytt kontor har opna."],
    ["Avdelinga di har opna.", "Kontoret ditt har opna."],
    ["Vi iverkset tiltaket.", "Vi gjennomfører tiltaket."],
    ["Vi skal iverksetje tiltaket.", "Vi skal gjennomføre tiltaket."],
    ["Eit tydeleg språk hjelper.", "Eit klårt språk hjelper."],
    ["Tydelege reglar hjelper.", "Klåre reglar hjelper."],
  ],
};

const left: Readonly<Record<"nb" | "nn", readonly (readonly [line: string, reason: string])[]>> = {
  nb: [
    ["Du skrev: «Konsulenten ringte ikke.»", "quoted"],
    ['Ordet "konsulent" er gammelt.', "quoted"],
    ["> Konsulenten ringte ikke.", "quoted"],
    ["Skriv `konsulent` i feltet.", "code"],
    ["Kontakt Konsulent AS om saken.", "name"],
    ["Skriv til konsulent@vik.no i dag.", "address"],
    ["Vi bruker konsulenttjenester i saken.", "compound"],
    ["Vi har konsulent- og rådgivningstjenester.", "compound"],
    ["Spør konsulent(en) om det.", "compound"],
    ["Ring {{rolle}}konsulent i dag.", "compound"],
    ["Saksbehandleren og konsulenten møter deg.", "both"],
    ["Ring kon*sulenten* i dag.", "markup"],
    ["Vi har fattet vedtak i saken.", "form"],
    ["Kommunens vedtak er sendt.", "form"],
    ["Et tydelig vedtak kommer snart.", "entangled"],
    ["Vedtaket er nytt.", "agreement"],
    ["Et så å si nytt vedtak kommer.", "agreement"],
    ["Et vedtak er sendt. Les det nøye.", "reference"],
    ["Vedtaket gjelder fra i dag, men det kan endres.", "reference"],
    ["Avdelingen er flyttet. Den har ny adresse.", "reference"],
    ["Et {{slag}} vedtak kommer snart.", "agreement"],
  ],
  nn: [
    ["Du skreiv: «Konsulenten ringde ikkje.»", "quoted"],
    ["Vi bruker konsulenttenester i saka.", "compound"],
    ["Vi har gjort vedtak i saka.", "form"],
    ["Vedtaket er skrive.", "agreement"],
    ["Vedtaket er sendt.", "agreement"],
    ["Eit lite vedtak kjem snart.", "agreement"],
    ["Eit vedtak er lagt ved. Les det nøye.", "reference"],
  ],
};

describe.each(["nb", "nn"] as const)("the words of the house in %s", (standard) => {
  test("are put in in the form that stands there, with all that agrees with it", () => {
    const { after, reasons } = applied(
      standard,
      changed[standard].map(([before]) => before),
    );
    expect(after).toEqual(changed[standard].map(([, wanted]) => wanted));
    expect(reasons.filter((reason) => reason !== undefined)).toEqual([]);
  });

  test("are left to a person where that is not certain", () => {
    const lines = left[standard].map(([line]) => line);
    const { after, reasons } = applied(standard, lines);
    expect(after).toEqual(lines);
    expect(reasons).toEqual(left[standard].map(([, reason]) => reason));
  });
});
