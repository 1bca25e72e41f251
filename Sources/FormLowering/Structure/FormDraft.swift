import Diagnostics
import FormModel
import FormSpec
import SchemaModel
import SchemaValues

/// The schema component a field was made from, by where it is written: two fields made from one component ask for the
/// same thing, whichever way the component came into their types.
enum ComponentKey: Hashable, Sendable {
    case element(ExpandedName, SourceLocation)
    case attribute(ExpandedName, SourceLocation)
    /// A choice or sequence.
    case group(SourceLocation)
}

/// The components behind a field, which later passes read annotations from.
struct FieldSource: Sendable {
    /// As an author knows it.
    var name: String
    var key: ComponentKey
    /// Annotations of the component: of a reference first, then of the declaration it refers to.
    var annotations: [Annotation]
    /// The type and its base types, nearest first.
    var types: [TypeID] = []
    var valueType: SimpleTypeID?
    var element: ElementID?
    /// The field in whose named type the component is written, the root where in none: no expression of the component
    /// sees beyond it.
    var boundary: FieldIndex

    /// The value of `k:name` on the component itself.
    func value(_ name: String) -> String? { annotations.lazy.compactMap { $0.value(name) }.first }
}

/// A form under construction: its fields, and beside each the components it was made from.
struct FormDraft: Sendable {
    var form: Form
    var sources: [FieldSource]
    var tree: FieldTree
    /// What units mean, for expressions over the fields.
    var units = UnitTable()

    init(form: Form, sources: [FieldSource]) {
        self.form = form
        self.sources = sources
        self.tree = FieldTree(form.fields)
    }

    func source(_ index: FieldIndex) -> FieldSource { sources[index.value] }
    var indices: [FieldIndex] { form.fields.indices.map { FieldIndex($0) } }
}
