import type { AnnotatedBlock, AnnotatedReading } from "../../document/block.js";
import { pressTop } from "../../document/press-release.js";
import { isSentByChosen } from "../../document/sender.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

const SAYS =
  "sier|seier|sa|forteller|fortel|fortalde|fortalte|mener|meiner|uttaler|uttalar|uttalte|uttala|opplyser|forklarer|forklarar|understreker|understrekar|påpeker|kommenterer|kommenterar|utdyper|utdjupar|avslutter|avsluttar";
/** Who is said to have said it: behind a comma or the end of a quotation, up to the end of the sentence. */
const ATTRIBUTION = new RegExp(`[,!?.»”"] ?(?:${SAYS}) ((?:[^.!?:\\n–—]|(?<=\\p{Lu})\\.){2,120})`, "gu");
const PRONOUN = /^(?:han|hun|ho|hen|de|dei|jeg|eg|vi|en|ein|ei|vedkommende)(?![\p{L}])/iu;
const PERSON = /(?<![\p{L}])(?<!(?:^| )(?:[iI]|på|ved|fra|frå|av|for|til|hos) )\p{Lu}\p{Ll}+/u;
const FULL_NAME = /(?<![\p{L}])\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]*){1,3}(?![\p{L}])/u;
const NO_TITLE = new RegExp(
  `^(?:${SAYS}|og|at|om|til|fra|frå|som|for|med|i|på|av|the|også|då|da|når|men|vår|våre)$`,
  "iu",
);
const CLICHE =
  /(?<![a-zà-ž])(?:(?:vi|jeg|eg|kommunen) (?:er|har vært|har vore) (?:(?:veldig|svært|utrolig|utruleg|kjempe|meget|så|ordentlig|skikkelig|skikkeleg) ?)?(?:stolte?|glade?) (?:av|over|for)(?: å kunne)?|(?:veldig |svært )?(?:stolte? av|glade? for) å kunne|det er med (?:stor )?(?:glede|stolthet|stoltheit)|(?:gleder|gler) oss (?:stort|veldig|enormt)|en (?:stor|viktig) milepæl|ein (?:stor|viktig) milepæl)(?![a-zà-ž])/giu;

/** A shorter release may well do without a quotation. */
const FEWEST_WORDS = 120;

interface QuoteFact {
  readonly kind: "said" | "noName" | "noTitle" | "cliche";
  /** The name without a title, which may be told elsewhere. */
  readonly name?: string;
}

/** Quotations in a press release: who says it, and whether it says anything. */
export const pmSitat = defineDocumentRule<Record<string, never>, QuoteFact>({
  id: "pm-sitat",
  category: "tone",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Sitat i pressemelding", nn: "Sitat i pressemelding" },
    rationale: {
      nb: "Et godt sitat lar et menneske si noe som ikke står ellers i teksten. Skriv navn og tittel på den som snakker. «Vi er stolte av» og lignende fraser forteller ikke noe nytt, og journalisten stryker dem.",
      nn: "Eit godt sitat lèt eit menneske seie noko som ikkje står elles i teksten. Skriv namn og tittel på den som snakkar. «Vi er stolte av» og liknande frasar fortel ikkje noko nytt, og journalisten stryk dei.",
    },
    sources: ["PR-prat", "Østre Toten kommune"],
  },
  options: {},
  messages: {
    noQuote: {
      nb: "Vi fant ikke noe sitat. La gjerne en person si hva dette betyr for folk, og skriv navn og tittel.",
      nn: "Vi fann ikkje noko sitat. Lat gjerne ein person seie kva dette betyr for folk, og skriv namn og tittel.",
    },
    noName: {
      nb: "Sitatet har ikke navn på den som snakker. Skriv navn og tittel.",
      nn: "Sitatet har ikkje namn på den som snakkar. Skriv namn og tittel.",
    },
    noTitle: {
      nb: "Vi fant ikke tittelen til den som snakker. Skriv hvilken rolle personen har.",
      nn: "Vi fann ikkje tittelen til den som snakkar. Skriv kva rolle personen har.",
    },
    cliche: {
      nb: "«{words}» sier lite i et sitat. Fortell heller hva dette betyr for leserne.",
      nn: "«{words}» seier lite i eit sitat. Fortel heller kva dette betyr for lesarane.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "pressemelding",
        format: "markdown",
        text: "# Ny badeplass\n\nKommunen åpner badeplassen 12. juni.\n\n– ⟦Vi er veldig glade for å kunne⟧ åpne plassen, sier ordfører Liv Nordmann.",
        rewrite:
          "# Ny badeplass\n\nKommunen åpner badeplassen 12. juni.\n\n– Nå kan farmor bli med og bade, sier ordfører Liv Nordmann.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        format: "markdown",
        text: "# Ny badeplass\n\nKommunen åpner badeplassen 12. juni.\n\n«Her kan alle bade sammen i sommer», uttaler ⟦lederen i utvalget⟧.",
        rewrite:
          "# Ny badeplass\n\nKommunen åpner badeplassen 12. juni.\n\n«Her kan alle bade sammen i sommer», sier Kari Nordmann, leder i utvalget.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        text: "Ny badeplass\n\nKommunen åpner badeplassen 12. juni.\n\n– Brygga er bred nok for to rullestoler, sier ⟦Ola Nordmann⟧.",
        rewrite:
          "Ny badeplass\n\nKommunen åpner badeplassen 12. juni.\n\n– Brygga er bred nok for to rullestoler, sier parksjef Ola Nordmann.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        format: "markdown",
        text: "# Ny badeplass\n\nKommunen opnar badeplassen 12. juni.\n\n– ⟦Vi er svært stolte over⟧ plassen, seier ordførar Liv Nordmann.",
        rewrite:
          "# Ny badeplass\n\nKommunen opnar badeplassen 12. juni.\n\n– No kan farmor bli med og bade, seier ordførar Liv Nordmann.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        format: "markdown",
        text: "# Ny badeplass\n\nKommunen opnar badeplassen 12. juni.\n\n«Her kan alle bade saman i sommar», seier ⟦leiaren i utvalet⟧.",
        rewrite:
          "# Ny badeplass\n\nKommunen opnar badeplassen 12. juni.\n\n«Her kan alle bade saman i sommar», seier Kari Nordmann, leiar i utvalet.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "Ny badeplass\n\nKommunen opnar badeplassen 12. juni.\n\n– Brygga er brei nok for to rullestolar, fortel ⟦Ola Nordmann⟧.",
        rewrite:
          "Ny badeplass\n\nKommunen opnar badeplassen 12. juni.\n\n– Brygga er brei nok for to rullestolar, fortel parksjef Ola Nordmann.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "pressemelding",
        text: "Ny badeplass\n\n– Ungdommene ga oss bedre løsninger enn vi hadde tenkt på selv, sier parksjef Ola Nordmann.\n\n– Benkene har elevene bygd, sier Nordmann. Han håper mange vil bruke dem.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        text: "Ny rektor\n\nKari Nordmann blir rektor på Lena.\n\n– Jeg begynner i august, sier hun.\n\n– Hun kjenner skolen, sier Ola Nordmann, leder i foreldreutvalget.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        text: "Ny skole\n\nOrdfører Liv Nordmann klipper snora på lørdag.\n\n– Elevene har valgt fargene, sier ordføreren.",
      },
      { language: "nb", textType: "nettside", text: "– Vi er stolte av plassen, sier ordføreren." },
      {
        language: "nn",
        textType: "pressemelding",
        text: "Ny badeplass\n\n– Ungdommane gav oss betre løysingar enn vi hadde tenkt på sjølve, seier parksjef Ola Nordmann.\n\n– Benkene har elevane bygd, seier Nordmann. Han håpar mange vil bruke dei.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "Ny rektor\n\nKari Nordmann blir rektor på Lena.\n\n– Eg byrjar i august, seier ho.\n\n– Ho kjenner skulen, seier Ola Nordmann, leiar i foreldreutvalet.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "Ny skule\n\nOrdførar Liv Nordmann klipper snora på laurdag.\n\n– Elevane har valt fargane, seier ordføraren.",
      },
    ],
  },
  collect({ block, reading, textType }) {
    if (textType !== "pressemelding" || block.kind === "code" || block.kind === "heading") return [];
    return [...attributions(reading), ...cliches(reading)];
  },
  check({ document, facts, fragment, metrics, textType, report }) {
    if (textType !== "pressemelding" || isSentByChosen(document.blocks)) return;
    const { text, offsets } = readThrough(document.blocks);
    for (const { block, reading, start, end, value } of facts) {
      const words = reading.text.slice(start, end);
      const at = { block, reading, start, end };
      if (value.kind === "cliche") report({ ...at, messageId: "cliche", data: { words } });
      else if (value.kind === "noName") {
        const before = text.slice(0, (offsets.get(block) ?? 0) + start);
        if (!isTitleNamed(words, before)) report({ ...at, messageId: "noName" });
      } else if (value.name !== undefined && !isTitled(value.name, text))
        report({ ...at, messageId: "noTitle" });
    }
    if (facts.some(({ value }) => value.kind !== "cliche") || fragment || document.template) return;
    const block = titleBlock(document.blocks);
    const isLong = metrics.words >= FEWEST_WORDS && pressTop(document.blocks).title !== undefined;
    if (block !== undefined && isLong && !/[«"”]/.test(text))
      report({ block, about: "document", messageId: "noQuote" });
  },
});

type Found = { readonly start: number; readonly end: number; readonly value: QuoteFact };

function* attributions({ text }: AnnotatedReading): Generator<Found> {
  for (const match of text.matchAll(ATTRIBUTION)) {
    const who = match[1]!.trimEnd();
    const start = match.index + match[0].indexOf(match[1]!);
    const end = start + who.length;
    const name = FULL_NAME.exec(who)?.[0];
    if (PRONOUN.test(who)) yield { start, end, value: { kind: "said" } };
    else if (!PERSON.test(who)) yield { start, end, value: { kind: "noName" } };
    else if (name !== undefined && name === who) yield { start, end, value: { kind: "noTitle", name } };
    else yield { start, end, value: { kind: "said" } };
  }
}

/** A set phrase counts where somebody speaks, not where the text itself tells of it. */
function* cliches({ text }: AnnotatedReading): Generator<Found> {
  const isSpoken = /^[–—-]|[«"”]/.test(text) || new RegExp(ATTRIBUTION.source, "u").test(text);
  if (!isSpoken) return;
  for (const { 0: words, index } of text.matchAll(CLICHE))
    yield { start: index, end: index + words.length, value: { kind: "cliche" } };
}

/** The text of all blocks, and where each begins in it. */
function readThrough(blocks: readonly AnnotatedBlock[]): {
  readonly text: string;
  readonly offsets: ReadonlyMap<AnnotatedBlock, number>;
} {
  const offsets = new Map<AnnotatedBlock, number>();
  const texts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    const { text } = block.readings[0];
    offsets.set(block, length);
    texts.push(text);
    length += text.length + 1;
  }
  return { text: texts.join("\n"), offsets };
}

/** Whether the one who is called by title here was named with that title before: «ordføreren» after «ordfører Liv Nordmann». */
function isTitleNamed(who: string, before: string): boolean {
  const stem = /^\p{L}+/u.exec(who)?.[0].toLowerCase().slice(0, 6);
  if (stem === undefined || stem.length < 4) return false;
  const initial = `[${stem[0]}${stem[0]!.toUpperCase()}]`;
  return new RegExp(
    `(?<!\\p{L})${initial}${stem.slice(1)}\\p{Ll}* \\p{Lu}\\p{Ll}|\\p{Lu}\\p{Ll}+(?:,| er| blir) ${stem}`,
    "u",
  ).test(before);
}

/** Whether a title stands before a name, or behind it and a comma, anywhere in the text. */
function isTitled(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const word = /(\p{L}[\p{L}-]*) $/u.exec(text.slice(Math.max(0, at - 60), at))?.[1];
    if (word !== undefined && word.length > 2 && !NO_TITLE.test(word)) return true;
    if (
      /^(?:,| er| blir| jobber| arbeider| arbeidar| jobbar| har) ?\p{Ll}|^ \(/u.test(
        text.slice(at + name.length, at + name.length + 20),
      )
    )
      return true;
  }
  return false;
}
