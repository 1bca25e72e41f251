import Testing

@testable import SchemaValues

@Suite struct ChecksumTests {
    static let valid: [(Checksum, [String])] = [
        (
            .henkilotunnus,
            [
                "010594Y9032", "010594Y9021", "020594X903P", "020594X902N", "030594W903B", "030694W9024", "040594V9030",
                "040594V902Y", "050594U903M", "050594U902L", "010516B903X", "010516B902W", "020516C903K", "020516C902J",
                "030516D9037", "030516D9026", "010501E9032", "020502E902X", "020503F9037", "020504A902E", "020504B904H",
                "131052-308T", "210281-9988", "010203-040A", "010190-999W",
            ]
        ),
        (.yTunnus, ["0737546-2", "2332748-7", "2773203-3", "2082259-7", "0201124-8"]),
        (.vtjPrt, ["199887766E", "100012345N"]),
        (.iban, ["FI2112345600000785", "FI5542345670000081"]),
        (.viitenumero, ["1234561", "2348236", "00000000000001234561"]),
        (.ovt, ["003723327487", "00370737546212AB5"]),
        (.cas, ["7732-18-5", "50-00-0", "1333-74-0"]),
    ]

    static let wrong: [(Checksum, [String])] = [
        (
            .henkilotunnus,
            [
                "010190-999K", "010101-5522", "300201-040A", "131052+308", "131052G308T", "131052-308t", "",
                "131052-308T ",
            ]
        ),
        (.yTunnus, ["1234567-8", "2069746-9", "07375462", "0737546-3", "737546-2"]),
        (.vtjPrt, ["100012345A", "123456789A", "299887766E"]),
        (.iban, ["FI2112345600000786", "FI211234560000078", "SE2112345600000785", "FI2112345600000785 "]),
        (.viitenumero, ["1234562", "123", "000000000000001234561"]),
        (.ovt, ["003723327488", "0037233274871234AB", "003612345671"]),
        (.cas, ["7732-18-4", "7-18-5", "07732-18-5", "7732185"]),
    ]

    @Test(arguments: valid) func acceptsPublishedIdentifiers(_ checksum: Checksum, _ texts: [String]) {
        for text in texts { #expect(checksum.isValid(text), "\(checksum.name) \(text)") }
    }

    @Test(arguments: wrong) func refusesWrongIdentifiers(_ checksum: Checksum, _ texts: [String]) {
        for text in texts { #expect(!checksum.isValid(text), "\(checksum.name) \(text)") }
    }

    @Test(arguments: Checksum.allCases) func hasExamplesThatPass(_ checksum: Checksum) {
        let examples = checksum.automaton.examples(count: 300)
        #expect(examples.count > 50)
        for text in examples { #expect(checksum.isValid(text)) }
        #expect(Checksum(name: checksum.name) == checksum)
    }

    /// Straight from the definition, without automata.
    @Test func agreesWithTheDefinitionOfPersonalIdentityCodes() {
        let table = Array("0123456789ABCDEFHJKLMNPRSTUVWXY")
        let centuries: [(Character, Int)] = [("+", 1800), ("-", 1900), ("U", 1900), ("A", 2000), ("F", 2000)]
        var count = 0
        for number in stride(from: 0, to: 400_000, by: 37) {
            let (day, month, year) = (number % 33, number / 33 % 14, number / 462 % 100)
            let (sign, century) = centuries[number % centuries.count]
            let individual = number % 1000
            func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
            let date = two(day) + two(month) + two(year)
            let digits = String(String(1000 + individual).dropFirst())
            let full = century + year
            let isLeap = full % 4 == 0 && (full % 100 != 0 || full % 400 == 0)
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            let exists = (1...12).contains(month) && day >= 1 && day <= lengths[max(0, min(11, month - 1))]
            let check = table[(Int(date + digits) ?? 0) % 31]
            let text = date + String(sign) + digits + String(check)
            #expect(Checksum.henkilotunnus.isValid(text) == (exists && individual >= 2), "\(text)")
            count += exists ? 1 : 0
        }
        #expect(count > 5_000)
    }
}

@Suite struct NormaliserTests {
    static let cases: [(Normaliser, String, String)] = [
        (.upper, "010594y9032 åäö×÷ß", "010594Y9032 ÅÄÖ×÷ß"),
        (.lower, "ABC ÅÄÖ×", "abc åäö×"),
        (.noSpaces, " FI21 1234\u{A0}5600\t00785\n", "FI2112345600" + "00785"),
        (.noLeadingZeros, "000123", "123"),
        (.noLeadingZeros, "000", "0"),
        (.kiinteistotunnus14, "927-445-15-0", "92744500150000"),
        (.kiinteistotunnus14, "92744500150000", "92744500150000"),
        (.kiinteistotunnus14, "927-445-15", "927-445-15"),
        (.kiinteistotunnusDashes, "92744500150000", "927-445-15-0"),
        (.kiinteistotunnusDashes, "091-001-0001-0010", "91-1-1-10"),
        (.puhelinE164, "040 123 4567", "+358401234567"),
        (.puhelinE164, "+358 (0)40 123-4567", "+358401234567"),
        (.puhelinE164, "00358 40 1234567", "+358401234567"),
        (.puhelinE164, "soita", "soita"),
        (.yTunnusDash, "07375462", "0737546-2"),
        (.yTunnusDash, "737546-2", "0737546-2"),
        (.yTunnusDash, "0737546-2", "0737546-2"),
    ]

    @Test(arguments: cases) func rewritesWhatWasTyped(_ normaliser: Normaliser, _ typed: String, _ result: String) {
        #expect(normaliser.apply(to: typed) == result)
        #expect(normaliser.apply(to: result) == result)
        #expect(Normaliser(name: normaliser.name) == normaliser)
    }

    @Test(arguments: Normaliser.allCases) func isIdempotentOnAnything(_ normaliser: Normaliser) {
        let pieces = [
            "0", "00", "+358", "+", "-", "12", "123", "a", "Ä", "ß", " ", "\u{A0}", "(", ")", "9", "1234", "", "ÿ",
        ]
        var state: UInt64 = 42
        for _ in 0..<3_000 {
            var text = ""
            for _ in 0..<6 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let once = normaliser.apply(to: text)
            #expect(normaliser.apply(to: once) == once, "\(normaliser.name) \(text)")
        }
    }
}
