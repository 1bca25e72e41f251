import Diagnostics
import FormRuntime
import Foundation
import SchemaModel
import SchemaTables

/// The engines on one schema, ready to run.
struct ValidationBench {
    let session: ValidationSession
    let callbackSession: ValidationSession
    let peer: LibXML2Engines

    init?(schemaFile: String) {
        guard let validator = Self.validator(schemaFile: schemaFile), let peer = LibXML2Engines(schemaFile: schemaFile)
        else { return nil }
        session = ValidationSession(validator)
        callbackSession = ValidationSession(validator, scansPlain: false)
        self.peer = peer
    }

    static func validator(schemaFile: String) -> DocumentValidator? {
        guard let tables = tables(schemaFile: schemaFile) else { return nil }
        return DocumentValidator(tables)
    }

    /// The tables of a schema; nil where it has errors.
    static func tables(schemaFile: String) -> SchemaTables? {
        var log = DiagnosticLog()
        let sources = SchemaSources(roots: [schemaFile]) { path in
            FileManager.default.contents(atPath: path).map { LoadedFile(name: path, bytes: Array($0)) }
        }
        let set = readSchemaSet(sources, log: &log)
        guard !log.hasErrors else { return nil }
        let tables = lower(set, roots: nil, log: &log).tables
        return log.hasErrors ? nil : tables
    }

    /// Runs an engine once; how many violations it found.
    func run(_ engine: BenchOptions.Engine, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        switch engine {
        case .kevyt: return count(session.validate(bytes))
        case .callbacks: return count(callbackSession.validate(bytes))
        case .libxml2: return peer.validate(bytes)
        case .parse: return peer.parse(bytes)
        }
    }

    private func count(_ outcome: ValidationOutcome) -> Int { outcome.violations.count + outcome.unlisted }

    /// The CPU time of one run, the median of several.
    func seconds(_ engine: BenchOptions.Engine, _ document: Workload.Document) -> Double {
        document.bytes.withUnsafeBufferPointer { bytes in
            let count = max(1, 2_000_000 / bytes.count)
            return median(
                (0..<7).map { _ in
                    let start = cpuSeconds()
                    for _ in 0..<count { _ = run(engine, bytes) }
                    return (cpuSeconds() - start) / Double(count)
                })
        }
    }

    /// The engines in turn on one document, round by round, so that a slow moment of the machine hits all of them.
    func duel(_ document: Workload.Document, rounds: Int) -> String {
        var times: [BenchOptions.Engine: [Double]] = [:]
        var found: [BenchOptions.Engine: Int] = [:]
        document.bytes.withUnsafeBufferPointer { bytes in
            let count = max(1, 10_000_000 / bytes.count)
            for round in 0...rounds {
                let order = round % 2 == 0 ? BenchOptions.Engine.allCases : BenchOptions.Engine.allCases.reversed()
                for engine in order {
                    let start = cpuSeconds()
                    for _ in 0..<count { found[engine] = run(engine, bytes) }
                    let time = (cpuSeconds() - start) / Double(count)
                    // The first round warms up.
                    if round > 0 { times[engine, default: []].append(time) }
                }
            }
        }
        return report(document, times, found)
    }

    /// The speed of one document as a share of another's, a pair in each round.
    func share(_ document: Workload.Document, of other: Workload.Document, rounds: Int) -> Double {
        func seconds(_ document: Workload.Document) -> Double {
            document.bytes.withUnsafeBufferPointer { bytes in
                let start = cpuSeconds()
                for _ in 0..<max(1, 100_000_000 / bytes.count) { _ = run(.kevyt, bytes) }
                return (cpuSeconds() - start) / Double(bytes.count)
            }
        }
        return median((0..<max(rounds, 5)).map { _ in seconds(other) / seconds(document) })
    }

    private func report(
        _ document: Workload.Document, _ times: [BenchOptions.Engine: [Double]], _ found: [BenchOptions.Engine: Int]
    ) -> String {
        func ratio(_ left: BenchOptions.Engine, _ right: BenchOptions.Engine) -> Double {
            median(zip(times[left] ?? [], times[right] ?? []).map { $0 / $1 })
        }
        let speed = Double(document.bytes.count) / median(times[.kevyt] ?? []) / 1e6
        let counts = "\(found[.kevyt] ?? -1)/\(found[.libxml2] ?? -1) findings"
        return String(
            format: "  %@ %9d bytes  %7.1f MB/s  %5.2f x libxml2's streaming validation  %5.2f x its bare parse's CPU  "
                + "over its callbacks %5.2f x and %5.2f x  %@",
            document.name.padding(toLength: 11, withPad: " ", startingAt: 0) as NSString, document.bytes.count, speed,
            ratio(.libxml2, .kevyt), ratio(.kevyt, .parse), ratio(.libxml2, .callbacks), ratio(.callbacks, .parse),
            counts as NSString)
    }
}

/// CPU time of this thread.
func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
}
