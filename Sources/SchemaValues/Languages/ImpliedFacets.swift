/// The parts of a type's definition that values of another type keep by themselves, by comparing the definitions.
package struct ImpliedFacets: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let datatype = ImpliedFacets(rawValue: 1)
    package static let minLength = ImpliedFacets(rawValue: 2)
    package static let maxLength = ImpliedFacets(rawValue: 4)
    package static let lowerBound = ImpliedFacets(rawValue: 8)
    package static let upperBound = ImpliedFacets(rawValue: 16)
    package static let digits = ImpliedFacets(rawValue: 32)
    package static let patterns = ImpliedFacets(rawValue: 64)
    package static let enumeration = ImpliedFacets(rawValue: 128)
    package static let all: ImpliedFacets = [
        .datatype, .minLength, .maxLength, .lowerBound, .upperBound, .digits, .patterns, .enumeration,
    ]
}

extension ValueType {
    /// What every value of `source` keeps of this type, the text being handed on as it is.
    package func implied(by source: ValueType) -> ImpliedFacets {
        guard case .atomic(let own) = variety, case .atomic(let given) = source.variety, primitive == source.primitive
        else { return isSame(as: source) ? .all : [] }
        var found: ImpliedFacets = []
        if given.isDerived(from: own) { found.insert(.datatype) }
        if keepsMost(\.maxLength, of: source) { found.insert(.maxLength) }
        // Where white space goes that was kept before, a text can become shorter and other than a pattern wants it.
        if source.whiteSpace >= whiteSpace {
            if keepsLeast(of: source) { found.insert(.minLength) }
            if keepsPatterns(of: source) { found.insert(.patterns) }
            if keepsEnumeration(of: source) { found.insert(.enumeration) }
        }
        if keepsLowerBound(of: source) { found.insert(.lowerBound) }
        if keepsUpperBound(of: source) { found.insert(.upperBound) }
        if keepsDigits(of: source) { found.insert(.digits) }
        return found
    }

    /// The same definition, as far as values go; built on the same steps.
    package func isSame(as other: ValueType) -> Bool {
        guard whiteSpace == other.whiteSpace, facets.isSame(as: other.facets) else { return false }
        switch (variety, other.variety) {
        case (.atomic(let left), .atomic(let right)): return left == right
        case (.list(let left), .list(let right)): return left.isSame(as: right)
        case (.union(let left), .union(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
        case (.atomic, _), (.list, _), (.union, _): return false
        }
    }

    private func keepsMost(_ facet: KeyPath<FacetSet, Int?>, of source: ValueType) -> Bool {
        guard let most = facets.length ?? facets[keyPath: facet] else { return true }
        return (source.facets.length ?? source.facets[keyPath: facet]).map { $0 <= most } ?? false
    }

    private func keepsLeast(of source: ValueType) -> Bool {
        guard let least = facets.length ?? facets.minLength, least > 0 else { return true }
        return (source.facets.length ?? source.facets.minLength).map { $0 >= least } ?? false
    }

    private func keepsPatterns(of source: ValueType) -> Bool {
        facets.patternSources.allSatisfy { step in
            source.facets.patternSources.contains { Set($0).isSubset(of: step) }
        }
    }

    private func keepsEnumeration(of source: ValueType) -> Bool {
        guard let codes = facets.enumeration else { return true }
        return source.facets.enumeration.map { Set($0).isSubset(of: codes) } ?? false
    }

    private func keepsLowerBound(of source: ValueType) -> Bool {
        let bounds = [source.facets.minInclusive.map { ($0, true) }, source.facets.minExclusive.map { ($0, false) }]
        func isKept(_ wanted: SchemaValue?, isInclusive: Bool) -> Bool {
            guard let wanted else { return true }
            return bounds.compactMap { $0 }.contains { bound, isReached in
                let order = bound.order(to: wanted)
                return order == .greater || order == .equal && (isInclusive || !isReached)
            }
        }
        return isKept(facets.minInclusive, isInclusive: true) && isKept(facets.minExclusive, isInclusive: false)
    }

    private func keepsUpperBound(of source: ValueType) -> Bool {
        let bounds = [source.facets.maxInclusive.map { ($0, true) }, source.facets.maxExclusive.map { ($0, false) }]
        func isKept(_ wanted: SchemaValue?, isInclusive: Bool) -> Bool {
            guard let wanted else { return true }
            return bounds.compactMap { $0 }.contains { bound, isReached in
                let order = bound.order(to: wanted)
                return order == .less || order == .equal && (isInclusive || !isReached)
            }
        }
        return isKept(facets.maxInclusive, isInclusive: true) && isKept(facets.maxExclusive, isInclusive: false)
    }

    private func keepsDigits(of source: ValueType) -> Bool {
        func isKept(_ wanted: Int?, _ given: Int?) -> Bool {
            wanted.map { wanted in given.map { $0 <= wanted } ?? false } ?? true
        }
        return isKept(facets.totalDigits, source.facets.totalDigits)
            && isKept(facets.fractionDigits, source.facets.fractionDigits)
    }
}

extension FacetSet {
    fileprivate func isSame(as other: FacetSet) -> Bool {
        length == other.length && minLength == other.minLength && maxLength == other.maxLength
            && patternSources == other.patternSources && enumeration == other.enumeration
            && maxInclusive == other.maxInclusive && maxExclusive == other.maxExclusive
            && minInclusive == other.minInclusive && minExclusive == other.minExclusive
            && totalDigits == other.totalDigits && fractionDigits == other.fractionDigits
    }
}
