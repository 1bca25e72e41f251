/// How often something occurs: from `min` to `max`, nil for unbounded. Arithmetic saturates.
struct OccurrenceRange: Equatable {
    var min: Int
    var max: Int?

    /// range-ok: within the other.
    func isWithin(_ other: OccurrenceRange) -> Bool {
        guard min >= other.min else { return false }
        guard let limit = other.max else { return true }
        return max.map { $0 <= limit } ?? false
    }

    func times(_ count: Int) -> OccurrenceRange {
        OccurrenceRange(min: min.saturatingTimes(count), max: count == 0 ? 0 : max.map { $0.saturatingTimes(count) })
    }

    func times(_ other: OccurrenceRange) -> OccurrenceRange {
        let highest: Int? =
            max == 0 || other.max == 0 ? 0 : max.flatMap { left in other.max.map { left.saturatingTimes($0) } }
        return OccurrenceRange(min: min.saturatingTimes(other.min), max: highest)
    }

    func plus(_ other: OccurrenceRange) -> OccurrenceRange {
        OccurrenceRange(
            min: min.saturatingPlus(other.min), max: max.flatMap { left in other.max.map { left.saturatingPlus($0) } })
    }

    /// `0…5`, `1…*`
    var text: String { "\(min)…" + (max.map(String.init) ?? "*") }
}

extension Int {
    fileprivate func saturatingTimes(_ other: Int) -> Int {
        let (value, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? .max : value
    }
    fileprivate func saturatingPlus(_ other: Int) -> Int {
        let (value, overflow) = addingReportingOverflow(other)
        return overflow ? .max : value
    }
}

extension Particle {
    var ownRange: OccurrenceRange { OccurrenceRange(min: minOccurs, max: maxOccurs) }

    /// cos-seq-range and cos-choice-range: the effective total range.
    var totalRange: OccurrenceRange {
        switch term {
        case .element, .wildcard: return ownRange
        case .group(let group):
            let inner = group.particles.map(\.totalRange)
            switch group.compositor {
            case .sequence, .all:
                return ownRange.times(inner.reduce(OccurrenceRange(min: 0, max: 0)) { $0.plus($1) })
            case .choice:
                guard !inner.isEmpty else { return OccurrenceRange(min: 0, max: 0) }
                let highest: Int? = inner.contains { $0.max == nil } ? nil : inner.compactMap(\.max).max()
                return ownRange.times(OccurrenceRange(min: inner.map(\.min).min() ?? 0, max: highest))
            }
        }
    }

    /// 3.9.6, 2.2: without groups that say nothing.
    var withoutPointlessGroups: Particle {
        guard case .group(var group) = term else { return self }
        var particles: [Particle] = []
        for particle in group.particles.map(\.withoutPointlessGroups) {
            guard case .group(let inner) = particle.term else {
                particles.append(particle)
                continue
            }
            let isOnce = particle.minOccurs == 1 && particle.maxOccurs == 1
            switch inner.compositor {
            case .sequence, .all:
                if inner.particles.isEmpty { continue }
            case .choice:
                if inner.particles.isEmpty, particle.minOccurs == 0 { continue }
            }
            if isOnce, inner.compositor == group.compositor, inner.compositor != .all {
                particles += inner.particles
            } else {
                particles.append(particle)
            }
        }
        group.particles = particles
        if minOccurs == 1, maxOccurs == 1, particles.count == 1 { return particles[0] }
        var result = self
        result.term = .group(group)
        return result
    }
}
