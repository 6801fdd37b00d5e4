import type { WrittenStandard } from "@klarsprak/core";

type Questions = Readonly<Record<WrittenStandard, readonly string[]>>;

/** Asked about every text. */
const ALL: Questions = {
  nb: ["Stemmer alt du skriver: navn, datoer, tall og lenker?"],
  nn: ["Stemmer alt du skriv: namn, datoar, tal og lenkjer?"],
};

const FIRST: Questions = {
  nb: ["Står det leseren trenger mest, først?"],
  nn: ["Står det lesaren treng mest, først?"],
};

const BY_TYPE: Readonly<Record<string, Questions>> = {
  vedtak: {
    nb: [
      "Er vedtaket riktig etter loven?",
      ...FIRST.nb,
      "Forstår akkurat denne leseren begrunnelsen?",
      "Er tonen god for en som får denne beskjeden?",
    ],
    nn: [
      "Er vedtaket rett etter lova?",
      ...FIRST.nn,
      "Forstår akkurat denne lesaren grunngivinga?",
      "Er tonen god for ein som får denne beskjeden?",
    ],
  },
  innsynsavslag: {
    nb: [
      "Er det riktig etter loven å nekte innsyn?",
      "Kan leseren få se noe av dokumentet likevel?",
      "Forstår akkurat denne leseren hvorfor svaret er nei?",
    ],
    nn: [
      "Er det rett etter lova å nekte innsyn?",
      "Kan lesaren få sjå noko av dokumentet likevel?",
      "Forstår akkurat denne lesaren kvifor svaret er nei?",
    ],
  },
  brev: {
    nb: [
      ...FIRST.nb,
      "Vet leseren hva som skjer nå, og hva hun eller han skal gjøre?",
      "Er tonen god for akkurat denne leseren?",
    ],
    nn: [
      ...FIRST.nn,
      "Veit lesaren kva som skjer no, og kva ho eller han skal gjere?",
      "Er tonen god for akkurat denne lesaren?",
    ],
  },
  "e-post": {
    nb: [...FIRST.nb, "Går e-posten til de rette?", "Kan innholdet sendes i en e-post?"],
    nn: [...FIRST.nn, "Går e-posten til dei rette?", "Kan innhaldet sendast i ein e-post?"],
  },
  nettside: {
    nb: ["Svarer siden på det folk leter etter når de kommer hit?", ...FIRST.nb, "Kan noe på siden fjernes?"],
    nn: [
      "Svarer sida på det folk leitar etter når dei kjem hit?",
      ...FIRST.nn,
      "Kan noko på sida takast bort?",
    ],
  },
  sms: {
    nb: ["Forstår mottakeren meldingen uten å vite noe fra før?", "Er en SMS riktig måte å si dette på?"],
    nn: ["Forstår mottakaren meldinga utan å vite noko frå før?", "Er ein SMS rett måte å seie dette på?"],
  },
  "sosiale-medier": {
    nb: [
      "Er dette noe de som følger dere, har bruk for?",
      "Har alle på bildet sagt ja?",
      "Er noen klare til å svare på kommentarer?",
    ],
    nn: [
      "Er dette noko dei som følgjer dykk, har bruk for?",
      "Har alle på biletet sagt ja?",
      "Er nokon klare til å svare på kommentarar?",
    ],
  },
  pressemelding: {
    nb: [
      "Er dette nytt for andre enn dere selv?",
      "Har den som er sitert, godkjent sitatet?",
      "Er den som svarer journalister, til å nå i dag?",
    ],
    nn: [
      "Er dette nytt for andre enn dykk sjølve?",
      "Har den som er sitert, godkjent sitatet?",
      "Er det råd å nå den som svarer journalistar, i dag?",
    ],
  },
  kunngjoring: {
    nb: [
      "Skjønner de det gjelder, at kunngjøringen er til dem?",
      "Har de nok tid til å svare?",
      "Er kunngjøringen i tråd med reglene for denne saken?",
    ],
    nn: [
      "Skjønar dei det gjeld, at kunngjeringa er til dei?",
      "Har dei nok tid til å svare?",
      "Er kunngjeringa i tråd med reglane for denne saka?",
    ],
  },
  kommunikasjonsplan: {
    nb: [
      "Kan dere måle om dere har nådd målene?",
      "Passer tiltakene til dem dere vil nå?",
      "Har alle som er nevnt, sagt ja til oppgavene?",
    ],
    nn: [
      "Kan de måle om de har nådd måla?",
      "Passar tiltaka til dei de vil nå?",
      "Har alle som er nemnde, sagt ja til oppgåvene?",
    ],
  },
  saksframlegg: {
    nb: [
      "Har politikerne det de trenger for å ta et valg?",
      "Er alle sider av saken med, også det som taler mot?",
      "Følger forslaget til vedtak av vurderingen?",
    ],
    nn: [
      "Har politikarane det dei treng for å ta eit val?",
      "Er alle sider av saka med, også det som talar mot?",
      "Følgjer framlegget til vedtak av vurderinga?",
    ],
  },
  intranett: {
    nb: ["Vet kollegaene hva dette betyr for dem?", ...FIRST.nb],
    nn: ["Veit kollegaene kva dette har å seie for dei?", ...FIRST.nn],
  },
  krise: {
    nb: [
      "Er rådene godkjent av dem som har ansvaret?",
      "Når meldingen alle som trenger den?",
      "Kan noen misforstå hva de skal gjøre?",
    ],
    nn: [
      "Er råda godkjende av dei som har ansvaret?",
      "Når meldinga alle som treng ho?",
      "Kan nokon mistyde kva dei skal gjere?",
    ],
  },
  stillingsannonse: {
    nb: ["Trenger dere alt dere krever av søkeren?", "Kjenner de som jobber hos dere, seg igjen?"],
    nn: ["Treng de alt de krev av søkjaren?", "Kjenner dei som jobbar hos dykk, seg att?"],
  },
};

const ANY: Questions = {
  nb: [...FIRST.nb, "Kan noe strykes uten at leseren mister noe viktig?"],
  nn: [...FIRST.nn, "Kan noko strykast utan at lesaren mistar noko viktig?"],
};

/** What no program can judge in a text of a type, as questions to the writer. */
export function unjudgedIn(typeId: string, language: WrittenStandard): readonly string[] {
  return [...(BY_TYPE[typeId] ?? ANY)[language], ...ALL[language]];
}
