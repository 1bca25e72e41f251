import Diagnostics
import SchemaModel

extension SchemaSet {
    /// Where the elements stand on which libxml2 2.9.14 never ends: from the type of a member of a substitution group it
    /// walks up the base types until it meets the type of the head, and of that one's head, and has no other stop. So
    /// with a head of a union type and a member of one of its member types, which the rules allow, and where a head is
    /// itself refused by its own.
    var endlessSearches: [SourceLocation] {
        elements.filter(isSearchEndless).map(\.annotation.location)
    }

    private func isSearchEndless(_ element: ElementDeclaration) -> Bool {
        var isDirect = true
        var next = element.substitutionGroup
        for _ in elements {
            guard let head = next.map({ self[$0] }) else { return false }
            // A member that its own head refuses is told before the search, unless the head's type is a union.
            if !isBase(head.type, of: element.type), !isDirect || isUnion(head.type) { return true }
            isDirect = false
            next = head.substitutionGroup
        }
        return false
    }

    private func isUnion(_ type: TypeID) -> Bool {
        guard case .simple(let id) = type, case .union = self[id].variety else { return false }
        return true
    }

    private func isBase(_ ancestor: TypeID, of type: TypeID) -> Bool {
        if case .complex(let id) = ancestor, self[id].base == ancestor { return true }
        var current = type
        while current != ancestor {
            switch current {
            case .simple(let id):
                guard let base = self[id].base else { return false }
                current = .simple(base)
            case .complex(let id):
                guard self[id].base != current else { return false }
                current = self[id].base
            }
        }
        return true
    }
}
