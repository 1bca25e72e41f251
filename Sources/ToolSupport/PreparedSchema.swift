import Diagnostics
import FormRuntime
import FoundationEssentials

/// The file of a prepared schema. What is read is checked through, so that a damaged or foreign file is refused and never
/// followed.
enum PreparedSchema {
    static let suffix = ".tables"

    static func write(_ tables: PreparedTables, to file: String) throws(UsageError) {
        do {
            try Data(tables.encode()).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw UsageError.unwritable(file, error)
        }
    }

    static func read(_ file: String) throws(UsageError) -> PreparedTables {
        // As schemas are read: regular files alone, of a bounded size.
        guard case .bytes(let bytes) = SourceReading.read(file, shown: file) else { throw .unreadable(file) }
        switch PreparedTables.decode(bytes) {
        case .success(let tables): return tables
        case .failure(.unknownVersion):
            throw UsageError(
                fi: "'\(file)' on toisen version tekemä: tee se uudelleen komennolla kevyt prepare",
                en: "'\(file)' was made by another version: make it again with kevyt prepare")
        case .failure:
            throw UsageError(
                fi: "'\(file)' ei ole ehjä valmisteltu skeema: tee se uudelleen komennolla kevyt prepare",
                en: "'\(file)' is no sound prepared schema: make it again with kevyt prepare")
        }
    }
}
