/// What a browser posted: names and values in the order of the page, and files.
public struct PostedForm: Hashable, Sendable {
    /// A file as posted. An empty file input posts a file without name and content.
    public struct File: Hashable, Sendable {
        public var fileName: String
        public var contentType: String
        public var content: [UInt8]

        public init(fileName: String, contentType: String, content: [UInt8]) {
            self.fileName = fileName
            self.contentType = contentType
            self.content = content
        }
    }
    public private(set) var values: [String: [String]] = [:]
    public private(set) var files: [String: File] = [:]

    public init() {}

    public mutating func add(_ name: String, value: String) { values[name, default: []].append(value) }
    public mutating func add(_ name: String, file: File) { files[name] = file }

    /// Takes a file out, as if none had been chosen.
    public mutating func removeFile(_ name: String) { files[name] = nil }

    /// The first value of that name.
    public func first(_ name: String) -> String? { values[name]?.first }
}

/// Why a post could not be read.
public enum PostError: Error, Hashable, Sendable {
    case tooManyFields
    case tooLarge
    case malformed
    /// Neither urlencoded nor multipart.
    case unknownContentType
}

/// The bounds of one post.
public struct PostLimits: Hashable, Sendable {
    public var fields = 20_000
    public var bytes = 64 << 20
    public init() {}
}

extension PostedForm {
    /// Decodes a body by its `Content-Type`.
    public static func decode(
        _ body: [UInt8], contentType: String, limits: PostLimits = PostLimits()
    ) -> Result<PostedForm, PostError> {
        guard body.count <= limits.bytes else { return .failure(.tooLarge) }
        let kind = contentType.split(separator: ";").first.map { LexicalForm.trimmed(String($0)).lowercased() }
        do {
            switch kind {
            case "application/x-www-form-urlencoded": return .success(try urlencoded(body, limits: limits))
            case "multipart/form-data":
                guard let boundary = multipartBoundary(in: contentType) else { return .failure(.malformed) }
                return .success(try multipart(body, boundary: boundary, limits: limits))
            default: return .failure(.unknownContentType)
            }
        } catch {
            return .failure(error)
        }
    }
}
