import FormRuntime
import FoundationEssentials
import ToolSupport

extension PreparedSchema {
    static func write(_ tables: PreparedTables, to file: String) throws(UsageError) {
        do {
            try Data(tables.encode()).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw UsageError.unwritable(file, error)
        }
    }
}
