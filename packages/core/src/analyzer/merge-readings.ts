import type { ParsedSentence, ParsedToken } from "../document/parsed-text.js";
import type { SentenceGrammar, Tag } from "../document/sentence-grammar.js";
import type { Token } from "../document/token.js";
import type { OffsetMap, Segment } from "../text/offset-map.js";

/** A sentence of one reading of a stretch of text, with its grammar where it has any. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly map: OffsetMap;
  readonly grammar: (SentenceGrammar & { readonly tagsByTree: readonly Tag[] }) | undefined;
}

interface Draft {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** What tells whether two tokens are joined: the map they were read by, and where they stand in its text. */
  readonly map: OffsetMap;
  readonly token: Token;
  readonly grammar: Omit<NonNullable<ParsedToken["grammar"]>, "head"> | undefined;
  head: Draft | undefined;
}

/** Characters of a token as they stand in the source. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a stretch of text from those of its readings. What several readings share is told once, by the first
 * of them; what only a later one says is put in where it stands in the source.
 */
export function mergeReadings(
  readings: readonly (readonly ReadSentence[])[],
  language: ParsedSentence["language"],
  source: string,
): readonly ParsedSentence[] {
  const [first = [], ...others] = readings;
  const known = new Map<number, Draft>();
  const isAlone = others.length === 0;
  const sentences = first.map((sentence) => draftsOf(sentence, source, isAlone ? undefined : known));
  for (const sentence of others.flat()) {
    const drafts = draftsOf(sentence, source, known);
    if (drafts.length > 0) place(drafts, sentences);
  }
  return finished(
    sentences.filter((drafts) => drafts.length > 0),
    language,
  );
}

/** The tokens of a sentence that no earlier reading has told; `known` leads from a place in the source to its token. */
function draftsOf(
  { tokens, map, grammar }: ReadSentence,
  source: string,
  known: Map<number, Draft> | undefined,
): Draft[] {
  const reader = new PieceReader(map, source);
  const passives = new Map(
    grammar?.passives.map(({ verb, auxiliary }) => [verb, auxiliary === undefined ? "s" : "bli"] as const),
  );
  const tags = grammar?.tagsByTree;
  const told = tokens.map((token, i): { readonly draft: Draft | undefined; readonly isNew: boolean } => {
    const pieces = reader.piecesOf(token);
    const own = known === undefined ? pieces : pieces.flatMap((piece) => unknownPart(piece, known));
    const form = own.map(({ text }) => text.replace(/\s+/g, "")).join("");
    if (form === "") return { draft: known?.get(pieces[0]?.start ?? -1), isNew: false };
    const draft: Draft = {
      form,
      start: own[0]!.start,
      end: own.at(-1)!.end,
      map,
      token,
      grammar: grammar === undefined ? undefined : wordGrammar(grammar, tags![i]!, i, form, passives.get(i)),
      head: undefined,
    };
    if (known !== undefined)
      for (const { start, end } of own) for (let at = start; at < end; at++) known.set(at, draft);
    return { draft, isNew: true };
  });
  if (grammar !== undefined) {
    const { heads } = grammar;
    told.forEach(({ draft, isNew }, i) => {
      if (draft !== undefined && isNew) draft.head = told[heads[i]!]?.draft;
    });
  }
  return told.flatMap(({ draft, isNew }) => (draft !== undefined && isNew ? [draft] : []));
}

/** The characters of a piece that no token has yet. */
function unknownPart(piece: Piece, known: ReadonlyMap<number, Draft>): readonly Piece[] {
  if (piece.text.length !== piece.end - piece.start) return known.has(piece.start) ? [] : [piece];
  const parts: Piece[] = [];
  for (let at = piece.start; at < piece.end; at++) {
    if (known.has(at)) continue;
    const text = piece.text[at - piece.start]!;
    const last = parts.at(-1);
    if (last?.end === at) parts[parts.length - 1] = { ...last, text: last.text + text, end: at + 1 };
    else parts.push({ text, start: at, end: at + 1 });
  }
  return parts;
}

function wordGrammar(
  grammar: SentenceGrammar,
  { upos, feats }: Tag,
  i: number,
  form: string,
  passive: "s" | "bli" | undefined,
): NonNullable<Draft["grammar"]> {
  const isWritten = grammar.sentence.tokens[i]!.kind !== "placeholder";
  return {
    lemma: isWritten ? grammar.lemma(i) : form,
    upos,
    feats,
    relation: grammar.relations[i]!,
    ...(passive === undefined ? {} : { passive }),
  };
}

/** Puts the tokens of a later reading in: a sentence of its own where it lies between others, else into those it crosses. */
function place(drafts: readonly Draft[], sentences: Draft[][]): void {
  const lastBefore = (start: number): number => sentences.findLastIndex((other) => other[0]!.start <= start);
  const before = lastBefore(drafts[0]!.start);
  const isApart =
    lastBefore(drafts.at(-1)!.end) === before && (sentences[before]?.at(-1)?.end ?? 0) <= drafts[0]!.start;
  if (isApart && isWhole(drafts)) {
    sentences.splice(before + 1, 0, [...drafts]);
    return;
  }
  for (const draft of drafts) {
    const sentence = sentences[Math.max(0, lastBefore(draft.start))]!;
    sentence.splice(sentence.findLastIndex((other) => other.start <= draft.start) + 1, 0, draft);
  }
}

/** Whether no word of a sentence hangs under one that another reading has told. */
function isWhole(drafts: readonly Draft[]): boolean {
  const own = new Set(drafts);
  return drafts.every(({ head }) => head === undefined || own.has(head));
}

function finished(
  sentences: readonly (readonly Draft[])[],
  language: ParsedSentence["language"],
): readonly ParsedSentence[] {
  return sentences.map((drafts, s) => {
    const indexes = new Map(drafts.map((draft, i) => [draft, i]));
    const tokens = drafts.map(({ form, start, end, map, token, grammar, head }, i): ParsedToken => {
      const next = drafts[i + 1] ?? sentences[s + 1]?.[0];
      const isJoined =
        next !== undefined && (next.map === map ? next.token.start === token.end : next.start === end);
      return {
        form,
        span: { start, end },
        isJoined,
        ...(grammar === undefined
          ? {}
          : { grammar: { ...grammar, head: head === undefined ? -1 : (indexes.get(head) ?? -1) } }),
      };
    });
    return {
      text: tokens
        .map(({ form, isJoined }, i) => form + (isJoined || i === tokens.length - 1 ? "" : " "))
        .join(""),
      span: { start: tokens[0]!.span.start, end: tokens.at(-1)!.span.end },
      language,
      tokens,
    };
  });
}

/** Leads from the tokens of a sentence, in order, to their characters in the source. */
class PieceReader {
  #next = 0;

  constructor(
    readonly map: OffsetMap,
    readonly source: string,
  ) {}

  piecesOf(token: Token): readonly Piece[] {
    const { segments } = this.map;
    const { start, end } = token;
    while (this.#next < segments.length && endOf(segments[this.#next]!) <= start) this.#next++;
    const pieces: Piece[] = [];
    for (let i = this.#next; i < segments.length && segments[i]!.text < end; i++) {
      const piece = this.#piece(segments[i]!, token);
      const last = pieces.at(-1);
      const between = last === undefined ? "" : this.source.slice(last.end, piece.start);
      if (last !== undefined && /^\u00ad+$/.test(between))
        pieces.push({ text: between, start: last.end, end: piece.start });
      pieces.push(piece);
    }
    return pieces;
  }

  #piece(segment: Segment, token: Token): Piece {
    const from = this.map.origin + segment.source;
    const to = from + segment.sourceLength;
    const written = this.source.slice(from, to);
    if (segment.kind === "placeholder") return { text: written, start: from, end: to };
    const cutStart = Math.max(0, token.start - segment.text);
    const cutEnd = Math.min(segment.textLength, token.end - segment.text);
    if (segment.kind === "verbatim")
      return { text: written.slice(cutStart, cutEnd), start: from + cutStart, end: from + cutEnd };
    // A decomposed letter stands as it is written, an entity as the character it is.
    const read = token.text.slice(segment.text + cutStart - token.start, segment.text + cutEnd - token.start);
    return { text: written.normalize("NFC") === read ? written : read, start: from, end: to };
  }
}

function endOf({ text, textLength }: Segment): number {
  return text + textLength;
}
