import SchemaValues

extension AttributeForm {
    /// Whether a value, after white-space collapsing, is of this form.
    func accepts(_ value: String) -> Bool {
        let text = value.collapsed
        switch self {
        case .identifier, .ncName: return text.isNCName
        case .qName: return text.isQName
        case .qNames: return text.split(separator: " ").allSatisfy { String($0).isQName }
        case .boolean: return ["true", "false", "1", "0"].contains(text)
        case .occurrence: return text.isNonNegativeInteger
        case .maxOccurrence: return text == "unbounded" || text.isNonNegativeInteger
        case .string, .token: return true
        case .uri: return text.isPlausibleURI
        case .language: return text.isLanguage
        case .derivations(let allowed): return DerivationSet(written: text, allowed: allowed) != nil
        case .oneOf(let words): return words.contains(text)
        case .count(let greatest): return text.isNonNegativeInteger && text.countValue <= greatest
        case .wildcardNamespaces: return Wildcard.Namespaces(written: text, targetNamespace: "") != nil
        }
    }
}

extension DerivationSet {
    /// `#all` or a list of methods, each of them allowed here; nil for anything else.
    init?(written text: String, allowed: DerivationSet) {
        var methods: DerivationSet = []
        if text == "#all" { methods = allowed }
        for word in text.split(separator: " ") where text != "#all" {
            let method: DerivationSet
            switch word {
            case "extension": method = .extension
            case "restriction": method = .restriction
            case "substitution": method = .substitution
            case "list": method = .list
            case "union": method = .union
            default: return nil
            }
            guard allowed.contains(method) else { return nil }
            methods.insert(method)
        }
        self = methods
    }
}

extension Wildcard.Namespaces {
    /// The attribute `namespace` of a wildcard (3.10.2).
    init?(written text: String, targetNamespace: String) {
        let words = text.split(separator: " ").map(String.init)
        if words == ["##any"] {
            self = .any
        } else if words == ["##other"] {
            self = .not(targetNamespace)
        } else {
            var names: [String] = []
            for word in words {
                switch word {
                case "##targetNamespace": names.append(targetNamespace)
                case "##local": names.append("")
                default:
                    guard !word.hasPrefix("##") else { return nil }
                    names.append(word)
                }
            }
            var seen: Set<String> = []
            self = .oneOf(names.filter { seen.insert($0).inserted })
        }
    }
}

extension String {
    /// White space collapsed as XML Schema defines it: only the four characters of XML count.
    var collapsed: String {
        guard utf8.contains(where: { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }) else { return self }
        let parts = utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
        return parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    /// For messages: the first part of a long value.
    var shortened: String { count > 60 ? prefix(57) + "…" : self }

    var isNCName: Bool { XMLNames.isNCName(self) }

    var isQName: Bool {
        let parts = split(separator: ":", omittingEmptySubsequences: false)
        return parts.count <= 2 && parts.allSatisfy { String($0).isNCName }
    }

    /// A nonNegativeInteger; beyond the range of `Int` it is as good as the greatest one.
    var countValue: Int {
        let digits = drop { $0 == "+" || $0 == "-" || $0 == "0" }
        return digits.isEmpty ? 0 : Int(digits) ?? Int.max
    }

    var isNonNegativeInteger: Bool {
        var digits = Substring(self)
        if digits.first == "+" { digits = digits.dropFirst() }
        let isNegative = digits.first == "-" && self.first == "-"
        if isNegative { digits = digits.dropFirst() }
        guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return false }
        return !isNegative || digits.utf8.allSatisfy { $0 == 0x30 }
    }

    /// RFC 3066 as `xs:language` has it.
    var isLanguage: Bool {
        let parts = utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            guard (1...8).contains(part.count) else { return false }
            let isWord = part.allSatisfy { byte in
                let lower = byte | 0x20
                return (lower >= 0x61 && lower <= 0x7A) || (index > 0 && byte >= 0x30 && byte <= 0x39)
            }
            guard isWord else { return false }
        }
        return true
    }

    /// `xs:anyURI` excludes next to nothing (Datatypes, 3.2.17): a stray `%` and a second `#`.
    var isPlausibleURI: Bool {
        let bytes = Array(utf8)
        var hashes = 0
        for (i, byte) in bytes.enumerated() {
            if byte == 0x23 { hashes += 1 }
            guard byte == 0x25 else { continue }
            guard i + 2 < bytes.count, bytes[i + 1].isHexadecimal, bytes[i + 2].isHexadecimal else { return false }
        }
        return hashes <= 1
    }
}

extension UInt8 {
    fileprivate var isHexadecimal: Bool {
        (self >= 0x30 && self <= 0x39) || ((self | 0x20) >= 0x61 && (self | 0x20) <= 0x66)
    }
}
