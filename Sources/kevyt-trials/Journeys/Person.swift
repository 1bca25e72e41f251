import FormRuntime
import FormService
import FormSpec
import Foundation

/// Somebody who fills in a form in a browser: looks, types, presses, and counts what it takes.
final class Person {
    /// What did not come about, in words.
    struct Fault: Error, CustomStringConvertible {
        var description: String
        init(_ description: String) { self.description = description }
    }

    let session: BrowserSession
    let server: TrialServer
    let isScripted: Bool
    private(set) var tally = Tally()

    init(_ session: BrowserSession, server: TrialServer, isScripted: Bool) {
        self.session = session
        self.server = server
        self.isScripted = isScripted
    }

    // Going about

    func open(_ path: String) throws {
        try session.open(server.base + path)
        try look()
    }

    func back() throws {
        try session.back()
        try look()
    }

    /// The path, query and fragment of the page.
    func place() throws -> String { String(try session.address.dropFirst(server.base.count)) }

    /// The path of the page alone.
    func path() throws -> String { String(try place().prefix { $0 != "?" && $0 != "#" }) }

    /// Opens a section of the draft whose list of sections is shown.
    func openSection(_ id: String) throws { try open("\(try path())/osa/\(id)") }

    func follow(_ selector: String) throws { try leave { try click(selector) } }

    /// Presses the button that does something and looks at what comes.
    func press(_ action: String) throws {
        try leave { try click("button[name=_toiminto][value=\"\(action)\"]:not(.vh)") }
    }

    /// Does what brings another page, or another content into its place, waits for that, and looks at it.
    private func leave(_ act: () throws -> Void) throws {
        try session.evaluate("document.querySelector('main').isLeft=true")
        try act()
        try wait("another page") {
            try session.holds(
                "const m=document.querySelector('main');return !!m&&!m.isLeft&&document.readyState==='complete'")
        }
        try look()
    }

    func click(_ selector: String) throws {
        guard let element = try session.elements(selector).first else {
            throw Fault("\(try place()) has no \(selector)")
        }
        tally.keystrokes += 1
        try session.click(element)
    }

    // Answering

    /// Answers one question: types into its control, or chooses. `#1` in a name stands for the key of the first row.
    func answer(_ pattern: String, _ value: String) throws {
        let name = try self.name(pattern)
        if try count("[name=\"\(name)@d\"]") > 0 {
            for (part, text) in zip(["d", "m", "y"], value.split(separator: ".").map(String.init)) {
                try type(text, into: "[name=\"\(name)@\(part)\"]")
            }
            return
        }
        let kind = try session.text(
            "const e=document.querySelector('[name=\"'+arguments[0]+'\"]');return e?e.type:''", [name])
        switch kind {
        case "": throw Fault("\(try place()) does not ask \(name)")
        case "radio": try click("input[name=\"\(name)\"][value=\"\(value)\"]")
        case "checkbox": try tick(name, value)
        case "select-one": try choose(name, value)
        case "file": try attach(name, path: value)
        default: try type(try label(of: value, in: name) ?? value, into: "[name=\"\(name)\"]")
        }
    }

    /// What a person types to give a code: its label in the list beside the control; nil where there is no list.
    private func label(of code: String, in name: String) throws -> String? {
        let script = """
            const list = document.getElementsByName(arguments[0])[0].list;
            const option = list && [...list.options].find((option) => option.dataset.koodi === arguments[1]);
            return option ? option.value : null;
            """
        return try session.evaluate(script, [name, code]) as? String
    }

    private func tick(_ name: String, _ value: String) throws {
        for element in value.split(separator: " ") {
            let box = element == "true" ? "input[name=\"\(name)\"]" : "input[name=\"\(name)\"][value=\"\(element)\"]"
            if !(try session.holds("return document.querySelector(arguments[0]).checked", [box])) { try click(box) }
        }
    }

    private func choose(_ name: String, _ value: String) throws {
        try click("select[name=\"\(name)\"] option[value=\"\(value)\"]")
    }

    private func attach(_ name: String, path: String) throws {
        guard let control = try session.elements("input[name=\"\(name)\"]").first else { throw Fault("no \(name)") }
        tally.keystrokes += 1
        try session.type(path, into: control)
    }

    /// What is in the control goes; what is typed comes.
    func type(_ text: String, into selector: String) throws {
        guard let control = try session.elements(selector).first else { throw Fault("no \(selector)") }
        try session.clear(control)
        try session.type(text, into: control)
        tally.keystrokes += text.count
    }

    /// The name of a control on the page, the row keys put in.
    func name(_ pattern: String) throws -> String {
        guard pattern.contains("#") else { return pattern }
        let names =
            try session.evaluate(
                "return [...document.querySelectorAll('[name]')].map(e=>e.name)") as? [String] ?? []
        var steps: [String] = []
        for step in pattern.split(separator: "/") {
            guard step.hasPrefix("#"), let number = Int(step.dropFirst()) else {
                steps.append(String(step))
                continue
            }
            let prefix = steps.joined(separator: "/") + "/"
            var keys: [String] = []
            for name in names where name.hasPrefix(prefix) {
                let key = String(name.dropFirst(prefix.count).prefix { $0 != "/" && $0 != "@" })
                if !key.isEmpty, !keys.contains(key), key.allSatisfy(\.isNumber) { keys.append(key) }
            }
            guard keys.indices.contains(number - 1) else { throw Fault("no row \(number) of \(prefix)") }
            steps.append(keys[number - 1])
        }
        return steps.joined(separator: "/")
    }

    // Looking

    func count(_ selector: String) throws -> Int {
        try session.evaluate("return document.querySelectorAll(arguments[0]).length", [selector]) as? Int ?? 0
    }

    func value(_ pattern: String) throws -> String {
        try session.text(
            "const e=document.querySelector('[name=\"'+arguments[0]+'\"]');return e?e.value:'(none)'", [name(pattern)])
    }

    func isChosen(_ name: String, _ value: String) throws -> Bool {
        try session.holds(
            "const e=document.querySelector('[name=\"'+arguments[0]+'\"][value=\"'+arguments[1]+'\"]');return !!e&&e.checked",
            [name, value])
    }

    /// Whether an element can be seen.
    func sees(_ selector: String) throws -> Bool {
        try session.holds(
            "const e=document.querySelector(arguments[0]);return !!e&&e.checkVisibility()&&e.getClientRects().length>0",
            [selector])
    }

    func words(_ selector: String = "main") throws -> String {
        try session.text("const e=document.querySelector(arguments[0]);return e?e.innerText:''", [selector])
    }

    /// The id of what has the focus, or its name, or its tag.
    func focus() throws -> String {
        try session.text("const e=document.activeElement;return e.id||e.name||e.tagName.toLowerCase()")
    }

    /// Waits for what comes about a little later: the script works beside the person.
    func wait(_ what: String, _ condition: () throws -> Bool) throws {
        for _ in 0..<600 {
            if try condition() { return }
            Thread.sleep(forTimeInterval: 0.05)
        }
        throw Fault("\(what): did not come about; \(try place())")
    }

    func require(_ condition: Bool, _ what: @autoclosure () throws -> String) throws {
        guard condition else { throw Fault("\(try what()); at \(try place())") }
    }

    /// Counts the page and what it asks, the first time that it is seen.
    private func look() throws {
        let place = try self.place()
        tally.pages += 1
        guard tally.seen.insert(String(place.prefix { $0 != "?" && $0 != "#" })).inserted else { return }
        let script = """
            const asked={};
            for (const e of document.querySelectorAll('main [name]')) {
                if (e.type==='hidden'||e.tagName==='BUTTON'||!e.checkVisibility()) continue;
                const name=e.name.split('@')[0];
                const box=e.type==='radio'||e.type==='checkbox';
                const saved=e.type==='file'&&!!e.closest('.field').querySelector('.saved');
                asked[name]=(asked[name]||false)||saved||(box?e.checked:e.type!=='file'&&e.value!=='');
            }
            return asked;
            """
        let asked = try session.evaluate(script) as? [String: Bool] ?? [:]
        tally.asked += asked.count
        tally.known += asked.values.filter { $0 }.count
    }

    // What is there in the end

    /// The draft that the address leads to.
    func draft() throws -> Draft {
        let key = try place().split(separator: "/").dropFirst().first.map(String.init) ?? ""
        guard let draft = server.site.store.draft(key) else { throw Fault("no draft at \(try place())") }
        return draft
    }

    /// The application XML: what was sent, or what the draft would be.
    func application() throws -> [UInt8] {
        let draft = try self.draft()
        if let receipt = draft.receipt { return receipt.application }
        let context = ValidationContext(today: TrialSite.day)
        return writeApplication(FormState(draft.instance, plan: RulePlan(draft.spec), context: context))
    }
}

/// What a journey took.
struct Tally {
    /// Pages that were shown, also again.
    var pages = 0
    /// Questions on the pages, each counted once, and how many of them had an answer when first seen.
    var asked = 0
    var known = 0
    /// Characters typed, and one for each press, choice and link.
    var keystrokes = 0
    fileprivate var seen: Set<String> = []
}
