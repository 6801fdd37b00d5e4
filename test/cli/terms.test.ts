import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "@klarsprak/documents";
import { Document, Packer, Paragraph, SimpleField, TextRun } from "docx";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { docxOf, partOf } from "./docx-file.js";
import { inFolder, klarsprak } from "./run-klarsprak.js";

type Standard = "nb" | "nn";
type Files = Record<string, string | Uint8Array>;

/** Words of the house before and after; whole files are compared, so that nothing else may change. */
const FORMS: readonly (readonly [string, string, string])[] = [
  ["konsulentene", "saksbehandlerne", ""],
  ["konsulentane", "", "saksbehandlarane"],
  ["konsulenten", "saksbehandleren", "saksbehandlaren"],
  ["konsulentar", "", "saksbehandlarar"],
  ["konsulenter", "saksbehandlere", ""],
  ["konsulent", "saksbehandler", "saksbehandlar"],
];

/** What a text is to be afterwards. */
function wanted(text: string, standard: Standard): string {
  return FORMS.reduce((after, [word, nb, nn]) => {
    const other = standard === "nb" ? nb : nn;
    if (other === "") return after;
    return after
      .replaceAll(word, other)
      .replaceAll(word.toUpperCase(), other.toUpperCase())
      .replaceAll(word[0]!.toUpperCase() + word.slice(1), other[0]!.toUpperCase() + other.slice(1));
  }, text);
}

const lines: Readonly<Record<Standard, readonly string[]>> = {
  nb: ["Konsulenten din heter Kari Berg.", "Du kan ringe en konsulent når du vil.", "KONTAKT MED KONSULENT"],
  nn: [
    "Konsulenten din heiter Kari Berg.",
    "Du kan ringje ein konsulent når du vil.",
    "KONTAKT MED KONSULENT",
  ],
};
const others: Readonly<Record<Standard, string>> = {
  nb: "Vi har fått søknaden din og svarer deg i løpet av neste uke.",
  nn: "Vi har fått søknaden din og svarar deg i løpet av neste veke.",
};

const front = (standard: Standard, number: number): string =>
  `---\n${standard === "nb" ? "eier" : "eigar"}: Avdeling ${number}\nsist gjennomgått: 2025-01-${10 + number}\n---\n`;

/** The text templates, by ending. */
const texts: Readonly<Record<string, (standard: Standard, number: number) => string>> = {
  txt: (standard) => `${lines[standard].join("\r\n\r\n")}\r\n`,
  md: (standard, number) =>
    `${front(standard, number)}# ${lines[standard][2]}\n\n${lines[standard][0]}\n\n* ${lines[standard][1]!.replace("konsulent", "**konsulent**")}\n`,
  hbs: (standard, number) =>
    `${front(standard, number)}{{!-- konsulent --}}\nHei {{fornavn}}.\n\n{{#if ringer}}${lines[standard][1]}{{else}}${others[standard]}{{/if}}\n\n${lines[standard][0]}\n`,
  html: (standard, number) =>
    `<html lang="${standard}"><head><meta name="ansvarlig" content="Avdeling ${number}"></head><body><h1>${lines[standard][2]}</h1>\n<p class="konsulent">${lines[standard][0]}&nbsp;</p></body></html>\n`,
  njk: (standard, number) =>
    `${front(standard, number)}{% if konsulent %}${lines[standard][0]}{% endif %}\n\n${others[standard]}\n`,
};

async function docx(standard: Standard, number: number): Promise<Uint8Array> {
  const [first = "", second = ""] = lines[standard];
  const document = new Document({
    customProperties: [{ name: "Eier", value: `Avdeling ${number}` }],
    lastModifiedBy: "Ola Nordmann",
    sections: [
      {
        children: [
          // As Word leaves it: one word in two runs, and a field that shows the word too.
          new Paragraph({
            children: [
              new TextRun("Kon"),
              new TextRun(first.slice(3)),
              new TextRun({ text: ` ${second}`, bold: true }),
            ],
          }),
          new Paragraph({
            children: [new TextRun("Rolle: "), new SimpleField("MERGEFIELD konsulent", "konsulent")],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** 60 templates, 41 of them with words of the house before: 18 pairs, three that stand alone, and two whose twin has none. */
async function templates(): Promise<{ readonly files: Files; readonly hit: readonly string[] }> {
  const files: Files = {};
  const hit: string[] = [];
  const kinds = [...Object.keys(texts), "docx", "dotx"];
  const content = async (kind: string, standard: Standard, number: number): Promise<string | Uint8Array> => {
    if (kind === "docx") return docx(standard, number);
    if (kind === "dotx")
      return docxOf([`# ${lines[standard][2]}`, ...lines[standard].slice(0, 2)], { type: "template" });
    return texts[kind]!(standard, number);
  };
  for (let number = 0; number < 18; number++) {
    const kind = kinds[number % kinds.length]!;
    for (const standard of ["nb", "nn"] as const) {
      const path = `maler/Brev ${number}-${standard}.${kind}`;
      files[path] = await content(kind, standard, number);
      hit.push(path);
    }
  }
  for (const kind of ["txt", "html", "dotx"]) {
    const path = `maler/alene/varsel.${kind}`;
    files[path] = await content(kind, "nb", 1);
    hit.push(path);
  }
  for (const number of [1, 2]) {
    files[`maler/nb/svar${number}.md`] = texts.md!("nb", number);
    files[`maler/nn/svar${number}.md`] = `${others.nn}\n`;
    hit.push(`maler/nb/svar${number}.md`);
  }
  for (let number = 0; number < 17; number++)
    files[`maler/andre/${number}.md`] = `${others.nb} Nummer ${number}.\n`;
  return { files, hit: hit.sort((a, b) => (a < b ? -1 : 1)) };
}

const house = (term: string): string => `name: Vik kommune\nterms:\n${term}`;
const before = house("  - use: { nb: konsulent, nn: konsulent }\n");
const after = house("  - use: { nb: saksbehandler, nn: saksbehandlar }\n    avoid: [konsulent]\n");
const config = '{ "organisation": "./organisation.yaml" }\n';

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync(
    "git",
    ["-c", "user.name=Kari", "-c", "user.email=kari@example.org", "-c", "core.quotePath=false", ...args],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
const changedIn = (folder: string): readonly string[] =>
  git(folder, "status", "--porcelain", "-z")
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => line.slice(3));

interface Told {
  readonly files: readonly {
    readonly path: string;
    readonly twin: { readonly path: string; readonly places: number | null } | null;
    readonly upkeep: {
      readonly owner: { readonly value: string } | null;
      readonly reviewed: { readonly value: string } | null;
    };
    readonly changes: readonly { readonly message: string }[];
    readonly byHand: readonly { readonly reason: string }[];
    readonly error: { readonly code: string } | null;
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

/** Runs `terms` and reads what it says as JSON. */
function terms(folder: string, ...args: readonly string[]): Told & { readonly status: number | null } {
  const { stdout, status } = klarsprak(folder, ["terms", "--format", "json", ...args]);
  return { ...(JSON.parse(stdout) as Told), status };
}

describe("the adviser changes one term in the organisation file", () => {
  let files: Files;
  let hit: readonly string[];
  beforeAll(async () => {
    ({ files, hit } = await templates());
  });

  test("sees the 41 templates it hits, and changes these and nothing else", () => {
    expect(Object.keys(files)).toHaveLength(60);
    expect(hit).toHaveLength(41);
    const latin = Buffer.from(wanted(texts.txt!("nb", 0), "nb").replace("når", "n\u00e5r"), "latin1");
    const encoded: Files = {
      ...files,
      "maler/Brev 0-nb.txt": Buffer.from(texts.txt!("nb", 0), "latin1"),
      "maler/Brev 0-nn.txt": `\ufeff${texts.txt!("nn", 0)}`,
    };
    inFolder({ ...encoded, "klarsprak.config.json": config, "organisation.yaml": before }, (folder) => {
      git(folder, "init", "-q");
      git(folder, "add", ".");
      git(folder, "commit", "-q", "-m", "Malene");
      writeFileSync(join(folder, "organisation.yaml"), after);
      git(folder, "commit", "-q", "-a", "-m", "Et nytt ord");

      // She looks at the preview, which changes nothing.
      const shown = klarsprak(folder, ["terms", "maler"]);
      expect(shown.status).toBe(1);
      expect(shown.stderr).toBe("");
      expect(shown.stdout).toMatch(/^41 av 60 filer har ord dere ikke skriver: \d+ endringer\.$/m);
      expect(shown.stdout).toContain("Ingenting er endret. Gjør endringene med --apply.");
      expect(shown.stdout).toContain(`maler/Brev 1-nn.md  nynorsk
  Tvilling: maler/Brev 1-nb.md (3 treff)
  Eigar: Avdeling 1   Sist gjennomgått: 2025-01-11
  5:15  «KONSULENT» blir «SAKSBEHANDLAR».
    før       # KONTAKT MED KONSULENT
    etter     # KONTAKT MED SAKSBEHANDLAR
`);
      expect(changedIn(folder)).toEqual([]);
      const preview = terms(folder, "maler");
      expect(preview.files.map(({ path }) => path)).toEqual(hit);
      expect(terms(folder, "maler", "--preview")).toEqual(preview);
      const of = (path: string) => preview.files.find((file) => file.path === path)!;
      expect(of("maler/Brev 3-nb.html").upkeep.owner).toEqual({ key: "ansvarlig", value: "Avdeling 3" });
      expect(of("maler/Brev 5-nb.docx")).toMatchObject({
        twin: { path: "maler/Brev 5-nn.docx", places: 2 },
        upkeep: {
          owner: { key: "Eier", value: "Avdeling 5" },
          reviewed: null,
          saved: { by: "Ola Nordmann" },
        },
      });
      expect(of("maler/nb/svar1.md").twin).toEqual({ path: "maler/nn/svar1.md", places: 0 });
      expect(of("maler/alene/varsel.dotx").twin).toBeNull();
      expect(preview.files.filter(({ twin }) => twin?.places === null)).toEqual([]);

      // She makes the changes: these files change, each word in its form, and nothing beside it.
      const made = klarsprak(folder, ["terms", "maler", "--apply"]);
      expect(made.stderr).toBe("");
      expect(made.stdout).toMatch(/^41 av 60 filer har ord dere ikke skriver: \d+ endringer er gjort\.$/m);
      expect(made.status).toBe(0);
      expect([...changedIn(folder)].sort((a, b) => (a < b ? -1 : 1))).toEqual(hit);
      expect(readFileSync(join(folder, "maler/Brev 0-nb.txt"))).toEqual(latin);
      for (const path of hit) {
        const standard: Standard = /-nn\./.test(path) ? "nn" : "nb";
        const was = encoded[path]!;
        const is = new Uint8Array(readFileSync(join(folder, path)));
        if (/\.do[ct]x$/.test(path)) expectDocument(is, was as Uint8Array, standard);
        else if (typeof was === "string")
          expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(is)).toBe(kept(was, standard));
      }

      // Nothing is left to do.
      const again = terms(folder, "maler");
      expect(again).toMatchObject({ status: 0, files: [], summary: { files: 60, hit: 0, changes: 0 } });
    });
  });
});

/** What stands in tags, comments and attributes stays. */
function kept(text: string, standard: Standard): string {
  return text
    .split(/(\{\{.*?\}\}|\{%.*?%\}|<[^>]*>)/)
    .map((piece, i) => (i % 2 === 0 ? wanted(piece, standard) : piece))
    .join("");
}

function expectDocument(is: Uint8Array, was: Uint8Array, standard: Standard): void {
  const name = "word/document.xml";
  const parts = { ...unzipSync(is), [name]: undefined };
  expect(parts).toEqual({ ...unzipSync(was), [name]: undefined });
  const [first, ...rest] = readDocx(was).document.source.split("\n\n");
  const fieldStays = rest.map((text) => (text.startsWith("Rolle: ") ? text : wanted(text, standard)));
  expect(readDocx(is).document.source).toBe([wanted(first!, standard), ...fieldStays].join("\n\n"));
  // The runs are those that were there, and look the same.
  const runs = (bytes: Uint8Array): string => partOf(bytes, name)!.replace(/<w:t[ >][^<]*<\/w:t>/g, "<w:t/>");
  expect(runs(is)).toBe(runs(was));
}

describe("what is not changed", () => {
  const text = "Konsulenten din heter Kari.\n";
  const base = { "klarsprak.config.json": config, "organisation.yaml": after };

  test("is told with the reason, and asked about first", () => {
    const given = {
      ...base,
      "organisation.yaml": `${after}  - use: avgjørelse\n    avoid: [vedtak]\n`,
      "a b/-brev\n1.md": "«Konsulenten» heter Kari. Konsulenten ringer.\n",
      "gren.hbs":
        "Du får {{#if nytt}}et nytt{{else}}et annet{{/if}} vedtak i morgen.\n\n{{#if nytt}}Du får et{{else}}Vi sender et{{/if}} vedtak i dag.\n",
      "grener.hbs": "Du får {{#if nytt}}et nytt{{else}}kommunens{{/if}} vedtak i morgen.\n",
      "felt.dotx": docxOf(["Ring konsulenten i morgen."], { type: "template" }),
      "utelatt/brev.md": text,
      ".klarsprakignore": "utelatt\n",
    };
    inFolder(given, (folder) => {
      const { files, status, summary } = terms(folder, ".", "--apply");
      expect(status).toBe(1);
      expect(summary).toMatchObject({ changes: 4, byHand: 2, applied: 3 });
      expect(files.map(({ path, byHand }) => [path, byHand.map(({ reason }) => reason)])).toEqual([
        ["a b/-brev\n1.md", ["quoted"]],
        ["felt.dotx", []],
        ["gren.hbs", []],
        ["grener.hbs", ["form"]],
      ]);
      expect(readFileSync(join(folder, "a b/-brev\n1.md"), "utf8")).toBe(
        "«Konsulenten» heter Kari. Saksbehandleren ringer.\n",
      );
      // What agrees with the word is changed in each branch, or the word is left in all.
      expect(readFileSync(join(folder, "gren.hbs"), "utf8")).toBe(
        "Du får {{#if nytt}}en ny{{else}}en annen{{/if}} avgjørelse i morgen.\n\n{{#if nytt}}Du får en{{else}}Vi sender en{{/if}} avgjørelse i dag.\n",
      );
      expect(readFileSync(join(folder, "grener.hbs"), "utf8")).toBe(given["grener.hbs"]);
      expect(readFileSync(join(folder, "utelatt/brev.md"), "utf8")).toBe(text);
    });
  });

  test("is a file that nobody may write, or that cannot hold the word, or is damaged; the others are changed", () => {
    const dash = after.replace("nb: saksbehandler", "nb: saks\u2192behandler");
    const given = {
      ...base,
      "brev.md": text,
      "laast.md": text,
      "oedelagt.docx": docxOf(["Hei"]).subarray(0, 90),
    };
    inFolder(given, (folder) => {
      chmodSync(join(folder, "laast.md"), 0o444);
      const { files, status } = terms(folder, ".", "--apply");
      expect(status).toBe(2);
      expect(files.map(({ path, error }) => [path, error?.code])).toEqual([
        ["brev.md", undefined],
        ["laast.md", "read-only"],
        ["oedelagt.docx", "damaged"],
      ]);
      expect(readFileSync(join(folder, "laast.md"), "utf8")).toBe(text);
      expect(readFileSync(join(folder, "brev.md"), "utf8")).toBe("Saksbehandleren din heter Kari.\n");
      const windows = Buffer.from("Konsulent på møtet er Kari Bø.\n", "latin1");
      writeFileSync(join(folder, "organisation.yaml"), dash);
      writeFileSync(join(folder, "gammel.txt"), windows);
      const old = terms(folder, "gammel.txt", "--apply", "--language", "nb");
      expect(old.files[0]!.error!.code).toBe("not-writable");
      expect(readFileSync(join(folder, "gammel.txt"))).toEqual(windows);
    });
  });

  test("is what the term is not about, and other word lists", () => {
    const two = `${after}  - use: skriv\n    inflect: none\n    avoid: [{ word: noter, inflect: none }]\n`;
    inFolder(
      { ...base, "organisation.yaml": two, "brev.md": `${text}\nDu må noter dette vedrørende saken.\n` },
      (folder) => {
        for (const term of ["Saksbehandlar", "konsulent"])
          expect(terms(folder, "--term", term).files[0]!.changes.map(({ message }) => message)).toEqual([
            "«Konsulenten» blir «Saksbehandleren».",
          ]);
        const wrong = klarsprak(folder, ["terms", "--term", "konsulemt"]);
        expect(wrong).toMatchObject({ status: 2, stdout: "" });
        expect(wrong.stderr).toContain(
          '"konsulemt" is none of the words in the organisation file. Did you mean "konsulent"?',
        );
      },
    );
  });

  test("is anything, where the command line or the configuration is wrong", () => {
    inFolder({ ...base, "brev.md": text }, (folder) => {
      const said = (...args: readonly string[]): string => {
        const { status, stderr, stdout } = klarsprak(folder, ["terms", ...args]);
        expect([status, stdout]).toEqual([2, ""]);
        return stderr;
      };
      expect(said("--preview", "--apply")).toContain("give one of them");
      expect(said("-")).toContain("give the paths of the texts");
      writeFileSync(join(folder, "organisation.yaml"), before);
      expect(said(".")).toContain("organisation.yaml names no word to avoid");
      rmSync(join(folder, "klarsprak.config.json"));
      expect(said(".")).toContain("klarsprak init --organisation");
      expect(readFileSync(join(folder, "brev.md"), "utf8")).toBe(text);
    });
  });

  test("is a report that can be kept: in a file, with what is private blanked", () => {
    inFolder({ ...base, "brev.md": "Konsulenten har fødselsnummer 17054026641.\n" }, (folder) => {
      const { stdout, status } = klarsprak(folder, ["terms", ".", "-o", "forhandsvisning.txt"]);
      expect([stdout, status]).toEqual(["", 1]);
      const kept = readFileSync(join(folder, "forhandsvisning.txt"), "utf8");
      expect(kept).toContain("etter     Saksbehandleren har fødselsnummer •••••••••••.");
      expect(kept).not.toContain("17054026641");
    });
  });
});
