import Diagnostics
import FormChecks
import FormLowering
import FormModel
import Foundation
import SchemaModel

/// How long the checks of forms take (mapping proof, reachability, texts), by themselves: of all real forms together, and
/// of made forms of growing size.
enum ChecksBench {
    /// Tells each line as soon as it is measured.
    static func run(forms folder: String, tell: (String) -> Void) {
        if let real = realForms(in: folder) { tell(line("all of \(folder)", real)) }
        for sections in [10, 100, 1_000] {
            let form = CheckedForm(sections: sections)
            tell(line("made", prepared([("form.xsd", Array(form.schema.utf8))], roots: ["form.xsd"])))
        }
    }

    private struct Prepared {
        var set: SchemaSet
        var forms: FormSet
        var log: DiagnosticLog
        var fieldCount: Int {
            let common = forms.common?.fields.count ?? 0
            return forms.forms.reduce(common) { $0 + $1.fields.count }
        }
    }

    private static func prepared(_ files: [(name: String, bytes: [UInt8])], roots: [String]) -> Prepared {
        let byName = Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
        var log = DiagnosticLog()
        let sources = SchemaSources(roots: roots) { name in byName[name].map { LoadedFile(name: name, bytes: $0) } }
        let set = readSchemaSet(sources, log: &log)
        let unitFile = files.first { $0.name.hasSuffix("units.xml") }
        let units = unitFile.map { UnitTable(reading: $0.bytes, file: $0.name, log: &log) } ?? UnitTable()
        return Prepared(set: set, forms: lowerForms(set, units: units, log: &log), log: log)
    }

    private static func realForms(in folder: String) -> Prepared? {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        let files = names.sorted().compactMap { name -> (name: String, bytes: [UInt8])? in
            guard name.hasSuffix(".xsd") || name.hasSuffix("units.xml"),
                let data = try? Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name))
            else { return nil }
            return (name, Array(data))
        }
        guard !files.isEmpty else { return nil }
        return prepared(files, roots: files.map(\.name).filter { $0.hasSuffix(".xsd") })
    }

    private static func line(_ name: String, _ prepared: Prepared) -> String {
        var seconds: [Double] = []
        var found = 0
        for _ in 0..<3 {
            var log = prepared.log
            let before = log.diagnostics.count
            let start = cpuSeconds()
            checkForms(prepared.forms, set: prepared.set, log: &log)
            seconds.append(cpuSeconds() - start)
            found = log.diagnostics.count - before
        }
        let fields = prepared.fieldCount
        return String(
            format: "  %@  %6d fields  %9.2f ms  %7.2f ms per 1,000  %d findings", name, fields, median(seconds) * 1e3,
            median(seconds) * 1e6 / Double(max(1, fields)), found)
    }
}

/// A form of sections with conditions, rules and ranges like those of real forms: ten fields each.
private struct CheckedForm {
    var sections: Int

    var schema: String {
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="urn:kevytasiointi:form:1" xmlns:t="urn:test" \
        targetNamespace="urn:test" elementFormDefault="qualified" version="1">
        <xs:element name="lomake" k:form="lomake" k:fi="Lomake"><xs:complexType><xs:sequence>
        \((0..<sections).map(section).joined(separator: "\n"))
        </xs:sequence></xs:complexType></xs:element>
        <xs:simpleType name="laji"><xs:restriction base="xs:token">
        <xs:enumeration value="louhinta" k:fi="Louhinta"/><xs:enumeration value="murskaus" k:fi="Murskaus"/>
        <xs:enumeration value="muu" k:tags="tarkennettava" k:fi="Muu"/>
        </xs:restriction></xs:simpleType>
        <xs:simpleType name="luku"><xs:restriction base="xs:integer">
        <xs:minInclusive value="0"/><xs:maxInclusive value="10000"/>
        </xs:restriction></xs:simpleType>
        </xs:schema>
        """
    }

    /// Each section but the first depends on the one before.
    private func section(_ number: Int) -> String {
        let before = number > 0 ? " or osa\(number - 1)/maara > 100" : ""
        return """
            <xs:element name="osa\(number)" k:fi="Osa \(number)">
            <xs:annotation><xs:appinfo>
            <k:constraint id="jarjestys" test="loppu >= alku" at="loppu" fi="Loppu {loppu} on ennen alkua {alku}. Korjaa päivät">
            <k:ok><alku>2027-05-01</alku><loppu>2027-05-01</loppu></k:ok>
            <k:fails><alku>2027-05-01</alku><loppu>2027-04-30</loppu></k:fails></k:constraint>
            <k:constraint id="osuus" test="maara >= osuus" fi="Osuus {osuus} on yli määrän {maara}. Korjaa luvut">
            <k:ok><maara>2</maara><osuus>1</osuus></k:ok><k:fails><maara>1</maara><osuus>2</osuus></k:fails></k:constraint>
            </xs:appinfo></xs:annotation><xs:complexType><xs:sequence>
            <xs:element name="laji" type="t:laji" k:fi="Mitä tehdään"/>
            <xs:element name="mika" type="xs:token" minOccurs="0" k:relevant="tagged(laji, 'tarkennettava')" k:required="true()" k:fi="Mikä muu"/>
            <xs:element name="alku" type="xs:date" k:fi="Alkaa"/>
            <xs:element name="loppu" type="xs:date" k:fi="Päättyy"/>
            <xs:element name="maara" type="t:luku" k:fi="Määrä"/>
            <xs:element name="osuus" type="t:luku" minOccurs="0" k:fi="Osuus"/>
            <xs:element name="yolla" type="xs:boolean" default="false" k:fi="Myös yöllä"/>
            <xs:element name="syy" type="xs:token" minOccurs="0" k:relevant="yolla and (laji != 'muu'\(before))" k:required="maara > 10" k:fi="Miksi"/>
            <xs:element name="kesto" type="xs:token" minOccurs="0" k:relevant="days-between(alku, loppu) > 30" k:fi="Miksi kauan"/>
            </xs:sequence></xs:complexType></xs:element>
            """
    }
}
