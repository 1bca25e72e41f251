/// All forms of one compilation: the common data first, which the others' bindings refer to.
package struct FormSet: Sendable {
    /// The form over the common data, nil where the sources have none.
    package var common: Form?
    /// By id, in alphabetical order, the common one left out.
    package var forms: [Form]

    package init(common: Form?, forms: [Form]) {
        self.common = common
        self.forms = forms
    }
}
