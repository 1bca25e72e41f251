import SchemaTables

extension DerivationMethods {
    init(_ set: DerivationSet) { self.init(rawValue: set.rawValue) }
}

extension WildcardRecord {
    init(_ wildcard: Wildcard) {
        let namespaces: Namespaces
        switch wildcard.namespaces {
        case .any: namespaces = .any
        case .not(let excluded): namespaces = .not(excluded)
        case .oneOf(let listed): namespaces = .oneOf(listed)
        }
        let contents: ProcessContents
        switch wildcard.processContents {
        case .strict: contents = .strict
        case .lax: contents = .lax
        case .skip: contents = .skip
        }
        self.init(namespaces: namespaces, processContents: contents)
    }
}
