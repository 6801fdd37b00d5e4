import type { OptionShape, ProgramShape, Value } from "./command-shape.js";

/** The completion for fish. */
export function fishCompletion({ options, commands }: ProgramShape): string {
  const lines = [
    HEAD,
    ...options.map((option) => optionLine("", option)),
    ...commands.map(({ name, description }) => `${condition("")} -a ${name} -d ${quoted(description)}`),
    ...commands.flatMap(({ name, options, argument }) => [
      ...(argument === undefined || argument.kind === "any"
        ? []
        : [`${condition(name)} ${offered(argument)}`]),
      ...options.map((option) => optionLine(name, option)),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

const HEAD = `# What can be completed of klarsprak in fish. Write it to ~/.config/fish/completions/klarsprak.fish

# Whether this is the command that is written; without a name, whether there is none yet.
function __klarsprak_command
    for word in (commandline -opc)[2..]
        if not string match -q -- '-*' $word
            test "$word" = "$argv[1]"
            return
        end
    end
    test -z "$argv[1]"
end

complete -c klarsprak -f`;

function optionLine(command: string, { flags, description, value }: OptionShape): string {
  const names = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const taken =
    value === undefined ? "" : ` ${value.kind === "file" ? "-r" : "-x"} ${offered(value)}`.trimEnd();
  return `${condition(command)} ${names.join(" ")}${taken} -d ${quoted(description)}`;
}

function condition(command: string): string {
  return `complete -c klarsprak -n '__klarsprak_command ${command === "" ? '""' : command}'`;
}

function offered(value: Value): string {
  switch (value.kind) {
    case "words":
      return `-a ${quoted(value.words.join(" "))}`;
    case "settings":
      return `-a ${quoted(value.names.flatMap((name) => value.words.map((word) => `${name}=${word}`)).join(" "))}`;
    case "file":
      return "-F";
    case "folder":
      return "-a '(__fish_complete_directories)'";
    case "any":
      return "";
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
