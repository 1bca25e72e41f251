import FormRuntime
import FormService
import FormSpec

// The pages that come from buttons beside the form, and after sending: import of rows, the copy, and a supplement.
extension PageStates {
    /// The pages on which rows come from a spreadsheet, empty and with rows that do not fit.
    mutating func gatherImports(of home: String) throws {
        for section in form.sections {
            let address = "\(home)/osa/\(section.id)"
            guard let controls = try asked(address) else { continue }
            let buttons = try customer.page(address).all("button").compactMap { $0["value"] }
            for button in buttons where button.hasPrefix("tuo:") {
                guard let place = customer.press(button, controls).location else { continue }
                let page = "import \(button.dropFirst("tuo:".count))"
                add(page, .empty, customer.get(place))
                guard var table = PostedControls(try Markup(customer.get(place).body)) else { continue }
                table.answer("_rivit", "?\tx\ty\n1;2;3")
                add(page, .wrong, customer.press("tuo", table))
            }
        }
    }

    /// The copy of what was sent, then a supplement that asks for all of it, to its receipt.
    mutating func gatherAfterSending(of home: String) throws {
        add("copy", .receipt, customer.get("\(home)/kopio"))
        let key = home.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        let request = SupplementRequest(
            fields: askable, text: "1) A: 1 < 2 & 3", asked: "\(TrialSite.day)T13:00:00+03:00", until: "2027-05-20")
        guard case .success = customer.site.service.requestSupplement(request, of: key) else {
            throw TrialSite.Fault(message: "no supplement of \(id) can be asked for")
        }
        add("receipt", .supplement, customer.get("\(home)/kuitti"))
        let address = "\(home)/taydennys"
        add("supplement", .supplement, customer.get(address))
        guard var controls = try asked(address) else {
            throw TrialSite.Fault(message: "the supplement of \(id) asks for nothing")
        }
        let right = controls
        PageStates.type("?", into: &controls)
        add("supplement", .wrong, customer.press("jatka", controls))
        controls = right
        PageStates.lengthen(&controls)
        add("supplement", .changed, customer.follow(customer.press("tallenna", controls)))
        let review = customer.follow(customer.press("jatka", controls))
        add("supplement review", .supplement, review)
        guard let sending = PostedControls(try Markup(review.body)) else {
            throw TrialSite.Fault(message: "the supplement of \(id) in \(language) is not reviewed")
        }
        add("supplement receipt", .supplement, customer.follow(customer.press("laheta", sending)))
    }

    /// The ids of what an authority can ask for again.
    private var askable: [String] {
        let spec = form.spec
        return form.sections.flatMap(\.fields).filter { spec[$0].control != .none && spec[$0].fixedValue == nil }
            .map { spec[$0].id }
    }
}
