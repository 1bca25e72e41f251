import FormSpec

/// An id in a page, by what it belongs to. Ids of fields are the names they post under (with row keys), with a colon
/// and a word for what stands beside them: no NCName has a colon, so ids cannot collide.
package enum ElementID: Hashable, Sendable {
    /// A fixed place of the page, with a colon as well: a form may well have a field of that name.
    package enum Anchor: String, CaseIterable, Sendable {
        case content = "sivu:sisalto"
        case errors = "sivu:virheet"
        case notice = "sivu:ilmoitus"
        case languages = "sivu:kieli"
        case form = "sivu:lomake"
        case confirmation = "sivu:vahvistus"
        case session = "sivu:istunto"
    }
    /// What stands beside a control.
    package enum Companion: String, CaseIterable, Sendable {
        case hint = "ohje"
        case error = "virhe"
        case provenance = "lahde"
        /// Why nothing came from the source: one for each reason.
        case notFound = "ei-ole"
        case notGiven = "ei-annettu"
        case protected = "suojattu"
        case unavailable = "ei-saatu"
        case unfit = "ei-sopinut"
        case unit = "yks"
        case count = "raja"
        case saved = "nyt"
        /// That the end of a code is hidden.
        case masked = "piilossa"
        /// The name of a row or group.
        case title = "nimi"

        static func gap(_ gap: SourceGap) -> Companion {
            switch gap {
            case .notFound: .notFound
            case .notGiven: .notGiven
            case .protected: .protected
            case .unavailable: .unavailable
            case .unfit: .unfit
            }
        }
    }
    case anchor(Anchor)
    /// The section of the form that begins at a field.
    case section(String)
    /// The control of a field, or the box of a group or row.
    case field(FieldIndex)
    /// The list of rows of a field.
    case list(FieldIndex)
    case beside(FieldIndex, Companion)
    case besideList(FieldIndex, Companion)
    case part(FieldIndex, PagePart)
    /// Inside `eachOption`.
    case option(FieldIndex)
    /// The radio button of a branch.
    case branch(FieldIndex)
    /// The second button of yes and no.
    case no(FieldIndex)
    /// A column of a table of rows.
    case column(FieldIndex)
    /// The labels that are searched, of the field and of all with the same options.
    case labels(FieldIndex)
}
