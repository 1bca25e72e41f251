import FormRuntime
import FormService
import FormSpec
import Foundation

/// Every text position of a form with a hostile text in it: nothing of it becomes markup, it comes back as it was, and
/// it is in the XML or refused at its field.
struct HostilePosts {
    private let customer: PostingCustomer
    private let form: PublishedForm
    private let language: String
    private let sample: FormInstance
    private(set) var faults: [String] = []
    /// How many controls got a hostile text.
    private(set) var positions = 0

    init(_ site: TrialSite, form: PublishedForm, language: String, forms: String) throws {
        customer = PostingCustomer(site: site)
        self.form = form
        self.language = language
        sample = try TrialSite.sample(of: form, in: forms)
    }

    mutating func run(_ hostile: HostileText.Sample) throws {
        for section in form.sections {
            let place = "\(form.spec.id), \(section.id), \(hostile.name)"
            guard let harmless = try outcome("Harmless", in: section.id),
                let found = try outcome(hostile.text, in: section.id)
            else { continue }
            positions += found.names.count
            compare(found, with: harmless, hostile.text, place)
        }
    }

    private struct Outcome {
        var names: [String]
        var saved: Markup
        var checked: Markup?
        var draft: Draft
    }

    /// A section with the same text in all that takes text: saved, then sent on. Nil where nothing is asked.
    private func outcome(_ text: String, in section: String) throws -> Outcome? {
        let address = "\(try customer.keep(sample, of: form, language: language))/osa/\(section)"
        let shown = customer.get(address)
        guard shown.location == nil, var controls = PostedControls(try Markup(shown.body)) else { return nil }
        let names = controls.names.filter { controls.kind(of: $0) == .line || controls.kind(of: $0) == .lines }
        for name in names { controls.answer(name, text) }
        let saved = try Markup(customer.follow(customer.press("tallenna", controls)).body)
        guard let draft = customer.draft(address) else { return nil }
        let checked = customer.press("jatka", controls)
        return Outcome(
            names: names, saved: saved, checked: checked.location == nil ? try Markup(checked.body) : nil, draft: draft)
    }

    private mutating func compare(_ found: Outcome, with harmless: Outcome, _ text: String, _ place: String) {
        if found.saved.shape != harmless.saved.shape { faults.append("\(place): the page has another structure") }
        let controls = PostedControls(found.saved)
        for name in found.names {
            // Blanks around the parts of a date are no part of them.
            let expected = name.contains("@") ? text.trimmed : text
            let back = controls?.values(of: name).first ?? ""
            if !back.isSameText(as: expected.shownInHTML) { faults.append("\(place): \(name) comes back otherwise") }
        }
        if let checked = found.checked {
            if let other = harmless.checked, checked.shapeWithoutErrors != other.shapeWithoutErrors {
                faults.append("\(place): the page with errors has another structure")
            }
        }
        if !XMLText.canHold(text) { requireRefusal(found, place) }
        requireXML(found.draft, place)
    }

    /// What XML cannot carry is refused where it was typed.
    private mutating func requireRefusal(_ found: Outcome, _ place: String) {
        guard !found.names.isEmpty else { return }
        guard let checked = found.checked else {
            faults.append("\(place): XML cannot carry it, but it is taken")
            return
        }
        for name in found.names where !name.contains("@") {
            guard let control = checked.elements.first(where: { $0["name"] == name }), control.isInChosenBranch else {
                continue
            }
            if control["aria-invalid"] != "true" { faults.append("\(place): \(name) is not refused") }
        }
    }

    /// The application is well formed, and says the same when it is read and written again.
    private mutating func requireXML(_ draft: Draft, _ place: String) {
        let context = ValidationContext(today: TrialSite.day)
        let plan = RulePlan(draft.spec)
        let written = writeApplication(FormState(draft.instance, plan: plan, context: context))
        let refused = findings(in: FormState(draft.instance, plan: plan, context: context)).violations.isEmpty == false
        switch readApplication(written, spec: draft.spec) {
        case .success(let instance):
            let again = writeApplication(FormState(instance, plan: plan, context: context))
            if again != written, !refused { faults.append("\(place): the XML reads otherwise than it was written") }
        case .failure(let error):
            faults.append("\(place): the XML cannot be read: \(error)")
        }
    }
}

extension MarkupElement {
    /// What stands in a branch that is not chosen is no answer, whatever it holds.
    fileprivate var isInChosenBranch: Bool {
        let steps = (self["name"] ?? "").split(separator: "/").map(String.init)
        let questions = ancestors.filter { $0.isOf(class: "cond") }.compactMap { branch in
            branch.parent?.elements.first { $0.isOf(class: "ask") }
        }
        return questions.allSatisfy { question in
            let chosen = question.descendants.first { $0["type"] == "radio" && $0.has("checked") }?["value"] ?? ""
            return steps.contains(chosen.trimmingCharacters(in: ["(", ")"]))
        }
    }
}
