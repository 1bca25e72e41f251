import Foundation

@testable import SchemaValues

/// `Fixtures/patterns.txt`: patterns with texts and verdicts, and patterns that are none.
struct PatternCorpus {
    struct Entry: Sendable {
        var source: String
        var texts: [(text: String, fits: Bool)] = []
        /// The fault, for a pattern that is none.
        var fault: String?
        var line: Int
    }

    static let entries: [Entry] = {
        // From the package's folder: the differential tests read this file through a link.
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("SchemaValuesTests/Fixtures/patterns.txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { number, line in
            line.isEmpty || line.hasPrefix("# ") ? nil : entry(line, number + 1)
        }
    }()

    private static func entry(_ line: Substring, _ number: Int) -> Entry {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        var entry = Entry(source: decoded(fields[0], onlyNumbers: true), line: number)
        for field in fields.dropFirst() {
            let rest = String.UnicodeScalarView(field.unicodeScalars.dropFirst())
            switch field.unicodeScalars.first {
            case "!": entry.fault = String(rest)
            case let sign: entry.texts.append((decoded(Substring(String(rest))), sign == "+"))
            }
        }
        return entry
    }

    /// `\u{..}` in patterns; `\\ \n \r \t` as well in texts.
    private static func decoded(_ text: Substring, onlyNumbers: Bool = false) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        let letters: [Unicode.Scalar: Unicode.Scalar] = ["n": "\n", "r": "\r", "t": "\t", "\\": "\\"]
        while let scalar = rest.popFirst() {
            if scalar == "\\", rest.first == "u", rest.dropFirst().first == "{", let end = rest.firstIndex(of: "}") {
                let digits = String(rest[rest.index(rest.startIndex, offsetBy: 2)..<end])
                rest = rest[rest.index(after: end)...]
                if let value = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) { result.append(value) }
            } else if !onlyNumbers, scalar == "\\", let letter = rest.first.flatMap({ letters[$0] }) {
                rest.removeFirst()
                result.append(letter)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}

/// The patterns in the schemas of `corpora/real`, read from the files as they are; nil where the corpus is absent.
enum RealPatterns {
    static let all: [String]? = {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = package.appendingPathComponent("../shared/corpora/real").standardizedFileURL
        guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else {
            return nil
        }
        var found: Set<String> = []
        for case let file as URL in files where file.pathExtension == "xsd" {
            guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
            for piece in text.components(separatedBy: ":pattern").dropFirst() {
                let tag = piece.prefix { $0 != ">" }
                guard let name = tag.range(of: "value=") else { continue }
                let quoted = tag[name.upperBound...]
                guard let quote = quoted.first, quote == "\"" || quote == "'" else { continue }
                found.insert(unescaped(String(piece[quoted.startIndex...].dropFirst().prefix { $0 != quote })))
            }
        }
        return found.isEmpty ? nil : found.sorted()
    }()

    /// The value of an attribute: its references replaced (XML 1.0, 4.1), white space written as it is left as spaces.
    private static func unescaped(_ text: String) -> String {
        let parts = text.components(separatedBy: "&")
        return parts.dropFirst().reduce(parts[0]) { result, part in
            let reference = part.prefix { $0 != ";" }
            guard let character = character(reference) else { return result + "&" + part }
            return result + character + part.dropFirst(reference.count + 1)
        }
    }

    private static func character(_ reference: Substring) -> String? {
        if let named = ["lt": "<", "gt": ">", "quot": "\"", "apos": "'", "amp": "&"][reference] { return named }
        guard reference.hasPrefix("#") else { return nil }
        let isHexadecimal = reference.hasPrefix("#x")
        let number = UInt32(reference.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
        return number.flatMap(Unicode.Scalar.init).map { String($0) }
    }
}

enum ProcessEnvironment {
    static func value(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }
}
