import Diagnostics

/// An option that a command takes: `--name`, with a value where `value` names one.
package struct Option: Sendable {
    package var name: String
    /// What stands for the value in help; nil for a flag.
    package var value: String?
    /// The values that may be given; empty where any may.
    package var allowed: [String]
    package var help: DiagnosticMessage

    package static func flag(_ name: String, _ help: DiagnosticMessage) -> Option {
        Option(name: name, value: nil, allowed: [], help: help)
    }
    package static func value(_ name: String, _ value: String, allowed: [String] = [], _ help: DiagnosticMessage)
        -> Option
    {
        Option(name: name, value: value, allowed: allowed, help: help)
    }
}

/// The arguments of a command, taken apart by its options. `--` ends options; `--name=value` is `--name value`.
package struct Arguments {
    package private(set) var operands: [String] = []
    private var flags: [String] = []
    private var values: [String: [String]] = [:]

    package init(_ words: [String], options: [Option]) throws(UsageError) {
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                operands += rest
                return
            }
            guard word.hasPrefix("--") else {
                operands.append(word)
                continue
            }
            try take(word, from: &rest, options: options)
        }
    }

    package func has(_ flag: String) -> Bool { flags.contains(flag) }
    /// The last value given for an option.
    package func value(_ name: String) -> String? { values[name]?.last }
    /// All of them, in order.
    package func values(_ name: String) -> [String] { values[name] ?? [] }

    private mutating func take(
        _ word: String, from rest: inout ArraySlice<String>, options: [Option]
    ) throws(UsageError) {
        let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts.first ?? "")
        guard let option = options.first(where: { $0.name == name }) else {
            throw .unknownOption(name, near: NearMiss.nearest(to: name, among: options.map(\.name)))
        }
        let attached = parts.count > 1 ? String(parts[1]) : nil
        guard option.value != nil else {
            guard attached == nil else { throw .valueNotTaken(name) }
            flags.append(name)
            return
        }
        guard let value = attached ?? rest.popFirst() else { throw .valueMissing(name) }
        guard option.allowed.isEmpty || option.allowed.contains(value) else {
            throw .valueUnknown(name, value, allowed: option.allowed)
        }
        values[name, default: []].append(value)
    }
}
