import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { inFolder, klarsprak, lintJson } from "./run-klarsprak.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** What a run found: `path line:column severity rule`, in its order. */
function told(cwd: string, ...args: string[]): readonly string[] {
  return lintJson(cwd, args).files.flatMap(({ path, findings }) =>
    findings.map(
      ({ range, severity, ruleId }) =>
        `${path} ${range.start.line}:${range.start.column} ${severity} ${ruleId}`,
    ),
  );
}

const config = '{ "templates": "maler/**", "partials": "maler/deler" }';
const opening = "Vi har fått søknaden din om plass i barnehagen. Du får svar fra oss i neste uke.\n";

describe("the template repository among the examples", () => {
  const run = lintJson(root, ["examples/maler"]);
  const found = run.files.flatMap(({ path, findings }) =>
    findings
      .filter(({ severity }) => severity !== "info")
      .map(({ range, ruleId }) => `${path.slice("examples/maler/".length)}:${range.start.line} ${ruleId}`),
  );

  test("eight letters and fifteen partials are checked in one command", () => {
    expect(
      run.files.map(({ path }) => path.includes("/deler/")).filter((isPartial) => isPartial),
    ).toHaveLength(15);
    expect(run.files).toHaveLength(23);
    expect(run.summary.failed).toBe(0);
  });

  test("what is wrong stands in the file and line it comes from, once", () => {
    expect(found).toEqual([
      "deler/nb/legeerklaering.hbs:1 kansellistil",
      "nb/avslag.md.hbs:15 de-tiltale",
      "nb/avslag.md.hbs:25 preposisjonsuttrykk",
      "nn/avslag.md.hbs:27 kodefeil",
    ]);
  });

  test("what is about the letter as a whole stands in the letter", () => {
    const whole = run.files.flatMap(({ path, findings }) =>
      findings
        .filter(({ ruleId }) => ruleId === "klageadgang")
        .map(({ range }) => `${path}:${range.start.line}`),
    );
    expect(whole).toEqual(["examples/maler/nb/avslag.md.hbs:7"]);
  });

  test("the two versions are compared: a date, an amount, a paragraph, and what only one of them takes in", () => {
    const compared = run.files.flatMap(({ path, findings }) =>
      findings
        .filter(({ ruleId }) => ruleId === "nn-parallell")
        .map(
          ({ range, message }) =>
            `${path.slice("examples/maler/".length)}:${range.start.line} ${/«[^»]+»|avsnittet|\{\{.*?\}\}/.exec(message)![0]}`,
        ),
    );
    expect(compared).toEqual([
      "nb/avslag.md.hbs:11 «1. januar 2026»",
      "nb/avslag.md.hbs:19 avsnittet",
      "nb/avslag.md.hbs:19 «1 400 kroner»",
      "nb/avslag.md.hbs:27 {{enhet.telefon}}",
      "nn/avslag.md.hbs:11 «1. januar 2025»",
      "nn/avslag.md.hbs:19 «tre veker»",
      "nn/avslag.md.hbs:19 {{enhet.adresse}}",
    ]);
  });

  test("a letter has the figures of the whole, and a partial is no letter", () => {
    const words = (path: string): number =>
      run.files.find((file) => file.path === `examples/maler/${path}`)!.metrics!.words!;
    expect(words("nb/innvilget.md.hbs")).toBeGreaterThan(words("deler/nb/klage.hbs") + 60);
    const partials = run.files.filter(({ path }) => path.includes("/deler/"));
    expect(new Set(partials.map(({ textType }) => textType))).toEqual(new Set(["utdrag"]));
  });
});

describe("a template with partials", () => {
  test("a finding in a partial is told once, however many letters it is in, in every format", () => {
    const letters = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`maler/brev${i}.hbs`, `${opening}\n{{> slutt}}\n{{> slutt}}\n`]),
    );
    const files = {
      ...letters,
      "klarsprak.config.json": config,
      "maler/deler/slutt.hbs": "Ring oss vedrørende saken.\n",
    };
    inFolder(files, (folder) => {
      expect(told(folder, "maler")).toEqual(["maler/deler/slutt.hbs 1:10 warning kansellistil"]);
      expect(klarsprak(folder, ["lint", "maler"]).stdout.match(/kansellistil/g)).toHaveLength(1);
      expect(lintJson(folder, ["maler"]).summary).toMatchObject({ files: 13, warnings: 1 });
    });
  });

  test("a sentence that goes on into a partial is one sentence, in each branch of it", () => {
    const files = {
      "klarsprak.config.json": config,
      "maler/brev.hbs": `${opening}\nDu kan ringe oss på {{> naar}}, hvis du lurer på noe om søknaden, plassen, prisen eller noe helt annet som er viktig for deg og barnet ditt.\n`,
      "maler/deler/naar.hbs":
        "{{#if sommer}}telefon  61 00 00 00 før klokka 14{{else}}dagtid,  kveldstid{{/if}}\n",
    };
    inFolder(files, (folder) => {
      expect(told(folder, "maler")).toEqual([
        "maler/brev.hbs 3:1 warning lang-setning",
        "maler/deler/naar.hbs 1:22 info dobbelt-mellomrom",
        "maler/deler/naar.hbs 1:64 info dobbelt-mellomrom",
      ]);
    });
  });

  test("«du» in the letter and «De» in the partial are mixed", () => {
    const files = {
      "klarsprak.config.json": config,
      "maler/brev.hbs": `${opening}\n{{> slutt}}\n`,
      "maler/deler/slutt.hbs": "---\neier: Arkivet\n---\nVi ber Dem om å svare.\n",
    };
    inFolder(files, (folder) => {
      expect(told(folder, "maler")).toEqual(["maler/deler/slutt.hbs 4:8 warning de-tiltale"]);
    });
  });

  test("is put together without a configuration from what lies beside it", () => {
    const files = {
      "brev.hbs": `${opening}\n{{> slutt}}\n{{> finnes-i-programmet}}\n`,
      "partials/slutt.hbs": "Ring oss vedrørende saken.\n",
      "jinja/brev.md.j2": `${opening}\n{% include "deler/slutt.md.j2" %}\n`,
      "jinja/deler/slutt.md.j2": "Ring oss vedrørende saken.\n",
    };
    inFolder(files, (folder) => {
      expect(told(folder, ".")).toEqual([
        "jinja/deler/slutt.md.j2 1:10 warning kansellistil",
        "partials/slutt.hbs 1:10 warning kansellistil",
      ]);
      const { stderr, stdout } = klarsprak(folder, ["lint", "brev.hbs", "--format", "json"]);
      expect(stderr).toContain("partials/slutt.hbs (1)");
      expect(JSON.parse(stdout).files).toHaveLength(1);
      expect(told(folder, "partials")).toEqual(["partials/slutt.hbs 1:10 warning kansellistil"]);
    });
  });

  test("directives hold in their own file, and are of no use only where no letter has use for them", () => {
    const files = {
      "klarsprak.config.json": config,
      "maler/brev1.hbs": `{{!-- klarsprak-disable kansellistil --}}\n${opening}\n{{> slutt}}\n\nVi ser på saken, jf. brevet.\n`,
      "maler/brev2.hbs": `${opening}\n{{> stille}}\n\nRing oss vedrørende saken.\n`,
      "maler/brev3.hbs": `${opening}\n{{> stille}}\n`,
      "maler/deler/slutt.hbs": "Ring oss vedrørende saken.\n",
      "maler/deler/stille.hbs":
        "{{!-- klarsprak-disable-file kansellistil --}}\nRing oss vedrørende saken.\n",
    };
    inFolder(files, (folder) => {
      expect(told(folder, "maler").filter((one) => /kansellistil|direktiv/.test(one))).toEqual([
        "maler/brev1.hbs 1:1 info direktiv",
        "maler/brev2.hbs 5:10 warning kansellistil",
        "maler/deler/slutt.hbs 1:10 warning kansellistil",
      ]);
    });
  });

  test("the settings of a partial are those of its own path", () => {
    const override = '"overrides": [{ "files": "maler/deler/**", "rules": { "kansellistil": "off" } }]';
    const files = {
      "klarsprak.config.json": config.replace("}", `, ${override} }`),
      "maler/brev.hbs": `${opening}\n{{> slutt}}\n\nRing oss vedrørende saken.\n`,
      "maler/deler/slutt.hbs": "Ring oss vedrørende saken.\n",
    };
    inFolder(files, (folder) => {
      expect(told(folder, "maler")).toEqual(["maler/brev.hbs 5:10 warning kansellistil"]);
    });
  });

  test("a partial is no decision, whatever the templates around it are", () => {
    const types = '"textTypes": [{ "files": "maler/**", "type": "vedtak" }]';
    const files = {
      "klarsprak.config.json": config.replace("}", `, ${types} }`),
      "maler/deler/slutt.hbs": `${opening}\nVi har avslått søknaden din.\n`,
    };
    inFolder(files, (folder) => {
      expect(lintJson(folder, ["maler"]).files.map(({ textType }) => textType)).toEqual(["utdrag"]);
      expect(told(folder, "maler")).toEqual([]);
    });
  });

  test("fixes are made in the file that they are for", () => {
    const files = {
      "klarsprak.config.json": config,
      "maler/brev1.hbs": `${opening}\n{{> slutt}}\n\nRing  oss.\n`,
      "maler/brev2.hbs": `${opening}\n{{> slutt}}\n`,
      "maler/deler/slutt.hbs": "---\neier: x\n---\nSkriv  til oss.\n",
    };
    inFolder(files, (folder) => {
      const dry = klarsprak(folder, ["lint", "maler", "--fix-dry-run"]).stdout;
      expect(dry.match(/^\+[^+].*$/gm)).toEqual(["+Ring oss.", "+Skriv til oss."]);
      expect(klarsprak(folder, ["lint", "maler", "--fix"]).status).toBe(0);
      expect(readFileSync(join(folder, "maler/brev1.hbs"), "utf8")).toBe(
        `${opening}\n{{> slutt}}\n\nRing oss.\n`,
      );
      expect(readFileSync(join(folder, "maler/brev2.hbs"), "utf8")).toBe(files["maler/brev2.hbs"]);
      expect(readFileSync(join(folder, "maler/deler/slutt.hbs"), "utf8")).toBe(
        "---\neier: x\n---\nSkriv til oss.\n",
      );
    });
  });

  test("files may be called anything", () => {
    const names = ["med mellomrom", "-strek", "blåbær", "linje\nskift"].filter(
      (name) => process.platform !== "win32" || !name.includes("\n"),
    );
    const partials = names.map((name) => [`maler/deler/${name}.hbs`, "Ring oss vedrørende saken.\n"]);
    const calls = names.filter((name) => !name.includes("\n")).map((name) => `{{> "${name}"}}\n`);
    const files = {
      "klarsprak.config.json": config,
      ...Object.fromEntries(partials),
      "maler/-brev.hbs": `${opening}\n${calls.join("\n")}`,
    };
    inFolder(files, (folder) => {
      expect(told(folder, "maler").filter((one) => one.includes("kansellistil"))).toHaveLength(names.length);
    });
  });
});

describe("a template whose partials cannot be had", () => {
  test("what is missing, outside or in a circle is told where it is asked for, once, and the rest is checked", () => {
    const files = {
      "hemmelig.hbs": "Ring oss vedrørende saken.\n",
      "repo/klarsprak.config.json": config,
      "repo/maler/brev1.hbs": `${opening}\n{{> borte}}\n\n{{> ring}}\n\nRing oss vedrørende saken.\n`,
      "repo/maler/brev2.hbs": `${opening}\n{{> ring}}\n\n{{> ../../hemmelig}}\n`,
      "repo/maler/brev3.hbs": '{% include "/etc/passwd" %}\n',
      "repo/maler/deler/ring.hbs": "Hei.\n{{> ring2}}\n",
      "repo/maler/deler/ring2.hbs": "Hei igjen.\n\n{{> ring}}\n",
    };
    inFolder(files, (folder) => {
      const cwd = join(folder, "repo");
      const found = told(cwd, "maler").filter((one) => /kodefeil|kansellistil/.test(one));
      expect(found).toEqual([
        "maler/brev1.hbs 3:1 error kodefeil",
        "maler/brev1.hbs 7:10 warning kansellistil",
        "maler/brev2.hbs 5:1 warning kodefeil",
        "maler/brev3.hbs 1:1 warning kodefeil",
        "maler/deler/ring2.hbs 3:1 error kodefeil",
      ]);
      expect(klarsprak(cwd, ["lint", "maler"]).status).toBe(1);
      expect(told(cwd, "maler/deler").filter((one) => one.includes("kodefeil"))).toHaveLength(1);
    });
  });

  test("a template that asks for a thousand million partials is checked as far as it goes", () => {
    const files: Record<string, string> = { "klarsprak.config.json": config, "maler/brev.hbs": "{{> p0}}\n" };
    for (let i = 0; i < 30; i++) files[`maler/deler/p${i}.hbs`] = `{{> p${i + 1}}}\n{{> p${i + 1}}}\n`;
    files["maler/deler/p30.hbs"] = "Ring oss vedrørende saken.\n";
    inFolder(files, (folder) => {
      const run = lintJson(folder, ["maler"]);
      expect(run.files).toHaveLength(32);
      expect(run.summary.failed).toBe(0);
      const found = run.files.flatMap(({ path, findings }) =>
        findings.map(({ ruleId }) => `${path} ${ruleId}`),
      );
      expect(found.some((one) => one.endsWith("kodefeil"))).toBe(true);
    });
  });

  test("a partial that is no text, or a folder, is left alone", () => {
    const files = {
      "klarsprak.config.json": config,
      "maler/brev.hbs": `${opening}\n{% include "logo.svg" %}\n{{> mappe}}\n`,
      "maler/deler/logo.svg": "<svg/>",
      "maler/deler/mappe/x.hbs": "Hei.\n",
    };
    inFolder(files, (folder) => {
      expect(told(folder, "maler").filter((one) => one.includes("brev"))).toEqual([
        "maler/brev.hbs 4:1 error kodefeil",
      ]);
      expect(existsSync(join(folder, "maler/brev.hbs"))).toBe(true);
    });
  });
});

describe("two versions of a text", () => {
  const paragraphs = (nynorsk: boolean): readonly string[] =>
    nynorsk
      ? [
          "Kommunen behandlar søknaden din om parkeringskort i løpet av sommaren.",
          "Legeerklæringa skal vise kor langt du greier å bevege deg utan hjelpemiddel eller støtte.",
          "Servicekontoret svarar på spørsmål om saksbehandlinga formiddag og ettermiddag.",
          "Parkeringskortet gjeld i alle kommunar, og skal liggje synleg i frontruta.",
        ]
      : [
          "Kommunen behandler søknaden din om parkeringskort i løpet av sommeren.",
          "Legeerklæringen skal vise hvor langt du klarer å bevege deg uten hjelpemidler eller støtte.",
          "Servicekontoret svarer på spørsmål om saksbehandlingen formiddag og ettermiddag.",
          "Parkeringskortet gjelder i alle kommuner, og skal ligge synlig i frontruta.",
        ];
  const extra = "Dessuten kan naboene dine uttale seg om avkjørselen, gjerdet og trærne langs veien.";
  const differences = (files: Readonly<Record<string, string>>): readonly string[] =>
    inFolder(files, (folder) => told(folder, ".").filter((one) => one.includes("nn-parallell")));

  test("a paragraph that one of them lacks is told, where only nynorsk is marked too", () => {
    const [nb, nn] = [paragraphs(false).join("\n\n"), paragraphs(true).join("\n\n")];
    expect(differences({ "brev.md": nb, "brev-nn.md": nn })).toEqual([]);
    expect(differences({ "brev.md": `${nb}\n\n${extra}`, "brev-nn.md": nn })).toEqual([
      "brev.md 9:1 info nn-parallell",
    ]);
    expect(differences({ "nb/brev.md": `${nb}\n\n${extra}`, "nn/brev.md": nn })).toEqual([
      "nb/brev.md 9:1 info nn-parallell",
    ]);
  });

  test("two texts that share half a name and little else are two texts", () => {
    const [nb, nn] = [paragraphs(false), paragraphs(true)];
    const files = {
      "brev.md": `${nb[0]}\n\n${nb[1]}\n\n${extra} Fristen er 4. mai 2026.`,
      "brev-nn.md": `${nn[2]}\n\n${nn[3]}`,
    };
    expect(differences(files)).toEqual([]);
  });

  test("what stands in partials counts, and a partial is compared with its own version", () => {
    const letter = (standard: string): string =>
      `${paragraphs(standard === "nn").join("\n\n")}\n\n{{> ${standard}/slutt}}\n`;
    const files = {
      "klarsprak.config.json": '{ "templates": "**", "partials": "deler" }',
      "nb/brev.md.hbs": letter("nb"),
      "nn/brev.md.hbs": letter("nn"),
      "nb/brev2.md.hbs": letter("nb"),
      "nn/brev2.md.hbs": letter("nn"),
      "deler/nb/slutt.hbs": "Du kan klage innen tre uker.\n",
      "deler/nn/slutt.hbs": "Du kan klage innan seks veker.\n",
    };
    expect(differences(files)).toEqual([
      "deler/nb/slutt.hbs 1:20 info nn-parallell",
      "deler/nn/slutt.hbs 1:20 info nn-parallell",
    ]);
    expect(differences({ ...files, "deler/nn/slutt.hbs": "Du kan klage innan tre veker.\n" })).toEqual([]);
  });
});
