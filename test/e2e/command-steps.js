// The commands: a text, a finding, a folder, before sending, a configuration.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { notifications } from "./notifications.js";
import { root } from "./packed-extension.js";
import { plain } from "./workbench.js";

const sentence = "Vi anmoder om snarlig svar vedrørende saken.\n";

/** The steps, in an editor whose folder holds letters. `step` names and runs one. */
export async function commandSteps({ step, workbench, workspace, letter }) {
  const { page } = workbench;
  const _bar = page.locator(".statusbar-item", { hasText: "LIX" });
  const picks = page.locator(".quick-input-list .monaco-list-row");
  const _pick = async (title) => {
    await picks.filter({ hasText: title }).first().click();
  };
  const { toast } = notifications(workbench);
  await step("«Sjekk denne teksten» says how much there is, and shows it", async () => {
    await workbench.open(letter);
    await workbench.command("klarspråk: Sjekk denne teksten");
    const told = toast(/klarspråk har \d+ merknader/);
    await told.waitFor();
    assert.match(
      plain(await told.innerText()),
      /klarspråk har \d+ merknader: (?:\d+ feil, )?\d+ advarsler(?: og \d+ råd)?\./,
    );
    await page.locator(".markers-panel").waitFor();
    await workbench.shot("26-checked");
  });

  await step("«Forklar» opens a page about the finding at the cursor, beside the text", async () => {
    await workbench.open(letter);
    await workbench.squiggleUnder("hvorvidt");
    await workbench.clickOn("hvorvidt");
    await workbench.command("klarspråk: Forklar");
    const preview = page
      .frameLocator("iframe.webview.ready")
      .last()
      .frameLocator("#active-frame")
      .locator("body");
    await preview.getByText("Kilder").first().waitFor();
    await workbench.shot("40-explain");
  });

  await step("«Forklar» asks which where there is no finding at the cursor", async () => {
    await workbench.open(letter);
    await workbench.squiggleUnder("Det vises til");
    await page.keyboard.press("Control+End");
    await workbench.command("klarspråk: Forklar");
    await picks.nth(8).waitFor();
    await workbench.shot("40-explain-which");
    await page.keyboard.press("Escape");
  });

  await step("«Sjekk før sending» tells what is left, and what the program cannot judge", async () => {
    await workbench.open(letter);
    await page.locator(".part.editor .editor-actions .codicon-checklist").first().click();
    await page.locator(".tab", { hasText: "Før du sender" }).waitFor();
    const report = page
      .frameLocator("iframe.webview.ready")
      .last()
      .frameLocator("#active-frame")
      .locator("body");
    await report
      .getByText(/klagefrist|frist/i)
      .first()
      .waitFor();
    await workbench.shot("45-before-sending");
  });

  await step("«Sjekk mappe» checks letters of every kind, tells the worst, and can be stopped", async () => {
    const folder = join(workspace, "arkiv");
    mkdirSync(join(folder, "gammelt"), { recursive: true });
    writeFileSync(join(folder, ".klarsprakignore"), "gammelt/\n");
    for (const name of ["a.txt", "b.md", "gammelt/c.txt"]) writeFileSync(join(folder, name), sentence);
    cpSync(join(root, "packages/documents/test/fixtures/from-libreoffice.docx"), join(folder, "brev.docx"));
    writeFileSync(join(folder, "skadet.docx"), "dette er ikke et dokument");
    await workbench.command("klarspråk: Sjekk mappe");
    const told = toast(/klarspråk har \d+ merknader til \d+ filer/);
    await told.waitFor();
    const words = plain(await told.innerText());
    assert.match(words, /Flest i .*Én fil kunne ikke leses/s);
    await told.getByRole("button", { name: "Vis merknadene" }).click();
    await page.locator(".markers-panel").waitFor();
    await workbench.shot("41-folder");
    // The list draws only the rows that are seen.
    const filter = page.locator(".viewpane-filter input").first();
    await filter.fill("skadet");
    await workbench.until("the damaged letter among the problems", async () =>
      (await workbench.problemTexts()).some((row) => row.startsWith("skadet.docx")),
    );
    await filter.fill("anmoder");
    await workbench.until("the two small texts", async () => {
      const rows = await workbench.problemTexts();
      return ["a.txt", "b.md"].every((name) => rows.some((row) => row.startsWith(name)));
    });
    assert.equal(
      (await workbench.problemTexts()).some((row) => row.startsWith("c.txt")),
      false,
    );
    await workbench.command("klarspråk: Fjern merknadene for mappen");
    await workbench.until("no letter of the folder among the problems", async () =>
      (await workbench.problemTexts()).every((row) => !row.startsWith("a.txt")),
    );
    await filter.fill("");
    for (let i = 0; i < 400; i++)
      cpSync(
        join(root, "examples/vedtak-avslag-darlig.txt"),
        join(folder, `brev-${String(i).padStart(3, "0")}.txt`),
      );
    await workbench.command("klarspråk: Sjekk mappe");
    const progress = toast(/klarspråk sjekker mappen: \d+ av \d+/);
    await progress.waitFor();
    await workbench.shot("42-folder-progress");
    await progress.getByRole("button", { name: "Cancel" }).click();
    const stopped = toast(/Stoppet etter \d+ av \d+ filer/);
    await stopped.waitFor();
    await workbench.shot("43-folder-stopped");
    await workbench.command("klarspråk: Fjern merknadene for mappen");
  });

  await step(
    "«Lag oppsett» writes a configuration that is right, and opens the one that is there",
    async () => {
      await workbench.command("klarspråk: Lag oppsett");
      await page.locator(".tab.active", { hasText: "klarsprak.config.json" }).waitFor();
      await workbench.until(
        "its text",
        async () => (await workbench.boxOf('"extends": "recommended"')) !== null,
      );
      await workbench.shot("28-configuration");
      const written = readFileSync(join(workspace, "klarsprak.config.json"), "utf8");
      await workbench.command("klarspråk: Lag oppsett");
      await toast("Mappen har et oppsett fra før").waitFor();
      assert.equal(readFileSync(join(workspace, "klarsprak.config.json"), "utf8"), written);
    },
  );
}
