import type { Argument, Command, Option } from "commander";

/** What may stand at a place of the command line. */
export type Value =
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** `name=word`, such as `passiv=off`. */
  | { readonly kind: "settings"; readonly names: readonly string[]; readonly words: readonly string[] }
  | { readonly kind: "file" }
  | { readonly kind: "folder" }
  /** Anything; nothing can be offered. */
  | { readonly kind: "any" };

/** An option as a shell needs to know it. */
export interface OptionShape {
  /** `-f` and `--format`, as far as there are both. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What it takes; undefined where it takes nothing. */
  readonly value: Value | undefined;
  readonly isRepeatable: boolean;
}

/** A command as a shell needs to know it. */
export interface CommandShape {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionShape[];
  /** What its arguments are; undefined where it takes none. */
  readonly argument: Value | undefined;
}

/** The whole command line. */
export interface ProgramShape {
  readonly options: readonly OptionShape[];
  readonly commands: readonly CommandShape[];
}

/** Words that the command line knows and does not list in its options: they go by the names of values in the help. */
export interface KnownWords {
  readonly rules: readonly string[];
  readonly severities: readonly string[];
  readonly textTypes: readonly string[];
}

/** What can be written, as the program itself tells it. */
export function programShape(program: Command, known: KnownWords): ProgramShape {
  const named: Readonly<Record<string, Value>> = {
    "id=severity": { kind: "settings", names: known.rules, words: known.severities },
    "rule-or-word": { kind: "words", words: known.rules },
    type: { kind: "words", words: known.textTypes },
    command: { kind: "words", words: program.commands.map((command) => command.name()) },
    dir: { kind: "folder" },
    file: { kind: "file" },
    paths: { kind: "file" },
    reports: { kind: "file" },
  };
  const help = program.createHelp();
  const optionsOf = (command: Command): readonly OptionShape[] =>
    help.visibleOptions(command).map((option) => optionShape(option, named));
  return {
    options: optionsOf(program),
    commands: help.visibleCommands(program).map((command) => ({
      name: command.name(),
      description: command.description(),
      options: optionsOf(command),
      argument: argumentValue(command.registeredArguments[0], named),
    })),
  };
}

function optionShape(option: Option, named: Readonly<Record<string, Value>>): OptionShape {
  const { short, long, flags, description, argChoices, required, optional } = option;
  const name = /[<[]([^>\]]+?)(?:\.\.\.)?[>\]]/.exec(flags)?.[1] ?? "";
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    description,
    value: required || optional ? valueNamed(argChoices, name, named) : undefined,
    isRepeatable: option.variadic || Array.isArray(option.defaultValue),
  };
}

function argumentValue(
  argument: Argument | undefined,
  named: Readonly<Record<string, Value>>,
): Value | undefined {
  return argument === undefined ? undefined : valueNamed(argument.argChoices, argument.name(), named);
}

function valueNamed(
  choices: readonly string[] | undefined,
  name: string,
  named: Readonly<Record<string, Value>>,
): Value {
  return choices === undefined ? (named[name] ?? { kind: "any" }) : { kind: "words", words: choices };
}
