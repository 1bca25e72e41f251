import SchemaTrials

extension RandomSource {
    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &self) }

    mutating func one<Element>(of elements: [Element], or fallback: Element) -> Element {
        elements.randomElement(using: &self) ?? fallback
    }

    /// True once in so many times.
    mutating func isOne(in count: Int) -> Bool { below(count) == 0 }
}
