import { defineDocumentRule } from "../../rule/rule.js";

const FOOTER = /<footer(?=[\s>])[^>]{0,500}>/i;
const STATEMENT =
  /tilgjengelighetserklæring|tilgjengeleg(?:heits|hets)erklæring|tilgjengeligheitserkl|tilgjengelighetserkl&aelig;ring|tilgjengelegheitserkl&aelig;ring|uustatus\.no/i;

/** A whole web page whose footer does not lead to the statement on accessibility. */
export const tilgjengelighetserklaering = defineDocumentRule({
  id: "tilgjengelighetserklaering",
  category: "layout",
  severity: "off",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Tilgjengelighetserklæring", nn: "Tilgjengelegheitserklæring" },
    rationale: {
      nb: "Offentlige nettsteder skal ha en tilgjengelighetserklæring. Den forteller hva som ikke er tilgjengelig for alle, og hvor leseren kan si fra. Lenken hører hjemme nederst på hver side.",
      nn: "Offentlege nettstader skal ha ei tilgjengelegheitserklæring. Ho fortel kva som ikkje er tilgjengeleg for alle, og kvar lesaren kan seie frå. Lenkja høyrer heime nedst på kvar side.",
    },
    sources: ["Uutilsynet", "Sola kommune"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ingen lenke til tilgjengelighetserklæringen på siden. Legg den i bunnteksten.",
      nn: "Vi fann inga lenkje til tilgjengelegheitserklæringa på sida. Legg ho i botnteksten.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "nettside",
        format: "html",
        text: '<html lang="nb"><body><h1>Barnehage</h1><p>Søk om plass.</p>⟦<footer>⟧<p>Eksempel kommune</p></footer></body></html>',
        rewrite:
          '<html lang="nb"><body><h1>Barnehage</h1><p>Søk om plass.</p><footer><p>Eksempel kommune</p><a href="/uu">Tilgjengelighetserklæring</a></footer></body></html>',
      },
      {
        language: "nb",
        textType: "nettside",
        format: "html",
        text: '<html><body><main><h1>Barnehage</h1></main>⟦<footer class="bunn">⟧<ul><li><a href="/personvern">Personvern</a></li></ul></footer></body></html>',
        rewrite:
          '<html><body><main><h1>Barnehage</h1></main><footer class="bunn"><ul><li><a href="https://uustatus.no/nb/erklaringer/1">Tilgjengelighet</a></li></ul></footer></body></html>',
      },
      {
        language: "nb",
        textType: "nettside",
        format: "html",
        text: '<!doctype html><html><body><p>Vi stenger kl. 15.</p>\n⟦<footer\n id="f">⟧</footer></body></html>',
        rewrite:
          '<!doctype html><html><body><p>Vi stenger kl. 15.</p>\n<footer id="f"><a href="/t">Tilgjengelighetserklæring</a></footer></body></html>',
      },
      {
        language: "nn",
        textType: "nettside",
        format: "html",
        text: '<html lang="nn"><body><h1>Barnehage</h1><p>Søk om plass.</p>⟦<footer>⟧<p>Eksempel kommune</p></footer></body></html>',
        rewrite:
          '<html lang="nn"><body><h1>Barnehage</h1><p>Søk om plass.</p><footer><p>Eksempel kommune</p><a href="/uu">Tilgjengelegheitserklæring</a></footer></body></html>',
      },
      {
        language: "nn",
        textType: "nettside",
        format: "html",
        text: '<html><body><main><h1>Barnehage</h1></main>⟦<footer class="botn">⟧<ul><li><a href="/personvern">Personvern</a></li></ul></footer></body></html>',
        rewrite:
          '<html><body><main><h1>Barnehage</h1></main><footer class="botn"><ul><li><a href="https://uustatus.no/nn/erklaringer/1">Tilgjenge</a></li></ul></footer></body></html>',
      },
      {
        language: "nn",
        textType: "nettside",
        format: "html",
        text: '<!doctype html><html><body><p>Vi stengjer kl. 15.</p>\n⟦<footer\n id="f">⟧</footer></body></html>',
        rewrite:
          '<!doctype html><html><body><p>Vi stengjer kl. 15.</p>\n<footer id="f"><a href="/t">Tilgjengelegheitserklæring</a></footer></body></html>',
      },
    ],
    good: [
      {
        language: "nb",
        textType: "nettside",
        format: "html",
        text: '<html><body><p>Søk om plass.</p><footer><a href="/uu">Tilgjengelighetserklæring</a></footer></body></html>',
      },
      {
        language: "nb",
        textType: "nettside",
        format: "html",
        text: "<h1>Barnehage</h1><p>Søk om plass.</p>",
      },
      {
        language: "nb",
        textType: "nettside",
        format: "html",
        text: "<html><body><main><p>Søk om plass.</p></main></body></html>",
      },
      {
        language: "nn",
        textType: "nettside",
        format: "html",
        text: '<html><body><p>Søk om plass.</p><footer><a href="/uu">Tilgjengelegheitserklæring</a></footer></body></html>',
      },
      {
        language: "nn",
        textType: "nettside",
        format: "html",
        text: "<h1>Barnehage</h1><p>Søk om plass no.</p>",
      },
      {
        language: "nn",
        textType: "nettside",
        format: "html",
        text: "<html><body><main><p>Søk om plass no.</p></main></body></html>",
      },
    ],
  },
  check({ document, textType, report }) {
    const { source, format } = document;
    if (textType !== "nettside" || format !== "html" || !/<html[\s>]/i.test(source)) return;
    const footer = FOOTER.exec(source);
    if (footer === null || STATEMENT.test(source)) return;
    const start = footer.index;
    report({ span: { start, end: start + footer[0].length }, messageId: "missing" });
  },
});
