import Diagnostics
import FormSpec
import SchemaTables
import SchemaValues

/// A form as the author meant it, every part with the place it was written at: what lowering fills, what checks read
/// and what emitters print. It holds no algorithm.
package struct Form: Sendable {
    package var id: String
    package var version: String
    /// The schema document the root element stands in.
    package var file: String
    package var origin: SourceLocation
    /// In the order they are offered: Finnish, Swedish, English first, others as written.
    package var languages: [String]
    package var rootName: ExpandedName
    /// In document order; the first is the root.
    package var fields: [FormField]
    package var rules: [FormRule]
    package var codeMaps: [CodeMapSpec]
    package var purpose: LocalizedText?
    package var namespaces: [FormSpec.NamespaceDeclaration]
    package var tables: SchemaTables
    /// All schema documents the form is made from, in reading order.
    package var sources: [String]
    /// The group of the common data that a register's mapping fills, by its field id.
    package var into: String?

    package init(
        id: String, version: String, file: String, origin: SourceLocation, languages: [String], rootName: ExpandedName,
        fields: [FormField], rules: [FormRule], codeMaps: [CodeMapSpec], purpose: LocalizedText?,
        namespaces: [FormSpec.NamespaceDeclaration], tables: SchemaTables, sources: [String]
    ) {
        self.id = id
        self.version = version
        self.file = file
        self.origin = origin
        self.languages = languages
        self.rootName = rootName
        self.fields = fields
        self.rules = rules
        self.codeMaps = codeMaps
        self.purpose = purpose
        self.namespaces = namespaces
        self.tables = tables
        self.sources = sources
    }

    package subscript(index: FieldIndex) -> FormField { fields[index.value] }

    /// The direct children of a field, in document order.
    package func children(of index: FieldIndex) -> [FieldIndex] {
        var found: [FieldIndex] = []
        var next = index.value + 1
        while next < self[index].end.value {
            found.append(FieldIndex(next))
            next = fields[next].end.value
        }
        return found
    }
}

/// One field of a form, with its texts in words and its origin. See `FieldSpec` for what the parts mean.
package struct FormField: Sendable {
    package var id: String
    package var step: String
    package var name: ExpandedName?
    package var kind: FieldSpec.Kind
    package var parent: FieldIndex?
    package var end: FieldIndex
    package var occurs: FieldSpec.Occurs
    package var repeats: Bool
    package var type: SimpleTypeIndex?
    /// The name of the complex or simple type in the schema; nil for anonymous types.
    package var typeName: ExpandedName?
    package var valueClass: ValueClass?
    package var isNillable = false
    package var defaultValue: String?
    package var fixedValue: String?
    package var control: Control
    package var label: LocalizedText
    package var hint: LocalizedText?
    package var missing: LocalizedText?
    package var help: [Help] = []
    package var unit: Unit?
    package var options: [Option] = []
    package var facetMessages: [FacetText] = []
    /// The facets in words for doc comments and dumps (`maxLength 200`), in the order of derivation.
    package var facets: [String] = []
    package var normalisers: [Normaliser] = []
    package var checksum: Checksum?
    package var autocomplete: String?
    package var sensitivity: Sensitivity = .public
    package var legal: String?
    /// What has still to be checked about `legal`.
    package var unverified: String?
    package var binding: BindingSpec?
    package var relevant: AuthoredExpression?
    package var required: AuthoredExpression?
    package var readonly: AuthoredExpression?
    package var calculate: AuthoredExpression?
    package var protected: AuthoredExpression?
    package var section: Section?
    package var crs: String?
    /// `xs:documentation`: for readers of the schema, never for customers.
    package var documentation: String?
    package var origin: SourceLocation

    package struct Help: Sendable {
        package var text: LocalizedText
        package var link: String?
        package init(text: LocalizedText, link: String?) {
            self.text = text
            self.link = link
        }
    }
    package struct Unit: Hashable, Sendable {
        package var id: String
        package var symbol: LocalizedText
        package init(id: String, symbol: LocalizedText) {
            self.id = id
            self.symbol = symbol
        }
    }
    package struct Option: Sendable {
        package var code: String
        package var label: LocalizedText
        package var validFrom: String?
        package var validTo: String?
        package var tags: [String]
        package var origin: SourceLocation
        package init(
            code: String, label: LocalizedText, validFrom: String?, validTo: String?, tags: [String],
            origin: SourceLocation
        ) {
            self.code = code
            self.label = label
            self.validFrom = validFrom
            self.validTo = validTo
            self.tags = tags
            self.origin = origin
        }
    }
    package struct FacetText: Sendable {
        package var facet: String
        package var text: LocalizedText
        package init(facet: String, text: LocalizedText) {
            self.facet = facet
            self.text = text
        }
    }
    package struct Section: Sendable {
        package var id: String
        package var title: LocalizedText
        package init(id: String, title: LocalizedText) {
            self.id = id
            self.title = title
        }
    }

    package init(
        id: String, step: String, name: ExpandedName?, kind: FieldSpec.Kind, parent: FieldIndex?, end: FieldIndex,
        occurs: FieldSpec.Occurs, repeats: Bool, control: Control, label: LocalizedText, origin: SourceLocation
    ) {
        self.id = id
        self.step = step
        self.name = name
        self.kind = kind
        self.parent = parent
        self.end = end
        self.occurs = occurs
        self.repeats = repeats
        self.control = control
        self.label = label
        self.origin = origin
    }
}

/// An expression with its names resolved, as written and where.
package struct AuthoredExpression: Hashable, Sendable {
    package var expression: Expression
    package var source: String
    package var origin: SourceLocation

    package init(expression: Expression, source: String, origin: SourceLocation) {
        self.expression = expression
        self.source = source
        self.origin = origin
    }
}

/// A constraint or deadline with its examples.
package struct FormRule: Sendable {
    /// Answers under which a rule must hold or fail, as written: elements by local name.
    package struct Example: Sendable {
        package var holds: Bool
        /// The day on which the example is judged, `YYYY-MM-DD`.
        package var today: String?
        package var answers: [Answer]
        package var origin: SourceLocation

        package indirect enum Answer: Sendable {
            /// The field is nil where no name led to one, which has been reported.
            case value(name: String, text: String, field: FieldIndex?)
            case group(name: String, answers: [Answer], field: FieldIndex?)
        }
        package init(holds: Bool, today: String?, answers: [Answer], origin: SourceLocation) {
            self.holds = holds
            self.today = today
            self.answers = answers
            self.origin = origin
        }
    }
    package var id: String
    package var kind: RuleSpec.Kind
    package var level: RuleSpec.Level
    package var carrier: FieldIndex
    package var at: FieldIndex
    package var test: AuthoredExpression
    package var message: LocalizedText
    package var placeholders: [RuleSpec.Placeholder]
    package var examples: [Example]
    package var legal: String?

    package init(
        id: String, kind: RuleSpec.Kind, level: RuleSpec.Level, carrier: FieldIndex, at: FieldIndex,
        test: AuthoredExpression, message: LocalizedText, placeholders: [RuleSpec.Placeholder], examples: [Example],
        legal: String?
    ) {
        self.id = id
        self.kind = kind
        self.level = level
        self.carrier = carrier
        self.at = at
        self.test = test
        self.message = message
        self.placeholders = placeholders
        self.examples = examples
        self.legal = legal
    }
}

extension FormField {
    /// Whether in every language each option has a label of its own, so that the label tells which is meant.
    package var hasDistinctLabels: Bool {
        Set(options.flatMap { $0.label.byLanguage.keys }).allSatisfy { language in
            Set(options.map { FormSpec.foldedLabel($0.label[language] ?? $0.code) }).count == options.count
        }
    }
}
