import type { OptionShape, ProgramShape, Value } from "./command-shape.js";

/** The completion for zsh: a file for a folder of its `fpath`, or lines to evaluate. */
export function zshCompletion({ options, commands }: ProgramShape): string {
  const listed = commands.map(
    ({ name, description }) => `    ${quoted(`${name}:${description.replaceAll(":", "\\:")}`)}`,
  );
  const cases = commands.map(({ name, options, argument }) => {
    const specs = [
      ...options.map(optionSpec),
      ...(argument === undefined ? [] : [quoted(`*:${name}:${action(argument)}`)]),
    ];
    return `    ${name})\n      _arguments -S ${specs.join(" \\\n        ")} ;;`;
  });
  return `#compdef klarsprak
# What can be completed of klarsprak in zsh. Write it to a file _klarsprak in a folder of your fpath, or put this line into
# ~/.zshrc, behind compinit:
#   eval "$(klarsprak completion zsh)"

# name=word; what is behind = is offered once the name stands there.
__klarsprak_settings() {
  if compset -P '*='; then compadd -- \${=2}; else compadd -S = -- \${=1}; fi
}

_klarsprak() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands
  commands=(
${listed.join("\n")}
  )
  _arguments -C ${options.map(optionSpec).join(" ")} '1:command:->command' '*::argument:->argument'
  case $state in
  command) _describe -t commands command commands ;;
  argument)
    case $words[1] in
${cases.join("\n")}
    esac ;;
  esac
}

if [[ $funcstack[1] == _klarsprak ]]; then _klarsprak "$@"; else compdef _klarsprak klarsprak; fi
`;
}

function optionSpec({ flags, description, value, isRepeatable }: OptionShape): string {
  const told = `[${description.replace(/[[\]\\:]/g, "\\$&")}]`;
  const taken = value === undefined ? "" : `:${flags.at(-1)?.replace(/^-+/, "")}:${action(value)}`;
  // One form of an option leaves no place for the other, but where it may be given again.
  const others = isRepeatable ? "*" : `(${flags.join(" ")})`;
  return flags
    .map((flag) => {
      const behind = value === undefined ? "" : flag.startsWith("--") ? "=" : "+";
      return quoted(`${others}${flag}${behind}${told}${taken}`);
    })
    .join(" ");
}

function action(value: Value): string {
  switch (value.kind) {
    case "words":
      return `(${value.words.join(" ")})`;
    case "settings":
      // Behind a space it is called with these words and no others.
      return ` __klarsprak_settings "${value.names.join(" ")}" "${value.words.join(" ")}"`;
    case "file":
      return "_files";
    case "folder":
      return "_files -/";
    case "any":
      return " ";
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
