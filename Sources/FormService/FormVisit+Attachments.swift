import FormRuntime
import FormSpec
import SchemaTables

// Attachments: their content is kept by the service before any answer says that it is there, so that it outlives every
// error on the page.
extension FormVisit {
    /// Keeps the content of the files that a post brings for fields of this form, and takes out of the post what could
    /// not be kept.
    func keepFiles(of posted: PostedForm) -> (posted: PostedForm, lost: String?) {
        var kept = posted
        var lost: String?
        for (name, file) in posted.files where !file.fileName.isEmpty {
            guard let field = form.spec.address(named: name, in: draft.instance), form.spec[field.field].kind == .file,
                service.store.keep(file.content, digest: SHA256.hexadecimal(file.content))
            else {
                kept.removeFile(name)
                if lost == nil { lost = file.fileName }
                continue
            }
        }
        return (kept, lost)
    }

    /// The digests of the draft's attachments whose content the service holds: a project's own files may lie elsewhere.
    var heldContents: Set<String> {
        var held: Set<String> = []
        form.spec.forEachShownField(of: draft.instance) { address in
            guard form.spec[address.field].kind == .file, let digest = digest(of: address), !digest.isEmpty,
                service.store.holds(digest: digest.lowercased())
            else { return }
            held.insert(digest)
        }
        return held
    }

    private func digest(of file: FieldAddress) -> String? {
        describing(.digest, file)
    }

    private func describing(_ part: FileDescription, _ file: FieldAddress) -> String? {
        form.spec.child(of: file.field, describing: part).map {
            draft.instance.raw(at: FieldAddress($0, rows: file.rows), of: form.spec)
        }
    }

    /// The content of an attachment, to be saved by the browser and never shown in it.
    func attachment(_ name: String) -> Response {
        guard isStored, let file = form.spec.address(named: name, in: draft.instance),
            form.spec[file.field].kind == .file, let digest = digest(of: file),
            let content = service.store.content(digest: digest.lowercased())
        else { return MessagePage.notFound.response() }
        let type = describing(.mediaType, file) ?? ""
        let isPlain = type.utf8.allSatisfy { (33...126).contains($0) } && type.contains("/")
        let headers = [
            ("Content-Type", isPlain ? type : "application/octet-stream"), ("Cache-Control", "no-store"),
            ("Content-Disposition", Self.disposition(describing(.name, file) ?? "")),
            ("X-Content-Type-Options", "nosniff"), ("Content-Security-Policy", "default-src 'none'; sandbox"),
        ]
        return Response(status: 200, headers: headers, body: content)
    }

    /// A file name in any characters (RFC 6266, 4.3; RFC 8187).
    private static func disposition(_ name: String) -> String {
        let escaped = Fragment.escaped(name, plain: "-._~")
        return name.isEmpty ? "attachment" : "attachment; filename*=UTF-8''\(escaped)"
    }
}
