// swift-tools-version: 6.0
import Foundation
import PackageDescription

// Rows as in the map of the code (README.md): a target imports only earlier rows.
let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
func present(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
}

/// An empty folder is no target.
func holdsSources(_ path: String) -> Bool {
    let names = try? FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(path).path)
    return names?.contains { $0.hasSuffix(".swift") } ?? false
}

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6)]

/// Swift's libraries inside the program: it starts in half the time, and runs where no toolchain is. Nothing looks its
/// symbols up by name.
let standalone = ["-static-stdlib", "-use-ld=lld", "-Xlinker", "--no-export-dynamic"]

/// The same with FoundationEssentials. The compiler names what that needs itself only where all is built for it, so it is
/// named here.
let standaloneWithFoundation =
    standalone
    + ["FoundationEssentials", "_FoundationCShims", "_FoundationCollections", "swiftSynchronization"]
    .flatMap { ["-Xlinker", "-l\($0)"] }

func library(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target? {
    guard holdsSources("Tests/\(name)") else { return nil }
    return .testTarget(
        name: name, dependencies: dependencies, exclude: present("Tests/\(name)/Fixtures") ? ["Fixtures"] : [],
        swiftSettings: settings)
}

var targets: [Target] = [
    // row 0
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    library("Diagnostics"),
    library("SchemaValues"),
    library("SystemCalls"),
    // row 1
    library("XMLReading", ["CLibXML2", "Diagnostics", "SchemaValues"]),
    library("SchemaTables", ["SchemaValues"]),
    library("FormSpec", ["SchemaTables", "SchemaValues"]),
    // row 2
    library("SchemaModel", ["Diagnostics", "SchemaValues", "XMLReading", "SchemaTables"]),
    library("FormModel", ["Diagnostics", "SchemaValues", "XMLReading", "SchemaTables", "FormSpec"]),
    library("FormRuntime", ["Diagnostics", "SchemaValues", "XMLReading", "SchemaTables", "FormSpec"]),
    // row 3 and 4
    library("FormLowering", ["SchemaModel", "FormModel"]),
    library("FormChecks", ["FormModel", "FormLowering", "FormRuntime"]),
    library("FormReports", ["Diagnostics", "FormModel", "FormSpec"]),
    // What the two tools share.
    library("ToolSupport", ["Diagnostics", "FormRuntime", "SystemCalls"]),
    // row 5
    library("SwiftEmitter", ["FormModel", "FormSpec"]),
    library("HTMLEmitter", ["FormModel", "FormSpec"]),
    // row 6
    library(
        "FormCompiler",
        ["SchemaModel", "FormLowering", "FormChecks", "SwiftEmitter", "HTMLEmitter", "FormSpec", "FormRuntime"]),
    // What the compiler makes; nothing of the compiler depends on it.
    library("GeneratedForms", ["FormRuntime", "FormSpec", "SchemaValues"]),
    // Random schemas and documents for comparisons with other validators.
    library("SchemaTrials", ["CLibXML2", "Diagnostics", "SchemaModel", "SchemaTables", "SchemaValues", "FormRuntime"]),
    // row 7
    library(
        "FormService", ["FormRuntime", "FormSpec", "SystemCalls"],
        resources: [
            "decimals", "calendar", "floats", "automata", "types", "lexical", "answers", "data", "presence", "rules",
            "words", "exchange", "page", "session", "start",
        ]
        .map { .embedInCode("Engine/\($0).js") }),
    library("LoopbackHTTP", ["FormService", "SystemCalls"]),
    .executableTarget(
        name: "kevyt",
        dependencies: [
            "FormCompiler", "FormReports", "FormRuntime", "FormService", "LoopbackHTTP", "Diagnostics", "SchemaModel",
            "SystemCalls", "ToolSupport",
        ],
        swiftSettings: settings, linkerSettings: [.unsafeFlags(standaloneWithFoundation)]),
    // Without Foundation and concurrency, which would be most of it; the check of actors brings both in.
    .executableTarget(
        name: "kevyt-validate", dependencies: ["FormRuntime", "ToolSupport", "Diagnostics"],
        swiftSettings: settings + [.unsafeFlags(["-Xfrontend", "-disable-dynamic-actor-isolation"])],
        linkerSettings: [.unsafeFlags(standalone)]),
    .executableTarget(
        name: "kevyt-bench",
        dependencies: [
            "FormCompiler", "FormChecks", "FormRuntime", "FormService", "HTMLEmitter", "LoopbackHTTP", "SchemaModel",
            "CLibXML2",
        ],
        swiftSettings: settings),
    .executableTarget(
        name: "kevyt-trials",
        dependencies: [
            "FormCompiler", "FormChecks", "FormModel", "FormRuntime", "FormService", "HTMLEmitter", "LoopbackHTTP",
            "SchemaModel", "SchemaTables", "SchemaTrials", "SchemaValues", "CLibXML2",
        ],
        swiftSettings: settings),
]
targets += [
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("SchemaValuesTests", ["SchemaValues"]),
    tests("XMLReadingTests", ["XMLReading"]),
    tests("SchemaTablesTests", ["SchemaTables", "SchemaModel", "FormRuntime"]),
    tests("SchemaModelTests", ["SchemaModel"]),
    tests("FormSpecTests", ["FormSpec"]),
    tests("FormRuntimeTests", ["FormRuntime", "FormCompiler", "FormModel", "FormService", "SchemaTrials"]),
    tests("FormChecksTests", ["FormChecks", "FormCompiler", "FormModel", "FormRuntime", "FormSpec", "SchemaTrials"]),
    tests("FormLoweringTests", ["FormLowering", "FormChecks", "FormCompiler"]),
    tests("FormReportsTests", ["FormReports", "FormCompiler", "FormRuntime"]),
    tests("HTMLEmitterTests", ["HTMLEmitter", "FormRuntime", "FormCompiler"]),
    tests("SwiftEmitterTests", ["SwiftEmitter", "FormCompiler"]),
    tests("FormCompilerTests", ["FormCompiler", "FormRuntime", "CLibXML2"]),
    tests("FormServiceTests", ["FormService", "FormCompiler", "HTMLEmitter"]),
    tests("TrialTests", ["kevyt-trials"]),
    tests("DifferentialTests", ["CLibXML2", "XMLReading", "SchemaModel", "FormRuntime", "SchemaTrials"]),
    tests("GeneratedFormsTests", ["GeneratedForms", "FormRuntime"]),
    tests("LoopbackHTTPTests", ["FormService", "LoopbackHTTP"]),
    tests("CommandTests", ["Diagnostics", "FormCompiler"]),
].compactMap { $0 }

// Linked by `.ci/fuzz` alone, with libFuzzer.
if ProcessInfo.processInfo.environment["KEVYT_FUZZ"] != nil {
    targets.append(
        .executableTarget(
            name: "kevyt-fuzz", dependencies: ["SchemaModel", "FormRuntime", "FormSpec"], swiftSettings: settings))
}

let package = Package(
    name: "Kevytasiointi",
    products: [
        .executable(name: "kevyt", targets: ["kevyt"]),
        .executable(name: "kevyt-validate", targets: ["kevyt-validate"]),
        .library(name: "FormRuntime", targets: ["FormRuntime"]),
    ],
    targets: targets
)
