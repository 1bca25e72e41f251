import Foundation

extension MarkupRule {
    /// In the order of the checklist.
    static let all: [MarkupRule] = document + fields + errors + forms

    /// What the rules find in a page; nothing in one that is right.
    static func lint(_ state: PageState) -> [String] {
        do {
            let view = MarkupView(page: try Markup(state.response.body), language: state.language)
            return all.flatMap { rule in rule.findings(view).map { "\(rule.id): \($0)" } }
        } catch {
            return ["markup: \(error)"]
        }
    }

    private static let document: [MarkupRule] = [
        MarkupRule("language") { view in
            view.page.first("html")?["lang"] == view.language ? [] : ["html is not in \(view.language)"]
        },
        MarkupRule("title") { view in
            let title = view.page.first("title")?.words ?? ""
            let heading = view.page.first("h1")?.words ?? ""
            return !heading.isEmpty && title.contains(heading) ? [] : ["'\(title)' is without '\(heading)'"]
        },
        MarkupRule("headings") { view in
            let levels = view.page.elements.compactMap { element -> Int? in
                element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
            }
            let skips = zip(levels, levels.dropFirst()).filter { $1 > $0 + 1 }
            // The summary of errors stands before the heading of the page.
            let ones = levels.filter { $0 == 1 }.count
            return (ones == 1 ? [] : ["\(ones) h1"]) + skips.map { "h\($1) below h\($0)" }
        },
        MarkupRule("landmarks") { view in
            let wanted = ["main", "header", "footer"].filter { view.page.all($0).count != 1 }
            return wanted.map { "not one \($0)" }
                + view.page.all("nav").filter { ($0["aria-label"] ?? "").isEmpty }.map { "\($0.place) has no name" }
        },
        MarkupRule("skip-link") { view in
            let first = view.page.elements.first { ["a", "button", "select", "textarea"].contains($0.name) }
            return first?.isOf(class: "skip") == true ? [] : ["\(first?.place ?? "nothing") comes first"]
        },
        MarkupRule("inline-code") { view in
            view.page.elements.filter { element in
                element.attributes.contains { $0.name == "style" || $0.name.hasPrefix("on") }
                    || element.name == "style" || (element.name == "script" && !element.has("src"))
            }.map(\.place)
        },
        MarkupRule("own-resources") { view in
            view.page.elements.compactMap { $0.name == "link" ? $0["href"] : $0["src"] }
                .filter { !$0.hasPrefix("/") || $0.hasPrefix("//") }
        },
        MarkupRule("links") { view in
            view.page.all("a").compactMap { $0["href"] }.filter { target in
                !["/", "#", "https://", "mailto:", "tel:"].contains { target.hasPrefix($0) } || target == "#"
            }
        },
        MarkupRule("unique-id") { view in
            let ids = view.page.elements.compactMap { $0["id"] }
            return Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys.sorted()
        },
        MarkupRule("reference") { view in
            view.page.elements.flatMap { element -> [String] in
                let fragment = element.name == "a" ? element["href"] ?? "" : ""
                let ids =
                    element.references("aria-describedby") + element.references("aria-labelledby")
                    + (element["for"].map { [$0] } ?? [])
                    + (fragment.hasPrefix("#") ? [String(fragment.dropFirst()).removingPercentEncoding ?? ""] : [])
                return ids.filter { view.page.element(id: $0) == nil }.map { "\(element.place) to \($0)" }
            }
        },
        MarkupRule("language-link") { view in
            let names = ["Suomi": "fi", "Svenska": "sv", "English": "en"]
            return view.page.elements.filter { ["a", "button"].contains($0.name) }.compactMap { element in
                guard let language = names[element.words] else { return nil }
                let isMarked =
                    element["lang"] == language && (element.name == "button" || element["hreflang"] == language)
                return isMarked ? nil : element.place
            }
        },
    ]

    private static let fields: [MarkupRule] = [
        MarkupRule("label") { view in
            view.controls.filter { control in
                let label =
                    view.label(of: control)?.words
                    ?? control.references("aria-labelledby")
                    .compactMap { view.page.element(id: $0)?.words }.joined()
                return label.isEmpty
            }.map(\.place)
        },
        MarkupRule("forbidden-attribute") { view in
            view.controls.filter { control in
                ["placeholder", "maxlength", "disabled", "readonly", "pattern"].contains { control.has($0) }
                    || ["number", "date", "time", "reset"].contains(control["type"] ?? "")
            }.map(\.place)
        },
        MarkupRule("hint") { view in
            let hints = view.page.elements.filter { $0.isOf(class: "hint") }
            return hints.filter { $0.descendants.contains { ["a", "button"].contains($0.name) } }.map(\.place)
                + hints.filter(\.words.isEmpty).map { "\($0.place) is empty" }
        },
        MarkupRule("legend") { view in
            view.page.all("fieldset").filter { $0.elements.first?.name != "legend" || $0.elements[0].words.isEmpty }
                .map(\.place)
        },
        MarkupRule("group-name") { view in
            view.page.elements.filter { $0["role"] == "group" }.filter { group in
                let named = group.elements.first.flatMap { $0["id"] }
                let isNamed = named.map { group.references("aria-labelledby").contains($0) } ?? false
                return !isNamed || group.elements[0].words.isEmpty
            }.map(\.place)
        },
        MarkupRule("grouped-options") { view in
            let radios = view.controls.filter { $0["type"] == "radio" }
            return radios.filter { !$0.isInside("fieldset") }.map(\.place)
        },
        MarkupRule("control-name") { view in
            let single = view.controls.filter { !["radio", "checkbox"].contains($0["type"] ?? "") }
            let names = single.map { $0["name"] ?? "" }
            let repeated = Dictionary(grouping: names) { $0 }.filter { $1.count > 1 || $0.isEmpty }
            return repeated.keys.sorted().map { "'\($0)' names several controls" }
        },
        MarkupRule("one-answer") { view in
            let chosen = view.controls.filter { $0["type"] == "radio" && $0.has("checked") }.compactMap { $0["name"] }
            return Dictionary(grouping: chosen) { $0 }.filter { $1.count > 1 }.keys.sorted()
        },
        MarkupRule("optional") { view in
            view.controls.filter { control in
                let words = view.label(of: control)?.descendants.contains { $0.isOf(class: "opt") } ?? false
                return control["aria-required"] == "true" && words
            }.map(\.place)
        },
        MarkupRule("input-purpose") { view in
            let used = view.controls.compactMap { $0["autocomplete"] }.filter { $0 != "off" }
            return Dictionary(grouping: used) { $0 }.filter { $1.count > 1 }.keys.sorted().map { "'\($0)' twice" }
        },
        MarkupRule("provenance") { view in
            let described = Set(view.page.elements.flatMap { $0.references("aria-describedby") })
            return view.page.elements.filter { $0.isOf(class: "prov") && $0["id"] != nil }
                .filter { !described.contains($0["id"] ?? "") }.map(\.place)
        },
        MarkupRule("table") { view in
            view.page.all("th").filter { !$0.has("scope") }.map(\.place)
        },
    ]

    private static let errors: [MarkupRule] = [
        MarkupRule("error-title") { view in
            let title = view.page.first("title")?.words ?? ""
            let isSaid = ["Virhe:", "Fel:", "Error:"].contains { title.hasPrefix($0) }
            let isWrong = view.controls.contains { $0["aria-invalid"] == "true" } || !view.errors.isEmpty
            return isWrong == isSaid || view.summary != nil ? [] : ["'\(title)'"]
        },
        MarkupRule("error-summary") { view in
            guard let summary = view.summary else { return view.errors.isEmpty ? [] : ["errors without a summary"] }
            let main = view.page.first("main")
            return (main?.elements.first === summary ? [] : ["not first in main"])
                + (summary["tabindex"] == "-1" && summary["id"] == "sivu:virheet" ? [] : ["cannot take the focus"])
                + summary.descendants.filter { $0.name == "li" && $0.words.isEmpty }.map { _ in "an empty line" }
        },
        MarkupRule("error-text") { view in
            guard let summary = view.summary else { return [] }
            let links = summary.descendants.filter { $0.name == "a" }
            let said = Set(summary.descendants.filter { $0.name == "li" }.map(\.words))
            let atFields = view.errors.map { error in
                error.descendants.first { $0.isOf(class: "vh") }.map { prefix in
                    String(error.words.dropFirst(prefix.words.count)).drop { $0 == " " }
                }.map(String.init) ?? error.words
            }
            let unsaid = atFields.filter { !said.contains($0) }
            return unsaid.map { "'\($0)' is not in the summary" }
                + (links.isEmpty && !view.errors.isEmpty ? ["no link"] : [])
        },
        MarkupRule("error-description") { view in
            let invalid = view.controls.filter { $0["aria-invalid"] == "true" }
            let undescribed = invalid.filter { control in
                !view.descriptions(of: control).contains { $0.isOf(class: "err") }
            }
            let described = Set(view.page.elements.flatMap { $0.references("aria-describedby") })
            let unlinked = view.errors.filter { !described.contains($0["id"] ?? "") }
            return undescribed.map { "\($0.place) is wrong without words" }
                + unlinked.map { "\($0.place) describes nothing" }
        },
    ]

    private static let forms: [MarkupRule] = [
        MarkupRule("form") { view in
            view.page.all("form").flatMap { form -> [String] in
                let hasFiles = form.descendants.contains { $0["type"] == "file" }
                return (form["method"] == "post" ? [] : ["not posted"])
                    + (form.has("novalidate") ? [] : ["validated by the browser"])
                    + (hasFiles && form["enctype"] != "multipart/form-data" ? ["files are not sent"] : [])
                    + (form["action"]?.hasSuffix("#sivu:virheet") == true ? [] : ["does not lead to the errors"])
            }
        },
        MarkupRule("outside-form") { view in
            (view.controls + view.page.all("button")).filter { !$0.isInside("form") }.map(\.place)
        },
        MarkupRule("default-button") { view in
            view.page.all("form").filter { form in
                let first = form.descendants.first { $0.name == "button" }
                return !["jatka", "aloita", "laheta", "tuo"].contains(first?["value"] ?? "")
            }.map { _ in "Enter does not go on" }
        },
        MarkupRule("button-words") { view in
            let buttons = view.page.all("button")
            let removing = buttons.filter { ($0["value"] ?? "").hasPrefix("poista:") }
            let alike = Dictionary(grouping: removing) { $0.words }
            return buttons.filter(\.words.isEmpty).map(\.place)
                + buttons.filter { $0["type"] != "submit" || $0["name"] == nil }.map(\.place)
                + alike.filter { $1.count > 1 }.keys.sorted().map { "'\($0)' on several buttons" }
        },
        MarkupRule("change-link") { view in
            view.page.elements.filter { $0.isOf(class: "change") }.flatMap(\.descendants).filter { $0.name == "a" }
                .filter { !$0.descendants.contains { $0.isOf(class: "vh") } }.map(\.place)
        },
    ]
}
