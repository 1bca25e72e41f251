import FormRuntime
import Foundation

/// Seeds that are encodings: made when they are needed, so that they are always of the current version.
func writeSeeds(schemas: String, to folder: String) {
    let files = FileManager.default
    for target in ["tables", "spec"] {
        try? files.createDirectory(atPath: "\(folder)/\(target)", withIntermediateDirectories: true)
    }
    for name in (try? files.contentsOfDirectory(atPath: schemas).sorted()) ?? [] {
        guard let schema = files.contents(atPath: "\(schemas)/\(name)"), let tables = compile(Array(schema)) else {
            continue
        }
        files.createFile(atPath: "\(folder)/tables/\(name)", contents: Data(tables.encode()))
        let prepared = PreparedTables(tables).encode()
        files.createFile(atPath: "\(folder)/tables/prepared-\(name)", contents: Data(prepared))
    }
    files.createFile(atPath: "\(folder)/spec/fixture", contents: Data(SpecFixture.spec.encode()))
}
