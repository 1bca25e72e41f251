import Foundation

/// A schema and documents of several sizes for it.
struct Workload {
    struct Document {
        var name: String
        var bytes: [UInt8]
    }
    var name: String
    var schemaFile: String
    var documents: [Document]

    /// The permit application of the material beside the repository where it is found, else our own.
    static func standard(in folder: URL) throws -> Workload {
        let material = URL(fileURLWithPath: "../shared/tools/bench")
        if let found = try? permit(material, in: folder) { return found }
        return try own(in: folder)
    }

    /// Runs the material's generator in a copy.
    private static func permit(_ material: URL, in folder: URL) throws -> Workload {
        for name in ["form.xsd", "form-idc.xsd", "gen.py"] {
            let target = folder.appendingPathComponent(name)
            try Data(contentsOf: material.appendingPathComponent(name)).write(to: target)
        }
        let generator = Process()
        generator.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        generator.arguments = ["python3", "gen.py"]
        generator.currentDirectoryURL = folder
        generator.standardOutput = FileHandle.nullDevice
        try generator.run()
        generator.waitUntilExit()
        let names = ["v3k", "v30k", "v3m", "i30k", "i3m"]
        let documents = try names.map { name in
            Document(name: name, bytes: Array(try Data(contentsOf: folder.appendingPathComponent(name + ".xml"))))
        }
        return Workload(
            name: "permit application", schemaFile: folder.appendingPathComponent("form.xsd").path, documents: documents
        )
    }

    /// The same form with identity constraints, and a list of growing numbers of keys and references to them.
    static func identity(in folder: URL) throws -> [Workload] {
        var workloads: [Workload] = []
        let permit = try standard(in: folder)
        let constrained = folder.appendingPathComponent("form-idc.xsd").path
        if FileManager.default.fileExists(atPath: constrained) {
            workloads.append(
                Workload(
                    name: "permit application", schemaFile: constrained,
                    documents: permit.documents.filter { ["v30k", "v3m"].contains($0.name) }))
        }
        let file = folder.appendingPathComponent("keyed.xsd")
        try KeyedList.schema.write(to: file, atomically: true, encoding: .utf8)
        let documents = [1_000, 8_000, 32_000, 100_000].map { keys in
            Document(name: "\(keys) keys", bytes: Array(KeyedList.document(keys: keys).utf8))
        }
        workloads.append(Workload(name: "keyed list", schemaFile: file.path, documents: documents))
        return workloads
    }

    /// Forms of 1,000 and 10,000 distinct fields, each once.
    static func manyFields(in folder: URL) throws -> [Workload] {
        try [100, 1_000].map { sections in
            let form = ScaledForm(sections: sections)
            let file = folder.appendingPathComponent("fields-\(sections).xsd")
            try form.schema.write(to: file, atomically: true, encoding: .utf8)
            let document = Document(name: "\(form.fieldCount)", bytes: Array(form.document(rows: 1).utf8))
            return Workload(name: "\(form.fieldCount) fields", schemaFile: file.path, documents: [document])
        }
    }

    /// Our own scaled form, with documents by number of rows.
    private static func own(in folder: URL) throws -> Workload {
        let file = folder.appendingPathComponent("scaled.xsd")
        try ScaledForm(sections: 8).schema.write(to: file, atomically: true, encoding: .utf8)
        let form = ScaledForm(sections: 8)
        var documents = [("v3k", 1), ("v30k", 12), ("v3m", 1_200)].map { name, rows in
            Document(name: name, bytes: Array(form.document(rows: rows).utf8))
        }
        documents.append(Document(name: "i3m", bytes: Array(form.document(rows: 1_200, faults: 168).utf8)))
        return Workload(name: "scaled form", schemaFile: file.path, documents: documents)
    }
}
