import SchemaTables
import SchemaValues

extension TablesBuilder {
    /// The declarations that may stand where an element particle is: the declared one first, then those of its
    /// substitution group that nothing blocks; abstract ones left out (3.3.6, Substitution Group OK).
    mutating func substitutable(for head: ElementID) -> [ElementIndex] {
        let declared = element(head)
        let own = set[head].isAbstract ? [] : [declared]
        return own + set.substitutes(for: head, blocking: set[head].block).map { element($0) }
    }
}
