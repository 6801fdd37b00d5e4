// Writes the scripts of the pages in packages/view/src/script, each as text that a page can hold.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../packages/view/src/script");

const report = {
  entry: "main.ts",
  file: "view-script.data.ts",
  name: "viewScript",
  does: "The script of a page: jumps to places, filters, moves by the keyboard, and takes new contents from its host.",
};
const letter = {
  entry: "letter.ts",
  file: "letter-script.data.ts",
  name: "letterScript",
  does: "The script of a letter: leads from words to findings and back, and hands on what a person wants done.",
};

const htmlReport = {
  entry: "html-report.ts",
  file: "html-report-script.data.ts",
  name: "htmlReportScript",
  does: "The script of a report that is a file of its own: sorts tables, and opens what is folded.",
};

/** The text of the module that holds the script of the report. */
export const viewScriptModule = () => moduleOf(report);

/** The text of the module that holds the script of a letter. */
export const letterScriptModule = () => moduleOf(letter);

/** The text of the module that holds the script of a report that is a file of its own. */
export const htmlReportScriptModule = () => moduleOf(htmlReport);

function moduleOf({ entry, name, does }) {
  const { outputFiles } = buildSync({
    absWorkingDir: folder,
    entryPoints: [`page/${entry}`],
    tsconfigRaw: {},
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    charset: "utf8",
    write: false,
    logLevel: "warning",
  });
  return [
    `// Made by scripts/generate-view-script.js from page/${entry}: change it there.`,
    `/** ${does} */`,
    `export const ${name}: string = ${JSON.stringify(outputFiles[0].text.trim())};`,
    "",
  ].join("\n");
}

function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // The first run makes it.
    return "";
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const script of [report, letter, htmlReport]) {
    const file = join(folder, script.file);
    const text = moduleOf(script);
    if (textOf(file) !== text) writeFileSync(file, text);
  }
}
