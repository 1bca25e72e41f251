/// libFuzzer's own loop. `.ci/fuzz` links it: `-sanitize=fuzzer,address`.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// What is fed with the bytes that libFuzzer makes up. A broken promise ends in a trap, which libFuzzer reports.
enum FuzzTarget: String, CaseIterable {
    case pattern, schema, document, tables, spec

    func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch self {
        case .pattern: fuzzPattern(bytes)
        case .schema: fuzzSchema(bytes)
        case .document: fuzzDocument(bytes)
        case .tables: fuzzTables(bytes)
        case .spec: fuzzSpec(bytes)
        }
    }

    /// Named by the environment, so that libFuzzer has the arguments to itself.
    nonisolated(unsafe) static var chosen = FuzzTarget.pattern
}

/// Stops with a message that tells the finding from a crash.
func promise(_ isKept: Bool, _ promise: @autoclosure () -> String) {
    if !isKept { fatalError("broken promise: \(promise())") }
}

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    FuzzTarget.chosen.run(UnsafeBufferPointer(start: bytes, count: size))
    return 0
}

@main
enum FuzzMain {
    static func main() {
        let arguments = CommandLine.arguments
        if arguments.count == 4, arguments[1] == "seeds" { return writeSeeds(schemas: arguments[2], to: arguments[3]) }
        guard arguments.count > 1, let target = FuzzTarget(rawValue: arguments[1]) else {
            let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
            print("usage: kevyt-fuzz \(names) [libFuzzer's options], or kevyt-fuzz seeds SCHEMAS FOLDER")
            return
        }
        FuzzTarget.chosen = target
        // libFuzzer takes what follows the name of the target.
        var count = CommandLine.argc - 1
        var values = CommandLine.unsafeArgv + 1
        _ = runDriver(&count, &values, testOneInput)
    }
}
