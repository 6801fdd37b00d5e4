// klarspråk in VS Code for the Web, as a caseworker meets it. Run test/e2e/install.sh before; pictures go to test/artifacts.
// usage: node test/e2e/web.e2e.js [--no-build | --packed]
import assert from "node:assert/strict";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installed, packedExtension, root } from "./packed-extension.js";
import { stepRunner } from "./steps.js";
import { startWebWorkbench } from "./web-workbench.js";
import { plain } from "./workbench.js";

const shots = join(root, "test/artifacts/web");
const home = join(tmpdir(), `klarsprak-web-${process.pid}`);
const workspace = join(home, "brev");

const letter = "vedtak-avslag-darlig.txt";
const nynorskLetter = "vedtak-avslag-darleg-nn.txt";
const markdown = "notat.md";
const configuration = "klarsprak.config.json";

let workbench;
const run = stepRunner({ fail: async (number) => workbench?.shot(`FAILED-${number}`) });
const { step } = run;

function fillWorkspace() {
  mkdirSync(workspace, { recursive: true });
  for (const name of [letter, nynorskLetter]) cpSync(join(root, "examples", name), join(workspace, name));
  writeFileSync(
    join(workspace, markdown),
    "# Notat\n\nVi har foretatt en vurdering av saken din.\n\nMøtet er  kl 09:00.\n",
  );
  writeFileSync(join(workspace, configuration), '{\n  "rules": { "substantivsyke": "off" }\n}\n');
}

/** Writes another word for one, and saves the file. */
async function replaceWord(word, other) {
  const { page } = workbench;
  const { x, y, width, height } = await workbench.boxOf(word);
  await page.mouse.dblclick(x + width / 2, y + height / 2);
  await page.keyboard.type(other);
  await page.keyboard.press("Escape");
  await workbench.save();
}

async function main() {
  rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  const vsix = packedExtension();
  fillWorkspace();
  workbench = await startWebWorkbench({ installed, vsix, home, workspace, shots });
  const { page, problems } = workbench;
  const noSquiggleUnder = (words) =>
    workbench.until(`no squiggle under «${words}»`, async () => !(await workbench.isSquiggleUnder(words)));

  await step("a decision letter in a folder gets squiggles under the words that are hard", async () => {
    await workbench.open(letter);
    await workbench.squiggleUnder("Det vises til");
    await workbench.squiggleUnder("I henhold til");
    await workbench.shot("1-squiggles");
  });

  await step("the status bar tells written standard, text type and LIX", async () => {
    const item = page.locator(".statusbar-item", { hasText: "LIX" });
    await item.waitFor();
    assert.match(plain(await item.innerText()), /^\s*Bokmål · [a-zæøå-]+ · LIX \d+/);
  });

  await step("hover tells why, with an example and who says so", async () => {
    const hover = await workbench.hover("I henhold til");
    const text = plain(await hover.innerText());
    assert.match(text, /Før: /);
    assert.match(text, /Etter: /);
    assert.match(text, /Kilder: /);
    await workbench.shot("2-hover");
    await page.mouse.move(5, 5);
    await hover.waitFor({ state: "hidden" });
  });

  await step("five findings are mended by keyboard", async () => {
    const changes = [
      ["Det vises til", "Vi viser til"],
      ["vedrørende", "om"],
      ["I henhold til", "Etter"],
      ["jfr. forvaltningsloven", "se"],
      ["fremlegges dokumentasjon", "legges fram"],
    ];
    for (const [words, better] of changes) {
      await workbench.quickFixes(words);
      if (words === "I henhold til") await workbench.shot("3-quick-fix");
      await workbench.choose(`Bytt til «${better}»`);
      await workbench.until(`no «${words}»`, async () => (await workbench.boxOf(words)) === null);
    }
    for (const after of ["Vi viser til Deres", "om ovennevnte", "Etter lov", "se forvaltningsloven"])
      assert.ok(await workbench.comesUp(after), after);
  });

  await step("the time limit for complaints, which is missing, is put in", async () => {
    const heading = "SØKNAD OM REDUSERT";
    await workbench.quickFixes(heading);
    await workbench.shot("4-what-is-missing");
    await workbench.choose("Sett inn: Klagefrist");
    await workbench.until("the paragraph", () => workbench.comesUp("Klagefristen er"));
    await workbench.shot("5-put-in");
    // What only the writer knows is selected, to be written over.
    await page.keyboard.type("tre uker");
    await page.keyboard.press("Escape");
    assert.ok(await workbench.comesUp("Klagefristen er tre uker fra"));
    await workbench.save();
    await workbench.quickFixes(heading);
    const offered = (await page.locator(".action-widget .monaco-list-row").allInnerTexts()).map(plain);
    assert.equal(offered.includes("Sett inn: Klagefrist"), false, offered.join(" | "));
    await page.keyboard.press("Escape");
  });

  await step(
    "«Rett alt som er trygt» mends what is safe and leaves what the writer must choose",
    async () => {
      await workbench.open(markdown);
      await workbench.squiggleUnder("kl 09:00");
      // The palette may still be sorting its commands when one is chosen, so that another is run: choose again.
      await workbench.until("the safe fixes", async () => {
        await workbench.command("klarspråk: Rett alt som er trygt");
        return workbench.comesUp("Møtet er kl. 09:00.");
      });
      assert.notEqual(await workbench.boxOf("foretatt en vurdering av"), null);
      await workbench.shot("6-fix-all");
    },
  );

  await step("the configuration of the folder is obeyed", async () => {
    await noSquiggleUnder("foretatt en vurdering av");
  });

  await step("a change of the configuration is seen when it is saved", async () => {
    await workbench.open(configuration);
    await replaceWord("off", "info");
    await workbench.open(markdown);
    await workbench.squiggleUnder("foretatt en vurdering av");
    await workbench.shot("7-configuration");
  });

  await step("a broken configuration is told about, with its place, and the findings stay", async () => {
    await workbench.open(configuration);
    await replaceWord("substantivsyke", "passif");
    const toast = page.locator(".notifications-toasts .notification-toast", { hasText: configuration });
    await toast.first().waitFor();
    assert.match(plain(await toast.first().innerText()), /linje 2, tegn 14: .*"passiv"/s);
    await workbench.squiggleUnder("passif");
    await workbench.shot("8-broken-configuration");
    await workbench.open(markdown);
    await workbench.squiggleUnder("foretatt en vurdering av");
  });

  await step("a nynorsk letter is spoken about in nynorsk", async () => {
    await workbench.open(nynorskLetter);
    await workbench.squiggleUnder("Ein viser");
    await page.locator(".statusbar-item", { hasText: "Nynorsk · " }).waitFor();
    await workbench.showProblems();
    await problems.nth(5).waitFor();
    const texts = await workbench.problemTexts();
    assert.ok(
      texts.some((text) => /\b(ikkje|seier|kven|byrje|lesaren)\b/.test(text)),
      texts.join(" | "),
    );
    await workbench.shot("9-nynorsk");
  });

  await step("nothing is asked of any other machine", async () => {
    assert.deepEqual(workbench.foreign, []);
  });

  await step("no rule failed and the server did not stop", async () => {
    const wrong = workbench.log.filter(
      (line) => /klarspr/i.test(line) && /failed|stopp|crash|error/i.test(line),
    );
    assert.deepEqual(wrong, []);
  });
}

try {
  await main();
} catch (error) {
  run.failure("the run as a whole", error);
} finally {
  await workbench?.stop();
  rmSync(home, { recursive: true, force: true });
}
run.finish();
