import { type LemmaEdit, LONGEST_ENDING, WHOLE_WORD } from "../../src/lemma/lemmatizer.js";

/** Forms with the index of their tag and their lemma. */
export interface LemmaExample {
  readonly form: string;
  readonly tag: number;
  readonly lemma: string;
}

/** An ending is trusted from so many different words on. */
const ENDING_COUNT = 2;

interface Vote {
  readonly counts: Map<number, number>;
  total: number;
}

/**
 * For each tag the endings that tell how a form becomes its lemma, as short as they can be: one that says the same as
 * the next shorter ending is left out. Words that even the longest ending gets wrong are kept whole.
 */
export function trainLemmas(
  examples: readonly LemmaExample[],
  tags: number,
): {
  readonly lemmaEdits: readonly LemmaEdit[];
  readonly lemmaEndings: readonly ReadonlyMap<string, number>[];
} {
  const edits: LemmaEdit[] = [];
  const editIds = new Map<string, number>();
  const byTag: Map<string, Map<number, number>>[] = Array.from({ length: tags }, () => new Map());
  for (const { form, tag, lemma } of examples) {
    const key = form.toLowerCase();
    const edit = editOf(key, lemma);
    const name = `${edit.cut} ${edit.add}`;
    let id = editIds.get(name);
    if (id === undefined) {
      id = edits.length;
      editIds.set(name, id);
      edits.push(edit);
    }
    const words = byTag[tag]!;
    const votes = words.get(key) ?? new Map<number, number>();
    votes.set(id, (votes.get(id) ?? 0) + 1);
    words.set(key, votes);
  }
  return { lemmaEdits: edits, lemmaEndings: byTag.map(endingsOf) };
}

function editOf(form: string, lemma: string): LemmaEdit {
  const lower = lemma.toLowerCase();
  let shared = 0;
  while (shared < form.length && shared < lower.length && form[shared] === lower[shared]) shared++;
  return { cut: form.length - shared, add: lower.slice(shared) };
}

function endingsOf(words: ReadonlyMap<string, ReadonlyMap<number, number>>): ReadonlyMap<string, number> {
  const answers = new Map([...words].map(([word, votes]) => [word, most(votes)]));
  const byEnding = new Map<string, Vote>();
  for (const [word, edit] of answers) {
    for (let size = 0; size <= Math.min(LONGEST_ENDING, word.length); size++) {
      const ending = word.slice(word.length - size);
      const vote = byEnding.get(ending) ?? { counts: new Map(), total: 0 };
      vote.counts.set(edit, (vote.counts.get(edit) ?? 0) + 1);
      vote.total++;
      byEnding.set(ending, vote);
    }
  }
  const kept = new Map<string, number>();
  const shorterFirst = [...byEnding.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const ending of shorterFirst) {
    const vote = byEnding.get(ending)!;
    const best = most(vote.counts);
    if (ending !== "" && (vote.total < ENDING_COUNT || lookUp(kept, ending.slice(1)) === best)) continue;
    kept.set(ending, best);
  }
  for (const [word, edit] of answers) {
    if (lookUp(kept, word.slice(-LONGEST_ENDING)) !== edit) kept.set(WHOLE_WORD + word, edit);
  }
  return kept;
}

function lookUp(kept: ReadonlyMap<string, number>, ending: string): number | undefined {
  for (let from = 0; from <= ending.length; from++) {
    const found = kept.get(ending.slice(from));
    if (found !== undefined) return found;
  }
  return undefined;
}

function most(counts: ReadonlyMap<number, number>): number {
  let best = -1;
  let times = 0;
  for (const [id, count] of counts) {
    if (count > times || (count === times && id < best)) {
      best = id;
      times = count;
    }
  }
  return best;
}
