import Foundation
import SchemaTables
import Testing

@testable import FormRuntime
@testable import FormService
@testable import FormSpec

/// Drafts on the disk: what was saved is there, whole, whoever reads it.
@Suite struct StoreTests {
    private let form: PublishedForm
    private let folder: String

    init() throws {
        form = try #require(try ServiceFixture.shared.get().service.site.form("meluilmoitus"))
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("kevyt-\(UUID().uuidString)").path
    }

    private func store() throws -> DirectoryDraftStore {
        let form = form
        return try DirectoryDraftStore(folder: folder) { id, digest in
            id == form.spec.id && digest == form.digest ? (form.spec, form.digest) : nil
        }
    }

    private func address(_ id: String, _ rows: [Int] = []) throws -> FieldAddress {
        FieldAddress(try #require(form.spec.field(id: id)), rows: RowPath(rows))
    }

    /// Two levels of rows, a wrong answer, a pre-filled one that was changed, hostile characters.
    private func draft() throws -> Draft {
        var instance = FormInstance(of: form.spec)
        let sites = try #require(form.spec.field(id: "hairiintyvat/kohde"))
        let first = instance.addRow(to: sites, in: .outermost, of: form.spec)
        let second = instance.addRow(to: sites, in: .outermost, of: form.spec)
        instance.removeRow(first, of: sites, in: .outermost, of: form.spec)
        instance.type(
            "Koulu \"A\" <&> \u{1F600}\r\n", at: try address("hairiintyvat/kohde/nimi", [second]), of: form.spec)
        instance.type("kova", at: try address("melu/melutaso"), of: form.spec)
        let source = Provenance(source: "hanke/nimi", original: "Konsertti", retrieved: "2027-05-03T10:00:00+03:00")
        instance.setAnswer(
            Answer("Toinen", provenance: source), at: try address("tapahtuma/nimi"), of: form.spec)
        instance.revision = 4
        return Draft(formID: form.spec.id, digest: form.digest, spec: form.spec, instance: instance)
    }

    @Test func readsBackExactlyWhatItKept() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let draft = try draft()
        #expect(try store().save(draft, key: "abc", expecting: nil) == .saved)
        let read = try #require(try store().draft("abc"))
        #expect(read.instance == draft.instance)
        #expect(read.digest == form.digest)
        #expect(read.receipt == nil)
    }

    @Test func keepsWhatWasSent() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var draft = try draft()
        draft.receipt = Receipt(
            time: "2027-05-04T12:00:00+03:00", reference: "abc", contentDigest: "00", application: Array("<a/>".utf8))
        #expect(try store().save(draft, key: "abc", expecting: nil) == .saved)
        #expect(try store().draft("abc")?.receipt == draft.receipt)
    }

    @Test func savesOnlyOverTheRevisionThatWasRead() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var draft = try draft()
        let store = try store()
        #expect(store.save(draft, key: "abc", expecting: 3) == .overtaken)
        #expect(store.save(draft, key: "abc", expecting: nil) == .saved)
        #expect(store.save(draft, key: "abc", expecting: nil) == .overtaken)
        draft.instance.revision = 5
        #expect(store.save(draft, key: "abc", expecting: 4) == .saved)
        #expect(store.save(draft, key: "abc", expecting: 4) == .overtaken)
    }

    @Test(arguments: ["../abc", "", "a/b", ".", "a.json", "ä", "a\0b", String(repeating: "a", count: 200)])
    func touchesNoFileForAKeyThatIsNone(_ key: String) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(try store().draft(key) == nil)
        #expect(try store().save(try draft(), key: key, expecting: nil) == .failed)
    }

    @Test func leavesTheFormerDraftWhereTheNewOneCannotBeWritten() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let draft = try draft()
        let store = try store()
        #expect(store.save(draft, key: "abc", expecting: nil) == .saved)
        try FileManager.default.removeItem(atPath: folder + "/drafts")
        try Data().write(to: URL(fileURLWithPath: folder + "/drafts"))
        #expect(store.save(draft, key: "abc", expecting: nil) == .failed)
    }

    @Test func takesADamagedFileForNoDraft() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try store()
        for text in ["", "{", "[]", "{\"format\":99}", "null"] {
            try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/drafts/abc.json"))
            #expect(store.draft("abc") == nil)
        }
    }

    @Test func carriesADraftOverByIDAndKeepsTheRestAsRemarks() throws {
        var newer = form.spec
        let level = try #require(newer.field(id: "melu/melutaso"))
        let name = try #require(newer.field(id: "tapahtuma/nimi"))
        newer.fields[name.value].id = "tapahtuma/otsikko"
        newer.fields[name.value].step = "otsikko"
        let restored = RestoredInstance(
            try draft().instance.record(of: form.spec), spec: newer, isSameDefinition: false)
        #expect(restored.instance.raw(at: FieldAddress(level), of: newer) == "")
        #expect(restored.remarks.map(\.name) == ["tapahtuma/nimi", "melu/melutaso"])
        #expect(restored.remarks.map(\.answer.raw) == ["Toinen", "kova"])
        let sites = try #require(newer.field(id: "hairiintyvat/kohde"))
        let row = try #require(restored.instance.rows(of: sites, in: .outermost, of: newer).first)
        #expect(
            restored.instance.raw(at: try address("hairiintyvat/kohde/nimi", [row.key]), of: newer).hasPrefix("Koulu"))
    }

    @Test func keepsTheContentOfAttachments() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try store()
        #expect(store.keep([1, 2, 3], digest: "00ff"))
        #expect(store.content(digest: "00ff") == [1, 2, 3])
        #expect(store.content(digest: "../00ff") == nil)
    }

    /// A removed attachment goes after a day; one that a draft names, or that may be named soon, stays.
    @Test func removesContentsThatNoDraftNames() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try store()
        let contents = ["jää", "poistettu", "tulossa", "lähetetty"].map { Array($0.utf8) }
        let digests = contents.map { SHA256.hexadecimal($0) }
        for (content, digest) in zip(contents, digests) { #expect(store.keep(content, digest: digest)) }
        var draft = try draft()
        draft.instance.type(digests[0], at: try address("tapahtuma/nimi"), of: form.spec)
        #expect(store.save(draft, key: "abc", expecting: nil) == .saved)
        let later = Date().addingTimeInterval(25 * 3_600)
        #expect(store.removeUnnamedContents() == 0)
        for digest in digests { try setAge(of: digest, to: later.addingTimeInterval(-25 * 3_600)) }
        try Data("<tiiviste>\(digests[3])</tiiviste>".utf8).write(to: URL(fileURLWithPath: folder + "/drafts/abc.xml"))
        try setAge(of: digests[2], to: later)
        // A draft that cannot be read may name any of them.
        try Data("{".utf8).write(to: URL(fileURLWithPath: folder + "/drafts/rikki.json"))
        #expect(store.removeUnnamedContents(at: later) == 0)
        try FileManager.default.removeItem(atPath: folder + "/drafts/rikki.json")
        #expect(store.removeUnnamedContents(at: later) == 1)
        #expect(digests.map { store.holds(digest: $0) } == [true, false, true, true])
    }

    private func setAge(of digest: String, to date: Date) throws {
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: "\(folder)/files/\(digest)")
    }
}
