import Diagnostics
import FormLowering
import SchemaModel
import SchemaValues

/// What a type does to texts by itself must come to rest, and must lead to a value: normalising twice is normalising
/// once, some text becomes a value of the type, and some value passes its checksum.
struct WrittenForms: SchemaCheck {
    static let id = "written-form"

    func check(_ set: SchemaSet, into log: inout DiagnosticLog) {
        var judged: [[Normaliser]: String?] = [:]
        for index in set.simpleTypes.indices {
            let id = SimpleTypeID(index)
            let chain = normalisers(of: id, in: set)
            let checksum = nearest("checksum", of: id, in: set).flatMap(Checksum.init(name:))
            guard !chain.isEmpty || checksum != nil, set[id].builtIn == nil else { continue }
            let place = set[id].annotation.location
            if set[id].annotation.value("normalise") != nil, !chain.isEmpty {
                let restless = judged[chain] ?? Self.restlessText(chain)
                judged[chain] = restless
                if let text = restless { log.error(.restless(chain, text), id: Self.id, at: place) }
            }
            var space = set.valueType(of: id).acceptedTexts()
            if let checksum { space = space.narrowed(to: CharacterLanguage(ascii: checksum.automaton)) }
            if space.atMost.isEmpty, let checksum {
                log.error(.noneValid(checksum), id: Self.id, at: place)
            } else if !chain.isEmpty {
                let before = chain.reversed().reduce(space) { $0.preimage(under: .normalise($1)) }
                if before.atMost.isEmpty { log.error(.noneFits(chain), id: Self.id, at: place) }
            }
        }
    }

    private func normalisers(of id: SimpleTypeID, in set: SchemaSet) -> [Normaliser] {
        (nearest("normalise", of: id, in: set) ?? "").split(separator: " ").compactMap { Normaliser(name: String($0)) }
    }

    /// The annotation of the type or of the nearest base type that has it.
    private func nearest(_ name: String, of id: SimpleTypeID, in set: SchemaSet) -> String? {
        var current: SimpleTypeID? = id
        var steps = 0
        while let type = current, set[type].builtIn == nil, steps < 200 {
            if let value = set[type].annotation.value(name) { return value }
            current = set[type].base
            steps += 1
        }
        return nil
    }

    /// A normalised text that normalising changes again: what the chain writes is looked for outside of what each of its
    /// steps writes.
    private static func restlessText(_ chain: [Normaliser]) -> String? {
        var written = CharacterLanguage.everything
        for step in chain {
            guard let next = try? written.image(under: .normalise(step)) else { return nil }
            written = next
        }
        for step in chain {
            guard let settled = try? CharacterLanguage.everything.image(under: .normalise(step)),
                case .counterexample(let text) = written.inclusion(in: settled)
            else { continue }
            if chain.reduce(text, { $1.apply(to: $0) }) != text { return text }
        }
        return nil
    }
}

extension DiagnosticMessage {
    fileprivate static func restless(_ chain: [Normaliser], _ text: String) -> Self {
        let names = chain.map(\.name).joined(separator: " ")
        let again = chain.reduce(text) { $1.apply(to: $0) }
        return .init(
            fi:
                "`k:normalise=\"\(names)\"` muuttaa oman tuloksensa: '\(text)' on sen kirjoittama, mutta siitä tulee '\(again)'; "
                + "vaihda järjestystä tai jätä jokin pois",
            en: "`k:normalise=\"\(names)\"` changes its own result: it writes '\(text)' and makes '\(again)' of it; "
                + "change the order or leave one out")
    }
    fileprivate static func noneFits(_ chain: [Normaliser]) -> Self {
        let names = chain.map(\.name).joined(separator: " ")
        return .init(
            fi:
                "mikään teksti ei kelpaa sen jälkeen, kun `k:normalise=\"\(names)\"` on muuttanut sen; korjaa kuvio tai muunnos",
            en: "no text is valid after `k:normalise=\"\(names)\"` has changed it; correct the pattern or the chain")
    }
    fileprivate static func noneValid(_ checksum: Checksum) -> Self {
        .init(
            fi: "mikään tyypin arvo ei läpäise tarkistetta `\(checksum.name)`; korjaa kuvio tai poista `k:checksum`",
            en:
                "no value of the type passes the checksum `\(checksum.name)`; correct the pattern or remove `k:checksum`"
        )
    }
}
