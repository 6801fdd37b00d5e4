import type { OptionShape, ProgramShape, Value } from "./command-shape.js";

/** The completion for bash, from 3.2 on; it needs no package for completion. */
export function bashCompletion({ options, commands }: ProgramShape): string {
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap((option) => valueCase(name, option)),
  );
  const rest = commands.map(
    ({ name, options, argument }) =>
      `    ${name})
      if [[ $cur == -* && $ended == no ]]; then __klarsprak_words ${quoted(flagsOf(options))}
      else ${argument === undefined ? "__klarsprak_nothing" : completing(argument)}; fi ;;`,
  );
  return `${HEAD}
_klarsprak() {
  local IFS=$' \\t\\n' i word cur option value command= ended=no equals=no words=()
  # Bash parts words at each =; here they are whole.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == "=" && \${#words[@]} -gt 0 ]]; then words[\${#words[@]}-1]+="="; equals=yes
    elif [[ $equals == yes ]]; then words[\${#words[@]}-1]+=$word; equals=no
    else words+=("$word"); fi
  done
  cur=\${words[\${#words[@]}-1]}
  option=
  for ((i = 0; i < \${#words[@]} - 1; i++)); do
    word=\${words[i]}
    option=$word
    [[ $word == -- ]] && ended=yes
    [[ -z $command && $word != -* ]] && command=$word
  done
  value=$cur
  [[ $ended == yes ]] && option=
  if [[ $cur == --*=* && $ended == no ]]; then
    option=\${cur%%=*}
    value=\${cur#*=}
  fi
  COMPREPLY=()
  if [[ -z $command ]]; then
    if [[ $cur == -* ]]; then __klarsprak_words ${quoted(flagsOf(options))}
    else __klarsprak_words ${quoted(commands.map(({ name }) => name))}; fi
    return
  fi
  case "$command $option" in
${values.join("\n")}
  *)
    case $command in
${rest.join("\n")}
    *) __klarsprak_nothing ;;
    esac ;;
  esac
}

complete -o bashdefault -o default -F _klarsprak klarsprak
`;
}

const HEAD = `# What can be completed of klarsprak in bash. Put this line into ~/.bashrc:
#   eval "$(klarsprak completion bash)"

# The words that begin as the value does. Bash puts in what follows the last = where it parts words there.
__klarsprak_words() {
  local one before=\${cur%"$value"}
  __klarsprak_nothing
  for one in $1; do
    [[ $one == "$value"* ]] || continue
    one=$before$one
    [[ $COMP_WORDBREAKS == *=* && $cur == *=* ]] && one=\${one#"\${cur%=*}="}
    COMPREPLY+=("$one")
  done
}

# Offers no files where there are none to give.
__klarsprak_nothing() { compopt +o default +o bashdefault 2>/dev/null; return 0; }

# Bash itself offers files where nothing else is.
__klarsprak_file() { return 0; }

__klarsprak_folder() { compopt +o default +o bashdefault -o dirnames 2>/dev/null; return 0; }

# name=word; what is behind = is offered once the name stands there.
__klarsprak_settings() {
  local one all=
  if [[ $value == *=* ]]; then
    for one in $2; do all+=" \${value%%=*}=$one"; done
  else
    for one in $1; do all+=" $one="; done
    compopt -o nospace 2>/dev/null
  fi
  __klarsprak_words "$all"
}
`;

function valueCase(command: string, { flags, value }: OptionShape): readonly string[] {
  if (value === undefined) return [];
  const patterns = flags.map((flag) => `"${command} ${flag}"`).join(" | ");
  return [`  ${patterns}) ${completing(value)} ;;`];
}

function completing(value: Value): string {
  switch (value.kind) {
    case "words":
      return `__klarsprak_words ${quoted(value.words)}`;
    case "settings":
      return `__klarsprak_settings ${quoted(value.names)} ${quoted(value.words)}`;
    case "file":
      return "__klarsprak_file";
    case "folder":
      return "__klarsprak_folder";
    case "any":
      return "__klarsprak_nothing";
  }
}

function flagsOf(options: readonly OptionShape[]): readonly string[] {
  return options.flatMap(({ flags }) => flags);
}

function quoted(words: readonly string[]): string {
  return `'${words.join(" ").replaceAll("'", "'\\''")}'`;
}
