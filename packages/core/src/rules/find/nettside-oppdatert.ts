import { monthAlternatives } from "../../document/calendar-date.js";
import { defineDocumentRule } from "../../rule/rule.js";

const DATE = `\\d{1,2}\\. ?(?:(?:${monthAlternatives})|\\d{1,2}\\.) ?\\d{4}|\\d{4}-\\d{2}-\\d{2}`;
/** «Sist oppdatert 4. januar 2027», with other words in between. */
const UPDATED = new RegExp(
  `(?<![a-zà-ž])(?:oppdatert|endret|endra|publisert|revidert|gjennomgått|gjennomgådd|skrevet|skriven|dato)[^.!?\\n]{0,40}?(?:${DATE})`,
  "iu",
);
const TIME = /<time(?=[\s>])[^>]{0,300}datetime/i;
const META = /modified|updated|revised|published|(?:^|[.:_-])date(?:$|[.:_-])/i;

/** A whole web page that does not say when it was last looked over. */
export const nettsideOppdatert = defineDocumentRule<Record<string, never>, "updated">({
  id: "nettside-oppdatert",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Dato for oppdatering", nn: "Dato for oppdatering" },
    rationale: {
      nb: "Leseren må kunne se om siden fortsatt gjelder. Skriv når dere sist gikk gjennom innholdet, for eksempel nederst på siden.",
      nn: "Lesaren må kunne sjå om sida framleis gjeld. Skriv når de sist gjekk gjennom innhaldet, til dømes nedst på sida.",
    },
    sources: ["Østre Toten kommune"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ingen dato for når siden sist ble oppdatert. Skriv for eksempel «Sist oppdatert» og datoen nederst.",
      nn: "Vi fann ingen dato for når sida sist blei oppdatert. Skriv til dømes «Sist oppdatert» og datoen nedst.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "nettside",
        format: "html",
        text: "<html><body><h1>⟦Barnehage⟧</h1><p>Du kan søke om plass hele året. Fristen for å få plass fra august er 1. mars 2027. Vi svarer deg innen fire uker. Har du spørsmål, kan du ringe oss på 61 00 00 00. Vi hjelper deg gjerne med å fylle ut søknaden, og du kan komme innom.</p></body></html>",
        rewrite:
          "<html><body><h1>Barnehage</h1><p>Du kan søke om plass hele året. Fristen er 1. mars 2027.</p><p>Sist oppdatert 4. januar 2027</p></body></html>",
      },
      {
        language: "nb",
        textType: "nettside",
        format: "html",
        text: '<!doctype html><html lang="nb"><head><title>Utleie</title></head><body><main><h1>⟦Lei gymsal⟧</h1><p>Du kan leie gymsalen hele året. Lag som har tilbud til barn, betaler ingenting. Andre betaler 400 kroner for hver time.</p><ul><li>Finn en ledig time i kalenderen.</li><li>Send søknaden en uke før.</li><li>Vi svarer på e-post.</li><li>Du får faktura etterpå.</li><li>Rydd rommet før du går, og lås døra.</li></ul></main></body></html>',
        rewrite:
          '<html lang="nb"><body><h1>Lei gymsal</h1><p>Du kan leie gymsalen hele året.</p><time datetime="2027-01-04">4. januar</time></body></html>',
      },
      {
        language: "nb",
        textType: "nettside",
        format: "html",
        text: "<html><body><h1>⟦Oppdatert plan for vannet⟧</h1><p>Vi legger nye rør i Storgata i sommer. Vannet er borte i to timer om gangen. Du får en melding på telefonen dagen før. Kok vannet i ett døgn etterpå hvis det er brunt. Ring oss gjerne når du lurer på noe om arbeidet. Vi rydder opp etter oss når rørene ligger der.</p></body></html>",
        rewrite:
          '<html><head><meta name="dcterms.modified" content="2027-01-04"></head><body><h1>Ny plan for vannet</h1><p>Vi legger nye rør i Storgata i sommer.</p></body></html>',
      },
      {
        language: "nn",
        textType: "nettside",
        format: "html",
        text: "<html><body><h1>⟦Barnehage⟧</h1><p>Du kan søkje om plass heile året. Fristen for å få plass frå august er 1. mars 2027. Vi svarar deg innan fire veker. Har du spørsmål, kan du ringje oss på 61 00 00 00. Vi hjelper deg gjerne med å fylle ut søknaden, og du kan kome innom.</p></body></html>",
        rewrite:
          "<html><body><h1>Barnehage</h1><p>Du kan søkje om plass heile året. Fristen er 1. mars 2027.</p><p>Sist oppdatert 4. januar 2027</p></body></html>",
      },
      {
        language: "nn",
        textType: "nettside",
        format: "html",
        text: '<!doctype html><html lang="nn"><head><title>Utleige</title></head><body><main><h1>⟦Lei gymsal⟧</h1><p>Du kan leige gymsalen heile året. Lag som har tilbod til barn, betaler ingenting. Andre betaler 400 kroner for kvar time.</p><ul><li>Finn ein ledig time i kalenderen.</li><li>Send søknaden ei veke før.</li><li>Vi svarar på e-post.</li><li>Du får faktura etterpå.</li><li>Rydd rommet før du går, og lås døra.</li></ul></main></body></html>',
        rewrite:
          '<html lang="nn"><body><h1>Lei gymsal</h1><p>Du kan leige gymsalen heile året.</p><time datetime="2027-01-04">4. januar</time></body></html>',
      },
      {
        language: "nn",
        textType: "nettside",
        format: "html",
        text: "<html><body><h1>⟦Oppdatert plan for vatnet⟧</h1><p>Vi legg nye røyr i Storgata i sommar. Vatnet er borte i to timar om gongen. Du får ei melding på telefonen dagen før. Kok vatnet i eitt døgn etterpå dersom det er brunt. Ring oss gjerne når du lurer på noko om arbeidet. Vi ryddar opp etter oss når røyra ligg der.</p></body></html>",
        rewrite:
          '<html><head><meta name="dcterms.modified" content="2027-01-04"></head><body><h1>Ny plan for vatnet</h1><p>Vi legg nye røyr i Storgata i sommar.</p></body></html>',
      },
    ],
    good: [
      {
        language: "nb",
        textType: "nettside",
        format: "html",
        text: "<html><body><h1>Barnehage</h1><p>Du kan søke om plass hele året. Vi svarer deg innen fire uker. Har du spørsmål, kan du ringe oss. Vi hjelper deg gjerne med å fylle ut søknaden, og du kan komme innom når det passer for deg.</p><p>Publisert av Kari Nordmann 04.01.2027</p></body></html>",
      },
      {
        language: "nb",
        textType: "nettside",
        format: "html",
        text: "<h1>Barnehage</h1><p>Du kan søke om plass hele året.</p>",
      },
      {
        language: "nb",
        textType: "nettside",
        format: "markdown",
        text: "# Barnehage\n\nDu kan søke om plass hele året.",
      },
      {
        language: "nn",
        textType: "nettside",
        format: "html",
        text: "<html><body><h1>Barnehage</h1><p>Du kan søkje om plass heile året. Vi svarar deg innan fire veker. Har du spørsmål, kan du ringje oss. Vi hjelper deg gjerne med å fylle ut søknaden, og du kan kome innom når det passar for deg.</p><p>Publisert av Kari Nordmann 04.01.2027</p></body></html>",
      },
      {
        language: "nn",
        textType: "nettside",
        format: "html",
        text: "<h1>Barnehage</h1><p>Du kan søkje om plass heile året.</p>",
      },
      {
        language: "nn",
        textType: "nettside",
        format: "markdown",
        text: "# Barnehage\n\nDu kan søkje om plass heile året.",
      },
    ],
  },
  collect({ block, reading, textType }) {
    if (textType !== "nettside" || block.kind === "code" || !UPDATED.test(reading.text)) return [];
    return [{ start: 0, end: reading.text.length, value: "updated" }];
  },
  check({ document, facts, textType, metrics, report }) {
    const { source, format, metadata, blocks, template } = document;
    if (textType !== "nettside" || format !== "html" || template || facts.length > 0) return;
    if (metrics.words < FEWEST_WORDS || !/<html[\s>]/i.test(source) || TIME.test(source)) return;
    if (Object.keys(metadata).some((name) => META.test(name))) return;
    const block = blocks.find(({ kind, level }) => kind === "heading" && level === 1);
    if (block !== undefined) report({ block, about: "document", messageId: "missing" });
  },
});

/** A page with less text is a stub or a start page. */
const FEWEST_WORDS = 40;
