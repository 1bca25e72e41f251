import FormModel
import FormSpec

/// The fields of a form by name: sequences and choices are no level (form-language, section 3, Names).
struct FieldTree: Sendable {
    /// What names an expression can use at a level.
    struct Level: Sendable {
        /// In document order.
        var names: [String] = []
        var fields: [String: [FieldIndex]] = [:]
    }
    private(set) var levels: [FieldIndex: Level] = [:]
    private let parents: [FieldIndex?]
    private let rows: [[FieldIndex]]

    init(_ fields: [FormField]) {
        var parents: [FieldIndex?] = []
        var rows: [[FieldIndex]] = []
        for (position, field) in fields.enumerated() {
            var parent = field.parent
            while let above = parent, fields[above.value].kind.isNoLevel { parent = fields[above.value].parent }
            parents.append(parent)
            let outer = field.parent.map { rows[$0.value] } ?? []
            rows.append(field.repeats ? outer + [FieldIndex(position)] : outer)
        }
        self.parents = parents
        self.rows = rows
        for (position, field) in fields.enumerated() where field.kind != .sequence {
            guard let parent = parents[position] else { continue }
            let name = field.nameInPaths
            if levels[parent, default: Level()].fields[name] == nil {
                levels[parent, default: Level()].names.append(name)
            }
            levels[parent, default: Level()].fields[name, default: []].append(FieldIndex(position))
        }
    }

    /// The group whose child a field is in paths; nil for the root.
    func parent(of index: FieldIndex) -> FieldIndex? { parents[index.value] }

    /// The repeated fields around a field, outermost first, itself last where it repeats.
    func rows(around index: FieldIndex) -> [FieldIndex] { rows[index.value] }

    func children(of index: FieldIndex, named name: String) -> [FieldIndex] { levels[index]?.fields[name] ?? [] }

    func names(in index: FieldIndex) -> [String] { levels[index]?.names ?? [] }
}

extension FieldSpec.Kind {
    /// Nested sequences and choices are no level of names and ids.
    var isNoLevel: Bool {
        switch self {
        case .sequence, .choice: true
        case .group, .value, .attribute, .file: false
        }
    }
}

extension FormField {
    /// As a path writes it: the local name, `@` before an attribute's; the id of a choice.
    var nameInPaths: String {
        switch kind {
        case .attribute: "@" + (name?.localName ?? step)
        case .group, .value, .file: name?.localName ?? step
        case .sequence, .choice: step
        }
    }
}
