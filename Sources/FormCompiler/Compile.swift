import Diagnostics
import FormChecks
import FormLowering
import FormModel
import SchemaModel

/// Forms from schemas: read, resolve, lower, check; then, where nothing is wrong, name and emit.
///
/// Equal input gives equal output, on any machine. No file is opened here: `input.load` gives them.
package func compile(_ input: CompilerInput) -> CompilerOutput {
    var log = DiagnosticLog()
    let inputs = LoadedInputs(input)
    let schema = readSchemaSet(inputs.sources, log: &log)
    let units = inputs.units(beside: schema, log: &log)
    let forms = lowerForms(schema, units: units, log: &log)
    checkForms(forms, set: schema, log: &log)
    if let most = input.options.mostRuleCost { checkRuleCost(forms, most: most, log: &log) }
    let verdicts = proveMappings(forms)
    reportMappings(verdicts, of: forms, log: &log)
    var summary = MappingSummary(verdicts, of: forms)
    for register in forms.registers {
        let verdicts = proveMappings(register)
        reportMappings(verdicts, of: register, log: &log)
        summary.add(verdicts, of: register)
    }
    var output = CompilerOutput(report: ExecutionReport.text(forms.inOrder) + "\n" + summary.text, model: forms)
    if !input.options.checksOnly, !log.stops(input.options) {
        emit(forms, inputs: inputs.files, into: &output, log: &log)
    }
    output.mappings = summary
    output.registers = forms.registers.compactMap(RegisterForms.init)
    output.diagnostics = log.sorted
    return output
}

/// The forms of an input, whatever is wrong with them: what trials and reports work on.
package func formSet(of input: CompilerInput) -> FormSet {
    var log = DiagnosticLog()
    let inputs = LoadedInputs(input)
    let schema = readSchemaSet(inputs.sources, log: &log)
    let units = inputs.units(beside: schema, log: &log)
    return lowerForms(schema, units: units, log: &log)
}

extension DiagnosticLog {
    /// Whether something was found that lets nothing be emitted.
    func stops(_ options: CompilerOptions) -> Bool {
        diagnostics.contains { $0.severity >= (options.isStrict ? .warning : .error) }
    }
}

extension FormSet {
    /// The common form first.
    var inOrder: [Form] { [common].compactMap { $0 } + forms }
}
