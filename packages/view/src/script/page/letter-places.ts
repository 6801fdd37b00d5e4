/** The links of a letter: words that lead to findings, and findings that lead to words. */
export interface LetterPlaces {
  /** The findings in the list, in its order. */
  readonly cards: readonly HTMLElement[];
  /** All findings as they are read: down the page, then what is about the letter as a whole. */
  readonly order: readonly number[];
  cardOf(finding: number): HTMLElement | undefined;
  wordsOf(finding: number): readonly HTMLElement[];
  findingsAt(words: HTMLElement): readonly number[];
}

/** What links there are on the page. */
export function letterPlaces(view: HTMLElement): LetterPlaces {
  const cards = [...view.querySelectorAll<HTMLElement>(".letter-card > a")];
  const byFinding = new Map(cards.map((card) => [Number(card.dataset.finding), card]));
  const words = new Map<number, HTMLElement[]>();
  const findingsAt = (link: HTMLElement): readonly number[] =>
    (link.dataset.findings ?? "").split(" ").map(Number);
  for (const link of view.querySelectorAll<HTMLElement>("mark a"))
    for (const finding of findingsAt(link)) {
      const known = words.get(finding);
      if (known === undefined) words.set(finding, [link]);
      else known.push(link);
    }
  return {
    cards,
    order: [...new Set([...words.keys(), ...byFinding.keys()])],
    cardOf: (finding) => byFinding.get(finding),
    wordsOf: (finding) => words.get(finding) ?? [],
    findingsAt,
  };
}
