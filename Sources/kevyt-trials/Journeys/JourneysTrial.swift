import Foundation

/// `kevyt-trials journeys`: what customers do, in a real browser over WebDriver, with script and without; both must end
/// with the same application.
enum JourneysTrial {
    static let usage = "[--forms FOLDER] [--only WORDS]"

    struct Options {
        var forms = "forms"
        /// Words in the names of the behaviours wanted.
        var only = ""

        init?(_ words: [String]) {
            var words = words[...]
            while let word = words.popFirst() {
                guard let value = words.popFirst() else { return nil }
                switch word {
                case "--forms": forms = value
                case "--only": only = value
                default: return nil
                }
            }
        }
    }

    static func run(_ words: [String]) throws -> Bool? {
        guard let options = Options(words) else { return nil }
        guard let chromium = Chromium.installed(), WebDriver.installed() != nil else {
            throw TrialsProgram.Wanting(description: "no browser: install chromium and chromium-driver")
        }
        return try run(options, chromium)
    }

    private static func run(_ options: Options, _ chromium: Chromium) throws -> Bool {
        let server = try TrialServer(try TrialSite(forms: options.forms))
        let driver = try WebDriver()
        let wanted = Behaviour.all.filter { options.only.isEmpty || $0.name.contains(options.only) }
        var failures = 0
        for behaviour in wanted {
            let outcomes = try [true, false].map { isScripted in
                try Outcome(of: behaviour, server: server, driver: driver, chromium: chromium, isScripted: isScripted)
            }
            let faults = outcomes.flatMap(\.faults) + difference(outcomes)
            print(faults.isEmpty ? "ok     \(behaviour.name)" : "FAILED \(behaviour.name)")
            for fault in faults { print("         \(fault)") }
            if behaviour.name.hasPrefix("fills in"), faults.isEmpty { for outcome in outcomes { print(outcome.cost) } }
            failures += faults.isEmpty ? 0 : 1
        }
        print("\(wanted.count) behaviours, each with and without script: \(failures) failed")
        return failures == 0 && !wanted.isEmpty
    }

    private static func difference(_ outcomes: [Outcome]) -> [String] {
        let applications = outcomes.compactMap(\.application)
        guard applications.count == 2, applications[0] != applications[1] else { return [] }
        let lines = applications.map { String(decoding: $0, as: UTF8.self).components(separatedBy: "\n") }
        let first = zip(lines[0], lines[1]).first { $0 != $1 }
        return ["the applications differ: with script \(first?.0 ?? "longer"), without \(first?.1 ?? "longer")"]
    }
}

/// How a behaviour went, with script or without.
private struct Outcome {
    var isScripted: Bool
    var application: [UInt8]?
    var faults: [String] = []
    var tally: Tally

    init(
        of behaviour: Behaviour, server: TrialServer, driver: WebDriver, chromium: Chromium, isScripted: Bool
    ) throws {
        self.isScripted = isScripted
        let session = try BrowserSession(driver, chromium: chromium, isScripted: isScripted)
        let person = Person(session, server: server, isScripted: isScripted)
        let mode = isScripted ? "with script" : "without script"
        do {
            let application = try behaviour.run(person)
            if application.isEmpty { faults.append("\(mode): no application") }
            self.application = application
        } catch {
            faults.append("\(mode): \(error)")
        }
        // What a browser complains of is a fault of the page, but for what the trial itself has done to it.
        let complaints = try session.complaints().filter { !$0.contains("the server responded with a status of 4") }
        faults += complaints.map { "\(mode): the browser says \($0)" }
        tally = person.tally
    }

    var cost: String {
        "         \(isScripted ? "with script:   " : "without script:") \(tally.asked) questions asked, "
            + "\(tally.known) already answered, \(tally.pages) pages, \(tally.keystrokes) keystrokes"
    }
}
