import type { AnnotatedBlock, AnnotatedReading } from "../../document/block.js";
import { spellDate } from "../../document/calendar-date.js";
import { fullDates } from "../../document/full-dates.js";
import { uncapitalized } from "../../document/letter-case.js";
import { isInAddress } from "../../document/prose-matches.js";
import { isForeign, isQuoted } from "../../document/quotation.js";
import type { Sentence } from "../../document/sentence.js";
import { sentenceAt } from "../../document/sentence-at.js";
import type { GrammarOf } from "../../document/sentence-grammar.js";
import { type ExpiredProvision, expiredProvisions } from "../../law/expired-provisions.js";
import { isVerified } from "../../law/law-rows.js";
import type { LawName, ReplacedName } from "../../law/law-table.js";
import { type ReplacedReference, replacedReferences } from "../../law/replaced-references.js";
import { tellsOfPast } from "../../law/told-as-past.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { BlockReport, Fact, FactContext, Range } from "../../rule/rule-context.js";

/** What a block refers to that has a last day. */
type Outdated = { readonly place: Range } & (
  | { readonly kind: "replaced"; readonly reference: ReplacedReference }
  | { readonly kind: "expired"; readonly provision: ExpiredProvision }
);

/** Repealed acts, and names of bodies and terms that the law has changed. */
export const lovUtdatert = defineDocumentRule<Record<string, never>, Outdated>({
  id: "lov-utdatert",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Lover og navn som er erstattet", nn: "Lover og namn som er erstatta" },
    rationale: {
      nb: "Lover blir erstattet, og organer og ordninger får nye navn. Viser brevet til noe som ikke finnes lenger, finner ikke leseren fram, og vedtaket kan mangle gyldig grunnlag. Bruk det som gjelder nå. I omtale av det som var, er det gamle navnet riktig.",
      nn: "Lover blir erstatta, og organ og ordningar får nye namn. Viser brevet til noko som ikkje finst lenger, finn ikkje lesaren fram, og vedtaket kan mangle gyldig grunnlag. Bruk det som gjeld no. I omtale av det som var, er det gamle namnet rett.",
    },
    sources: ["Lovtabellen i klarsprak", "NRK"],
  },
  options: {},
  messages: {
    act: {
      nb: "«{actual}» er erstattet av {successor}. Den gamle loven gjaldt til {day}. Vis til loven som gjelder nå, og sjekk paragrafen.",
      nn: "«{actual}» er erstatta av {successor}. Den gamle lova gjaldt til {day}. Vis til lova som gjeld no, og sjekk paragrafen.",
    },
    section: {
      nb: "«{actual}» ser ut til å høre til en lov som gjaldt til {day}. Sjekk at paragrafen fortsatt er den du mener.",
      nn: "«{actual}» ser ut til å høyre til ei lov som gjaldt til {day}. Sjekk at paragrafen framleis er den du meiner.",
    },
    body: {
      nb: "«{actual}» var navnet til {day}. Skriv «{successor}» når du mener dem som har oppgavene nå.",
      nn: "«{actual}» var namnet til {day}. Skriv «{successor}» når du meiner dei som har oppgåvene no.",
    },
    term: {
      nb: "«{actual}» var ordet i regelverket til {day}. Nå heter det {successor}.",
      nn: "«{actual}» var ordet i regelverket til {day}. No heiter det {successor}.",
    },
    expired: {
      nb: "«{actual}» gjaldt til {day}. Sjekk hvilken regel som gjelder nå.",
      nn: "«{actual}» gjaldt til {day}. Sjekk kva regel som gjeld no.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Hvis vi ikke endrer vedtaket, sender vi klagen til ⟦Fylkesmannen⟧.",
        better: "Hvis vi ikke endrer vedtaket, sender vi klagen til Statsforvalteren.",
      },
      {
        language: "nb",
        text: "⟦Fylkesmannen i Innlandet⟧ avgjør klagen din.",
        better: "Statsforvalteren i Innlandet avgjør klagen din.",
      },
      {
        language: "nb",
        text: "Du har rett til hjelp etter ⟦barnevernloven⟧ § 4-4.",
        rewrite: "Du har rett til hjelp etter barnevernsloven § 3-1.",
      },
      {
        language: "nb",
        text: "Du kan be om innsyn etter ⟦Offentlighetsloven⟧. ⟦Barnevernlovens⟧ regler gjelder også.",
        better: "Du kan be om innsyn etter offentleglova. Barnevernslovens regler gjelder også.",
      },
      {
        language: "nb",
        text: "Vedtaket bygger på ⟦lov av 13. desember 1991 nr. 81⟧ § 4-2 bokstav a.",
        rewrite: "Vedtaket bygger på helse- og omsorgstjenesteloven § 3-2.",
      },
      {
        language: "nb",
        text: "Kommunen informerer om virksomheten sin, i tråd med ⟦kommunelovens § 4⟧.",
        rewrite: "Kommunen informerer om virksomheten sin, i tråd med kommuneloven § 4-1.",
      },
      {
        language: "nb",
        text: "Lena, 2. mars 2026\n\nVedlegg: Avslag, 12.05.2019\n\nKlagen blir sendt til ⟦Fylkesmannen⟧ i dag.",
        better:
          "Lena, 2. mars 2026\n\nVedlegg: Avslag, 12.05.2019\n\nKlagen blir sendt til Statsforvalteren i dag.",
      },
      {
        language: "nb",
        text: "Barnet ditt får ⟦spesialundervisning⟧ fem timer i uka.",
        better: "Barnet ditt får individuelt tilrettelagt opplæring fem timer i uka.",
      },
      {
        language: "nn",
        text: "Dersom vi ikkje endrar vedtaket, sender vi klaga til ⟦Fylkesmannen⟧.",
        better: "Dersom vi ikkje endrar vedtaket, sender vi klaga til Statsforvaltaren.",
      },
      {
        language: "nn",
        text: "Rektor må følgje opp saka etter ⟦opplæringslova § 9 A-4⟧.",
        rewrite: "Rektor må følgje opp saka etter opplæringslova § 12-4.",
      },
      {
        language: "nn",
        text: "Vi tek avgjerda etter ⟦introduksjonslova⟧.",
        better: "Vi tek avgjerda etter integreringslova.",
      },
      {
        language: "nn",
        text: "Skulen gir ⟦spesialundervisninga⟧ i små grupper.",
        better: "Skulen gir den individuelt tilrettelagde opplæringa i små grupper.",
      },
    ],
    good: [
      { language: "nb", text: "Fylkesmannen i Oppland avslo klagen i 2018." },
      { language: "nb", text: "Vedlegg: brev fra Fylkesmannen, 12.05.2019" },
      { language: "nb", text: "Vi ba om råd. Fylkesmannen svarte at saken var avgjort." },
      { language: "nb", text: "Statsforvalteren (tidligere Fylkesmannen) avgjør klagen." },
      { language: "nb", text: "I brevet skriver du at «Fylkesmannen må gripe inn»." },
      { language: "nb", text: "Send klagen til Fylkesmannen innen tre uker.", today: "2020-06-01" },
      { language: "nb", text: "Lena, 12. mars 2019\n\nDu kan klage til Fylkesmannen." },
      {
        language: "nb",
        text: "Vår dato: 12.03.2019\n\n# Avslag\n\nDu kan klage til Fylkesmannen.",
        format: "markdown",
      },
      {
        language: "nb",
        text: "Vi følger kommuneloven § 4-1, sosialtjenesteloven § 18 og plan- og bygningsloven § 20-1.",
      },
      { language: "nb", text: "Barnevernsloven § 5-1 og opplæringslova § 12-4 gjelder." },
      { language: "nb", text: "Les mer på fylkesmannen.no om fylkesmannsembetet." },
      { language: "nn", text: "Fylkesmannen i Hordaland avslo klaga i 2017." },
      { language: "nn", text: "Statsforvaltaren heitte Fylkesmannen før 2021 og avgjer klaga di." },
      { language: "nn", text: "Fylkesmannen tok imot klaga og gav deg medhald." },
      { language: "nn", text: "Du kan klage til Fylkesmannen.", today: "2020-12-31" },
      {
        language: "nn",
        text: "Etter opplæringslova § 11-6 har eleven rett til individuelt tilrettelagd opplæring.",
      },
    ],
  },
  collect: outdatedIn,
  check(context) {
    const { document, facts, report } = context;
    const written = dateOfText(document.blocks);
    for (const { value, ...place } of facts) {
      const { today } = context;
      const validTo = lastDayOf(value);
      if (today <= validTo || (written !== undefined && written <= validTo)) continue;
      report(reportOf(value, place));
    }
  },
});

function outdatedIn(context: FactContext<Record<string, never>>): readonly Fact<Outdated>[] {
  const { block, reading, law, language, grammarOf } = context;
  if (block.kind === "code" || block.quoted === true || language === "en") return [];
  const found: readonly Outdated[] = [
    ...replacedReferences(law, reading.text).map(
      (reference): Outdated => ({ kind: "replaced", reference, place: reference }),
    ),
    ...expiredProvisions(law, reading.text).map(
      (provision): Outdated => ({ kind: "expired", provision, place: provision }),
    ),
  ];
  return bySentence(found, reading.sentences).flatMap(({ sentence, all }) => {
    const telling = new Telling(sentence, all, grammarOf);
    return all
      .filter((one) => isOwnWord(reading, one.place) && telling.isOfPresent(one))
      .map((value): Fact<Outdated> => ({ start: value.place.start, end: value.place.end, value }));
  });
}

function isOwnWord(reading: AnnotatedReading, place: Range): boolean {
  return !isForeign(reading, place.start) && !isQuoted(reading, place.start) && !isInAddress(reading, place);
}

function bySentence(
  found: readonly Outdated[],
  sentences: readonly Sentence[],
): readonly { readonly sentence: Sentence; readonly all: readonly Outdated[] }[] {
  const groups = new Map<Sentence, Outdated[]>();
  for (const one of found) {
    const sentence = sentenceAt(sentences, one.place.start);
    if (sentence === undefined) continue;
    const group = groups.get(sentence);
    if (group === undefined) groups.set(sentence, [one]);
    else group.push(one);
  }
  return [...groups].map(([sentence, all]) => ({ sentence, all }));
}

/** When a sentence is about, asked once for all that it refers to. */
class Telling {
  readonly #lower: string;
  /** The words but for the references: the years in them say nothing of when. */
  readonly #rest: string;
  readonly #past = new Map<string, boolean>();
  readonly #successors = new Map<ReplacedName, boolean>();
  #isInPast: boolean | undefined;

  constructor(
    readonly sentence: Sentence,
    references: readonly Outdated[],
    readonly grammarOf: GrammarOf,
  ) {
    this.#lower = sentence.text.toLowerCase();
    this.#rest = without(
      sentence,
      references.map(({ place }) => place),
    );
  }

  /** Whether the sentence uses what it refers to as if it still held. */
  isOfPresent(one: Outdated): boolean {
    if (one.kind === "replaced" && this.#namesSuccessor(one.reference.entry)) return false;
    if (this.#tellsOfTimeBefore(lastDayOf(one))) return false;
    this.#isInPast ??= isInPast(this.sentence, this.grammarOf);
    return !this.#isInPast;
  }

  #tellsOfTimeBefore(lastDay: string): boolean {
    const known = this.#past.get(lastDay) ?? tellsOfPast(this.#rest, lastDay);
    this.#past.set(lastDay, known);
    return known;
  }

  /** Whether the sentence says itself what has come in the place of the old name. */
  #namesSuccessor(entry: ReplacedName): boolean {
    const { kind, successor } = entry;
    const known =
      this.#successors.get(entry) ??
      (kind !== "term" &&
        [successor.nb, successor.nn].some((name) => this.#lower.includes(name.toLowerCase())));
    this.#successors.set(entry, known);
    return known;
  }
}

function lastDayOf(one: Outdated): string {
  return one.kind === "replaced" ? one.reference.entry.validTo : one.provision.row.validTo;
}

/** The words of a sentence outside some places. */
function without({ text, start, end }: Sentence, places: readonly Range[]): string {
  let rest = "";
  let from = start;
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    if (place.end <= from || place.start >= end) continue;
    rest += text.slice(from - start, Math.max(from, place.start) - start);
    from = Math.min(place.end, end);
  }
  return rest + text.slice(from - start);
}

/** Whether every finite verb of a sentence is in the past. Without grammar nothing is. */
function isInPast(sentence: Sentence, grammarOf: GrammarOf): boolean {
  const finite = (grammarOf(sentence)?.tags ?? []).filter(
    ({ upos, feats }) => (upos === "VERB" || upos === "AUX") && feats.VerbForm === "Fin",
  );
  return finite.length > 0 && finite.every(({ feats }) => feats.Tense === "Past");
}

/** The blocks in which a letter says when it was written. */
const HEAD = 15;

/** Dates in the head of a letter that are not its own. */
const OTHER_DATE = /vedlegg|brev|født|fødd|frist|møt|vedtak|søknad|klag|dere[st]|dykk/iu;

/** Words that a line with the date of the letter holds besides: «Lena, den», «Vår dato:». */
const DATE_LINE_WORDS = 4;

/** When a text says that it was written: the last date that has a line near the top to itself. */
function dateOfText(blocks: readonly AnnotatedBlock[]): string | undefined {
  return blocks
    .slice(0, HEAD)
    .flatMap(({ readings }) => readings[0].text.split("\n"))
    .flatMap((line) => ownDatesOf(line))
    .toSorted()
    .at(-1);
}

function ownDatesOf(line: string): readonly string[] {
  const dates = fullDates(line);
  if (dates.length === 0 || OTHER_DATE.test(line)) return [];
  const words = line.match(/\p{L}+/gu) ?? [];
  const inDates = dates.flatMap(({ start, end }) => line.slice(start, end).match(/\p{L}+/gu) ?? []);
  return words.length - inDates.length <= DATE_LINE_WORDS ? dates.map(({ iso }) => iso) : [];
}

function reportOf(
  value: Outdated,
  place: {
    readonly block: AnnotatedBlock;
    readonly reading: AnnotatedReading;
    readonly start: number;
    readonly end: number;
  },
): BlockReport {
  const { block, reading, start, end } = place;
  const actual = reading.text.slice(start, end).replace(/\s+/g, " ");
  const standard = block.language === "nn" ? "nn" : "nb";
  const at = { block, reading, start, end };
  if (value.kind === "expired") {
    const { row } = value.provision;
    return { ...at, messageId: "expired", data: { actual, day: spelled(row.validTo) }, severity: "info" };
  }
  const { entry, by } = value.reference;
  const instead = insteadOf(value.reference, reading);
  const successor = instead?.[standard] ?? entry.successor[standard];
  return {
    ...at,
    messageId: by === "section" ? "section" : entry.kind,
    data: { actual, successor, day: spelled(entry.validTo) },
    severity: severityOf(value.reference),
    ...(instead === undefined ? {} : { suggestions: [instead[standard]] }),
  };
}

/** What can be written instead; an act has a capital at the start of a sentence alone. */
function insteadOf(
  { entry, start, instead }: ReplacedReference,
  reading: AnnotatedReading,
): LawName | undefined {
  if (instead === undefined || entry.kind !== "act") return instead;
  if (sentenceAt(reading.sentences, start)?.start === start) return instead;
  return { nb: uncapitalized(instead.nb), nn: uncapitalized(instead.nn) };
}

/**
 * What the law says is at most information until somebody has read it there. The name of a body is known to all, but only
 * where its successor can be put in its place is it certain that this is meant.
 */
function severityOf({ entry, by, instead }: ReplacedReference): "warning" | "info" {
  if (entry.kind === "body") return instead === undefined ? "info" : "warning";
  return entry.kind === "act" && by !== "section" && isVerified(entry) ? "warning" : "info";
}

function spelled(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return spellDate({ year, month, day });
}
