import FormRuntime

/// What a browser would post of a page: the successful controls of its form in tree order (HTML, 4.10.22.4).
struct PostedControls {
    /// How a control takes what is typed.
    enum Kind: Equatable {
        case hidden, line, lines, file, choice, box, options
    }
    struct Control {
        var name: String
        var kind: Kind
        /// Of radio buttons, boxes and options: what it posts when it is chosen.
        var value: String
        var isChosen: Bool
    }
    private(set) var controls: [Control] = []
    /// Where the form posts to: path and query.
    let action: String
    let isMultipart: Bool

    /// Nil for a page without a form.
    init?(_ page: Markup) {
        guard let form = page.first("form"), let action = form["action"] else { return nil }
        self.action = String(action.prefix { $0 != "#" })
        isMultipart = form["enctype"] == "multipart/form-data"
        for element in form.descendants { take(element) }
    }

    private mutating func take(_ element: MarkupElement) {
        guard let name = element["name"] else { return }
        func add(_ kind: Kind, _ value: String, isChosen: Bool = true) {
            controls.append(Control(name: name, kind: kind, value: value, isChosen: isChosen))
        }
        switch (element.name, element["type"]) {
        case ("input", "hidden"): add(.hidden, element["value"] ?? "")
        case ("input", "file"): add(.file, "")
        case ("input", "radio"): add(.choice, element["value"] ?? "on", isChosen: element.has("checked"))
        case ("input", "checkbox"): add(.box, element["value"] ?? "on", isChosen: element.has("checked"))
        case ("input", _): add(.line, element["value"] ?? "")
        case ("textarea", _): add(.lines, element.text)
        case ("select", _):
            let options = element.descendants.filter { $0.name == "option" }
            let chosen = options.first { $0.has("selected") } ?? options.first
            for option in options {
                add(.options, option["value"] ?? option.text, isChosen: option === chosen)
            }
        default: break
        }
    }

    /// Names in the order of the page, each once.
    var names: [String] {
        var seen: Set<String> = []
        return controls.map(\.name).filter { seen.insert($0).inserted }
    }

    func kind(of name: String) -> Kind? { controls.first { $0.name == name }?.kind }

    /// What the controls of a name hold now.
    func values(of name: String) -> [String] { controls.filter { $0.name == name && $0.isChosen }.map(\.value) }

    /// Answers as a person does: types, chooses, or ticks (`true`, `false`, or the values of the boxes to be ticked).
    /// Tells whether there is such a control.
    @discardableResult
    mutating func answer(_ name: String, _ value: String) -> Bool {
        guard let kind = kind(of: name) else { return false }
        for place in controls.indices where controls[place].name == name {
            switch kind {
            case .hidden, .line, .lines, .file: controls[place].value = value
            case .choice, .options: controls[place].isChosen = controls[place].value == value
            case .box:
                let ticked = value.split(separator: " ").map(String.init)
                controls[place].isChosen = value == "true" || ticked.contains(controls[place].value)
            }
        }
        return true
    }

    /// Names and values as posted, without files.
    var pairs: [(name: String, value: String)] {
        controls.filter { $0.isChosen && $0.kind != .file }.map { ($0.name, $0.value) }
    }
}
