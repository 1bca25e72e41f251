/// All forms of one compilation: the common data first, which the others' bindings refer to.
package struct FormSet: Sendable {
    /// The form over the common data, nil where the sources have none.
    package var common: Form?
    /// By id, in alphabetical order, the common one left out.
    package var forms: [Form]
    /// Mappings of registers (`k:source`), each beside the schema of the register's record, which its bindings refer to
    /// as those of other forms refer to the common data. Nobody fills them in.
    package var registers: [FormSet]

    package init(common: Form?, forms: [Form], registers: [FormSet] = []) {
        self.common = common
        self.forms = forms
        self.registers = registers
    }
}
