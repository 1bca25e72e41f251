import Diagnostics

/// Reads a schema: its documents, then its components, then what the rules say of them. The set is as complete as can be
/// even where there are errors, so that later stages find theirs in the same run; emission needs a log without errors.
package func readSchemaSet(_ sources: SchemaSources, log: inout DiagnosticLog) -> SchemaSet {
    var loading = SchemaLoading(sources: sources)
    loading.run()
    log.append(contentsOf: loading.log.diagnostics)
    var resolver = Resolver(loading.schema)
    resolver.run()
    var findings = DiagnosticLog()
    for rule in SchemaRules.all { rule.check(resolver, into: &findings) }
    log.append(contentsOf: resolver.log.diagnostics)
    log.append(contentsOf: findings.diagnostics)
    return resolver.set
}
