import Diagnostics
import FormCompiler
import FormModel
import Foundation
import Testing

/// A form with defects planted in it, the findings that they must give, and the same form repaired.
struct PlantedDefect: Sendable, CustomTestStringConvertible {
    var name: String

    var testDescription: String { name }

    /// The folders of `Fixtures`, in order.
    static let all: [PlantedDefect] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.contains(".") }.sorted().map(PlantedDefect.init)
    }()

    /// `line severity id`, sorted, as `expected.diagnostics` has them.
    var expected: [String] {
        get throws {
            try String(contentsOf: Self.folder.appendingPathComponent("\(name)/expected.diagnostics"), encoding: .utf8)
                .split(separator: "\n").map(String.init)
        }
    }

    /// The forms of `form.xsd` or `repaired.xsd`.
    func forms(in file: String) -> FormSet { formSet(of: input(file)) }

    /// What the compiler finds in `form.xsd` or `repaired.xsd`.
    func findings(in file: String) -> [Diagnostic] {
        compile(input(file)).diagnostics
    }

    private func input(_ file: String) -> CompilerInput {
        CompilerInput(roots: ["\(name)/\(file)"], options: CompilerOptions(checksOnly: true)) { path in
            let place = path.hasSuffix("units.xml") ? Self.units : Self.folder.appendingPathComponent(path)
            return (try? Data(contentsOf: place)).map { InputFile(path: path, bytes: Array($0)) }
        }
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures")
    private static let units = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../forms/common/units.xml").standardizedFileURL
}

extension Diagnostic {
    /// As `expected.diagnostics` writes it.
    var brief: String { "\(location.line) \(severity) \(id)" }
}

extension [String] {
    /// By line, then by the rest.
    var sortedByLine: [String] {
        sorted { left, right in
            let (a, b) = (Int(left.prefix { $0 != " " }) ?? 0, Int(right.prefix { $0 != " " }) ?? 0)
            return (a, left) < (b, right)
        }
    }
}
