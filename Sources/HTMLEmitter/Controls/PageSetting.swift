import FormSpec

/// What all questions of a page share.
struct PageSetting {
    let purposes: InputPurposes
    /// What can be copied from another part of the form.
    let copies: CopyPlan
    /// The page asks for a supplement: only what the authority asks for, each answer with what was sent before.
    let isSupplement: Bool

    init(_ spec: FormSpec, isSupplement: Bool = false) {
        purposes = InputPurposes(spec)
        copies = CopyPlan(spec)
        self.isSupplement = isSupplement
    }
}
