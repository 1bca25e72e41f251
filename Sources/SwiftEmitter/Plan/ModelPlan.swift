import FormModel
import FormSpec

/// The Swift types of one form, with all names given: what the emitters print.
struct ModelPlan {
    /// The type of the form itself: the first of `groups`.
    var name: String
    /// In the order of their first use; the form itself first.
    var groups: [GroupPlan] = []
    var codeLists: [CodeListPlan] = []
}

/// A group, choice, optional sequence, file, or value with attributes as a Swift type.
struct GroupPlan {
    var name: String
    /// The field it was made from: the first use, where the type of the schema stands in several places.
    var field: FieldIndex
    /// How many places of the form share the type.
    var uses = 1
    var members: [MemberPlan] = []
    var rules: [RulePlan] = []
}

/// A property or a branch, and its handle: both have the same name.
struct MemberPlan {
    var name: String
    var field: FieldIndex
    /// The distance from the group's own field: the raw value of the handle.
    var offset: Int
    var type: MemberType
    var multiplicity: Multiplicity

    enum MemberType: Hashable {
        case value(String)
        /// A code list or a text with several values in one answer.
        case codes(String)
        case group(String)
        /// A constant of the schema, always written.
        case constant(String)
    }
    enum Multiplicity {
        case one
        case optional
        case many
    }

    /// The type as written in Swift.
    var swiftType: String {
        switch type {
        case .codes(let name): "[\(name)]"
        case .constant: "String"
        case .value(let name), .group(let name):
            switch multiplicity {
            case .one: name
            case .optional: "\(name)?"
            case .many: "[\(name)]"
            }
        }
    }
}

/// A rule that a group or one of its values carries.
struct RulePlan {
    var name: String
    var rule: RuleIndex
    /// What follows the group's id in the rule's id.
    var suffix: String
    /// The member that carries it; nil for the group itself.
    var member: Int?
}

/// A list of codes as an enumeration.
struct CodeListPlan {
    var name: String
    var field: FieldIndex
    /// By position of the field's options.
    var cases: [String]
}
