import Diagnostics
import FormModel
import FormSpec
import SchemaModel
import SchemaValues

/// Decides how each field is shown (form-language, section 1, and `k:widget`).
struct ControlPass {
    /// Up to so many options are radio buttons, more a list to choose from.
    private static let mostRadios = 7
    /// Longer lists are searched: nobody scrolls through three hundred municipalities on a phone.
    private static let longestList = 50
    /// Longer texts get several lines.
    private static let longestLine = 200

    let set: SchemaSet

    func run(on draft: inout FormDraft, log: inout DiagnosticLog) {
        for index in draft.indices {
            let source = draft.source(index)
            var field = draft.form[index]
            let plain = plainControl(of: field, source)
            field.control = plain
            if field.fixedValue != nil {
                field.control = .none
            } else if let widget = source.nearest("widget", in: set) {
                apply(widget, to: &field, plain: plain, source, log: &log)
            }
            draft.form.fields[index.value] = field
        }
        for index in draft.indices where draft.form[index].control == .map {
            requireTwoCoordinates(of: index, in: draft, log: &log)
        }
    }

    private func plainControl(of field: FormField, _ source: FieldSource) -> Control {
        switch field.kind {
        case .group: field.repeats ? .blocks : .group
        case .sequence: .group
        case .choice: .radios
        case .file: .file
        case .value, .attribute: valueControl(of: field, source)
        }
    }

    private func valueControl(of field: FormField, _ source: FieldSource) -> Control {
        switch field.valueClass {
        case .text: isLong(source) && !isOneLinePurpose(field.autocomplete) ? .lines : .line
        case .number: .number
        case .boolean: field.defaultValue == "false" || field.defaultValue == "0" ? .checkbox : .yesNo
        case .date: .date
        case .time: .time
        case .dateTime: .dateTime
        case .code: codeControl(of: field)
        case .codes: .checkboxes
        case .duration, .other, nil: .line
        }
    }

    private func codeControl(of field: FormField) -> Control {
        if field.options.count <= Self.mostRadios { return .radios }
        return field.options.count > Self.longestList && field.hasDistinctLabels ? .search : .select
    }

    private func isLong(_ source: FieldSource) -> Bool {
        guard let type = source.valueType else { return false }
        let bounds = set.chain(of: type).lazy.flatMap { set[$0].facets }.filter { $0.name == "maxLength" }
        return bounds.first.flatMap { Int($0.value) }.map { $0 > Self.longestLine } ?? false
    }

    /// Of the input purposes, HTML allows only `street-address` in several lines.
    private func isOneLinePurpose(_ token: String?) -> Bool { token != nil && token != "street-address" }

    private func apply(
        _ widget: String, to field: inout FormField, plain: Control, _ source: FieldSource, log: inout DiagnosticLog
    ) {
        switch (widget, field.kind) {
        case ("none", _): field.control = .none
        case ("file", .group):
            field.kind = .file
            field.control = .file
        case ("table", .group) where field.repeats: field.control = .table
        case ("map", .group): field.control = field.repeats ? plain : .map
        case ("radio", .value), ("radio", .attribute): field.control = field.valueClass == .code ? .radios : plain
        case ("select", .value), ("select", .attribute): field.control = field.valueClass == .code ? .select : plain
        case ("line", .value), ("line", .attribute): field.control = field.valueClass == .text ? .line : plain
        case ("lines", .value), ("lines", .attribute): field.control = field.valueClass == .text ? .lines : plain
        default: break
        }
        let changes = field.control != plain || field.kind == .file
        // A word that is no widget at all has been reported as such.
        let place = source.annotations.first { $0.value("widget") != nil }?.location
        guard let place, !changes, !log.hasError(at: place, otherThan: "misplaced-annotation") else { return }
        log.error(.widgetWithoutEffect(widget, source.name), id: "misplaced-annotation", at: place)
    }

    /// A point has an easting and a northing, two decimals (`k:crs`).
    private func requireTwoCoordinates(of index: FieldIndex, in draft: FormDraft, log: inout DiagnosticLog) {
        let children = draft.form.children(of: index)
        let areNumbers = children.allSatisfy { draft.form[$0].valueClass == .number }
        guard children.count != 2 || !areNumbers else { return }
        log.error(.noPoint(draft.source(index).name), id: "misplaced-annotation", at: draft.form[index].origin)
    }
}

extension DiagnosticMessage {
    fileprivate static func widgetWithoutEffect(_ widget: String, _ name: String) -> Self {
        .init(
            fi: "`k:widget=\"\(widget)\"` ei muuta mitään tai ei sovi kenttään `\(name)`; poista se",
            en: "`k:widget=\"\(widget)\"` changes nothing or does not fit `\(name)`; remove it")
    }
    fileprivate static func noPoint(_ name: String) -> Self {
        .init(
            fi: "`\(name)` näytetään kartalla, joten siinä on oltava kaksi lukua: itä- ja pohjoiskoordinaatti",
            en: "`\(name)` is shown on a map, so it must hold two numbers: easting and northing")
    }
}
