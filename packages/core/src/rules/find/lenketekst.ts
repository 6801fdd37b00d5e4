import { isForeign, isInsideMark } from "../../document/quotation.js";
import { defineDocumentRule } from "../../rule/rule.js";

interface LinkFact {
  readonly messageId: "vague" | "address" | "plain" | "link";
  readonly href: string;
}

/** Link texts that say nothing alone, lower case. */
const VAGUE: ReadonlySet<string> = new Set(
  (
    "her|herfra|les mer|les meir|les mer her|les meir her|mer|meir|klikk her|trykk her|klikk|trykk|se her|sjå her|her kan du lese mer|" +
    "her kan du lese meir|denne siden|denne sida|denne lenken|denne lenka|denne lenkja|denne linken|lenke|lenkje|link|mer informasjon|" +
    "meir informasjon|mer info|meir info|les hele saken|les heile saka|les videre|les vidare|følg lenken|følg lenka|følg lenkja|last ned|" +
    "last ned her|på denne siden|på denne sida|finn ut mer|finn ut meir|gå hit|hit|read more|here|click here"
  ).split("|"),
);
const PLAIN =
  /(?<![a-zà-ž])(?:les (?:mer|meir)(?: om [a-zà-ž]+)? her|(?:klikk|trykk)(?: deg inn)? (?:her|på (?:denne )?(?:lenken|lenka|lenkja|linken))|følg (?:denne )?(?:lenken|lenka|lenkja|linken))(?![a-zà-ž])/iu;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** Link texts that do not say where they lead: «her», «les mer», a bare address. */
export const lenketekst = defineDocumentRule<Record<string, never>, LinkFact>({
  id: "lenketekst",
  category: "find",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: {
      nb: "Lenketekst som ikke sier hvor lenken går",
      nn: "Lenkjetekst som ikkje seier kvar lenkja går",
    },
    rationale: {
      nb: "Mange leser bare lenkene, og skjermlesere kan lese dem opp alene. Da sier «her» og «les mer» ingenting. Skriv i lenken hva leseren finner der.",
      nn: "Mange les berre lenkjene, og skjermlesarar kan lese dei opp åleine. Då seier «her» og «les meir» ingenting. Skriv i lenkja kva lesaren finn der.",
    },
    sources: ["Uutilsynet", "NTNU", "Mattilsynet", "Tilgjengelighetsmerket"],
  },
  options: {},
  messages: {
    vague: {
      nb: "Lenken «{words}» sier ikke hvor den går. Skriv hva leseren finner der.",
      nn: "Lenkja «{words}» seier ikkje kvar ho går. Skriv kva lesaren finn der.",
    },
    plain: {
      nb: "«{words}» sier ikke hva leseren finner. Skriv hva det er, og la det være lenken.",
      nn: "«{words}» seier ikkje kva lesaren finn. Skriv kva det er, og lat det vere lenkja.",
    },
    address: {
      nb: "Lenken er bare en nettadresse. Skriv heller hva leseren finner der.",
      nn: "Lenkja er berre ei nettadresse. Skriv heller kva lesaren finn der.",
    },
    same: {
      nb: "Lenketeksten «{words}» er brukt før, men da til en annen side. Skriv forskjellen i lenken.",
      nn: "Lenkjeteksten «{words}» er brukt før, men då til ei anna side. Skriv skilnaden i lenkja.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Skjema finner du [⟦her⟧](https://kommunen.example/skjema).",
        format: "markdown",
      },
      {
        language: "nb",
        text: "Vil du søke? [⟦Les mer⟧](/barnehage) eller [⟦klikk her⟧](/skjema).",
        format: "markdown",
      },
      { language: "nb", text: "⟦Les mer her⟧.", format: "text" },
      { language: "nb", text: "⟦Klikk her⟧", format: "text" },
      {
        language: "nb",
        text: "Se [⟦https://kommunen.example/priser⟧](https://kommunen.example/priser).",
        format: "markdown",
      },
      { language: "nb", text: "[Åpningstider](/bibliotek) og [⟦åpningstider⟧](/hall).", format: "markdown" },
      {
        language: "nn",
        text: "Skjema finn du [⟦her⟧](https://kommunen.example/skjema).",
        format: "markdown",
      },
      { language: "nn", text: "[⟦Les meir⟧](/barnehage) om barnehage.", format: "markdown" },
      { language: "nn", text: "⟦Les meir her⟧.", format: "text" },
      { language: "nn", text: "⟦Klikk her⟧ for å søkje om plass.", format: "text" },
    ],
    good: [
      {
        language: "nb",
        text: "Du finner [skjema for byggesøknad](https://kommunen.example/skjema) på nettsiden vår.",
        format: "markdown",
      },
      { language: "nb", text: "Her kan du lese om prisene. Du kan få svar her på torget.", format: "text" },
      { language: "nb", text: "Les mer på kommunen.no/klage.", format: "text" },
      { language: "nb", text: "Skriv aldri «klikk her» på nettsiden.", format: "text" },
      { language: "nb", text: "Les mer her: www.kommunen.example/priser", format: "text" },
      {
        language: "nn",
        text: "Du finn [skjema for byggjesøknad](https://kommunen.example/skjema) på nettsida vår.",
        format: "markdown",
      },
      { language: "nn", text: "Her kan du lese om prisane.", format: "text" },
      { language: "nn", text: "Les meir på kommunen.no/klage.", format: "text" },
      { language: "nn", text: "[Prisar](/prisar) og meir om [prisar](/prisar/).", format: "markdown" },
    ],
  },
  collect({ block, reading }) {
    if (block.kind === "code") return [];
    const { text, marks } = reading;
    const facts: { start: number; end: number; value: LinkFact }[] = [];
    for (const { kind, start, end, href = "" } of marks) {
      if (kind !== "link" || href.startsWith("mailto:") || href.startsWith("tel:")) continue;
      const shown = text.slice(start, end).trim();
      const plain = shown
        .toLowerCase()
        .replace(/[\s.:!…>»→]+$/u, "")
        .replace(/\s+/g, " ");
      if (plain === "" || shown === "\uFFFC" || isInsideMark(reading, start, ["code"])) continue;
      const messageId = VAGUE.has(plain) ? "vague" : ADDRESS.test(shown) ? "address" : "link";
      facts.push({ start, end, value: { messageId, href } });
    }
    const match = /her|lenk|link/i.test(text) ? PLAIN.exec(text) : null;
    if (match !== null) {
      const start = match.index;
      const end = start + match[0].length;
      const isLinked = marks.some((mark) => mark.kind === "link" && mark.start < end && start < mark.end);
      const isFollowed = /^ ?:? ?(?:https?:|www\.|\p{L}+\.no)/u.test(text.slice(end));
      if (!isLinked && !isFollowed && !isForeign(reading, start))
        facts.push({ start, end, value: { messageId: "plain", href: "" } });
    }
    return facts;
  },
  check({ facts, report }) {
    const targets = new Map<string, string>();
    for (const { block, reading, start, end, value } of facts) {
      const words = reading.text.slice(start, end);
      const at = { block, reading, start, end, data: { words } };
      if (value.messageId !== "link") {
        report({ ...at, messageId: value.messageId });
        continue;
      }
      const key = words.trim().toLowerCase();
      const target = value.href.replace(/[?#].*$/s, "").replace(/\/$/, "");
      const before = targets.get(key);
      if (before === undefined) targets.set(key, target);
      else if (before !== target && target !== "" && before !== "" && key.length > 1) {
        report({ ...at, messageId: "same", severity: "info" });
      }
    }
  },
});
