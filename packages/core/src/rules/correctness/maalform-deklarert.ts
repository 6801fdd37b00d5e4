import { clearStandard, type StandardCounts, standardCounts } from "../../document/standard-words.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** So many telling words before the text contradicts what was declared. */
const LEAST = 5;

/** A text that is declared to be in one written standard and is written in the other. */
export const maalformDeklarert = defineDocumentRule<Record<never, never>, StandardCounts>({
  id: "maalform-deklarert",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  yieldsTo: ["sprak-attributt"],
  docs: {
    title: { nb: "Oppgitt målform", nn: "Oppgitt målform" },
    rationale: {
      nb: "Teksten er satt opp som bokmål eller nynorsk, i innstillingene eller øverst i filen. Da må den også være skrevet slik. Ellers leser skjermlesere den feil, og språkkontrollen bruker feil regler.",
      nn: "Teksten er sett opp som bokmål eller nynorsk, i innstillingane eller øvst i fila. Då må han òg vere skriven slik. Elles les skjermlesarar han feil, og språkkontrollen bruker feil reglar.",
    },
    sources: ["språklova", "WCAG 3.1.1"],
  },
  options: {},
  messages: {
    nynorsk: {
      nb: "Teksten er satt opp som bokmål, men ser ut til å være på nynorsk. Rett innstillingen eller teksten.",
      nn: "Teksten er sett opp som bokmål, men ser ut til å vere på nynorsk. Rett innstillinga eller teksten.",
    },
    bokmaal: {
      nb: "Teksten er satt opp som nynorsk, men ser ut til å være på bokmål. Rett innstillingen eller teksten.",
      nn: "Teksten er sett opp som nynorsk, men ser ut til å vere på bokmål. Rett innstillinga eller teksten.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Svar på søknaden⟧\n\nVi har ikkje fått alle opplysningar frå deg. Du må sende dei innan to veker. Dersom du ikkje gjer det, kan vi ikkje avgjere saka.",
        rewrite:
          "Svar på søknaden\n\nVi har ikke fått alle opplysninger fra deg. Du må sende dem innen to uker. Hvis du ikke gjør det, kan vi ikke avgjøre saken.",
      },
      {
        language: "nb",
        format: "markdown",
        text: "⟦# Ny rute for skulebussen⟧\n\nFrå måndag kjem bussen ti minutt seinare. Elevane må vere klare då. Vi veit ikkje kor lenge det varer, men de får vite meir om nokre veker.",
        rewrite:
          "# Ny rute for skolebussen\n\nFra mandag kommer bussen ti minutter senere. Elevene må være klare da. Vi vet ikke hvor lenge det varer, men dere får vite mer om noen uker.",
      },
      {
        language: "nb",
        text: "⟦Møtet er avlyst⟧\n\nLeiaren er sjuk, og difor blir det ikkje noko møte denne veka. Dei som har meldt seg på, får beskjed når vi veit meir. Ta kontakt dersom de lurer på noko.",
        rewrite: "Møtet er avlyst\n\nLederen er syk, og derfor blir det ikke noe møte denne uka.",
      },
      {
        language: "nn",
        text: "⟦Svar på søknaden⟧\n\nVi har ikke fått alle opplysninger fra deg. Du må sende dem innen to uker. Hvis du ikke gjør det, kan vi ikke avgjøre saken.",
        rewrite:
          "Svar på søknaden\n\nVi har ikkje fått alle opplysningar frå deg. Du må sende dei innan to veker. Dersom du ikkje gjer det, kan vi ikkje avgjere saka.",
      },
      {
        language: "nn",
        format: "markdown",
        text: "⟦# Ny rute for skolebussen⟧\n\nFra mandag kommer bussen ti minutter senere. Elevene må være klare da. Vi vet ikke hvor lenge det varer, men dere får vite mer om noen uker.",
        rewrite:
          "# Ny rute for skulebussen\n\nFrå måndag kjem bussen ti minutt seinare. Elevane må vere klare då.",
      },
      {
        language: "nn",
        text: "⟦Møtet er avlyst⟧\n\nLederen er syk, og derfor blir det ikke noe møte denne uka. De som har meldt seg på, får en beskjed når vi vet mer. Ta kontakt hvis dere lurer på noe.",
        rewrite: "Møtet er avlyst\n\nLeiaren er sjuk, og difor blir det ikkje noko møte denne veka.",
      },
    ],
    good: [
      { language: "nb", text: "Vi har ikke fått alle opplysninger fra deg. Du må sende dem innen to uker." },
      { language: "nb", text: "Svar på søknad\n\nVedtaket ligg ved." },
      {
        language: "nb",
        format: "markdown",
        text: "Hun skrev til oss i mai, og vi har svart henne. I brevet står det:\n\n> Eg har ikkje fått noko svar frå dykk. Eg veit ikkje kva eg skal gjere, og dei andre seier ikkje noko.",
      },
      {
        language: "nn",
        text: "Vi har ikkje fått alle opplysningar frå deg. Du må sende dei innan to veker.",
      },
      { language: "nn", text: "Svar på søknad\n\nVedtaket ligger ved." },
      {
        language: "nn",
        format: "markdown",
        text: "Ho skreiv til oss i mai, og vi har svart henne. I brevet står det:\n\n> Jeg har ikke fått noe svar fra dere. Jeg vet ikke hva jeg skal gjøre, og de andre sier ikke noe.",
      },
    ],
  },
  collect: standardCounts,
  check({ document, facts, report }) {
    const total = { nb: 0, nn: 0, words: 0 };
    for (const { value } of facts) {
      total.nb += value.nb;
      total.nn += value.nn;
      total.words += value.words;
    }
    const written = clearStandard(total, LEAST);
    const block = titleBlock(document.blocks);
    if (written === undefined || block === undefined) return;
    const declared = [document.language, ...declaredInFrontMatter(document.metadata.lang)];
    if (declared.every((one) => one === "en" || one === written)) return;
    report({ block, about: "document", messageId: written === "nn" ? "nynorsk" : "bokmaal" });
  },
});

function declaredInFrontMatter(tag: string | undefined): readonly ("nb" | "nn")[] {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return primary === "nb" || primary === "nn" ? [primary] : [];
}
