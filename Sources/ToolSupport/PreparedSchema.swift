import Diagnostics
import FormRuntime

/// The file of a prepared schema. What is read is checked through, so that a damaged or foreign file is refused and never
/// followed.
package enum PreparedSchema {
    package static let suffix = ".tables"

    package static func read(_ file: String) throws(UsageError) -> PreparedTables {
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
