import Foundation

extension Person {
    /// Whether the focus is on an element of that id or inside of it.
    func focusIs(within id: String) throws -> Bool {
        try session.holds(
            "const e=document.getElementById(arguments[0]);return !!e&&e.contains(document.activeElement)", [id])
    }

    /// WCAG 1.4.10: nothing to scroll sideways for at 320 CSS pixels.
    func requireNarrow() throws {
        let over =
            try session.evaluate(
                "const s=document.scrollingElement;return s.scrollWidth-s.clientWidth") as? Int ?? 0
        try require(over <= 0, "scrolls sideways by \(over) px")
    }

    /// Goes from one stop to the next with Tab until the focus is there, then presses keys.
    func reach(_ selector: String, pressing keys: String...) throws {
        let script = "return document.activeElement.matches(arguments[0])"
        for _ in 0..<300 {
            if try session.holds(script, [selector]) {
                for key in keys { try session.press(key) }
                return
            }
            try session.press(Key.tab)
        }
        throw Fault("Tab does not reach \(selector)")
    }

    /// Where the receipt of this draft is.
    func receiptPlace() throws -> String {
        let steps = try path().split(separator: "/").prefix(3)
        return "/" + steps.joined(separator: "/") + "/kuitti"
    }
}
