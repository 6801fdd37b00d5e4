import { opening, type Sentence } from "../../document/sentence.js";
import { countUnits, unitCount } from "../../document/unit-count.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** A sentence that pauses at least this often is easier to read than its length tells; words, fewer where less is mentioned. */
const STRETCH = 20;

/** Words between two pauses at most: commas, colons, semicolons and dashes give the reader a rest. */
function longestStretch({ tokens }: Sentence): number {
  let longest = 0;
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && !PAUSES.has(tokens[i]!.text)) continue;
    longest = Math.max(longest, countUnits(tokens.slice(from, i)));
    from = i + 1;
  }
  return longest;
}

const PAUSES: ReadonlySet<string> = new Set([",", ":", ";", "–", "—"]);

/** Sentences with more words than a reader keeps in mind at once. */
export const langSetning = defineSentenceRule({
  id: "lang-setning",
  category: "understand",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Lang setning", nn: "Lang setning" },
    rationale: {
      nb: "Jo lengre en setning er, desto mer må leseren holde i hodet. De fleste setninger bør ha 15 til 20 ord. Sett punktum oftere, eller lag en punktliste. Datoer, beløp og navn teller som ett ord. Komma gir en pause, så en setning med mange pauser kan være litt lengre.",
      nn: "Di lengre ei setning er, di meir må lesaren halde i hovudet. Dei fleste setningar bør ha 15 til 20 ord. Set punktum oftare, eller lag ei punktliste. Datoar, beløp og namn tel som eitt ord. Komma gir ein pause, så ei setning med mange pausar kan vere litt lengre.",
    },
    sources: ["Altinn", "Mattilsynet", "NAV", "Språkrådet", "kommunal-rapport.no"],
  },
  options: {
    infoOver: {
      kind: "integer",
      default: 25,
      min: 5,
      max: 100,
      description: {
        nb: "Flere ord enn dette gir et råd, når ikke noe annet er bestemt.",
        nn: "Fleire ord enn dette gir eit råd, når ikkje noko anna er bestemt.",
      },
    },
    maxWords: {
      kind: "integer",
      default: 30,
      min: 5,
      max: 200,
      description: {
        nb: "Flere ord enn dette gir en advarsel.",
        nn: "Fleire ord enn dette gir ei åtvaring.",
      },
    },
  },
  messages: {
    long: {
      nb: "Setningen har {count} ord. Del den i to, eller stryk det leseren ikke trenger.",
      nn: "Setninga har {count} ord. Del ho i to, eller stryk det lesaren ikkje treng.",
    },
    veryLong: {
      nb: "Setningen har {count} ord og er tung å følge. Del den opp, eller lag en punktliste.",
      nn: "Setninga har {count} ord og er tung å følgje. Del ho opp, eller lag ei punktliste.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Vi har vurdert⟧ opplysningene som du sendte oss i høst og våren før og har nå kommet fram til at du fortsatt har rett til ledsagerbevis og redusert billettpris på bussen ut neste år.",
        rewrite:
          "Vi har vurdert opplysningene som du sendte oss i høst. Du har fortsatt rett til ledsagerbevis og redusert billettpris på bussen ut neste år.",
      },
      {
        language: "nb",
        text: "⟦Kommunen har etter⟧ en samlet vurdering av de opplysningene som har kommet inn i saken fra naboer, grunneiere og andre som er berørt av tiltaket, kommet til at det ikke er grunn til å endre den planen som ble lagt fram i vår. Du kan klage.",
        rewrite:
          "Kommunen har vurdert innspillene fra naboer, grunneiere og andre. Vi endrer ikke planen fra i vår. Du kan klage.",
      },
      {
        language: "nn",
        text: "⟦Vi har vurdert⟧ opplysningane som du sende oss i haust og våren før og har no kome fram til at du framleis har rett til følgjekort og redusert billettpris på bussen ut neste år.",
        rewrite:
          "Vi har vurdert opplysningane som du sende oss i haust. Du har framleis rett til følgjekort og redusert billettpris på bussen ut neste år.",
      },
      {
        language: "nn",
        text: "Hei. ⟦Kommunen har etter⟧ ei samla vurdering av dei opplysningane som har kome inn i saka frå naboar, grunneigarar og andre som tiltaket rører ved, kome til at det ikkje er grunn til å endre den planen som vart lagd fram i vår.",
        rewrite:
          "Hei. Kommunen har vurdert innspela frå naboar, grunneigarar og andre. Vi endrar ikkje planen frå i vår.",
      },
      {
        language: "nb",
        textType: "sms",
        text: "⟦Du må levere⟧ skjemaet i resepsjonen på rådhuset før du går inn til samtalen med saksbehandleren din.",
        rewrite: "Lever skjemaet i resepsjonen på rådhuset. Gå så inn til samtalen.",
      },
      {
        language: "nn",
        textType: "sms",
        text: "⟦Du må levere⟧ skjemaet i resepsjonen på rådhuset før du går inn til samtalen med saksbehandlaren din.",
        rewrite: "Lever skjemaet i resepsjonen på rådhuset. Gå så inn til samtalen.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Har du ikke fått svar fra oss innen fristen som står i dette brevet, kan du ringe til kontoret vårt, så ser vi på saken sammen med deg.",
      },
      {
        language: "nn",
        text: "Har du ikkje fått svar frå oss innan fristen som står i dette brevet, kan du ringje til kontoret vårt, så ser vi på saka saman med deg.",
      },
      {
        language: "nb",
        text: "Fra og med 1. august 2026 til og med 31. juli 2027 betaler du 2 000 kroner i måneden for plassen i barnehagen.",
      },
      {
        language: "nb",
        text: "Du kan klage innen tre uker. Klagen sender du til kommunen, som vurderer saken på nytt. Har du spørsmål, kan du ringe oss.",
      },
      {
        language: "nb",
        text: "I loven står det: «Forvaltningsorganet skal påse at saken er så godt opplyst som mulig før vedtak treffes, og det skal av eget tiltak gi parten det stoffet som trengs.»",
      },
      {
        language: "nn",
        text: "Frå og med 1. august 2026 til og med 31. juli 2027 betaler du 2 000 kroner i månaden for plassen i barnehagen.",
      },
      {
        language: "nn",
        text: "Du kan klage innan tre veker. Klaga sender du til kommunen, som vurderer saka på nytt. Har du spørsmål, kan du ringje oss.",
      },
      {
        language: "nn",
        text: "I lova står det: «Forvaltingsorganet skal sjå til at saka er så godt opplyst som råd er før det gjer vedtak, og det skal av eige tiltak gi parten det stoffet som trengst.»",
      },
    ],
  },
  check({ block, sentence, options, report }) {
    if (sentence.wordCount <= Math.min(options.infoOver, options.maxWords)) return;
    if (block.quoted === true || !["paragraph", "list-item", "footnote"].includes(block.kind)) return;
    // An item of a list is often a row of names and no sentence; a full one ends with a mark.
    if (block.kind === "list-item" && !/[.!?][»”)]?$/.test(sentence.text)) return;
    const units = unitCount(sentence);
    if (units <= Math.min(options.infoOver, options.maxWords)) return;
    const isVeryLong = units > options.maxWords;
    if (!isVeryLong && longestStretch(sentence) <= Math.min(STRETCH, options.infoOver)) return;
    report({
      ...opening(sentence),
      about: "sentence",
      messageId: isVeryLong ? "veryLong" : "long",
      data: { count: units },
      severity: isVeryLong ? "warning" : "info",
    });
  },
});
