import SchemaValues

extension SchemaDrawing {
    mutating func globalSimpleType() -> String {
        let name = name("s")
        let (body, sketch) = simpleBody(reference: prefix + name)
        simples.append(sketch)
        let final = random.chance(5) ? " final='\(random.pick(["restriction", "list", "union", "#all"], "#all"))'" : ""
        return "<xs:simpleType name='\(name)'\(final)>\(body)</xs:simpleType>\n"
    }

    /// What stands inside `xs:simpleType`.
    mutating func simpleBody(reference: String) -> (text: String, sketch: SimpleSketch) {
        switch random.int(0...9) {
        case 0, 1:
            let item = random.pick(simples.filter { random.chance(5) || !isList($0) }) ?? simples[0]
            let texts =
                [""] + item.texts.prefix(12) + item.texts.prefix(6).map { "\($0) \($0)" }
                + [item.texts.prefix(4).joined(separator: " "), " \(item.texts.first ?? "") "]
            return (
                "<xs:list itemType='\(item.reference)'/>", SimpleSketch(reference: reference, texts: texts, kind: .list)
            )
        case 2, 3: return union(reference)
        case 4 where random.chance(30): return notations(reference)
        default: return restriction(reference, of: anySimple())
        }
    }

    /// Some of the declared notations, and now and then one that is not declared.
    private mutating func notations(_ reference: String) -> (text: String, sketch: SimpleSketch) {
        let names = ["n0", "n1"].map { prefix + $0 } + (random.chance(10) ? ["b:n0"] : [])
        let chosen = names.filter { _ in random.chance(70) }
        let values = chosen.map { "<xs:enumeration value='\($0)'/>" }.joined()
        derived["xs:NOTATION", default: []].append(reference)
        return (
            "<xs:restriction base='xs:NOTATION'>\(values)</xs:restriction>",
            SimpleSketch(reference: reference, texts: chosen, kind: .atomic)
        )
    }

    private func isList(_ sketch: SimpleSketch) -> Bool {
        switch sketch.kind {
        case .list: true
        case .atomic, .union: false
        }
    }

    private mutating func union(_ reference: String) -> (text: String, sketch: SimpleSketch) {
        var members: [SimpleSketch] = []
        for _ in 0..<random.int(1...3) { members.append(anySimple()) }
        var inline = ""
        if random.chance(30) {
            let (body, sketch) = restriction("", of: anySimple())
            inline = "<xs:simpleType>\(body)</xs:simpleType>"
            members.append(sketch)
        }
        let named = members.filter { !$0.reference.isEmpty }.map(\.reference).joined(separator: " ")
        let text = "<xs:union memberTypes='\(named)'" + (inline.isEmpty ? "/>" : ">\(inline)</xs:union>")
        for member in members where !member.reference.isEmpty {
            derived[reference, default: []].append(member.reference)
        }
        return (text, SimpleSketch(reference: reference, texts: members.flatMap(\.texts), kind: .union))
    }

    mutating func restriction(_ reference: String, of base: SimpleSketch) -> (text: String, sketch: SimpleSketch) {
        let facets = facets(for: base)
        derived[base.reference, default: []].append(reference)
        var sketch = base
        sketch.reference = reference
        return ("<xs:restriction base='\(base.reference)'>\(facets)</xs:restriction>", sketch)
    }

    /// A few facets that go with each other, and now and then one that does not.
    mutating func facets(for base: SimpleSketch) -> String {
        var text = ""
        func facet(_ name: String, _ value: String, fixed: Bool = false) {
            text += "<xs:\(name) value='\(escaped(value))'\(fixed ? " fixed='true'" : "")/>"
        }
        if random.chance(25) {
            for _ in 0..<random.int(1...4) { if let value = random.pick(base.texts) { facet("enumeration", value) } }
        }
        if random.chance(20) { facet("pattern", random.pick(Self.patterns, ".*")) }
        switch base.kind {
        case .union: return text
        case .list:
            if random.chance(50) { text += lengths([0, 1, 1, 2, 3, 4]) }
            return text
        case .atomic: break
        }
        let builtIn = BuiltInType(localName: String(base.reference.split(separator: ":").last ?? ""))
        let primitive = builtIn?.primitive ?? .string
        let bounds = ValuePool.ordered(of: builtIn ?? .string)
        if builtIn == nil, random.chance(60) {
            // Of a derived type the kind is not kept: what its texts look like decides what to try.
            if base.texts.contains("1.50") {
                text += numericBounds(ValuePool.ordered(of: .decimal))
            } else if base.texts.contains("abc") {
                text += lengths([0, 1, 2, 3, 5, 12])
            }
            return text
        }
        if !bounds.isEmpty, random.chance(60) { text += numericBounds(bounds) }
        switch primitive {
        case .string, .hexBinary, .base64Binary, .anyURI:
            if random.chance(60) { text += lengths([0, 1, 2, 3, 3, 5, 12]) }
            if primitive == .string, random.chance(15) {
                facet("whiteSpace", random.pick(["preserve", "replace", "collapse", "collapse"], "collapse"))
            }
        case .decimal:
            if random.chance(25) { facet("totalDigits", String(random.int(1...6)), fixed: random.chance(10)) }
            if random.chance(25) { facet("fractionDigits", String(random.int(0...2))) }
        case .boolean, .float, .double, .duration, .dateTime, .time, .date, .gYearMonth, .gYear, .gMonthDay, .gDay,
            .gMonth, .qName, .notation:
            if random.chance(4) { text += lengths([1, 3]) }
        }
        return text
    }

    private mutating func lengths(_ choices: [Int]) -> String {
        guard let (low, high) = random.pair(choices) else { return "" }
        switch random.int(0...4) {
        case 0: return "<xs:length value='\(high)'/>"
        case 1: return "<xs:minLength value='\(low)'/>"
        case 2: return "<xs:maxLength value='\(high)'/>"
        default: return "<xs:minLength value='\(low)'/><xs:maxLength value='\(high)'/>"
        }
    }

    private mutating func numericBounds(_ choices: [String]) -> String {
        guard let (low, high) = random.pair(choices) else { return "" }
        let lower = "<xs:min\(random.chance(70) ? "Inclusive" : "Exclusive") value='\(low)'/>"
        let upper = "<xs:max\(random.chance(70) ? "Inclusive" : "Exclusive") value='\(high)'/>"
        return random.chance(40) ? lower + upper : random.chance(50) ? lower : upper
    }

    private static let patterns = [
        ".*", "[a-c]*", "\\d+", "[^x]+", "a|b|ab", "\\i\\c*", "(a b)+", "-?[0-9]{1,3}", "\\w{2,4}",
        "[\\-+]?\\d*\\.?\\d*",
        "\\S+( \\S+)*", "[0-9:TZ+\\-]+", "true|false", "[A-F0-9]*", "\\p{L}+", "P.*", ".{0,3}", "[a-z-[aeiou]]+",
        "\\s*",
    ]
}
