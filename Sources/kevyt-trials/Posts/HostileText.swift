/// What people paste and attackers try.
enum HostileText {
    struct Sample: Sendable {
        var name: String
        var text: String
    }

    static let samples: [Sample] =
        markup + characters + [
            Sample(name: "10,000 letters", text: String(repeating: "å", count: 10_000)),
            Sample(name: "10,000 tags", text: String(repeating: "<b>&", count: 2_500)),
        ]

    private static let markup: [Sample] = [
        Sample(name: "an element", text: "<b>x</b>"),
        Sample(name: "a script", text: "\"><script>alert(1)</script>"),
        Sample(name: "a handler", text: "x' onmouseover='alert(1)"),
        Sample(name: "a quoted handler", text: "x\" autofocus onfocus=\"alert(1)"),
        Sample(name: "a script as address", text: "javascript:alert(1)"),
        Sample(name: "data as address", text: "data:text/html,<script>alert(1)</script>"),
        Sample(name: "the end of an area", text: "</textarea></form><h1>x</h1>"),
        Sample(name: "the end of a title", text: "</title></select></option>"),
        Sample(name: "a comment", text: "<!-- x --> <!--"),
        Sample(name: "character data", text: "<![CDATA[x]]> ]]>"),
        Sample(name: "an entity", text: "<!DOCTYPE a [<!ENTITY x \"y\">]>&x;"),
        Sample(name: "references", text: "&amp;&lt;&#0;&#x3c;&nbsp;&"),
        Sample(name: "a template", text: "{0} {nimi} ${x} \\(x) %s %n"),
        Sample(name: "a path", text: "../../../etc/passwd"),
        Sample(name: "a formula", text: "=cmd|'/C calc'!A0"),
        Sample(name: "a query", text: "'; DROP TABLE luonnos;--"),
        Sample(name: "names of posts", text: "_toiminto=laheta&_versio=1"),
    ]

    private static let noncharacters = String(
        String.UnicodeScalarView([0xFFFE, 0xFFFF, 0xFDD0].compactMap { Unicode.Scalar(UInt32($0)) }))

    private static let characters: [Sample] = [
        Sample(name: "NUL", text: "a\u{0}b"),
        Sample(name: "controls", text: "a\u{1}\u{8}\u{B}\u{1F}b"),
        Sample(name: "C1 controls", text: "a\u{7F}\u{85}\u{9F}b"),
        Sample(name: "bidi controls", text: "a\u{202E}b\u{202C}\u{2066}c\u{2069}\u{200F}"),
        Sample(name: "a byte order mark", text: "a\u{FEFF}b"),
        Sample(name: "noncharacters", text: "a\(noncharacters)b"),
        Sample(name: "outside of the first plane", text: "😀𝔘\u{10FFFD}"),
        Sample(name: "combining", text: "e\u{301}\u{308}\u{1AB0} \u{1F468}\u{200D}\u{1F469}"),
        Sample(name: "a combining beginning", text: "\u{301}x"),
        Sample(name: "line breaks", text: "a\r\nb\rc\nd"),
        Sample(name: "other line breaks", text: "a\u{2028}b\u{2029}c\u{C}d"),
        Sample(name: "blanks", text: "  a\tb \u{A0}\u{3000}c  "),
    ]
}

extension String {
    /// As a page can show it: the controls that HTML does not allow are U+FFFD.
    var shownInHTML: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    switch scalar.value {
                    case 0x9, 0xA, 0xC, 0xD: scalar
                    case 0x0..<0x20, 0x7F: "\u{FFFD}"
                    default: scalar
                    }
                }))
    }

    /// The same code points; Swift's own equality takes canonically equivalent texts for the same.
    func isSameText(as other: String) -> Bool { unicodeScalars.elementsEqual(other.unicodeScalars) }

    /// Without white space at both ends, by code points.
    var trimmed: String {
        let scalars = unicodeScalars.drop(while: \.properties.isWhitespace)
        guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(scalars[...last])
    }
}
