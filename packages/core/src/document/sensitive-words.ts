const SENSITIVE =
  /(?<![a-zà-ž])(?:sosialhjelp|sosialstønad|økonomisk (?:stønad|sosialhjelp|hjelp)|barnevern|omsorgsovertak|omsorgsovertakelse|rus(?:omsorg|behandling|problem|misbruk|avhengig|tjeneste|teneste|konsulent)|rehabiliter|psykisk|psykiatri|psykolog|helsehjelp|helsetjeneste|helseteneste|helsetilstand|hjemmetjeneste|heimeteneste|hjemmesykepleie|heimesjukepleie|sykehjem|sjukeheim|sykdom|sjukdom|sykmeld|sjukmeld|diagnose|demens|depresjon|adhd|autisme|kreft|støttekontakt|avlastning|avlasting|omsorgsbolig|omsorgsbustad|omsorgslønn|omsorgsstønad|omsorgstjeneste|omsorgsteneste|brukerstyrt personlig|brukarstyrt personleg|bpa(?![a-zà-ž])|funksjonsnedsett|funksjonshem|utviklingshem|uføre|spesialundervis|spesialpedagog|individuelt tilrettelagt|pp-tjenest|pp-tenest|krisesenter|vold i nære|vald i nære|kvalifiseringsprogram|gjeldsrådgiv|tvangs(?:innlegg|vedtak|behandl)|vergemål|verjemål|bostøtte|bustøtte|arbeidsavklaring|selvmord|sjølvmord)[a-zà-ž]*/iu;

/** Whether a text names a health or social service or an illness, which together with a name tells what nobody else should know. */
export function namesSensitiveMatter(text: string): boolean {
  return SENSITIVE.test(text);
}

const PERSONNEL =
  /(?<![a-zà-ž])(?:personalsak|oppsigelse|oppseiing|oppsagt|oppsagd|avskjed(?:iget|iga|ige)|suspender|disiplinær|lønnstrekk|lønstrekk|varslingssak|(?:sykefraværet|sjukefråværet) (?:til|hans|hennes|hennar|ditt)|egenmelding|eigenmelding|(?:skriftlig|skriftleg|formell|fått|fikk|fekk|får) (?:en |ei )?(?:advarsel|åtvaring))[a-zà-ž]*/iu;

/** Whether a text names a matter between an employee and the employer. */
export function namesPersonnelMatter(text: string): boolean {
  return PERSONNEL.test(text);
}

const ECONOMY =
  /(?<![a-zà-ž])(?:inkasso|betalingsanmerkning|betalingsmerknad|utleggstrekk|gjeldsordning|gjeldsproblem|gjelden din|gjelda di|skattegjeld|ubetalte? regning|ubetalte? rekning|utkast(?:else|ing))[a-zà-ž]*/iu;

/** Whether a text names debt or other trouble with money. */
export function namesEconomicTrouble(text: string): boolean {
  return ECONOMY.test(text);
}
