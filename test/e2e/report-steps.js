// The report in a real VS Code: beside the text, live and by keyboard.
import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accessibilityProblems } from "./axe.js";

/** The commands as the palette of an editor in English calls them. */
const titles = JSON.parse(
  readFileSync(new URL("../../packages/vscode/package.nls.en.json", import.meta.url), "utf8"),
);

/** The steps, in an editor whose folder holds the letters. `step` names and runs one. */
export async function reportSteps({ step, workbench, workspace, letter, nynorskLetter }) {
  const { page } = workbench;
  const view = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");

  const frame = async () => {
    await view.locator("h1").waitFor();
    const outer = await (await page.waitForSelector("iframe.webview.ready")).contentFrame();
    return (await outer.waitForSelector("#active-frame")).contentFrame();
  };
  /** The report of the text that is open, asked for until the palette runs the right command. */
  const showReport = async (command, title) =>
    workbench.until(title, async () => {
      await page.keyboard.press("Escape");
      await workbench.command(command);
      return page
        .locator(".tab", { hasText: title })
        .first()
        .waitFor({ timeout: 10_000 })
        .then(
          () => true,
          () => false,
        );
    });

  const openReport = async () => {
    await workbench.open(letter);
    await workbench.squiggleUnder("I henhold til");
    await showReport(`klarspråk: ${titles["command.showReport"]}`, `Rapport: ${letter}`);
    await view.getByRole("heading", { name: "Er teksten lett å lese?" }).waitFor();
  };

  await step("the report opens beside the text and tells what stands in it", async () => {
    await openReport();
    assert.equal(await view.locator("html").getAttribute("lang"), "nb");
    assert.match(await view.locator("main").innerText(), /LIX er \d+/);
    assert.ok((await view.locator(".finding").count()) > 20);
  });

  await step("a finding in the report leads to its place in the text", async () => {
    await openReport();
    const link = view.locator(".finding .jump", { hasText: "«Det gjøres oppmerksom på at»" });
    await link.focus();
    await page.keyboard.press("Enter");
    await workbench.until(
      "the place selected",
      async () => (await workbench.boxOf("Det gjøres oppmerksom på at")) !== null,
    );
    await workbench.editor.locator(".monaco-editor.focused .selected-text").first().waitFor();
    await workbench.shot("41-report-jump");
  });

  await step("the picture of the sentences leads to a long one", async () => {
    await openReport();
    await view
      .getByRole("link", { name: /^Setning \d+: 72 ord$/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await workbench.editor.locator(".monaco-editor.focused .selected-text").first().waitFor();
    assert.notEqual(await workbench.boxOf("I henhold til"), null);
  });

  await step("the report follows what is typed, and keeps the filter", async () => {
    await openReport();
    await view.getByRole("button", { name: /^Bør ses på/ }).click();
    const count = await view.locator(".finding").count();
    await workbench.clickOn("På bakgrunn av");
    await page.keyboard.press("Home");
    await page.keyboard.type("Vi anmoder om snarlig svar. ");
    await view.locator(".finding .jump", { hasText: "anmoder om" }).first().waitFor();
    assert.ok((await view.locator(".finding").count()) > count);
    assert.equal(await view.locator('button[aria-pressed="true"]', { hasText: "Bør ses på" }).count(), 1);
    assert.equal(await view.locator('.finding[data-severity="info"]:visible').count(), 0);
    await workbench.shot("42-report-live");
  });

  await step("a report that was hidden is up to date and filtered when it is shown again", async () => {
    await openReport();
    await view.getByRole("button", { name: /^Bør ses på/ }).click();
    const tab = page.locator(".tab", { hasText: `Rapport: ${letter}` }).first();
    await page.locator(".tab", { hasText: letter }).first().click();
    await workbench.command("View: Move Editor into Next Group");
    await view.locator("h1").waitFor({ state: "detached" });
    await workbench.clickOn("På bakgrunn av");
    await page.keyboard.press("Home");
    await page.keyboard.type("Vi foretar en vurdering av saken. ");
    await tab.click();
    await view.locator(".finding .jump", { hasText: "foretar en vurdering av" }).first().waitFor();
    assert.equal(await view.locator('button[aria-pressed="true"]', { hasText: "Bør ses på" }).count(), 1);
  });

  await step(
    "«Sjekk før sending» of a nynorsk letter says in nynorsk what is left and what no program can judge",
    async () => {
      await workbench.open(nynorskLetter);
      await workbench.squiggleUnder("Ein viser");
      await showReport(`klarspråk: ${titles["command.beforeSending"]}`, `Før du sender: ${nynorskLetter}`);
      await view.getByRole("heading", { name: "Dette kan ikkje klarspråk vurdere" }).waitFor();
      assert.equal(await view.locator("html").getAttribute("lang"), "nn");
      assert.deepEqual(await accessibilityProblems(await frame()), []);
      await workbench.shot("43-before-sending-nn");
    },
  );

  const reload = async () => {
    // A mark that the page of the window loses when it is loaded anew.
    await page.evaluate(() => {
      globalThis.isOldWindow = true;
    });
    await workbench.command("Developer: Reload Window");
    await workbench.until("the window loaded anew", () =>
      page.evaluate(() => globalThis.isOldWindow === undefined).catch(() => false),
    );
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
  };

  await step("the report is there again, as it was left, when the window is loaded anew", async () => {
    await openReport();
    await view.getByRole("button", { name: /^Bør ses på/ }).click();
    await reload();
    await page.locator(".tab", { hasText: `Rapport: ${letter}` }).waitFor();
    await view.getByRole("heading", { name: "Er teksten lett å lese?" }).waitFor();
    assert.equal(await view.locator('button[aria-pressed="true"]', { hasText: "Bør ses på" }).count(), 1);
    const link = view.locator(".finding .jump", { hasText: "«Det gjøres oppmerksom på at»" });
    await link.focus();
    await page.keyboard.press("Enter");
    await workbench.editor.locator(".monaco-editor.focused .selected-text").first().waitFor();
    await workbench.shot("44-report-restored");
    // It is the one panel there is: asked for again, it is not opened beside itself.
    await showReport(`klarspråk: ${titles["command.showReport"]}`, `Rapport: ${letter}`);
    assert.equal(await page.locator(".tab", { hasText: "Rapport:" }).count(), 1);
    await workbench.clickOn("På bakgrunn av");
    await page.keyboard.press("Home");
    await page.keyboard.type("Vi anmoder om snarlig svar. ");
    await view.locator(".finding .jump", { hasText: "anmoder om" }).first().waitFor();
  });

  await step(
    "a report whose text is gone says so and how to open it, and is there when the text is",
    async () => {
      await openReport();
      const path = join(workspace, letter);
      const text = readFileSync(path, "utf8");
      rmSync(path);
      await reload();
      await view.getByText("Vi finner ikke teksten.").waitFor();
      await view.getByText("skriv «Vis rapport» og trykk Enter").waitFor();
      assert.deepEqual(await accessibilityProblems(await frame()), []);
      await workbench.shot("45-report-text-gone");
      writeFileSync(path, text);
      await page.locator(".explorer-folders-view .monaco-list-row", { hasText: letter }).first().click();
      await view.getByRole("heading", { name: "Er teksten lett å lese?" }).waitFor();
    },
  );
}
