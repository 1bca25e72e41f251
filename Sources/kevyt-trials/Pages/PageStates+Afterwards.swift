import FormRuntime
import FormService
import FormSpec

// The pages after sending: the copy, and a supplement.
extension PageStates {
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
        Self.type("?", into: &controls)
        // A code of which the page shows the beginning alone could not be given back any more.
        for (name, value) in right.pairs where value.hasSuffix("****") { controls.answer(name, value) }
        add("supplement", .wrong, customer.press("jatka", controls))
        controls = right
        Self.rewrite(&controls)
        add("supplement", .changed, customer.follow(customer.press("tallenna", controls)))
        try sendSupplement(controls)
    }

    private mutating func sendSupplement(_ controls: PostedControls) throws {
        let review = customer.follow(customer.press("jatka", controls))
        let controls = PostedControls(try Markup(review.body))
        let sending = controls.map { confirming("supplement review", .supplement, review, $0) }
        guard let sending, let receipt = customer.press("laheta", sending).location else {
            throw TrialSite.Fault(message: "the supplement of \(id) in \(language): \(try Self.wrongs(on: review))")
        }
        add("supplement receipt", .supplement, customer.get(receipt))
    }

    /// The ids of what an authority can ask for again.
    private var askable: [String] {
        let spec = form.spec
        return form.sections.flatMap(\.fields).filter { spec[$0].control != .none && spec[$0].fixedValue == nil }
            .map { spec[$0].id }
    }
}
