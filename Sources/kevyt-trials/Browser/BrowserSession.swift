import Foundation

/// A browser window without a screen, driven over the W3C WebDriver protocol. What a person can do is done with real
/// keys and clicks; scripts only look.
final class BrowserSession {
    /// What the driver refused, by its own word (`no such element`), and what it said.
    struct Fault: Error, CustomStringConvertible {
        var command: String
        var error: String
        var message: String
        var description: String { "\(command): \(error): \(message)" }
    }

    /// An element of the page that is open, by the driver's reference.
    struct Element: Hashable {
        fileprivate var id: String
    }

    private static let elementKey = "element-6066-11e4-a52e-4f735466cecf"
    private let driver: WebDriver
    private let id: String

    /// Opens a window. With `isScripted` false no page runs a script; the driver's own still do.
    init(_ driver: WebDriver, chromium: Chromium, isScripted: Bool, language: String = "fi") throws {
        self.driver = driver
        let arguments = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--window-size=1280,900", "--lang=\(language)", "--force-color-profile=srgb", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
            "--disable-sync", "--no-default-browser-check", "--disable-extensions", "--allow-file-access-from-files",
        ]
        let capabilities: [String: Any] = [
            "browserName": "chrome", "unhandledPromptBehavior": "accept", "goog:loggingPrefs": ["browser": "ALL"],
            "timeouts": ["script": 600_000, "pageLoad": 110_000, "implicit": 0],
            "goog:chromeOptions": ["binary": chromium.executable.path, "args": arguments],
        ]
        let body: [String: Any] = ["capabilities": ["alwaysMatch": capabilities]]
        let value = try Self.call(driver, "POST", "/session", body) as? [String: Any]
        guard let id = value?["sessionId"] as? String else {
            throw Fault(command: "session", error: "no session", message: "")
        }
        self.id = id
        if !isScripted { try command("Emulation.setScriptExecutionDisabled", ["value": true]) }
    }

    /// Closes the window; without it a browser would stay behind.
    deinit { _ = try? call("DELETE", "") }

    private static func call(_ driver: WebDriver, _ method: String, _ path: String, _ body: [String: Any]?) throws
        -> Any
    {
        let bytes = try body.map { Array(try JSONSerialization.data(withJSONObject: $0)) } ?? []
        let answer = try driver.connection.request(method, path, body: bytes)
        let json = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
        let value = json?["value"] ?? NSNull()
        guard answer.status == 200 else {
            let fault = value as? [String: Any]
            throw Fault(
                command: path, error: fault?["error"] as? String ?? "status \(answer.status)",
                message: String((fault?["message"] as? String ?? "").prefix(300)))
        }
        return value
    }

    @discardableResult
    private func call(_ method: String, _ path: String, _ body: [String: Any]? = nil) throws -> Any {
        try Self.call(driver, method, "/session/\(id)\(path)", body ?? (method == "POST" ? [:] : nil))
    }
}

// What a person does.
extension BrowserSession {
    func open(_ address: String) throws { try call("POST", "/url", ["url": address]) }
    func back() throws { try call("POST", "/back") }
    func forward() throws { try call("POST", "/forward") }
    func reload() throws { try call("POST", "/refresh") }

    func click(_ element: Element) throws { try call("POST", "/element/\(element.id)/click") }
    func clear(_ element: Element) throws { try call("POST", "/element/\(element.id)/clear") }

    /// Types into an element; of a file control: chooses the file of that path.
    func type(_ text: String, into element: Element) throws {
        try call("POST", "/element/\(element.id)/value", ["text": text])
    }

    /// Presses keys where the focus is.
    func press(_ keys: String...) throws {
        let actions = keys.flatMap { key in
            ["keyDown", "keyUp"].map { ["type": $0, "value": key] }
        }
        try call(
            "POST", "/actions", ["actions": [["type": "key", "id": "keyboard", "actions": actions] as [String: Any]]])
    }

    /// Presses a key while another is held.
    func press(_ key: String, holding modifier: String) throws {
        let actions = [("keyDown", modifier), ("keyDown", key), ("keyUp", key), ("keyUp", modifier)]
            .map { ["type": $0.0, "value": $0.1] }
        try call(
            "POST", "/actions", ["actions": [["type": "key", "id": "keyboard", "actions": actions] as [String: Any]]])
    }
}

// What a person sees.
extension BrowserSession {
    var address: String { get throws { try call("GET", "/url") as? String ?? "" } }

    /// The elements that a selector finds, in document order.
    func elements(_ selector: String) throws -> [Element] {
        let found = try call("POST", "/elements", ["using": "css selector", "value": selector]) as? [[String: String]]
        return (found ?? []).compactMap { $0[Self.elementKey].map { Element(id: $0) } }
    }

    /// What a script of the driver gives back: JSON.
    @discardableResult
    func evaluate(_ script: String, _ arguments: [Any] = []) throws -> Any {
        try call("POST", "/execute/sync", ["script": script, "args": arguments])
    }

    func text(_ script: String, _ arguments: [Any] = []) throws -> String {
        try evaluate(script, arguments) as? String ?? ""
    }

    func holds(_ script: String, _ arguments: [Any] = []) throws -> Bool {
        try evaluate(script, arguments) as? Bool ?? false
    }

    func reference(to element: Element) -> [String: String] { [Self.elementKey: element.id] }

    /// A command of the Chrome DevTools Protocol.
    @discardableResult
    func command(_ name: String, _ parameters: [String: Any]) throws -> Any {
        try call("POST", "/goog/cdp/execute", ["cmd": name, "params": parameters])
    }

    /// What the browser has complained of since the last call: errors of scripts, refused by the security policy.
    func complaints() throws -> [String] {
        let entries = try call("POST", "/se/log", ["type": "browser"]) as? [[String: Any]]
        return (entries ?? []).filter { $0["level"] as? String == "SEVERE" }.compactMap { $0["message"] as? String }
    }

    /// The width and height of the window in CSS pixels, as of a phone.
    func resize(width: Int, height: Int) throws {
        try command(
            "Emulation.setDeviceMetricsOverride",
            ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
    }

    /// The whole page as PNG.
    func screenshot() throws -> Data {
        let value =
            try command(
                "Page.captureScreenshot", ["format": "png", "captureBeyondViewport": true]) as? [String: Any]
        return (value?["data"] as? String).flatMap { Data(base64Encoded: $0) } ?? Data()
    }
}

/// The code points by which WebDriver names keys that write nothing (WebDriver, 17.4.2).
enum Key {
    static let enter = "\u{E007}"
    static let tab = "\u{E004}"
    static let shift = "\u{E008}"
    static let control = "\u{E009}"
    static let space = " "
    static let down = "\u{E015}"
    static let delete = "\u{E017}"
}
