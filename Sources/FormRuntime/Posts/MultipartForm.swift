extension PostedForm {
    /// multipart/form-data (RFC 7578): parts between boundary lines, each with its headers, all bounded by the body.
    static func multipart(
        _ body: [UInt8], boundary: [UInt8], limits: PostLimits
    ) throws(PostError) -> PostedForm {
        var form = PostedForm()
        let delimiter = Array("\r\n--".utf8) + boundary
        let first = Array("--".utf8) + boundary
        guard body.starts(with: first) else { throw .malformed }
        var position = first.count
        var count = 0
        while true {
            if body[position...].starts(with: "--".utf8) { return form }
            guard body[position...].starts(with: "\r\n".utf8) else { throw .malformed }
            position += 2
            guard let headersEnd = find(Array("\r\n\r\n".utf8), in: body, from: position - 2),
                let partEnd = find(delimiter, in: body, from: headersEnd + 2)
            else { throw .malformed }
            count += 1
            guard count <= limits.fields else { throw .tooManyFields }
            let content = body[min(headersEnd + 4, partEnd)..<partEnd]
            try form.addPart(headers: body[position..<max(position, headersEnd)], content: content)
            position = partEnd + delimiter.count
        }
    }

    /// The `boundary` parameter of a multipart content type: 1 to 70 characters (RFC 2046, 5.1.1).
    static func multipartBoundary(in contentType: String) -> [UInt8]? {
        for parameter in contentType.split(separator: ";").dropFirst() {
            let halves = parameter.split(separator: "=", maxSplits: 1).map { LexicalForm.trimmed(String($0)) }
            guard halves.count == 2, halves[0].lowercased() == "boundary" else { continue }
            let value = halves[1].hasPrefix("\"") ? String(halves[1].dropFirst().prefix { $0 != "\"" }) : halves[1]
            return (1...70).contains(value.utf8.count) ? Array(value.utf8) : nil
        }
        return nil
    }

    private mutating func addPart(headers: ArraySlice<UInt8>, content: ArraySlice<UInt8>) throws(PostError) {
        var name: String?
        var fileName: String?
        var contentType = "text/plain"
        for line in headers.split(separator: 10) {
            let text = LexicalForm.trimmed(String(decoding: line, as: UTF8.self))
            let lowered = text.lowercased()
            if lowered.hasPrefix("content-disposition:") {
                name = Self.quotedParameter("name", in: text)
                fileName = Self.quotedParameter("filename", in: text)
            } else if lowered.hasPrefix("content-type:") {
                contentType = LexicalForm.trimmed(String(text.dropFirst("content-type:".count)))
            }
        }
        guard let name else { throw .malformed }
        guard let fileName else { return add(name, value: String(decoding: content, as: UTF8.self)) }
        add(name, file: File(fileName: fileName, contentType: contentType, content: Array(content)))
    }

    /// `name="…"` in a header; browsers write `%22`, `%0D` and `%0A` for the characters that would end it (WHATWG).
    private static func quotedParameter(_ name: String, in header: String) -> String? {
        for parameter in splitOutsideQuotes(header).dropFirst() {
            let halves = parameter.split(separator: "=", maxSplits: 1).map { LexicalForm.trimmed(String($0)) }
            guard halves.count == 2, halves[0].lowercased() == name else { continue }
            var value = halves[1]
            if value.hasPrefix("\""), value.hasSuffix("\""), value.count >= 2 {
                value = String(value.dropFirst().dropLast())
            }
            return unescapedBreaks(value)
        }
        return nil
    }

    private static func splitOutsideQuotes(_ header: String) -> [String] {
        var parts: [String] = [""]
        var isQuoted = false
        for character in header {
            if character == "\"" { isQuoted.toggle() }
            if character == ";", !isQuoted {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts
    }

    private static func unescapedBreaks(_ value: String) -> String {
        var result = ""
        var rest = value[...]
        while let percent = rest.firstIndex(of: "%") {
            result += rest[..<percent]
            let code = rest[percent...].prefix(3).uppercased()
            let known = ["%22": "\"", "%0D": "\r", "%0A": "\n"][code]
            result += known ?? "%"
            rest = rest[percent...].dropFirst(known == nil ? 1 : 3)
        }
        return result + rest
    }

    private static func find(_ needle: [UInt8], in body: [UInt8], from start: Int) -> Int? {
        guard start >= 0, let lead = needle.first else { return nil }
        var position = start
        while position + needle.count <= body.count {
            guard let next = body[position...].firstIndex(of: lead), next + needle.count <= body.count else {
                return nil
            }
            if body[next..<(next + needle.count)].elementsEqual(needle) { return next }
            position = next + 1
        }
        return nil
    }
}
