// The pages on which rows come from a spreadsheet.
extension PageStates {
    /// Of every list that takes rows: empty, and with rows that do not fit.
    mutating func gatherImports(of home: String) throws {
        for section in form.sections {
            let address = "\(home)/osa/\(section.id)"
            guard let controls = try asked(address) else { continue }
            for button in try buttons("tuo:", on: address) {
                guard let place = customer.press(button, controls).location, var table = try asked(place) else {
                    throw TrialSite.Fault(message: "\(button) of \(id) leads to no import")
                }
                let page = "import \(button.dropFirst("tuo:".count))"
                add(page, .empty, customer.get(place))
                table.answer("_rivit", "?\tx\ty\n1;2;3")
                add(page, .wrong, customer.press("tuo", table))
            }
        }
    }
}
