import FormSpec

/// One rule of the checklist of form pages that needs no browser.
protocol PageRule {
    static var id: String { get }
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void)
}

/// The rules, in the order of the checklist: document, fields, errors, forms.
var pageRules: [any PageRule.Type] {
    [
        DocumentLanguageRule.self, TitleRule.self, HeadingRule.self, LandmarkRule.self, SkipLinkRule.self,
        ViewportRule.self, LanguageOfPartsRule.self, InlineCodeRule.self, UniqueIDRule.self, ReferenceRule.self,
        LabelRule.self, ForbiddenAttributeRule.self, HintRule.self, LegendRule.self, GroupNameRule.self,
        GroupedOptionsRule.self, PurposeRule.self, OptionalRule.self, ControlNameRule.self, RowScopeRule.self,
        ErrorLinkRule.self, ErrorSummaryRule.self, FormElementRule.self, DefaultButtonRule.self, ButtonWordsRule.self,
        TableRule.self, ExternalLinkRule.self, TextRule.self,
    ]
}

/// What the rules find in a page; nothing in a page that is right.
package func lint(_ page: PageTree, spec: FormSpec) -> [LintFinding] {
    let walk = PageWalk(page, spec: spec)
    var findings: [LintFinding] = []
    for rule in pageRules {
        rule.check(walk) { place, message in
            findings.append(
                LintFinding(rule: rule.id, page: page.kind, place: place?.name ?? "page", message: message))
        }
    }
    return findings
}
