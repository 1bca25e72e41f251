import FormSpec

/// WCAG 1.3.1, 2.4.6: one h1, and no level left out.
struct HeadingRule: PageRule {
    static let id = "headings"
    static func check(_ page: PageWalk, _ report: (PageWalk.Place?, String) -> Void) {
        var former = 0
        var tops = 0
        for place in page.places where !place.isInside(.footer) {
            guard let tag = place.element?.tag, let level = [Element.Tag.h1: 1, .h2: 2, .h3: 3][tag] else { continue }
            // The summary stands before the h1 and counts as its own start.
            if place.ancestors.contains(where: { $0.literal("role") == "alert" }) { continue }
            if level == 1 { tops += 1 }
            if level > former + 1 { report(place, "\(tag.rawValue) follows level \(former); no level may be left out") }
            former = level
        }
        if tops != 1 { report(nil, "a page has one h1, this has \(tops)") }
    }
}
