import FormRuntime
import FormService
import FormSpec
import HTMLEmitter

/// Projects whose data are hostile: what registers and other systems send is as little to be trusted as what is typed.
enum HostileProject {
    /// What the rules of the checklist find on the pages that are filled from such data.
    static func findings(_ site: TrialSite, _ hostile: HostileText.Sample) throws -> [String] {
        let own = site.service.site
        guard let common = own.common else { return ["no common data"] }
        let projects = own.projects.map { project in
            var changed = project
            changed.title = hostile.text
            common.forEachShownField(of: project.data) { address in
                guard common[address.field].valueClass == .text,
                    project.data.answer(at: address, of: common) != nil
                else { return }
                changed.data.setAnswer(Answer(hostile.text), at: address, of: common)
            }
            return changed
        }
        let service = FormService(
            site: FormSite(forms: own.forms, common: common, projects: projects, stylesheet: Stylesheet.css),
            store: site.store, environment: site.service.environment)
        func lint(_ path: String) -> [String] {
            let response = service.handle(Request(method: "GET", path: path))
            guard response.location == nil else { return [] }
            let state = PageState(
                form: "-", language: "fi", page: path, state: .prefilled, response: response)
            return MarkupRule.lint(state).map { "\(path), \(hostile.name): \($0)" }
        }
        return lint("/")
            + projects.flatMap { project in
                own.forms.flatMap { form -> [String] in
                    let start = "/\(form.spec.id)/uusi-\(project.id)/fi"
                    let begun = service.handle(
                        Request(
                            method: "POST", path: start,
                            headers: ["content-type": "application/x-www-form-urlencoded"],
                            body: Array("_toiminto=aloita".utf8)))
                    guard let home = begun.location else { return ["\(start) begins no draft"] }
                    return lint(start) + lint(home) + form.sections.flatMap { lint("\(home)/osa/\($0.id)") }
                }
            }
    }
}
