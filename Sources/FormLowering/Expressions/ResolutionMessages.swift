import Diagnostics

extension DiagnosticMessage {
    static func unknownName(_ name: String, near: String?, line: Int?) -> Self {
        guard let near, let line else {
            return .init(
                fi: "`\(name)` ei löydy täältä; korjaa nimi tai kirjoita polku",
                en: "`\(name)` is not found from here; correct the name or write a path")
        }
        return .init(
            fi: "`\(name)` ei löydy täältä; lähin on `\(near)` (rivi \(line))",
            en: "`\(name)` is not found from here; nearest is `\(near)` (line \(line))")
    }
    static func standsHere(_ name: String) -> Self {
        .init(fi: "`\(name)` on tässä", en: "`\(name)` stands here")
    }
    static func ambiguous(_ name: String, root: String) -> Self {
        .init(
            fi: "`\(name)` on kahdella tasolla; kirjoita `../\(name)` tai `/\(root)/…`",
            en: "`\(name)` stands at two levels; write `../\(name)` or `/\(root)/…`")
    }
    static func outside(_ path: String) -> Self {
        .init(
            fi: "`\(path)` johtaa ulos tyypistä tai riviltä, johon lauseke on kirjoitettu; siirrä sääntö ulommas",
            en: "`\(path)` leads out of the type or row that the expression is written in; move the rule outwards")
    }
    static func notTheRoot(_ path: String, _ root: String) -> Self {
        .init(
            fi: "`\(path)`: juurielementti on `\(root)`; kirjoita `/\(root)/…`",
            en: "`\(path)`: the root is `\(root)`; write `/\(root)/…`")
    }
    static func manyValues(_ path: String) -> Self {
        .init(
            fi: "`\(path)` voi saada monta arvoa; käytä `min(…)` tai, `k:from`issa, `first(…)`",
            en: "`\(path)` can have many values; use `min(…)` or, in `k:from`, `first(…)`")
    }
    static func filterOnSingle(_ step: String) -> Self {
        .init(
            fi: "`\(step)` ei toistu, joten siitä ei voi valita rivejä; poista ehto hakasulkeista",
            en: "`\(step)` does not repeat, so there are no rows to choose from; remove the condition in brackets")
    }
    static func needsPath(_ function: String) -> Self {
        .init(
            fi: "`\(function)` tarvitsee kentän polun, ei muuta lauseketta",
            en: "`\(function)` takes the path of a field, no other expression")
    }
    static func needsLiteral(_ function: String) -> Self {
        .init(
            fi: "`\(function)` tarvitsee ensimmäisen arvon jälkeen tekstit lainausmerkeissä",
            en: "`\(function)` takes texts in quotes after its first argument")
    }
    static func needsRows(_ function: String, _ path: String) -> Self {
        .init(
            fi: "`\(function)` käy läpi rivejä, mutta `\(path)` ei toistu; kirjoita toistuvan osan polku",
            en: "`\(function)` goes over rows, but `\(path)` does not repeat; write the path of a repeated part")
    }
    static func onlyInFrom(_ function: String) -> Self {
        .init(
            fi: "`\(function)` toimii vain merkinnässä `k:from`", en: "`\(function)` works in `k:from` only")
    }
    static func unknownCodeMap(_ id: String, near: String?) -> Self {
        guard let near else {
            return .init(
                fi: "muunnosta `\(id)` ei ole; lisää `k:codemap`", en: "there is no map `\(id)`; add a `k:codemap`")
        }
        return .init(
            fi: "muunnosta `\(id)` ei ole; lähin on `\(near)`", en: "there is no map `\(id)`; nearest is `\(near)`")
    }
    static func unknownCode(_ code: String, _ list: String, near: String?) -> Self {
        guard let near else {
            return .init(
                fi: "`'\(code)'` ei ole luettelossa `\(list)`; valitse koodi luettelosta",
                en: "`'\(code)'` is not in the list of `\(list)`; choose a code of the list")
        }
        return .init(
            fi: "`'\(code)'` ei ole luettelossa `\(list)`; lähin on `'\(near)'`",
            en: "`'\(code)'` is not in the list of `\(list)`; nearest is `'\(near)'`")
    }
    static func unknownTag(_ tag: String, _ list: String, near: String?) -> Self {
        guard let near else {
            return .init(
                fi: "millään kentän `\(list)` vaihtoehdolla ei ole tunnistetta `'\(tag)'`; lisää `k:tags`",
                en: "no option of `\(list)` has the tag `'\(tag)'`; add `k:tags`")
        }
        return .init(
            fi: "millään kentän `\(list)` vaihtoehdolla ei ole tunnistetta `'\(tag)'`; lähin on `'\(near)'`",
            en: "no option of `\(list)` has the tag `'\(tag)'`; nearest is `'\(near)'`")
    }
}
