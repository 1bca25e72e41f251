import Diagnostics
import Dispatch
import FormService
import Glibc
import LoopbackHTTP
import ToolSupport

/// `kevyt preview`: compiles the forms, serves them on 127.0.0.1 filled with the sample projects, and compiles again
/// when a file is saved.
enum PreviewCommand: Command {
    static let name = "preview"
    static let usage =
        "kevyt preview [--forms FOLDER] [--samples FOLDER] [--drafts FOLDER] [--released FOLDER] [--session MINUTES] [--port N]"
    static let summary = DiagnosticMessage(
        fi: "näyttää lomakkeet selaimessa esimerkkihankkeiden tiedoilla ja kääntää ne tallennettaessa uudelleen",
        en: "shows the forms in a browser, filled from the sample projects, and compiles them again when saved")
    static let options: [Option] = [
        .value(
            "forms", "FOLDER", DiagnosticMessage(fi: "lomakkeiden kansio (forms)", en: "the folder of forms (forms)")),
        .value(
            "samples", "FOLDER",
            DiagnosticMessage(
                fi: "esimerkkihankkeet, yhteiset tiedot XML:nä (lomakkeiden kansion samples)",
                en: "sample projects, common data as XML (samples in the folder of forms)")),
        .value(
            "drafts", "FOLDER",
            DiagnosticMessage(
                fi: "kansio, jossa luonnokset säilyvät (muuten muistissa)",
                en: "the folder that keeps drafts (otherwise they stay in memory)")),
        .value(
            "released", "FOLDER",
            DiagnosticMessage(
                fi: "kansio, jossa on julkaistut versiot (generated)",
                en: "the folder with released versions (generated)")),
        .value(
            "session", "MINUTES",
            DiagnosticMessage(
                fi: "istunto päättyy, kun sitä ei ole käytetty näin kauan (muuten ei koskaan)",
                en: "a session ends when it was not used for so long (otherwise never)")),
        .value(
            "port", "N",
            DiagnosticMessage(fi: "portti (8035); 0 ottaa vapaan", en: "the port (8035); 0 takes a free one")),
    ]

    static func run(_ arguments: Arguments, on console: Console) throws(UsageError) -> ExitStatus {
        let port = arguments.value("port") ?? "8035"
        guard let number = UInt16(port) else {
            throw UsageError(fi: "'\(port)' ei ole portti", en: "'\(port)' is no port")
        }
        let forms = arguments.value("forms") ?? "forms"
        let workshop = try PreviewWorkshop(
            forms: forms, samples: arguments.value("samples") ?? "\(forms)/samples",
            drafts: arguments.value("drafts"), released: arguments.value("released") ?? "generated",
            sessionMinutes: try minutes(arguments.value("session")), clock: FinnishClock(), language: console.language)
        report(try workshop.compile(), on: console)
        try serve(workshop, port: Int(number), on: console) { watch(workshop, folder: forms, on: console) }
        return .success
    }

    private static func minutes(_ text: String?) throws(UsageError) -> Int? {
        guard let text else { return nil }
        guard let minutes = Int(text), (1...1_440).contains(minutes) else {
            throw UsageError(
                fi: "--session tarvitsee minuutteja, 1–1440, ei '\(text)'",
                en: "--session takes minutes, 1 to 1440, not '\(text)'")
        }
        return minutes
    }

    private static func serve(
        _ workshop: PreviewWorkshop, port: Int, on console: Console, started: () -> Void
    ) throws(UsageError) {
        let server = try listen(port: port) { workshop.handle($0) }
        let heading = DiagnosticMessage(fi: "Lomakkeet", en: "Forms").text(console.language)
        console.write("\(heading): http://127.0.0.1:\(server.port)/\n")
        started()
        server.run()
    }

    private static func listen(
        port: Int, _ handle: @escaping @Sendable (Request) -> Response
    ) throws(UsageError) -> LoopbackServer {
        do {
            return try LoopbackServer(port: port, handle: handle)
        } catch {
            switch error {
            case .cannotListen(let port, let reason):
                throw UsageError(
                    fi: "porttia \(port) ei voi avata (\(reason)); valitse toinen: --port 0",
                    en: "cannot listen on port \(port) (\(reason)); choose another: --port 0")
            }
        }
    }

    private static func watch(_ workshop: PreviewWorkshop, folder: String, on console: Console) {
        DispatchQueue(label: "watch").async {
            var watch = FolderWatch(folder)
            while true {
                usleep(250_000)
                guard watch.hasChanged() else { continue }
                do {
                    report(try workshop.compile(), on: console)
                } catch let error as UsageError {
                    console.complain(error.message)
                } catch {
                    console.complain(DiagnosticMessage(fi: "\(error)", en: "\(error)"))
                }
            }
        }
    }

    private static func report(_ outcome: PreviewWorkshop.Outcome, on console: Console) {
        let hundredths = Int((outcome.seconds * 100).rounded())
        let seconds = "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
        let errors = outcome.diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else {
            for error in errors {
                console.write("\(error.location): \(error.message.text(console.language)) [\(error.id)]\n")
            }
            return
        }
        console.tell(
            DiagnosticMessage(
                fi: "Käännetty: \(outcome.formCount) lomaketta, \(seconds) s",
                en: "Compiled: \(outcome.formCount) forms, \(seconds) s"))
    }
}
