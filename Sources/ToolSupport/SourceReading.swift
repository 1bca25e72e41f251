import Diagnostics
import Glibc
import SystemCalls

/// Reads one file for the compiler: regular files alone, bounded, everything else refused with a reason.
package enum SourceReading {
    /// Larger schemas than any seen: the largest public one that the compiler was tried on has 3 MB.
    static let maxBytes = 32 << 20

    package enum Outcome {
        case bytes([UInt8])
        case absent
        case refused(Diagnostic)
    }

    /// `shown` is the name the file has in findings.
    package static func read(_ path: String, shown: String) -> Outcome {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT, ENOTDIR: return .absent
            case ELOOP: return .refused(.symbolicLinkLoop(shown))
            case let code: return .refused(.unreadable(shown, reason: errnoReason(code)))
            }
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            return .refused(.unreadable(shown, reason: errnoReason()))
        }
        guard status.st_mode & S_IFMT == S_IFREG else { return .refused(.notAFile(shown)) }
        guard status.st_size <= maxBytes else { return .refused(.tooLarge(shown, bytes: Int(status.st_size))) }
        return contents(of: descriptor, size: Int(status.st_size), shown: shown)
    }

    private static func contents(of descriptor: Int32, size: Int, shown: String) -> Outcome {
        var bytes: [UInt8] = []
        // Most files are small, and memory costs with its first use.
        var buffer = [UInt8](repeating: 0, count: min(max(size + 1, 1 << 12), 1 << 16))
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count == 0 { return .bytes(bytes) }
            if count < 0 {
                if errno == EINTR { continue }
                return .refused(.unreadable(shown, reason: errnoReason()))
            }
            bytes.append(contentsOf: buffer[..<count])
            // The file may grow while it is read.
            guard bytes.count <= maxBytes else { return .refused(.tooLarge(shown, bytes: bytes.count)) }
        }
    }
}

extension Diagnostic {
    package static func symbolicLinkLoop(_ file: String) -> Diagnostic {
        Diagnostic(
            id: "symbolic-link-loop", severity: .error, at: SourceLocation(file: file),
            DiagnosticMessage(
                fi: "symbolinen linkki johtaa takaisin itseensä", en: "a symbolic link leads back to itself"),
            remedy: DiagnosticMessage(fi: "poista linkki", en: "remove the link"))
    }
    fileprivate static func unreadable(_ file: String, reason: String) -> Diagnostic {
        Diagnostic(
            id: "unreadable-file", severity: .error, at: SourceLocation(file: file),
            DiagnosticMessage(fi: "tiedostoa ei voi lukea: \(reason)", en: "the file cannot be read: \(reason)"))
    }
    package static func unreadableFolder(_ folder: String, reason: String) -> Diagnostic {
        Diagnostic(
            id: "unreadable-file", severity: .error, at: SourceLocation(file: folder),
            DiagnosticMessage(fi: "kansiota ei voi lukea: \(reason)", en: "the folder cannot be read: \(reason)"))
    }
    package static func outsideFolder(_ file: String) -> Diagnostic {
        Diagnostic(
            id: "file-outside", severity: .error, at: SourceLocation(file: file),
            DiagnosticMessage(
                fi: "tiedosto on lomakkeiden kansion ulkopuolella", en: "the file lies outside the folder of forms"),
            remedy: DiagnosticMessage(fi: "siirrä se kansioon", en: "move it into the folder"))
    }
    fileprivate static func notAFile(_ file: String) -> Diagnostic {
        Diagnostic(
            id: "unreadable-file", severity: .error, at: SourceLocation(file: file),
            DiagnosticMessage(
                fi: "ei ole tavallinen tiedosto, joten sitä ei lueta", en: "no regular file, so it is not read"))
    }
    fileprivate static func tooLarge(_ file: String, bytes: Int) -> Diagnostic {
        let limit = SourceReading.maxBytes >> 20
        return Diagnostic(
            id: "file-too-large", severity: .error, at: SourceLocation(file: file),
            DiagnosticMessage(
                fi: "\(bytes) tavua; skeemassa saa olla enintään \(limit) MiB",
                en: "\(bytes) bytes; a schema has at most \(limit) MiB"))
    }
}
