// A server that stops, which leaves its marks in the log.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { notifications } from "./notifications.js";

const sentence = "Vi anmoder om snarlig svar vedrørende saken.\n";

/** The steps, in an editor whose folder holds a note. `step` names and runs one. */
export async function crashSteps({ step, workbench, home, markdown }) {
  const { page } = workbench;
  const { toast } = notifications(workbench);
  await step("a server that stops is started again, and the writer is told once", async () => {
    await workbench.open(markdown);
    await killServer(home);
    await toast("klarspråk stoppet og ble startet igjen. Teksten din er ikke berørt.").waitFor();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(`\n${sentence}`);
    await workbench.squiggleUnder("anmoder om");
    await workbench.shot("30-restarted");
  });

  await step("a server that stops again and again is left alone until the writer starts it", async () => {
    await workbench.open(markdown);
    await page.locator(".statusbar-item", { hasText: "Bokmål ·" }).waitFor();
    for (let i = 0; i < 3; i++) {
      await killServer(home);
      await page.locator(".statusbar-item", { hasText: "Bokmål ·" }).waitFor();
    }
    await killServer(home);
    const stopped = toast("klarspråk stoppet flere ganger på kort tid");
    await stopped.waitFor();
    assert.equal(await page.locator(".notifications-toasts .notification-toast").count(), 1);
    await workbench.shot("31-stopped");
    await stopped.getByRole("button", { name: "Start klarspråk igjen" }).click();
    await workbench.clickOn("foretatt en vurdering");
    await page.keyboard.press("End");
    await page.keyboard.type(" Vi anmoder om svar snarest.");
    await workbench.squiggleUnder("anmoder om");
  });
}

/** Ends the process of the server, as a crash would, and waits until another takes its place, or none does for long. */
async function killServer(home) {
  const pids = () => {
    try {
      const found = execFileSync("pgrep", ["-f", `${join(home, "extensions")}/.*server/node\\.js`], {
        encoding: "utf8",
      });
      return found.trim().split("\n").map(Number);
    } catch {
      return [];
    }
  };
  const [pid] = pids();
  assert.ok(pid !== undefined, "the server runs");
  process.kill(pid, "SIGKILL");
  const end = Date.now() + 20_000;
  while (pids().every((one) => one === pid) && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 200));
}
