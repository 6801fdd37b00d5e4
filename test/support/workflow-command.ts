/** A workflow command as the runner of GitHub Actions reads a line of output. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads a line as the runner does: the command ends at the first `::` after its first, properties at commas. */
export function readWorkflowCommand(line: string): WorkflowCommand {
  const end = line.indexOf("::", 2);
  if (!line.startsWith("::") || end === -1) throw new Error(`no workflow command: ${line}`);
  const [, name = "", given = ""] = /^(\S+) ?([\s\S]*)$/.exec(line.slice(2, end)) ?? [];
  const properties = given.split(",").map((property): [string, string] => {
    const at = property.indexOf("=");
    return [property.slice(0, at), decoded(property.slice(at + 1))];
  });
  return { name, properties: Object.fromEntries(properties), message: decoded(line.slice(end + 2)) };
}

function decoded(text: string): string {
  return text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
