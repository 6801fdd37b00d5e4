/** Finite verbs of official texts that follow a subject or come before it; lower case, both standards. */
export const finiteVerbs: ReadonlySet<string> = new Set(
  (
    "må kan skal bør vil kunne måtte skulle burde ville har hadde er var blir vert ble vart blei får fikk fekk ber " +
    "plikter pliktar oppfyller oppfyl oppfylte fyller fyl ønsker ønskjer ønska ønsket mottar mottok mottek tek tar tok " +
    "betaler betalar betalte sender sendte sende oppgir oppgav oppga gir gjev gav ga viser viste mener meiner mente meinte " +
    "søker søkjer søkte søkt bor bur bodde budde trenger treng mangler manglar mangla dekker dekkjer dekte står stod " +
    "opplyser opplyste forklarer forklarte klager klagar klaga kommer kjem kom bruker brukar brukte leverer leverte " +
    "anfører hevder hevdar eier eig bes anmodes forpliktes vet veit forstår forstod synes synest finner finn velger vel " +
    "gjør gjer gjorde ynskjer legger legg stiller går gjekk gikk krever krev svarer svarar svarte ringer ringjer lurer lurar tror trur anbefaler avslår avslo innvilger innvilgar"
  ).split(" "),
);
