import FormRuntime
import FormService
import Foundation

/// Runs worlds through the browser: the engine exactly as it is served, the data exactly as pages get them.
struct Harness {
    let browser: Chromium

    /// The browser's answers, for each world in the order of its cases.
    func answers(to worlds: [ParityWorld]) throws -> [[String]] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kevyt-parity-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(EngineScript.bytes).write(to: folder.appendingPathComponent("engine.js"))
        try Data(Self.script.utf8).write(to: folder.appendingPathComponent("harness.js"))
        for (number, world) in worlds.enumerated() {
            try Data(world.data.utf8).write(to: folder.appendingPathComponent("data-\(number).json"))
            let cases = CompactJSON.array(world.cases.map { .array($0.question) }).text
            try Data(cases.utf8).write(to: folder.appendingPathComponent("cases-\(number).json"))
        }
        let page = """
            <!DOCTYPE html><meta charset="utf-8"><title>\(worlds.count)</title><pre></pre>
            <script src="engine.js"></script><script src="harness.js"></script>
            """
        let address = folder.appendingPathComponent("index.html")
        try Data(page.utf8).write(to: address)
        let text = try browser.text(of: address, profile: folder.appendingPathComponent("profile"))
        guard let answers = try? JSONDecoder().decode([[String]].self, from: Data(text.utf8)) else {
            throw Chromium.Fault.noAnswer(String(text.prefix(2_000)))
        }
        return answers
    }

    /// Asks the engine each case, and writes the answers as one JSON text that needs no escaping in HTML.
    private static let script = """
        "use strict";
        const load = (name) => {
            const request = new XMLHttpRequest();
            request.overrideMimeType("application/json; charset=utf-8");
            request.open("GET", name, false);
            request.send();
            return JSON.parse(request.responseText);
        };
        const words = (violation) => (violation ? violation.kind + (violation.part ? "@" + violation.part : "") : "");
        const shown = (value) => {
            if (value === null) return "unknown";
            if (typeof value === "symbol") return value.description;
            if (value.hasZone !== undefined) return "moment";
            if (typeof value === "boolean") return String(value);
            if (typeof value === "string") return `text ${value}`;
            if (value instanceof Lomake.Decimal) return `number ${value.text}`;
            if (value instanceof Lomake.Day) return `day ${value.text}`;
            return value.months === undefined ? `strange ${value}` : `period ${value.months} ${value.days}`;
        };
        const verbs = {
            type: (page, type, text) => page.answers.types.violation(page.data.types[type], text) ?? "",
            lexical: (page, field, raw) => Lomake.lexicalForm(raw, page.data.fields[field]),
            answer: (page, index, raw, today) => {
                const field = page.data.fields[index];
                const violation = page.answers.violation(field, raw, today);
                return `${words(violation)}|${violation ? field.words?.[violation.kind] ?? "" : ""}`;
            },
            rule: (page, number, root, positions, today) => {
                const { carrier, test } = page.data.rules[number];
                const rows = page.model.rowsAround[carrier];
                const scopes = positions.reduce((path, position, depth) =>
                    [...path, path[path.length - 1].rows[rows[depth]][position].scope], [root]);
                const evaluation = new Lomake.Evaluation(page.model, root, today);
                return shown(evaluation.value(test, new Lomake.Place(carrier, scopes)));
            },
            language: (page, language, text) => String(page.answers.languages.accepts(language, text)),
        };
        const answers = [];
        for (let world = 0; world < Number(document.title); world += 1) {
            const data = load(`data-${world}.json`);
            const model = new Lomake.PageData(data);
            const page = { data, model, answers: model.answers };
            answers.push(load(`cases-${world}.json`).map(([verb, ...rest]) => {
                try {
                    return verbs[verb](page, ...rest);
                } catch (error) {
                    return `threw ${error.stack}`;
                }
            }));
        }
        document.querySelector("pre").textContent = JSON.stringify(answers)
            .replace(/[<>&\\u007f-\\uffff]/g, (unit) => "\\\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0"));
        """
}
