import Diagnostics
import SchemaTables
import SchemaValues

extension TablesBuilder {
    /// The place of a constraint. A keyref and what it refers to are found by name, whichever comes first.
    mutating func identityConstraint(_ constraint: IdentityConstraint) -> IdentityConstraintIndex? {
        if let known = constraintIndices[constraint.name] { return known }
        guard let selector = paths(constraint.selector, isField: false, of: constraint) else { return nil }
        var fields: [[IdentityPath]] = []
        for field in constraint.fields {
            guard let alternatives = paths(field, isField: true, of: constraint) else { return nil }
            fields.append(alternatives)
        }
        let category: IdentityConstraintRecord.Category
        switch constraint.category {
        case .unique: category = .unique
        case .key: category = .key
        case .keyref(let refer):
            guard let target = referred(refer) else {
                log.error(.unknownKey(constraint.name, refer), id: "src-resolve", at: constraint.annotation.location)
                return nil
            }
            category = .keyref(refer: target)
        }
        let record = IdentityConstraintRecord(
            name: name(constraint.name), category: category, selector: selector, fields: fields)
        let index = IdentityConstraintIndex(tables.identityConstraints.count)
        constraintIndices[constraint.name] = index
        tables.identityConstraints.append(record)
        return index
    }

    private mutating func referred(_ name: ExpandedName) -> IdentityConstraintIndex? {
        if let known = constraintIndices[name] { return known }
        for declaration in set.elements {
            for constraint in declaration.identityConstraints where constraint.name == name {
                switch constraint.category {
                case .unique, .key: return identityConstraint(constraint)
                case .keyref: continue
                }
            }
        }
        return nil
    }

    private mutating func paths(
        _ path: ConstraintPath, isField: Bool, of constraint: IdentityConstraint
    ) -> [IdentityPath]? {
        let parsed = IdentityPathParser.paths(
            path.text, namespaces: path.namespaces, allowsAttributes: isField, intern: { name($0) })
        switch parsed {
        case .success(let paths): return paths
        case .failure(let fault):
            log.error(
                .notAPath(path.text, part: fault.part), id: isField ? "c-fields-xpaths" : "c-selector-xpath",
                at: constraint.annotation.location)
            return nil
        }
    }
}
