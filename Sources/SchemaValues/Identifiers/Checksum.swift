/// Identifiers whose validity a check character or the calendar decides, beyond what facets can say.
///
/// Each is a regular language: `automaton` decides, and serves proofs, examples and other engines as well.
public enum Checksum: UInt8, CaseIterable, Hashable, Sendable {
    /// Finnish personal identity code; Population Information Decree as amended from 1.1.2023.
    case henkilotunnus
    /// Finnish Business ID.
    case yTunnus
    /// Permanent building identifier.
    case vtjPrt
    /// Finnish IBAN: FI and 16 digits. Account numbers of other countries have structures of their own.
    case iban
    /// Finnish bank reference number, 4 to 20 digits, in its machine form without spaces.
    case viitenumero
    /// Finnish EDI identifier: 0037, Business ID without hyphen, up to 5 letters or digits.
    case ovt
    /// CAS registry number of a chemical substance.
    case cas

    /// The name in the form language.
    public var name: String {
        switch self {
        case .yTunnus: "y-tunnus"
        case .vtjPrt: "vtj-prt"
        case .henkilotunnus, .iban, .viitenumero, .ovt, .cas: String(describing: self)
        }
    }

    public init?(name: String) {
        guard let checksum = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = checksum
    }

    /// More than for patterns: reference numbers need some thousands, for their weights at every length.
    static let stateLimit = 16_000

    /// The texts that pass.
    public var automaton: Automaton {
        switch self {
        case .henkilotunnus: Self.henkilotunnusAutomaton
        case .yTunnus: Self.yTunnusAutomaton
        case .vtjPrt: Self.vtjPrtAutomaton
        case .iban: Self.ibanAutomaton
        case .viitenumero: Self.viitenumeroAutomaton
        case .ovt: Self.ovtAutomaton
        case .cas: Self.casAutomaton
        }
    }

    /// Whether the text, white space and normalisation already processed, is right.
    public func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { automaton.matches(bytes) }

    public func isValid(_ text: String) -> Bool { automaton.matches(text) }

    // Construction cannot exceed the limits: the tests build every one of them.
    private static let henkilotunnusAutomaton = (try? PersonalIdentityCode.automaton()) ?? .nothing
    private static let yTunnusAutomaton = (try? BusinessIdentifier.automaton(isOVT: false)) ?? .nothing
    private static let vtjPrtAutomaton = (try? BuildingIdentifier.automaton()) ?? .nothing
    private static let ibanAutomaton = (try? FinnishIBAN.automaton()) ?? .nothing
    private static let viitenumeroAutomaton = (try? ReferenceNumber.automaton()) ?? .nothing
    private static let ovtAutomaton = (try? BusinessIdentifier.automaton(isOVT: true)) ?? .nothing
    private static let casAutomaton = (try? SubstanceNumber.automaton()) ?? .nothing
}

/// The 31 check characters of personal and building identifiers, by remainder.
enum CheckCharacters {
    static let table = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)
}

/// The value of an ASCII digit; nil for another character.
@inline(__always)
func digitValue(_ byte: UInt8) -> Int? { byte &- 0x30 < 10 ? Int(byte &- 0x30) : nil }
