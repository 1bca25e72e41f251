/// A small generator of random numbers with a seed (SplitMix64), so that every case can be made again.
package struct RandomSource: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// A source of its own for a round, so that one round can be repeated without those before it.
    package init(seed: UInt64, round: Int) { state = seed &+ UInt64(round) &* 0xD1B5_4A32_D192_ED03 }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True so many times of a hundred.
    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// One of them; `otherwise` where there is none.
    mutating func pick<Element>(_ choices: [Element], _ otherwise: Element) -> Element {
        choices.randomElement(using: &self) ?? otherwise
    }

    mutating func pick<Element>(_ choices: [Element]) -> Element? { choices.randomElement(using: &self) }

    /// Two of them in the order of the list; equal where there is one.
    mutating func pair<Element>(_ choices: [Element]) -> (low: Element, high: Element)? {
        guard !choices.isEmpty else { return nil }
        let (first, second) = (int(0...choices.count - 1), int(0...choices.count - 1))
        return (choices[min(first, second)], choices[max(first, second)])
    }
}
