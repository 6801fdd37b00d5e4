/** An organisation file to start from: everything that can be said, with nothing said but a name. */
export function organisationTemplate(schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# Hvem tekstene kommer fra, og hva dere har bestemt. Fyll ut det dere vet, og stryk resten.
# Alt med # foran er eksempler. Fjern # for å bruke dem.

# Navnet slik det skal stå i en tekst. Har dere ett navn på hver målform: {nb: ..., nn: ...}
name: Eksempel kommune

# Andre riktige former av navnet.
# forms: [Eksempel]

# Målformen dere har vedtatt for egne tekster: nb eller nn.
# standard: nb

# Ord dere har bestemt: hva dere skriver, hva dere ikke skriver, og en kort forklaring til leseren.
# Bytter dere et ord, viser klarsprak terms hvor det står i malene, og klarsprak terms --apply bytter det.
# terms:
#   - use: kommunedirektør
#     avoid: [rådmann]
#     source: kommuneloven
#   - use: innbyggertorg
#     explain: stedet der du får hjelp og svar

# Titler, og hvem de uttaler seg for: political, administrative eller employee.
# roles:
#   - { title: { nb: ordfører, nn: ordførar }, speaksFor: political }
#   - { title: kommunedirektør, speaksFor: administrative }

# Enheter, skrevet slik de skal stå inne i en setning.
# units:
#   - innbyggertorget
#   - { name: teknisk drift, forms: [driftsavdelingen] }

# Kanalene dere bruker, og hvem de når: internal, external eller both.
# channels:
#   - { name: intranettet, reach: internal }
#   - { name: nettsidene, reach: external }

# Former dere har valgt der flere er riktige. auxiliary og infinitive gjelder nynorsk.
# norm:
#   auxiliary: bli
#   infinitive: e
#   choices:
#     - { use: difor, not: [derfor], standard: nn }

# Navn, systemer og forkortelser leserne kjenner. De får aldri merknad.
# accept: [MyKid]

# Domener lenkene i tekstene kan gå til, uten www.
# domains: [eksempel.kommune.no, helsenorge.no]

# Hvordan leseren når dere: phone, e-mail, address eller web.
# contacts:
#   - { kind: phone, value: "12 34 56 78", label: innbyggertorget }

# Hvordan dokumentene ser ut. Størrelser i punkt, marger i millimeter. Det dere stryker, blir ikke kontrollert.
# webBodySize er minste størrelse på nettsider, i piksler. headingSizes er størrelser fra nivå 1 og ned.
# Vil dere ha jevn høyremarg, skriver dere justified i stedet for left. Svart og hvitt er alltid lov.
# graphicProfile:
#   fonts: [Arial]
#   colours: ["#1a4d80"]
#   bodySize: 11
#   webBodySize: 16
#   headingSizes: [16, 13, 11]
#   lineSpacing: 1.15
#   alignment: left
#   margins: { top: 25, right: 20, bottom: 20, left: 20 }
#   logo: ./logo.png
#   template: brev.dotx
#   styles: [Normal, Overskrift 1, Overskrift 2, Punktliste]
`;
}
