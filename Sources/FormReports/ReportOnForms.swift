import Diagnostics
import FormModel

/// What can be said of forms before anyone fills them: how much fills itself, what is asked twice, what is collected and
/// who sees it, what it costs the customer.
///
/// Equal forms give equal reports. With fills from projects the coverage has real figures too.
package func report(on forms: FormSet, fills: [ProjectFill] = [], journey: [String] = []) -> Report {
    let askOnce = AskOnce(forms)
    let names = forms.forms.map(\.id).joined(separator: ", ")
    return Report(
        title: DiagnosticMessage(fi: "Raportti lomakkeista", en: "Report on forms"),
        lead: DiagnosticMessage(
            fi: "\(forms.forms.count) lomaketta: \(names)", en: "\(forms.forms.count) forms: \(names)"),
        chapters: [
            CoverageChapter(forms: forms, fills: fills).chapter,
            AskOnceChapter(forms: forms, found: askOnce).chapter,
            DataProtectionChapter(forms: forms).chapter,
            BurdenChapter(forms: forms, journey: journey, askOnce: askOnce).chapter,
        ])
}
