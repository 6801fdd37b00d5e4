// What a writer and a folder can set, and files of settings that are wrong.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { notifications } from "./notifications.js";
import { plain } from "./workbench.js";

const sentence = "Vi anmoder om snarlig svar vedrørende saken.\n";
const brokenConfiguration = '{\n  "rules": { "passif": "off" }\n}\n';

/** The steps, in an editor whose folder holds letters. `step` names and runs one. */
export async function settingSteps({ step, workbench, workspace, letter, nynorskLetter }) {
  const { page } = workbench;
  const bar = page.locator(".statusbar-item", { hasText: "LIX" });
  const picks = page.locator(".quick-input-list .monaco-list-row");
  const pick = async (title) => {
    await picks.filter({ hasText: title }).first().click();
  };
  const { toast, clearToasts } = notifications(workbench);
  await step("a writer who sees errors only while writing, sees all before sending", async () => {
    mkdirSync(join(workspace, ".vscode"), { recursive: true });
    writeFileSync(join(workspace, ".vscode/settings.json"), '{ "klarsprak.show": "errors" }\n');
    await workbench.open(letter);
    await workbench.squiggleUnder("[sett inn lenke]");
    await workbench.until("errors only", async () => (await workbench.squiggles.count()) === 1);
    await workbench.command("klarspråk: Sjekk denne teksten");
    await toast(/klarspråk har \d+ merknader.* ser du bare feil\./).waitFor();
    await clearToasts();
    await page.keyboard.press("Control+J");
    await workbench.shot("53-errors-only");
    await workbench.command("klarspråk: Sjekk før sending");
    await page.locator(".tab", { hasText: "Før du sender" }).waitFor();
    await workbench.until("all findings", async () => (await workbench.squiggles.count()) > 5);
    const view = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
    await view.getByRole("heading", { name: "Dette gjenstår" }).waitFor();
    await workbench.shot("54-all-before-sending");
  });

  await step("a text type for all texts goes to the settings of the folder, and away again", async () => {
    await workbench.open(letter);
    await bar.filter({ hasText: "vedtak" }).click();
    await pick("Teksttype");
    await pick("pressemelding");
    await pick("Alle tekster i");
    await bar.filter({ hasText: "pressemelding" }).waitFor();
    assert.match(
      readFileSync(join(workspace, ".vscode/settings.json"), "utf8"),
      /"klarsprak.textType": "pressemelding"/,
    );
    await bar.click();
    await pick("Teksttype");
    await pick("Finn ut av det fra teksten");
    await bar.filter({ hasText: "vedtak" }).waitFor();
  });

  await step("klarspråk is turned off and on where the writer is", async () => {
    await workbench.open(letter);
    await workbench.squiggleUnder("Det vises til");
    await bar.click();
    await pick("Slå av klarspråk");
    const off = page.locator(".statusbar-item", { hasText: "klarspråk er av" });
    await off.waitFor();
    await workbench.until("no squiggle", async () => (await workbench.squiggles.count()) === 0);
    await workbench.shot("27-off");
    await off.click();
    await pick("Slå på klarspråk");
    await workbench.squiggleUnder("Det vises til");
  });

  await step("a language that is named in the settings is checked as plain text", async () => {
    mkdirSync(join(workspace, ".vscode"), { recursive: true });
    writeFileSync(join(workspace, "notat.rst"), sentence);
    writeFileSync(
      join(workspace, ".vscode/settings.json"),
      '{ "klarsprak.languages": ["restructuredtext"] }\n',
    );
    await workbench.open("notat.rst");
    await workbench.squiggleUnder("anmoder om");
    writeFileSync(join(workspace, ".vscode/settings.json"), "{}\n");
    await workbench.until("no squiggle", async () => (await workbench.squiggles.count()) === 0);
  });

  await step("a broken configuration is told about, with its place, and the findings stay", async () => {
    await workbench.open(nynorskLetter);
    await workbench.squiggleUnder("Ein viser");
    const count = await workbench.squiggles.count();
    writeFileSync(join(workspace, "klarsprak.config.json"), brokenConfiguration);
    const told = toast("klarsprak.config.json");
    await told.waitFor();
    assert.match(plain(await told.innerText()), /linje 2.*"passiv"/s);
    assert.equal(await workbench.squiggles.count(), count);
    await workbench.shot("10-broken-configuration");
  });

  await step("klarsprak.config.json is marked once, and its keys are known to the editor", async () => {
    writeFileSync(join(workspace, "klarsprak.config.json"), brokenConfiguration);
    await workbench.open("klarsprak.config.json");
    await workbench.showProblems();
    await workbench.until("one mark on the rule that is none", async () => {
      const texts = (await workbench.problemTexts()).filter((text) => text.includes("passif"));
      return texts.length === 1 && texts[0].includes("Det finnes ingen regel");
    });
    const hover = await workbench.hover('"rules"');
    assert.match(plain(await hover.innerText()), /\p{L}{4}/u);
    await page.mouse.move(5, 5);
    await hover.waitFor({ state: "hidden" });
    await workbench.clickOn('"passif"');
    const offered = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "passiv" });
    await workbench.until("the rules that there are", async () => {
      await page.keyboard.press("Control+Space");
      return offered
        .first()
        .waitFor({ timeout: 5_000 })
        .then(
          () => true,
          () => false,
        );
    });
    await workbench.shot("11-configuration");
    await page.keyboard.press("Escape");
  });
}
