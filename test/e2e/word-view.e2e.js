// Letters of Word, OpenDocument and PDF in a real VS Code: marks, list, keyboard, copies, files that cannot be read, themes.
// Run test/e2e/install.sh and the build before; pictures go to test/artifacts.
// usage: node test/e2e/word-view.e2e.js [--packed]      with --packed the .vsix that is there is taken
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMarkedByKlarsprak, readDocx } from "@klarsprak/documents";
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { accessibilityProblems } from "./axe.js";
import { packedExtension, root, server } from "./packed-extension.js";
import { stepRunner } from "./steps.js";
import { wordLetter } from "./word-letter.js";
import { plain, Workbench } from "./workbench.js";

const fixtures = join(root, "packages/documents/test/fixtures");
const shots = join(root, "test/artifacts/word-view");
const home = join(tmpdir(), `klarsprak-word-view-${process.pid}`);
const workspace = join(home, "..", `klarsprak-word-view-${process.pid}-brev`);

let workbench;
const run = stepRunner({ fail: async (number) => workbench?.shot(`FAILED-${number}`) });
const { step } = run;

const inWorkspace = (name) => join(workspace, name);

/** Paragraphs as a letter of Word; the first is its heading. */
function letterOf([title, ...paragraphs]) {
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map((text) => new Paragraph(text)),
  ];
  const styles = {
    default: { document: { run: { font: "Liberation Sans", size: 22, language: { value: "nb-NO" } } } },
  };
  return Packer.toBuffer(new Document({ title, styles, sections: [{ children }] }));
}

function exampleLetter(name) {
  const text = readFileSync(join(root, "examples", name), "utf8");
  return letterOf(text.split(/\n{2,}/).flatMap((one) => one.trim().replace(/\n/g, " ") || []));
}

const good = [
  "Du kan hente nøkkelen på mandag",
  "Nøkkelen til lokalet ligger klar i resepsjonen på rådhuset mandag 9. mars 2026. Resepsjonen er åpen fra kl. 9 til kl. 15.",
  "Lurer du på noe? Ring oss på 61 00 00 00.",
  "Hilsen Storvik kommune",
];

async function fillWorkspace() {
  mkdirSync(workspace, { recursive: true });
  const word = await wordLetter(true);
  writeFileSync(inWorkspace("brev.docx"), word);
  writeFileSync(inWorkspace("skadet.docx"), word.subarray(0, word.length / 2));
  writeFileSync(inWorkspace("nynorsk.docx"), await exampleLetter("vedtak-avslag-darleg-nn.txt"));
  writeFileSync(inWorkspace("[1] godt*.docx"), await letterOf(good));
  for (const name of ["letter.odt", "letter.pdf", "scanned.pdf"])
    cpSync(join(fixtures, name), inWorkspace(name));
}

async function main() {
  rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  const vsix = packedExtension();
  await fillWorkspace();
  workbench = await Workbench.start({ server, vsix, home, workspace, shots });
  const { page, problems } = workbench;
  const view = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  const letter = view.locator("#letter");
  const marks = letter.locator("mark a");
  const cards = view.locator(".letter-card > a");
  const action = (title) => view.getByRole("button", { name: title, exact: true });
  const toast = (text) =>
    page.locator(".notifications-toasts .notification-toast", { hasText: text }).first();
  const tab = (name) => page.locator(".tab.active", { hasText: name });
  /** What has the focus in the view. */
  const focused = () => view.locator(":focus").first();
  const frame = async () => (await view.locator(":root").elementHandle()).ownerFrame();

  /** Opens a letter by its row. Before the window knows its extensions, it takes the file for one it cannot show. */
  const open = async (name) => {
    const row = page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).first();
    await workbench.until(`«${name}» is shown`, async () => {
      await row.dblclick();
      await tab(name).waitFor();
      const isShown = await view
        .locator("h1")
        .waitFor({ timeout: 10_000 })
        .then(
          () => true,
          () => false,
        );
      if (!isShown) await closeAll();
      return isShown;
    });
  };
  /** A menu that just came up takes no click yet. */
  const openByMenu = async (name) => {
    const row = page.locator(".explorer-folders-view .monaco-list-row", { hasText: name });
    const item = page.locator(".monaco-menu .action-item", { hasText: "Vis brevet med merknader" });
    await row.click({ button: "right" });
    await workbench.until(`«${name}» is shown`, async () => {
      if (await item.isVisible()) await item.click();
      return tab(name)
        .waitFor({ timeout: 2_000 })
        .then(
          () => true,
          () => false,
        );
    });
  };
  const closeAll = async () => {
    await workbench.command("View: Close All Editors");
    await page.locator(".tab").first().waitFor({ state: "detached" });
  };
  const clearToasts = () => workbench.command("Notifications: Clear All Notifications");
  const theme = async (name) => {
    mkdirSync(inWorkspace(".vscode"), { recursive: true });
    writeFileSync(inWorkspace(".vscode/settings.json"), JSON.stringify({ "workbench.colorTheme": name }));
    const kinds = {
      "High Contrast Light": "hc-light",
      "High Contrast": "hc-black",
      Light: "vs",
      Dark: "vs-dark",
    };
    const kind = kinds[/High Contrast Light|High Contrast|Light|Dark/.exec(name)[0]];
    await page.locator(`.monaco-workbench.${kind}`).waitFor();
    await page.waitForTimeout(500);
  };
  /** Chooses a place for a copy in the dialog of the workbench. */
  const saveAs = async (path) => {
    const input = page.locator(".quick-input-widget input").first();
    await input.waitFor();
    await workbench.until("the suggested name", async () => /\.docx$/.test(await input.inputValue()));
    const suggested = await input.inputValue();
    if (path !== undefined) await input.fill(path);
    await page.waitForTimeout(500);
    await page.keyboard.press("Enter");
    return suggested;
  };

  await step("a letter of Word opens as a page with its findings marked and listed", async () => {
    await open("brev.docx");
    await marks.first().waitFor();
    assert.equal(await view.locator("h1").innerText(), "brev.docx");
    assert.ok((await marks.count()) > 20);
    assert.ok((await cards.count()) > 20);
    const groups = await view.locator(".letter-findings h3").allInnerTexts();
    assert.deepEqual(
      groups.map((text) => text.replace(/\s+\d+$/, "")),
      ["Må rettes", "Bør ses på", "Råd"],
    );
    await letter.getByText("Topptekst").waitFor();
    await workbench.shot("1-letter");
  });

  await step("the Problems panel lists the same findings", async () => {
    await workbench.showProblems();
    await problems.nth(5).waitFor();
    const [file, ...rows] = await workbench.problemTexts();
    assert.match(file, new RegExp(`^brev\\.docx.* ${await cards.count()}$`));
    assert.ok(
      rows.some((row) => row.includes("klarsprak de-tiltale [Ln 1, Col 12]")),
      rows.join(" | "),
    );
    await workbench.shot("2-problems");
    await page.keyboard.press("Control+J");
    await page.locator(".markers-panel").waitFor({ state: "hidden" });
  });

  await step(
    "F8 goes from finding to finding, Enter to the list and back, arrows through the list",
    async () => {
      await letter.getByText("Merk:").click();
      await page.keyboard.press("F8");
      assert.equal(await focused().innerText(), "vedr.");
      await page.keyboard.press("F8");
      assert.equal(await focused().innerText(), "Vedrørende");
      assert.equal(await letter.locator(".chosen").first().innerText(), "Vedrørende");
      const described = await focused().getAttribute("aria-describedby");
      assert.match(await view.locator(`#${described}`).innerText(), /«Vedrørende»/);
      await page.keyboard.press("F8");
      await page.keyboard.press("F8");
      await page.keyboard.press("Shift+F8");
      await page.keyboard.press("F8");
      assert.equal(await focused().innerText(), "Deres");
      await page.keyboard.press("Enter");
      assert.match(await focused().innerText(), /«Deres» med stor bokstav/);
      await page.keyboard.press("ArrowDown");
      assert.match(await focused().innerText(), /«Det vises til»/);
      assert.equal(await letter.locator(".chosen").first().innerText(), "Det vises til");
      await workbench.shot("3-chosen");
      await page.keyboard.press("Enter");
      assert.equal(await focused().innerText(), "Det vises til");
      await page.keyboard.press("Escape");
      assert.equal(await letter.locator(".chosen").count(), 0);
      await page.keyboard.press("Shift+F8");
      const { length } = await cards.all();
      assert.equal(await view.locator(".letter-card.chosen").count(), 1, `one of ${length} is chosen`);
    },
  );

  await step("a click on words shows what is said of them, and the other way", async () => {
    await letter.getByText("hvorvidt").click();
    const chosen = view.locator(".letter-card.chosen");
    assert.match(await chosen.innerText(), /«hvorvidt» virker stivt/);
    await chosen.getByText("Hvorfor?").click();
    await chosen.locator("details p").waitFor();
    await cards.filter({ hasText: "«jfr.»" }).first().click();
    assert.equal(await letter.locator(".chosen").innerText(), "jfr.");
    // Two findings at the same words: each click tells of the next.
    await letter.getByText("Vedrørende", { exact: true }).click();
    const first = await chosen.innerText();
    await letter.getByText("Vedrørende", { exact: true }).click();
    assert.notEqual(await chosen.innerText(), first);
  });

  await step("everything in it is in order for those who use other means", async () => {
    assert.deepEqual(await accessibilityProblems(await frame()), []);
  });

  await step(
    "«Lagre kopi med merknader» saves a copy with comments, and leaves the letter alone",
    async () => {
      const before = readFileSync(inWorkspace("brev.docx"));
      await action("Lagre kopi med merknader").click();
      const suggested = await saveAs(inWorkspace("kopi.docx"));
      assert.equal(suggested, inWorkspace("brev.arbeidskopi.docx"));
      await toast("Kopien er lagret: kopi.docx").waitFor();
      const copy = readFileSync(inWorkspace("kopi.docx"));
      assert.ok(isMarkedByKlarsprak(copy));
      const comments = strFromU8(unzipSync(copy)["word/comments.xml"]);
      assert.match(comments, /«hvorvidt» virker stivt/);
      assert.equal(readDocx(copy).document.source, readDocx(before).document.source);
      assert.ok(readFileSync(inWorkspace("brev.docx")).equals(before));
      await workbench.shot("4-copy");
      await clearToasts();
    },
  );

  await step("«Lagre kopi med forslag» saves a copy with tracked changes", async () => {
    await action("Lagre kopi med forslag").click();
    await saveAs();
    await toast("Kopien er lagret: brev.forslag.docx").waitFor();
    const xml = strFromU8(unzipSync(readFileSync(inWorkspace("brev.forslag.docx")))["word/document.xml"]);
    assert.match(xml, /<w:ins [^>]*w:author="klarsprak"/);
    await clearToasts();
  });

  await step("a copy never takes the place of the letter", async () => {
    const before = readFileSync(inWorkspace("brev.docx"));
    await action("Lagre kopi med merknader").click();
    await saveAs(inWorkspace("brev.docx"));
    const refused = toast("Kopien kan ikke erstatte brevet");
    // The dialog asks whether the file is to be replaced.
    await workbench.until("the refusal", async () => {
      if (await refused.isVisible()) return true;
      if (await workbench.input.isVisible()) await page.keyboard.press("Enter");
      await page.waitForTimeout(500);
      return false;
    });
    assert.ok(readFileSync(inWorkspace("brev.docx")).equals(before));
    await clearToasts();
  });

  await step(
    "the letter is read again when Word has saved it, and what was chosen stays chosen",
    async () => {
      await letter.getByText("hvorvidt").click();
      const others = cards.filter({ hasText: "Kommentarer som står igjen" });
      assert.equal(await others.count(), 1);
      writeFileSync(inWorkspace("~ny.docx"), await wordLetter(false));
      renameSync(inWorkspace("~ny.docx"), inWorkspace("brev.docx"));
      await others.waitFor({ state: "detached" });
      await marks.first().waitFor();
      assert.equal(await letter.locator(".chosen").innerText(), "hvorvidt");
    },
  );

  for (const [name, shot] of [
    ["Default Dark Modern", "5-dark"],
    ["Default High Contrast", "6-high-contrast"],
    ["Default High Contrast Light", "6-high-contrast-light"],
  ]) {
    await step(`it has the colours of «${name}», and can be read in them`, async () => {
      await theme(name);
      await workbench.shot(shot);
      assert.deepEqual(await accessibilityProblems(await frame()), []);
    });
  }

  await step("in a narrow window the list stands below the letter", async () => {
    await theme("Default Light Modern");
    const size = page.viewportSize();
    await page.setViewportSize({ width: 900, height: 900 });
    await workbench.until("the list below", async () => {
      const [sheet, list] = await Promise.all([
        letter.boundingBox(),
        view.locator(".letter-findings").boundingBox(),
      ]);
      return sheet !== null && list !== null && list.y >= sheet.y + sheet.height;
    });
    await workbench.shot("7-narrow");
    assert.deepEqual(await accessibilityProblems(await frame()), []);
    await page.setViewportSize(size);
  });

  await step("when it is closed, its findings are gone from the Problems panel", async () => {
    await workbench.showProblems();
    await closeAll();
    await problems.first().waitFor({ state: "detached" });
    await page.keyboard.press("Control+J");
  });

  await step("a nynorsk letter is spoken about in nynorsk", async () => {
    await open("nynorsk.docx");
    await marks.first().waitFor();
    const text = await view.locator(".letter-findings").innerText();
    assert.match(text, /Må rettast|Bør sjåast på/);
    assert.match(text, /\b(ikkje|lesaren|kven)\b/);
    const said = (await cards.allInnerTexts()).join(" ").replace(/«[^»]*»/g, "");
    assert.doesNotMatch(said, /\b(ikke|hvem|leseren)\b/);
    await workbench.shot("8-nynorsk");
    await closeAll();
  });

  await step(
    "a letter of OpenDocument opens the same way, without copies that only Word can have",
    async () => {
      await open("letter.odt");
      await letter.waitFor();
      assert.equal(await action("Lagre kopi med merknader").count(), 0);
      await action("Sjekk på nytt").click();
      await letter.waitFor();
      await workbench.shot("9-odt");
      await closeAll();
    },
  );

  await step("a PDF opens from its menu, read in a thread of its own", async () => {
    await openByMenu("letter.pdf");
    await marks.first().waitFor();
    await letter.getByText("Du får støtte til bolig").waitFor();
    await workbench.shot("10-pdf");
    await closeAll();
  });

  await step("a PDF of pictures says what to do instead", async () => {
    await openByMenu("scanned.pdf");
    await view.getByText("bare bilder av sidene").waitFor();
    await closeAll();
  });

  await step(
    "a damaged letter says what is wrong and what can be done, and opens once it is whole",
    async () => {
      await open("skadet.docx");
      const message = view.getByText(
        "Filen er skadet og kan ikke leses. Åpne den i Word, og lagre den på nytt.",
      );
      await message.waitFor();
      await workbench.shot("11-damaged");
      assert.deepEqual(await accessibilityProblems(await frame()), []);
      await workbench.showProblems();
      await workbench.until("the problem in the panel", async () =>
        (await workbench.problemTexts()).some((row) => row.includes("Filen er skadet")),
      );
      await page.keyboard.press("Control+J");
      await action("Prøv igjen").click();
      await message.waitFor();
      writeFileSync(inWorkspace("skadet.docx"), await wordLetter(false));
      await marks.first().waitFor();
      rmSync(inWorkspace("skadet.docx"));
      await view.getByText("Filen finnes ikke lenger").waitFor();
      await closeAll();
    },
  );

  await step("a good letter, whose name is full of signs, is praised and watched as any other", async () => {
    await open("[1] godt");
    await view.getByText("klarspråk fant ingenting å rette i brevet.").waitFor();
    assert.equal(await action("Lagre kopi med merknader").count(), 0);
    await workbench.shot("12-good");
    writeFileSync(inWorkspace("[1] godt*.docx"), await wordLetter(false));
    await letter.getByText("hvorvidt").waitFor();
    await closeAll();
  });

  await step("nothing failed on the way", async () => {
    const logs = readdirSync(join(home, "user"), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".log"),
    );
    const text = logs.map((name) => readFileSync(join(home, "user", name), "utf8")).join("\n");
    const wrong = text
      .split("\n")
      .filter((line) => /klarspr/i.test(line) && /failed|restart|crash|\[error\]/i.test(plain(line)));
    assert.deepEqual(wrong, []);
  });
}

try {
  await main();
} catch (error) {
  run.failure("the run as a whole", error);
} finally {
  await workbench?.stop();
  for (const folder of [home, workspace]) rmSync(folder, { recursive: true, force: true });
}
run.finish();
