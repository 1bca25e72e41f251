/// The languages of messages to authors.
package enum AuthorLanguage: String, CaseIterable, Sendable {
    case fi
    case en
}

/// A message to an author, in both languages: the specific part first, the rule stated, the fix offered, no full stop.
package struct DiagnosticMessage: Hashable, Sendable {
    package var fi: String
    package var en: String

    package init(fi: String, en: String) {
        self.fi = fi
        self.en = en
    }

    package func text(_ language: AuthorLanguage) -> String {
        switch language {
        case .fi: fi
        case .en: en
        }
    }
}
