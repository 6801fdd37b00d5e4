import { isAllCapitals, startsWithCapital } from "../../document/letter-case.js";
import { isForeign, isInsideMark } from "../../document/quotation.js";
import type { Sentence } from "../../document/sentence.js";
import type { Token } from "../../document/token.js";
import { houseNameAt } from "../../organisation/house-name.js";
import { standardOf } from "../../rule/phrase-rule.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { Fact, FactContext } from "../../rule/rule-context.js";

/** Words before «Kommune» that are no name of one. */
const NO_NAME: ReadonlySet<string> = new Set(
  "vår denne hver kvar samme same norsk ny ei en ein min din i og til for av fra frå ved".split(" "),
);
/** Danish municipalities write a capital. */
const DANISH: ReadonlySet<string> = new Set("københavns aarhus odense aalborg frederiksberg".split(" "));

/** The letter case and form of the names of public bodies. */
export const institusjonsnavn = defineDocumentRule<Record<string, never>, WrongName>({
  id: "institusjonsnavn",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Navn på kommuner og etater", nn: "Namn på kommunar og etatar" },
    rationale: {
      nb: "«Kommune» er ikke en del av egennavnet og har liten forbokstav: «Lillehammer kommune». Navn på statlige organer har stor forbokstav i det første ordet. Riktige navn gjør at leseren kan stole på teksten.",
      nn: "«Kommune» er ikkje ein del av eigennamnet og har liten forbokstav: «Lillehammer kommune». Namn på statlege organ har stor forbokstav i det første ordet. Rette namn gjer at lesaren kan lite på teksten.",
    },
    sources: ["Språkrådet: stor eller liten forbokstav", "Drammen kommune", "Indre Fosen kommune"],
  },
  options: {},
  messages: {
    name: {
      nb: "Navnet er «{right}», ikke «{actual}». Rett navnet.",
      nn: "Namnet er «{right}», ikkje «{actual}». Rett namnet.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Østre Toten Kommune⟧ har fått søknaden. Det er ⟦østre toten kommunes⟧ ansvar.",
        organisation: { name: { nb: "Østre Toten kommune", nn: "Østre Toten kommune" } },
        better: "Østre Toten kommune har fått søknaden. Det er Østre Toten kommunes ansvar.",
      },
      {
        language: "nb",
        text: "Vi samarbeider med ⟦Gjøvik Kommune⟧ og ⟦Innlandet Fylkeskommune⟧.",
        better: "Vi samarbeider med Gjøvik kommune og Innlandet fylkeskommune.",
      },
      {
        language: "nb",
        text: "Klagen sender vi til ⟦statsforvalteren i Innlandet⟧. Loven er vedtatt av ⟦stortinget⟧.",
        better: "Klagen sender vi til Statsforvalteren i Innlandet. Loven er vedtatt av Stortinget.",
      },
      {
        language: "nb",
        text: "Møt opp på ⟦Innbyggertorget⟧ i morgen.",
        organisation: { units: [{ name: "innbyggertorget", forms: [] }] },
        better: "Møt opp på innbyggertorget i morgen.",
      },
      {
        language: "nn",
        text: "Saka er sendt til ⟦Volda Kommune⟧ og ⟦Statens Vegvesen⟧.",
        better: "Saka er sendt til Volda kommune og Statens vegvesen.",
      },
      {
        language: "nn",
        text: "Klaga går til ⟦statsforvaltaren i Rogaland⟧. Ho kan også gå til ⟦høgsterett⟧.",
        better: "Klaga går til Statsforvaltaren i Rogaland. Ho kan også gå til Høgsterett.",
      },
      {
        language: "nn",
        text: "Brevet er frå ⟦Voss Herad⟧.",
        organisation: { name: { nb: "Voss herad", nn: "Voss herad" } },
        better: "Brevet er frå Voss herad.",
      },
      {
        language: "nb",
        text: "Klagen går til ⟦statsforvalteren i Østfold, Buskerud, Oslo og Akershus⟧, og så får du svar.",
        better: "Klagen går til Statsforvalteren i Østfold, Buskerud, Oslo og Akershus, og så får du svar.",
      },
      {
        language: "nn",
        text: "Klaga går til ⟦statsforvaltaren i Møre og Romsdal⟧. Spør ⟦statsforvaltaren i Vestland⟧, Kari Nordmann.",
        better:
          "Klaga går til Statsforvaltaren i Møre og Romsdal. Spør Statsforvaltaren i Vestland, Kari Nordmann.",
      },
    ],
    good: [
      { language: "nb", text: "Du kan få hjelp av NAV. Ta kontakt med Nav i kommunen." },
      {
        language: "nb",
        text: "ØSTRE TOTEN KOMMUNE\n\nØstre Toten kommune har fått søknaden. Kommunen svarer i mai.",
        organisation: { name: { nb: "Østre Toten kommune", nn: "Østre Toten kommune" } },
      },
      {
        language: "nb",
        text: "Du kan klage til statsforvalteren. En klage går til Statsforvalteren i Innlandet.",
      },
      { language: "nb", text: "Vi har skrevet til Københavns Kommune og til bladet Norsk Kommune Magasin." },
      {
        language: "nb",
        text: "Innbyggertorget har åpent. Spør på innbyggertorget.",
        organisation: { units: [{ name: "innbyggertorget", forms: [] }] },
      },
      { language: "nn", text: "Volda kommune har skrive til Statens vegvesen. Stortinget har vedteke lova." },
      { language: "nn", text: "Vår kommune samarbeider med det svenske helsedirektoratet." },
      { language: "nn", text: "Du kan klage til statsforvaltaren. Kommunen sender klaga vidare." },
    ],
  },
  collect(context) {
    const { block, reading } = context;
    const standard = standardOf(context);
    if (standard === undefined || block.kind === "code" || block.kind === "image") return [];
    return reading.sentences.flatMap((sentence) => {
      const facts: Fact<WrongName>[] = [];
      for (let i = 0; i < sentence.tokens.length; i++) {
        const { kind, start } = sentence.tokens[i]!;
        if (kind !== "word") continue;
        const value = wrongNameAt({ ...context, sentence }, standard, i);
        if (value === undefined) continue;
        i += value.length - 1;
        if (isForeign(reading, start) || isInsideMark(reading, start, ["link"])) continue;
        facts.push({ start, end: sentence.tokens[i]!.end, value });
      }
      return facts;
    });
  },
  check({ facts, report }) {
    const told = new Set<string>();
    for (const { block, reading, start, end, value } of facts) {
      const { right, safe, severity } = value;
      // What is still common is said once.
      if (severity === "info" && told.has(right)) continue;
      told.add(right);
      report({
        block,
        reading,
        start,
        end,
        messageId: "name",
        data: { actual: reading.text.slice(start, end).replace(/\s+/g, " "), right },
        severity,
        ...(safe ? { fix: right } : { suggestions: [right] }),
      });
    }
  },
});

type NameContext = FactContext<object> & { readonly sentence: Sentence };

interface WrongName {
  /** Number of tokens. */
  readonly length: number;
  readonly right: string;
  readonly safe: boolean;
  readonly severity?: "info";
}

function wrongNameAt(context: NameContext, standard: "nb" | "nn", i: number): WrongName | undefined {
  return (
    wrongHouse(context, standard, i) ??
    wrongMunicipality(context.sentence, i) ??
    wrongGovernor(context.sentence, i) ??
    wrongInstitution(context, standard, i) ??
    wrongUnit(context, i)
  );
}

/** The name of the house itself, which is known for certain. */
function wrongHouse(
  { sentence: { tokens }, organisation }: NameContext,
  standard: "nb" | "nn",
  i: number,
): WrongName | undefined {
  const name = organisation?.name[standard] ?? "";
  if (name === "" || tokens[i]!.lower !== name.split(" ")[0]!.toLowerCase()) return undefined;
  for (const right of [name, `${name}s`]) {
    const length = houseNameAt(tokens, i, { name: { nb: right, nn: right } }, standard);
    if (length === 0) continue;
    const written = tokens.slice(i, i + length);
    if (written.map(({ text }) => text).join(" ") === right) return undefined;
    return written.some(({ text }) => isAllCapitals(text)) ? undefined : { length, right, safe: true };
  }
  return undefined;
}

/** «Gjøvik Kommune», of which the last word is a common noun. */
function wrongMunicipality({ tokens }: Sentence, i: number): WrongName | undefined {
  const name = tokens[i]!;
  const noun = tokens[i + 1];
  if (noun === undefined || !/^(?:Kommune|Fylkeskommune)s?$/.test(noun.text)) return undefined;
  if (!isPlainName(name) || NO_NAME.has(name.lower) || DANISH.has(name.lower)) return undefined;
  const next = tokens[i + 2];
  if (next?.kind === "word" && startsWithCapital(next.text)) return undefined;
  return { length: 2, right: `${name.text} ${noun.lower}`, safe: false };
}

function isPlainName({ kind, text }: Token): boolean {
  return kind === "word" && startsWithCapital(text) && !isAllCapitals(text);
}

/** «statsforvalteren i Innlandet», which is the name of one. Without the county it is a common noun. */
function wrongGovernor({ tokens }: Sentence, i: number): WrongName | undefined {
  const [title, preposition, county] = tokens.slice(i, i + 3);
  if (!/^statsforvalt(?:eren|aren)$/.test(title!.text) || preposition?.lower !== "i") return undefined;
  if (county === undefined || !isPlainName(county)) return undefined;
  const more = restOfCounty(tokens, i + 3);
  const right = `S${title!.text.slice(1)} i ${county.text}${more.text}`;
  return { length: 3 + more.length, right, safe: false };
}

/** « og Romsdal», «, Buskerud, Oslo og Akershus»: the rest of a county of more than one name, from its first mark or «og». */
function restOfCounty(
  tokens: readonly Token[],
  from: number,
): { readonly text: string; readonly length: number } {
  let text = "";
  for (let at = from; at + 1 < tokens.length; at += 2) {
    const joint = tokens[at]!.text;
    const name = tokens[at + 1]!;
    if ((joint !== "," && joint !== "og") || !isPlainName(name)) break;
    text += joint === "," ? `, ${name.text}` : ` og ${name.text}`;
    if (joint === "og") return { text, length: at + 2 - from };
  }
  // What a comma alone joins is something else: «statsforvalteren i Rogaland, Kari Nordmann».
  return { text: "", length: 0 };
}

function wrongInstitution(
  { sentence: { tokens }, lists }: NameContext,
  standard: "nb" | "nn",
  i: number,
): WrongName | undefined {
  // «det svenske datatilsynet» is another one.
  if (/(?:sk|ske)$/.test(tokens[i - 1]?.lower ?? "")) return undefined;
  for (const { words, name, safe, severity } of lists.institutions.get(tokens[i]!.text) ?? []) {
    if (!words.every((word, k) => tokens[i + k]?.text === word)) continue;
    const right = name[standard];
    return { length: words.length, right, safe, ...(severity === undefined ? {} : { severity }) };
  }
  return undefined;
}

/** A unit with another letter case than the house gives it. At the start of a sentence any word has a capital. */
function wrongUnit(
  { sentence: { tokens }, organisation, block }: NameContext,
  i: number,
): WrongName | undefined {
  const before = tokens[i - 1];
  if (organisation === undefined || before?.kind !== "word" || block.kind === "heading") return undefined;
  for (const { name } of organisation.units) {
    const words = name.split(" ");
    const written = tokens.slice(i, i + words.length);
    if (written.map(({ lower }) => lower).join(" ") !== name.toLowerCase()) continue;
    if (written.some(({ text }) => isAllCapitals(text))) return undefined;
    const isRight = written.map(({ text }) => text).join(" ") === name;
    return isRight ? undefined : { length: words.length, right: name, safe: false };
  }
  return undefined;
}
