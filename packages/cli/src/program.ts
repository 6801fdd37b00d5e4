import { nearest } from "@klarsprak/core";
import { Argument, Command, Option } from "commander";
import type { Shell } from "./commands/completion.js";
import { configCommand } from "./commands/config.js";
import { explainCommand } from "./commands/explain.js";
import { initCommand } from "./commands/init.js";
import { lawCommand } from "./commands/law.js";
import { lintCommand } from "./commands/lint.js";
import { lspCommand } from "./commands/lsp.js";
import { parseCommand } from "./commands/parse.js";
import { reportCommand } from "./commands/report.js";
import { rulesCommand } from "./commands/rules.js";
import { termsCommand } from "./commands/terms.js";
import type { ExitStatus } from "./exit-status.js";
import { reportFormats } from "./report-formats.js";
import { UsageError } from "./usage-error.js";
import { version } from "./version.js";

/** The command line with its help. `finish` gets the exit status of the command that ran. */
export function createProgram(finish: (status: ExitStatus) => void): Command {
  const program = new Command("klarsprak")
    .description(
      "Checks Norwegian official texts, in bokmål and nynorsk: what the reader stumbles over, why, and a better wording.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .showSuggestionAfterError(true)
    .showHelpAfterError("Run `klarsprak --help` or `klarsprak help <command>` for what there is.")
    .configureHelp({ sortSubcommands: false, helpWidth: Math.min(process.stdout.columns ?? 100, 110) })
    .exitOverride();

  program
    .command("lint")
    .description("check files, folders and globs")
    .argument(
      "[paths...]",
      "files, folders or quoted globs (default: the working folder); - reads standard input",
    )
    .addOption(
      new Option("-f, --format <format>", "how to show the result")
        .choices(["pretty", ...Object.keys(reportFormats)])
        .default("pretty"),
    )
    .option("-o, --output-file <file>", "write the result to a file")
    .option(
      "-t, --type <type>",
      "text type (vedtak, brev, e-post, nettside, sms ...); else front matter, configuration, detection",
    )
    .addOption(new Option("-l, --language <standard>", "written standard").choices(["nb", "nn", "auto"]))
    .option("--fix", "apply the changes that are safe to make unseen")
    .option("--fix-dry-run", "show what --fix would change, as a diff, and change nothing")
    .option(
      "--annotate <dir>",
      "write a copy of each document of Word there, with the findings as comments: brev.arbeidskopi.docx",
    )
    .option(
      "--suggest <dir>",
      "write a copy of each document of Word there, with safe fixes and first suggestions as tracked changes: brev.forslag.docx",
    )
    .option("-c, --config <file>", "use this configuration file for all files")
    .option("--no-config", "use no configuration file, only what is built in")
    .option(
      "-r, --rule <id=severity>",
      "set one rule to off, info, warning or error; repeatable",
      collect,
      [],
    )
    .addOption(
      new Option("--fail-on <severity>", "from which severity the exit status is 1")
        .choices(["error", "warning", "info", "never"])
        .default("error"),
    )
    .option(
      "--baseline <file>",
      "leave out the findings that are known by this file, in every format, in the sums and for --fail-on",
    )
    .option("--update-baseline", "write what is found now to the file of --baseline, so that it is known")
    .option(
      "--changed-since <revision>",
      "only what has changed since a revision of Git (origin/main): other files and lines are left out",
    )
    .option("--max-warnings <n>", "exit with 1 when there are more warnings than this")
    .option("--today <date>", "what counts as today, as YYYY-MM-DD (default: the machine's date)")
    .option("--stdin-filename <file>", "what standard input is called: decides format and configuration")
    .option("--no-ignore", "do not obey .gitignore and .klarsprakignore")
    .option(
      "--files-from <file>",
      "check the paths of a list, one a line or each ending with NUL; - reads the list from standard input",
    )
    .option("--shard <i/n>", "check the i-th of n parts of the files; the path of a file tells its part")
    .addOption(
      new Option(
        "--stdin-ndjson",
        'answer records of standard input, {"path": ..., "content": ...} a line, each with a line of --format ndjson',
      ).implies({ format: "ndjson", failOn: "never" }),
    )
    .option(
      "-q, --quiet",
      "leave out findings that are only information, in every format and in the sums; --fail-on still sees them",
    )
    .option("--summary", "one line a file")
    .option(
      "--profile",
      "also tell what each text is like: reading time, LIX and what drives it, passives, du and vi, terms, roles",
    )
    .option("--cache", "keep what was found, and check only what has changed since")
    .option("--cache-location <dir>", "the folder for what --cache keeps (default: .klarsprakcache)")
    .option("--threads <n>", "check many files with so many threads at a time, or auto: one for each core")
    .addHelpText("after", LINT_HELP)
    .action(async (paths: string[], options) => finish(await lintCommand(paths, options)));

  program
    .command("report")
    .description("write a report that a person reads: a letter with its findings, or an overview of a folder")
    .argument("<paths...>", "files, folders or quoted globs")
    .option("-o, --output-file <file>", "the HTML file to write; left out, it goes to standard output")
    .option(
      "--since <file>",
      "tell what is new and gone since an earlier run: what `lint --format json` wrote then",
    )
    .option("-t, --type <type>", "text type; else front matter, configuration, detection")
    .addOption(new Option("-l, --language <standard>", "written standard").choices(["nb", "nn", "auto"]))
    .option("-c, --config <file>", "use this configuration file for all files")
    .option("--no-config", "use no configuration file, only what is built in")
    .option("-r, --rule <id=severity>", "set one rule; repeatable", collect, [])
    .option("--today <date>", "what counts as today, as YYYY-MM-DD (default: the machine's date)")
    .option("--no-ignore", "do not obey .gitignore and .klarsprakignore")
    .option("-q, --quiet", "leave out findings that are only information")
    .addHelpText("after", REPORT_HELP)
    .action(async (paths: string[], options) => finish(await reportCommand(paths, options)));

  program
    .command("config")
    .description("print what holds for a file, and why: text type, written standard, every rule")
    .argument("<file>")
    .option("-c, --config <file>", "use this configuration file")
    .option("--no-config", "use no configuration file")
    .option("-t, --type <type>", "text type")
    .option("-r, --rule <id=severity>", "set one rule; repeatable", collect, [])
    .addOption(new Option("-f, --format <format>", "output").choices(["pretty", "json"]).default("pretty"))
    .action(async (file: string, options) => finish(await configCommand(file, options)));

  program
    .command("rules")
    .description("list the rules")
    .addOption(new Option("-f, --format <format>", "output").choices(["pretty", "json"]).default("pretty"))
    .action((options: { format: "pretty" | "json" }) => finish(rulesCommand(options.format)));

  program
    .command("explain")
    .description("explain a rule, or a word of the word lists")
    .argument("<rule-or-word...>")
    .addOption(
      new Option("-l, --language <standard>", "language of the explanation")
        .choices(["nb", "nn"])
        .default("nb"),
    )
    .action((words: string[], options: { language: "nb" | "nn" }) =>
      finish(explainCommand(words.join(" "), options.language)),
    );

  program
    .command("parse")
    .description("print the grammar of a text: words, parts of speech, forms, heads")
    .argument("<file>", "a file; - reads standard input")
    .addOption(
      new Option("-f, --format <format>", "how to show it").choices(["conllu", "json"]).default("conllu"),
    )
    .addOption(new Option("-l, --language <standard>", "written standard").choices(["nb", "nn", "auto"]))
    .option("-c, --config <file>", "use this configuration file")
    .option("--no-config", "use no configuration file")
    .option("--stdin-filename <file>", "what standard input is called: decides format and configuration")
    .action(async (file: string, options) => finish(await parseCommand(file, options)));

  program
    .command("law")
    .description("list the law that decisions are held to, and what it has replaced")
    .argument("[paths...]", "files, folders or quoted globs: also tell which of them cite what is replaced")
    .addOption(new Option("-f, --format <format>", "output").choices(["pretty", "json"]).default("pretty"))
    .addOption(
      new Option("-l, --language <standard>", "written standard of the tables")
        .choices(["nb", "nn"])
        .default("nb"),
    )
    .option("--today <date>", "what counts as today, as YYYY-MM-DD (default: the machine's date)")
    .option("-c, --config <file>", "use this configuration file for all files")
    .option("--no-config", "use no configuration file, only what is built in")
    .option("--no-ignore", "do not obey .gitignore and .klarsprakignore")
    .addHelpText("after", LAW_HELP)
    .action(async (paths: string[], options) => finish(await lawCommand(paths, options)));

  program
    .command("terms")
    .description("show where texts have words that your organisation file avoids, and change them")
    .argument("[paths...]", "files, folders or quoted globs", ["."])
    .option("--preview", "show what would be changed, and change nothing (the default)")
    .option("--apply", "make the changes; what is not certain is left, and listed")
    .option(
      "--term <word>",
      "only this term of the organisation file, by what to write or what to avoid; repeatable",
      collect,
      [],
    )
    .addOption(new Option("-f, --format <format>", "output").choices(["pretty", "json"]).default("pretty"))
    .option("-o, --output-file <file>", "write the result to a file")
    .addOption(new Option("-l, --language <standard>", "written standard").choices(["nb", "nn", "auto"]))
    .option("-c, --config <file>", "use this configuration file for all files")
    .option("--no-ignore", "do not obey .gitignore and .klarsprakignore")
    .addHelpText("after", TERMS_HELP)
    .action(async (paths: string[], options) => finish(await termsCommand(paths, options)));

  program
    .command("merge")
    .description("put reports of lint together, such as those of shards")
    .argument("<reports...>", "files of lint --format json or ndjson; - reads standard input")
    .addOption(
      new Option("-f, --format <format>", "how to show the result")
        .choices(Object.keys(reportFormats))
        .default("json"),
    )
    .option("-o, --output-file <file>", "write the result to a file")
    .addOption(
      new Option("--fail-on <severity>", "from which severity the exit status is 1")
        .choices(["error", "warning", "info", "never"])
        .default("error"),
    )
    .option("--max-warnings <n>", "exit with 1 when there are more warnings than this")
    .addHelpText("after", MERGE_HELP)
    .action(async (reports: string[], options) =>
      finish(await (await import("./commands/merge.js")).mergeCommand(reports, options)),
    );

  program
    .command("init")
    .description("write a klarsprak.config.json to start from")
    .option(
      "--organisation",
      "write an organisation.yaml too: whose texts these are, and what that house has laid down",
    )
    .option("--force", "write over one that is there")
    .action((options: { force?: boolean; organisation?: boolean }) => finish(initCommand(options)));

  program
    .command("lsp")
    .description("run as a language server for editors")
    .option("--stdio", "talk over standard input and output (the only way)")
    .action(async (options: { stdio?: boolean }) => finish(await lspCommand(options)));

  program
    .command("completion")
    .description("print a script by which a shell completes commands, options and rules")
    .addArgument(new Argument("<shell>", "whose script").choices(["bash", "zsh", "fish"]))
    .addHelpText("after", COMPLETION_HELP)
    .action(async (shell: Shell) =>
      finish((await import("./commands/completion.js")).completionCommand(program, shell)),
    );

  program
    .helpCommand(false)
    .command("help")
    .description("print help, of a command where one is named")
    .argument("[command]")
    .action((name?: string) => commandNamed(program, name).outputHelp());

  for (const command of program.commands) {
    refuseTwoConfigurations(command);
    command.exitOverride().showSuggestionAfterError(true).copyInheritedSettings(program);
  }
  return program;
}

function commandNamed(program: Command, name: string | undefined): Command {
  if (name === undefined) return program;
  const command = program.commands.find((one) => one.name() === name);
  if (command !== undefined) return command;
  const names = program.commands.map((one) => one.name());
  throw new UsageError(`there is no command "${name}".${nearest(name, names)} Commands: ${names.join(", ")}`);
}

/** Both options set the same value, so that the one given first would be forgotten. */
function refuseTwoConfigurations(command: Command): void {
  const given = new Set<string>();
  for (const name of ["config", "no-config"]) command.on(`option:${name}`, () => given.add(name));
  command.hook("preAction", () => {
    if (given.size > 1) throw new UsageError("--config and --no-config exclude each other; give one of them");
  });
}

function collect(value: string, all: readonly string[]): readonly string[] {
  return [...all, value];
}

const LINT_HELP = `
Examples:
  klarsprak lint brev.md                       one letter
  klarsprak lint maler "tekster/**/*.html"     a folder and a glob
  klarsprak lint brev.txt --type vedtak --fix  as a decision, with the safe changes made
  klarsprak lint brev.docx --annotate ut       a copy in the folder ut, with the findings as comments
  klarsprak lint maler -f sarif -o funn.sarif  a report for another program
  cat brev.txt | klarsprak lint - --stdin-filename brev.txt
  git ls-files -z "*.md" | klarsprak lint --files-from -

Reads .txt, .md, .html and templates of these, .docx, .docm, .dotx, .dotm, .odt, .ott and .pdf.

Exit status: 0 nothing at or above --fail-on, 1 findings, 2 something could not be checked.`;

const TERMS_HELP = `
Examples:
  klarsprak terms maler                        what would be changed in the folder, before and after
  klarsprak terms maler --term saksbehandler   the same for one term
  klarsprak terms maler --apply                make the changes
  klarsprak terms maler -o forhandsvisning.txt the preview in a file, to send to those who own the texts

The terms stand in the organisation file, under terms: use, avoid. Texts and documents of Word are changed; only what is
certain is, and the rest is listed to be done by hand.

Exit status: 0 nothing left to do, 1 something to change or to do by hand, 2 something could not be read or written.`;

const MERGE_HELP = `
Examples:
  klarsprak lint arkiv --shard 1/2 --format json -o 1.json   on one machine
  klarsprak lint arkiv --shard 2/2 --format json -o 2.json   on another
  klarsprak merge 1.json 2.json                              what lint arkiv --format json gives

Exit status: 0 nothing at or above --fail-on, 1 findings, 2 something could not be checked or merged.`;

const REPORT_HELP = `
Examples:
  klarsprak report brev.docx -o brev.html       the letter with its findings beside the text
  klarsprak report maler -o report.html         which templates need work most, and why
  klarsprak lint maler --format json -o before.json
  klarsprak report maler -o report.html --since before.json

The report is one file that loads nothing. It shows the texts; what a privacy finding is about is blanked.

Exit status: 0 the report is written, 2 something could not be checked or compared; the rest is in the report.`;

const LAW_HELP = `
Examples:
  klarsprak law                          the tables, for a jurist to read
  klarsprak law maler                    the tables, and the templates that cite what is replaced
  klarsprak law maler --today 2027-01-01 the same, as it will be on a day to come

Exit status: 0 no file cites what is replaced, 1 one does, 2 something could not be checked.`;

const COMPLETION_HELP = `
Examples:
  eval "$(klarsprak completion bash)"   in ~/.bashrc
  eval "$(klarsprak completion zsh)"    in ~/.zshrc, behind compinit
  klarsprak completion fish > ~/.config/fish/completions/klarsprak.fish`;
