import FormRuntime
import FormSpec

/// A cell of a table as the answer of a field: labels of codes in any language, yes and no, dates as people and
/// spreadsheets write them. Everything else, and what cannot be read, is the answer as typed.
enum TableValue {
    static func raw(of cell: String, field index: FieldIndex, spec: FormSpec) -> String {
        let field = spec[index]
        switch field.valueClass {
        case .code: return spec.code(for: cell, field: index) ?? cell
        case .codes:
            return cell.split { $0 == "," || $0 == ";" || $0 == "|" || $0.isNewline }.map { String($0).trimmed }
                .map { spec.code(for: $0, field: index) ?? $0 }.joined(separator: " ")
        case .boolean: return truth[cell.lowercased()].map { $0 ? "true" : "false" } ?? cell
        case .date: return date(cell)
        case .text, .number, .time, .dateTime, .duration, .other, nil: return cell
        }
    }

    private static let truth: [String: Bool] = [
        "kyllä": true, "ja": true, "yes": true, "true": true, "1": true, "x": true, "tosi": true, "sant": true,
        "ei": false, "nej": false, "no": false, "false": false, "0": false, "epätosi": false, "falskt": false,
    ]

    /// `27.6.2027`, `27/6/2027` and `2027-06-27`.
    private static func date(_ cell: String) -> String {
        let parts = cell.split { $0 == "." || $0 == "/" || $0 == "-" || $0 == " " }.map(String.init)
        guard parts.count == 3 else { return cell }
        let isYearFirst = parts[0].utf8.count == 4
        let day = isYearFirst ? parts[2] : parts[0]
        let year = isYearFirst ? parts[0] : parts[2]
        return DateParts(day: day, month: parts[1], year: year).raw(withTime: false)
    }
}
