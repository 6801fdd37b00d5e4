import { ParallelParagraphs } from "../document/parallel-paragraphs.js";
import { fieldKey, Statements, statedFacts } from "../document/stated-facts.js";
import type { Counterpart } from "../rule/rule-context.js";
import { type AnalyzerSetup, readInput } from "./setup.js";

/** A file name or folder that says that a text is in bokmål, as its version in nynorsk says that it is in that. */
const BOKMAAL = /(?:^|[-_.\\/])(?:nb|bokm(?:aa|å|a)l)(?=[-_.\\/])/i;

/** What the other version of a text states; undefined where there is none. */
export function readCounterpart(path: string | undefined, setup: AnalyzerSetup): Counterpart | undefined {
  const input = path === undefined ? undefined : setup.counterpartOf?.(path);
  if (input === undefined) return undefined;
  const { blocks, placeholders } = readInput(input, setup);
  const facts = blocks.flatMap(({ readings }) => readings.flatMap(({ text }) => statedFacts(text)));
  const fields = placeholders.flatMap(({ text }) => fieldKey(text) ?? []);
  return {
    name: nameBeside(path ?? "", input.path ?? ""),
    statements: new Statements(facts),
    fields: new Set(fields),
    isNamed: [path ?? "", input.path ?? ""].some((one) => BOKMAAL.test(one)),
    paragraphs: new ParallelParagraphs(blocks.map(({ readings }) => readings.map(({ text }) => text))),
  };
}

/** The name of a file, with its folders from where they differ from those of the text, if both names are alike. */
function nameBeside(path: string, other: string): string {
  const [own, others] = [path.split(/[\\/]/), other.split(/[\\/]/)];
  const apart = others.findIndex((part, i) => part !== own[i]);
  return others.slice(Math.max(0, apart)).join("/");
}
