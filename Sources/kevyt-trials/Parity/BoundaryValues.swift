import SchemaValues

/// Texts on both sides of what a type's facets say.
enum BoundaryValues {
    static func of(_ type: ValueType) -> [String] {
        var texts = lengths(type.facets) + digits(type.facets) + bounds(type.facets) + patterns(type.facets)
        texts += (type.facets.enumeration ?? []).prefix(60).map(\.canonical)
        switch type.variety {
        case .atomic(let builtIn): texts += ValuePool.texts(of: builtIn)
        case .list(let item): texts += of(item).prefix(60) + ["a b", " ", "1 2 3"]
        case .union(let members): texts += members.flatMap { of($0).prefix(60) }
        }
        return texts
    }

    /// One character less, just so many, and one more: in ASCII, in two bytes, and outside of the first plane.
    private static func lengths(_ facets: FacetSet) -> [String] {
        let counts = [facets.length, facets.minLength, facets.maxLength].compactMap { $0 }.filter { $0 < 10_000 }
        var texts: [String] = []
        for count in counts {
            for length in [count - 1, count, count + 1] where length >= 0 {
                texts += ["a", "ä", "\u{1F600}", "7"].map { String(repeating: $0, count: length) }
                texts.append(String(repeating: "e\u{301}", count: length / 2) + (length % 2 == 1 ? "x" : ""))
            }
            texts.append(" " + String(repeating: "x", count: count) + " ")
            texts.append(String(repeating: "x y", count: count / 3 + 1))
        }
        return texts
    }

    private static func digits(_ facets: FacetSet) -> [String] {
        let total = (facets.totalDigits ?? 3)
        let fraction = facets.fractionDigits ?? 2
        guard total < 100, fraction < 100 else { return [] }
        func nines(_ count: Int) -> String { String(repeating: "9", count: max(0, count)) }
        return [
            nines(total), nines(total + 1), "-" + nines(total), "0" + nines(total), "0." + nines(fraction),
            "0." + nines(fraction + 1), "0." + nines(fraction) + "0", nines(total - fraction) + "," + nines(fraction),
            nines(total - fraction) + "." + nines(fraction + 1), "1." + nines(fraction), "1.0000000000000000000000000",
        ]
    }

    private static func bounds(_ facets: FacetSet) -> [String] {
        [facets.minInclusive, facets.minExclusive, facets.maxInclusive, facets.maxExclusive].compactMap { $0 }.flatMap {
            bound -> [String] in
            guard case .decimal(let number) = bound else { return [bound.canonical] }
            let steps = ["1", "0.1", "0.001", "0.00000000000000000001"].compactMap { ExactDecimal(lexical: $0) }
            return [number.text, number.canonical, number.text + ",00"]
                + steps.flatMap { [(number + $0).text, (number - $0).text] }
        }
    }

    private static func patterns(_ facets: FacetSet) -> [String] {
        facets.patternSteps.joined().flatMap { matcher -> [String] in
            guard case .automaton(let automaton) = matcher else { return [] }
            return automaton.examples(count: 20) + ((try? automaton.nearMisses(count: 20)) ?? [])
        }
    }

    /// The ways in which people write what a normaliser brings into one form.
    static func writings(for normaliser: Normaliser) -> [String] {
        switch normaliser {
        case .upper, .lower: ["abcÅÄÖ", "ABCåäö", "ß÷×ÿ", "ı", "aB1-"]
        case .noSpaces: ["1 2\u{A0}3", " a b ", "\u{2003}x\u{3000}", "x\u{200B}y", "a\tb\nc"]
        case .noLeadingZeros: ["007", "0", "000", "0ä", "10", "0 1"]
        case .kiinteistotunnus14, .kiinteistotunnusDashes:
            [
                "092-416-0001-0005", "92-416-1-5", "09241600010005", "0924160001000", "092-416-1", "1234-1-1-1",
                "1-1-1-00001",
                "92-416-1-5-", "92–416–1–5", "092416000100055", "92-416-a-5", "0-0-0-0", "92 416 1 5",
            ]
        case .puhelinE164:
            [
                "040 123 4567", "+358 40 1234567", "0035840123", "+358 (0)40 123", "(09) 123-456", "040/123", "12345",
                "+",
                "0", "00", "+3580040", "040\u{2011}123\u{2013}4", "+46 8 123", "040 abc", "+358", "04٠",
            ]
        case .yTunnusDash:
            ["07375462", "0737546-2", "737546-2", "73754-62", "7375462", "0737546 2", "٠7375462", "-", "737546--2"]
        }
    }
}
