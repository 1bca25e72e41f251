import FormSpec

extension SystemWords {
    /// Finnish, Swedish and English side by side, so that a missing one does not compile.
    static func table(_ text: SystemText) -> (fi: String, sv: String, en: String) {
        switch text {
        case .skipToContent: ("Siirry sisältöön", "Gå till innehållet", "Skip to the content")
        case .languageChoice: ("Kielivalinta", "Språkval", "Language")
        case .accessibilityStatement:
            ("Saavutettavuusseloste", "Tillgänglighetsutlåtande", "Accessibility statement")
        case .giveFeedback: ("Anna palautetta", "Ge respons", "Give feedback")
        case .helpHeading: ("Tarvitsetko apua?", "Behöver du hjälp?", "Do you need help?")
        case .errorPrefix: ("Virhe:", "Fel:", "Error:")
        case .errorsHeading: ("Korjaa nämä kohdat", "Rätta följande punkter", "Correct the following")
        case .optional: ("(valinnainen)", "(frivillig)", "(optional)")
        case .optionalPart:
            (
                "Jätä tyhjäksi, jos tämä kohta ei koske sinua.", "Lämna tom om punkten inte gäller dig.",
                "Leave empty if this part does not concern you."
            )
        case .day: ("Päivä", "Dag", "Day")
        case .month: ("Kuukausi", "Månad", "Month")
        case .year: ("Vuosi", "År", "Year")
        case .time: ("Kellonaika", "Klockslag", "Time")
        case .dateHint: ("Esimerkiksi 27 6 2027", "Till exempel 27 6 2027", "For example 27 6 2027")
        case .dateAndTimeHint:
            ("Esimerkiksi 27 6 2027 ja 7.30", "Till exempel 27 6 2027 och 7.30", "For example 27 6 2027 and 7:30")
        case .timeHint: ("Esimerkiksi 7.30", "Till exempel 7.30", "For example 7:30")
        case .yes: ("Kyllä", "Ja", "Yes")
        case .no: ("Ei", "Nej", "No")
        case .selectDefault: ("Valitse", "Välj", "Select")
        case .characterLimit:
            (
                "Voit kirjoittaa enintään {0} merkkiä", "Du kan skriva högst {0} tecken",
                "You can write up to {0} characters"
            )
        case .moreAbout: ("Lisätietoa: {0}", "Mer information: {0}", "More about: {0}")
        case .ifYouChose: ("Jos valitsit: {0}", "Om du valde: {0}", "If you chose: {0}")
        case .notAnswered: ("Ei annettu", "Inte angett", "Not given")
        case .addRow: ("Lisää {0}", "Lägg till {0}", "Add {0}")
        case .removeRow: ("Poista", "Ta bort", "Remove")
        case .rowLimit: ("Voit lisätä enintään {0}", "Du kan lägga till högst {0}", "You can add up to {0}")
        case .asIs: ("{0}", "{0}", "{0}")
        case .actions: ("Toiminnot", "Åtgärder", "Actions")
        case .fileHint: ("Valitse tiedosto laitteeltasi", "Välj en fil på din enhet", "Select a file on your device")
        case .fileSizeLimit: ("enintään {0}", "högst {0}", "up to {0}")
        case .fileSaved: ("Tallennettu liite:", "Sparad bilaga:", "Saved attachment:")
        case .fileRemove: ("Poista", "Ta bort", "Remove")
        case .fileReplace: ("{0}: vaihda tiedosto", "{0}: byt fil", "{0}: change the file")
        case .ifYouAdd: ("Jos lisäät: {0}", "Om du lägger till: {0}", "If you add: {0}")
        case .hasPrefilled:
            (
                "Osa tiedoista on täytetty valmiiksi hankkeesi tiedoista. Voit muuttaa niitä; muutos koskee vain tätä lomaketta.",
                "En del av uppgifterna har fyllts i från ditt projekt. Du kan ändra dem; ändringen gäller bara den här blanketten.",
                "Some of the details are filled in from your project. You can change them; a change concerns this form only."
            )
        case .prefilled: ("Esitäytetty", "Förifylld", "Filled in")
        case .prefilledOn:
            ("hankkeen tiedoista {0}", "från projektets uppgifter {0}", "from your project on {0}")
        case .prefilledNote: ("hankkeen tiedoista", "från projektets uppgifter", "from your project")
        case .prefilledFixed:
            (
                "Tätä tietoa ei voi muuttaa tällä lomakkeella.", "Uppgiften kan inte ändras på den här blanketten.",
                "This cannot be changed on this form."
            )
        case .correctProject:
            ("Korjaa hankkeen tiedot", "Rätta projektets uppgifter", "Correct the details of the project")
        case .markChanged: ("Muutettu.", "Ändrad.", "Changed.")
        case .changedFrom: ("Hankkeen tiedoissa: {0}", "I projektets uppgifter: {0}", "In your project: {0}")
        case .markRemoved: ("Poistettu.", "Borttagen.", "Removed.")
        case .removedFrom: ("Hankkeen tiedoissa: {0}", "I projektets uppgifter: {0}", "In your project: {0}")
        case .markAttention: ("Tarkista.", "Kontrollera.", "Check.")
        case .attention:
            (
                "Hankkeen tieto ei sovi tähän sellaisenaan", "Projektets uppgift passar inte här som sådan",
                "The detail from your project does not fit here as it is"
            )
        case .lackingNotFound:
            (
                "Hankkeen tiedoissa ei ole tätä tietoa.", "Projektets uppgifter innehåller inte den här uppgiften.",
                "The details of your project do not hold this."
            )
        case .lackingNotGiven:
            (
                "Tätä tietoa ei ole annettu hankkeelle.", "Den här uppgiften har inte lämnats för projektet.",
                "This has not been given for the project."
            )
        case .lackingProtected:
            (
                "Tieto on turvakiellon alainen, joten sitä ei haeta. Viranomainen näkee sen, jos kirjoitat sen tähän.",
                "Uppgiften omfattas av spärrmarkering, så den hämtas inte. Myndigheten ser den om du skriver den här.",
                "The detail is under a non-disclosure order and is not fetched. The authority sees it if you write it here."
            )
        case .lackingUnavailable:
            (
                "Tietoa ei saatu rekisteristä juuri nyt. Voit kirjoittaa sen itse.",
                "Uppgiften kunde inte hämtas ur registret just nu. Du kan skriva den själv.",
                "The register did not answer just now. You can write this yourself."
            )
        case .lackingUnfit:
            (
                "Hankkeen tieto ei sovi tähän, joten kohta jätettiin tyhjäksi. Kirjoita tieto itse.",
                "Projektets uppgift passar inte här, så punkten lämnades tom. Skriv uppgiften själv.",
                "The detail from your project does not fit here, so this was left empty. Write it yourself."
            )
        case .restore: ("Palauta hankkeen tieto", "Återställ projektets uppgift", "Restore the project’s detail")
        case .wordPrefilled: ("esitäytetty", "förifylld", "filled in from your project")
        case .wordChanged: ("muutettu", "ändrad", "changed")
        case .wordRemoved: ("poistettu", "borttagen", "removed")
        case .continue: ("Jatka", "Fortsätt", "Continue")
        case .toReview: ("Jatka tarkistamaan", "Fortsätt till granskning", "Continue to check")
        case .saveDraft: ("Tallenna luonnos", "Spara utkast", "Save draft")
        case .allMandatory:
            (
                "Täytä kaikki kohdat, joissa ei ole merkintää ”(valinnainen)”.",
                "Fyll i alla punkter som inte är märkta ”(frivillig)”.",
                "Fill in everything that is not marked “(optional)”."
            )
        case .legalBasis: ("Lain peruste:", "Rättslig grund:", "Legal basis:")
        case .purposeIs: ("Mihin tietoja käytetään:", "Vad uppgifterna används till:", "What the details are used for:")
        case .aboutForm: ("Tietoa lomakkeesta", "Om blanketten", "About this form")
        case .reviewTitle: ("Tarkista ja lähetä", "Granska och skicka", "Check and send")
        case .reviewIntroduction:
            (
                "Tarkista tiedot ennen lähettämistä. Viranomainen saa ne näin.",
                "Granska uppgifterna innan du skickar. Så här får myndigheten dem.",
                "Check the details before sending. This is how the authority receives them."
            )
        case .change: ("Muuta", "Ändra", "Change")
        case .sendButton: ("Lähetä {0}", "Skicka {0}", "Send {0}")
        case .sendNote:
            (
                "Lähettämisen jälkeen saat vahvistuksen ja voit tallentaa kopion.",
                "När du har skickat får du en bekräftelse och kan spara en kopia.",
                "After sending you get a confirmation and can save a copy."
            )
        case .backToForm: ("Takaisin lomakkeeseen", "Tillbaka till blanketten", "Back to the form")
        case .receiptTitle: ("Lomake on lähetetty", "Blanketten har skickats", "The form has been sent")
        case .receiptIntroduction:
            (
                "Viranomainen on vastaanottanut tietosi. Tallenna tai tulosta tämä sivu.",
                "Myndigheten har tagit emot dina uppgifter. Spara eller skriv ut den här sidan.",
                "The authority has received your details. Save or print this page."
            )
        case .receiptReference: ("Viite", "Referens", "Reference")
        case .receiptTime: ("Vastaanotettu", "Mottagen", "Received")
        case .receiptDigest:
            ("Lomakkeen tiiviste (SHA-256)", "Blankettens kontrollsumma (SHA-256)", "Digest of the form (SHA-256)")
        case .contentDigest:
            ("Tietojen tiiviste (SHA-256)", "Uppgifternas kontrollsumma (SHA-256)", "Digest of the details (SHA-256)")
        case .receiptNext: ("Mitä tapahtuu seuraavaksi", "Vad händer härnäst", "What happens next")
        case .receiptNextText:
            (
                "Viranomainen käsittelee asian ja ottaa yhteyttä, jos se tarvitsee lisätietoja.",
                "Myndigheten behandlar ärendet och kontaktar dig om den behöver mer information.",
                "The authority handles the matter and contacts you if it needs more information."
            )
        case .downloadXML: ("Lataa tiedot (XML)", "Ladda ner uppgifterna (XML)", "Download the details (XML)")
        case .startButton: ("Aloita", "Börja", "Start")
        case .whatIsNeeded: ("Mitä tarvitset", "Vad du behöver", "What you need")
        case .attachments: ("Liitteet", "Bilagor", "Attachments")
        case .attachmentsNone: ("Liitteitä ei tarvita.", "Inga bilagor behövs.", "No attachments are needed.")
        case .timeNeeded:
            (
                "Täyttäminen kestää noin {0} minuuttia. Voit tallentaa luonnoksen ja jatkaa myöhemmin.",
                "Det tar ungefär {0} minuter att fylla i. Du kan spara ett utkast och fortsätta senare.",
                "Filling in takes about {0} minutes. You can save a draft and go on later."
            )
        case .knownAlready:
            (
                "Hankkeesi tiedoista valmiiksi täytettyjä kohtia: {0}",
                "Punkter som redan fyllts i från ditt projekt: {0}",
                "Answers already filled in from your project: {0}"
            )
        case .knownNothing:
            (
                "Hankkeesi tiedoista ei ole vielä mitään täytettäväksi.",
                "Ditt projekt har ännu inga uppgifter att fylla i.", "Your project has no details to fill in yet."
            )
        case .deadlineIs: ("Lähetä viimeistään: {0}", "Skicka senast: {0}", "Send by: {0}")
        case .tasksTitle: ("Lomakkeen osat", "Blankettens delar", "Parts of the form")
        case .tasksIntroduction:
            (
                "Täytä osat missä järjestyksessä haluat. Kun kaikki pakolliset kohdat ovat kunnossa, tarkista ja lähetä.",
                "Fyll i delarna i den ordning du vill. När alla obligatoriska punkter är i ordning, granska och skicka.",
                "Fill in the parts in any order. When everything that must be answered is right, check and send."
            )
        case .tasksReview: ("Tarkista ja lähetä", "Granska och skicka", "Check and send")
        case .toTasks: ("Lomakkeen osiin", "Till blankettens delar", "To the parts of the form")
        case .saveAndContinue: ("Tallenna ja jatka", "Spara och fortsätt", "Save and continue")
        case .sectionOf: ("Osa {0}", "Del {0}", "Part {0}")
        case .draftSaved:
            (
                "Luonnos on tallennettu. Voit jatkaa siitä myöhemmin.",
                "Utkastet har sparats. Du kan fortsätta senare.",
                "The draft is saved. You can go on later."
            )
        case .formChanged:
            (
                "Lomake on muuttunut sen jälkeen, kun aloitit. Nämä vastaukset eivät sovi siihen, tarkista ne:",
                "Blanketten har ändrats sedan du började. Följande svar passar inte längre, kontrollera dem:",
                "The form has changed since you began. These answers do not fit it, check them:"
            )
        case .stateNotStarted: ("Ei aloitettu", "Inte påbörjad", "Not started")
        case .stateInProgress: ("Kesken", "Pågår", "In progress")
        case .stateDone: ("Valmis", "Klar", "Done")
        case .stateOptional: ("Vapaaehtoinen", "Frivillig", "Optional")
        case .stateNotAsked: ("Ei koske sinua", "Gäller inte dig", "Does not concern you")
        case .stateCannotStart: ("Ei voi vielä aloittaa", "Kan inte påbörjas ännu", "Cannot start yet")
        case .warningsHeading: ("Tarkista vielä nämä", "Kontrollera ännu detta", "Check these once more")
        case .confirmWarnings:
            (
                "Olen tarkistanut nämä kohdat ja lähetän tiedot näin",
                "Jag har kontrollerat dessa punkter och skickar uppgifterna så här",
                "I have checked these and send the details as they are"
            )
        case .calculated:
            ("Laskettu antamistasi tiedoista.", "Beräknat av dina uppgifter.", "Calculated from your answers.")
        case .rowsShown: ("Rivit {0}", "Rader {0}", "Rows {0}")
        case .rowsBefore: ("Edelliset rivit", "Föregående rader", "Previous rows")
        case .rowsAfter: ("Seuraavat rivit", "Följande rader", "Next rows")
        case .importRows: ("Tuo rivejä taulukosta", "Hämta rader ur en tabell", "Bring in rows from a spreadsheet")
        case .sameAs: ("Sama kuin", "Samma som", "Same as")
        case .markCopied: ("Kopioitu", "Kopierad", "Copied")
        case .copiedFrom: ("kohdasta {0}", "från punkten {0}", "from {0}")
        case .wordCopied: ("kopioitu", "kopierad", "copied")
        case .receiptCopy:
            (
                "Näytä lähetetyt tiedot tulostettavana",
                "Visa de skickade uppgifterna för utskrift",
                "Show what was sent, for printing"
            )
        case .copyTitle: ("Lähetetyt tiedot", "Skickade uppgifter", "What was sent")
        case .copyIntroduction:
            (
                "Viranomainen on saanut nämä tiedot.",
                "Myndigheten har fått de här uppgifterna.",
                "The authority has received these details."
            )
        case .printHint:
            (
                "Tulosta sivu tai tallenna se PDF-tiedostona selaimen tulostustoiminnolla.",
                "Skriv ut sidan eller spara den som PDF-fil med webbläsarens utskriftsfunktion.",
                "Print the page, or save it as a PDF file, with the print function of your browser."
            )
        case .acknowledgement:
            (
                "Tämä on ilmoitus asiakirjan vastaanottamisesta (laki sähköisestä asioinnista viranomaistoiminnassa 13/2003, 12 §).",
                "Detta är ett meddelande om att handlingen har mottagits (lagen om elektronisk kommunikation i myndigheternas verksamhet 13/2003, 12 §).",
                "This acknowledges that the document has been received (Act on Electronic Services and Communication in the Public Sector 13/2003, section 12)."
            )
        case .receiptTitleSupplement:
            ("Täydennys on lähetetty", "Kompletteringen har skickats", "The supplement has been sent")
        case .receiptIntroductionSupplement:
            (
                "Viranomainen on vastaanottanut täydennyksesi. Tallenna tai tulosta tämä sivu.",
                "Myndigheten har tagit emot din komplettering. Spara eller skriv ut den här sidan.",
                "The authority has received your supplement. Save or print this page."
            )
        case .supplementedReference:
            (
                "Aiemman lähetyksen viite",
                "Referens för det som skickades tidigare",
                "Reference of what was sent before"
            )
        case .supplementTitle:
            ("Täydennä lähettämiäsi tietoja", "Komplettera de uppgifter du skickat", "Supplement what you sent")
        case .supplementAsked:
            (
                "Viranomainen pyysi täydennystä {0}.",
                "Myndigheten bad om komplettering {0}.",
                "The authority asked for a supplement on {0}."
            )
        case .supplementDeadline: ("Vastaa viimeistään {0}.", "Svara senast {0}.", "Answer by {0}.")
        case .supplementStart: ("Täydennä tiedot", "Komplettera uppgifterna", "Supplement the details")
        case .supplementNote:
            (
                "Voit muuttaa vain kohtia, joita viranomainen pyytää. Muut tiedot pysyvät sellaisina kuin lähetit ne.",
                "Du kan ändra bara de punkter som myndigheten ber om. Övriga uppgifter förblir som du skickade dem.",
                "You can change only what the authority asks for. Everything else stays as you sent it."
            )
        case .markSent: ("Lähetit tämän aiemmin.", "Du har skickat detta tidigare.", "You sent this before.")
        case .restoreSent:
            ("Palauta aiemmin lähetetty", "Återställ det som skickats tidigare", "Restore what was sent before")
        case .sentUnchanged: ("ei muutettu", "inte ändrad", "not changed")
        case .sentBefore: ("Lähetit aiemmin: {0}", "Du skickade tidigare: {0}", "You sent before: {0}")
        case .sentNow: ("Nyt:", "Nu:", "Now:")
        case .supplementReviewTitle:
            ("Tarkista ja lähetä täydennys", "Granska och skicka kompletteringen", "Check and send the supplement")
        case .supplementReviewIntroduction:
            (
                "Näin täydennys muuttaa lähettämiäsi tietoja.",
                "Så här ändrar kompletteringen de uppgifter du skickat.",
                "This is how the supplement changes what you sent."
            )
        case .sendSupplement: ("Lähetä täydennys", "Skicka kompletteringen", "Send the supplement")
        case .nothingChanged:
            (
                "Et ole vielä muuttanut mitään pyydetyistä kohdista.",
                "Du har ännu inte ändrat någon av de begärda punkterna.",
                "You have not yet changed any of what is asked for."
            )
        case .durationHint:
            (
                "Esimerkiksi 3 päivää tai 2 tuntia 30 minuuttia", "Till exempel 3 dagar eller 2 timmar 30 minuter",
                "For example 3 days or 2 hours 30 minutes"
            )
        case .sessionLimit:
            (
                "Sivu on auki {0} minuuttia kerrallaan. Luonnos säilyy, vaikka istunto päättyy.",
                "Sidan är öppen {0} minuter åt gången. Utkastet finns kvar även om sessionen tar slut.",
                "The page stays open for {0} minutes at a time. The draft is kept even when the session ends."
            )
        case .sessionEnding:
            (
                "Istunto päättyy kahden minuutin kuluttua. Tallenna luonnos, niin voit jatkaa.",
                "Sessionen tar slut om två minuter. Spara utkastet så kan du fortsätta.",
                "The session ends in two minutes. Save the draft to go on."
            )
        case .sessionGoOn:
            ("Tallenna ja jatka istuntoa", "Spara och fortsätt sessionen", "Save and keep the session open")
        case .attachmentKnown:
            ("on jo hankkeen tiedoissa", "finns redan i projektets uppgifter", "is in the project's data already")
        case .searchHint:
            (
                "Kirjoita alku ja valitse luettelosta", "Skriv början och välj i listan",
                "Enter the beginning and select from the list"
            )
        case .codeHidden:
            (
                "Tunnuksesta näytetään vain alku. Jos tunnus on väärä, kirjoita se kokonaan uudelleen.",
                "Endast början av beteckningen visas. Om den är fel, skriv hela beteckningen på nytt.",
                "Only the beginning of the code is shown. If the code is wrong, enter all of it again."
            )
        }
    }
}
