import Testing

@testable import FormRuntime
@testable import FormService
@testable import FormSpec

/// One draft in two windows.
@Suite struct MergingTests {
    private let fixture: ServiceFixture
    private let section: String

    init() throws {
        fixture = try ServiceFixture.shared.get()
        let start = fixture.post("/maa-aineslupa/uusi-tapahtuma/fi", [("_toiminto", "aloita")])
        section = try #require(start.location) + "/osa/aines"
    }

    private func save(_ controls: PageControls, action: String = "tallenna") -> Response {
        fixture.post(section, controls.values + [("_toiminto", action)])
    }

    private func value(_ name: String) -> String? {
        PageControls(fixture.get(section).text).values.first { $0.name == name }?.value
    }

    @Test func keepsWhatEachWindowChanged() {
        var first = PageControls(fixture.get(section).text)
        var second = first
        first.set("aines/vuotuinen", "1000,50")
        second.set("aines/kokonaismaara", "5000")
        #expect(save(first).status == 303)
        #expect(save(second).status == 303)
        #expect(value("aines/vuotuinen") == "1000,50")
        #expect(value("aines/kokonaismaara") == "5000")
        // The first window is older by now, and shows what it sent: nothing changes.
        #expect(save(first).status == 303)
        #expect(value("aines/kokonaismaara") == "5000")
    }

    @Test func tellsWhatWasChangedInBoth() {
        var first = PageControls(fixture.get(section).text)
        var second = first
        first.set("aines/vuotuinen", "1000")
        second.set("aines/vuotuinen", "2000")
        #expect(save(first).status == 303)
        let told = save(second, action: "seuraava")
        #expect(told.status == 200)
        #expect(told.text.contains("Näitä kohtia oli ehditty muuttaa myös muualla."))
        #expect(told.text.contains("määrä: 1000."))
        #expect(value("aines/vuotuinen") == "2000")
        // The page that tells it is of now.
        let again = save(PageControls(told.text))
        #expect(again.status == 303)
    }

    @Test func leavesNewerRowsAlone() throws {
        let old = PageControls(fixture.get(section).text)
        #expect(save(old, action: "lisaa:aines/laatu").status == 303)
        var newer = PageControls(fixture.get(section).text)
        let row = try #require(
            newer.values.last { $0.name.hasPrefix("aines/laatu/") && $0.name.hasSuffix("/laji") }?.name)
        newer.set(row, "sora")
        #expect(save(newer).status == 303)
        #expect(save(old).status == 303)
        #expect(value(row) == "sora")
    }

    /// Two requests at once: the second finds the first one's revision when it wants to save.
    @Test func mergesWithARequestThatWasFaster() {
        var first = PageControls(fixture.get(section).text)
        var second = first
        first.set("aines/vuotuinen", "10")
        second.set("aines/kokonaismaara", "20")
        let (faster, slower) = (first, second)
        let store = OvertakingStore(fixture.service.store) { [fixture, section] in
            _ = fixture.post(section, faster.values + [("_toiminto", "tallenna")])
        }
        let service = FormService(
            site: fixture.service.site, store: store, environment: fixture.service.environment)
        let body = ServiceFixture.body(slower.values + [("_toiminto", "tallenna")])
        let response = service.handle(
            Request(
                method: "POST", path: section,
                headers: ["content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin"],
                body: body))
        #expect(response.status == 303)
        #expect(value("aines/vuotuinen") == "10")
        #expect(value("aines/kokonaismaara") == "20")
    }

    @Test func remembersSoMuchAndNoMore() {
        func record(_ revision: Int, _ count: Int) -> InstanceRecord {
            let answers = (0..<count).map {
                InstanceRecord.AnswerEntry(name: "n\($0)", answer: Answer("\(revision)"))
            }
            return InstanceRecord(rows: [], answers: answers, nextRowKey: revision, revision: revision)
        }
        var history = DraftHistory()
        history.note(record(1, 2), record(2, 3))
        history.note(record(2, 3), record(3, 3))
        #expect(history.answers(at: 1)?.former == ["n0": "1", "n1": "1", "n2": ""])
        #expect(history.answers(at: 2)?.former == ["n0": "2", "n1": "2", "n2": "2"])
        #expect(history.answers(at: 2)?.nextRowKey == 2)
        #expect(history.answers(at: 3) == nil)
        history.note(record(3, 900), record(4, 900))
        history.note(record(4, 400), record(5, 400))
        #expect(history.answers(at: 1) == nil)
        #expect(history.answers(at: 4)?.former.count == 400)
        #expect(history.changes.count <= 1_000)
    }
}

/// Lets another request save just before the first save.
private final class OvertakingStore: DraftStore, @unchecked Sendable {
    private let store: any DraftStore
    private var before: (() -> Void)?

    init(_ store: any DraftStore, before: @escaping () -> Void) {
        self.store = store
        self.before = before
    }

    func draft(_ key: String) -> Draft? { store.draft(key) }
    func save(_ draft: Draft, key: String, expecting revision: Int?) -> DraftSaving {
        let work = before
        before = nil
        work?()
        return store.save(draft, key: key, expecting: revision)
    }
    func keep(_ content: [UInt8], digest: String) -> Bool { store.keep(content, digest: digest) }
    func content(digest: String) -> [UInt8]? { store.content(digest: digest) }
    func holds(digest: String) -> Bool { store.holds(digest: digest) }
}
