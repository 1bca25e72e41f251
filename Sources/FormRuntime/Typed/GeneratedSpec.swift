import FormSpec
import SchemaTables

extension FormSpec {
    /// The definition that a literal of generated code holds. A literal that holds none was not made by the compiler
    /// that this runtime belongs to: building the forms again mends it.
    public static func generated(_ literal: StaticString) -> FormSpec {
        guard let encoded = bytes(printable: literal) else {
            preconditionFailure("generated definition is damaged: build the forms again")
        }
        switch decode(encoded) {
        case .success(let spec): return spec
        case .failure(let error):
            preconditionFailure("generated definition cannot be decoded (\(error)): build the forms again")
        }
    }
}
