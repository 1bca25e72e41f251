import Testing

/// What an author writes beside exactly what is found: line, id, message.
@Suite struct AnnotationTests {
    /// Lines of the root's content, on line 5.
    @Test(arguments: [
        (
            "<xs:element name='a' type='xs:string' minOccurs='0' k:relevent='true()' k:fi='A'/>",
            "unknown-annotation: `k:relevent` is no annotation; did you mean `k:relevant`?"
        ),
        (
            "<xs:element name='a' type='xs:string' k:fi='A'><xs:annotation><xs:appinfo><k:hnt fi='x'/></xs:appinfo></xs:annotation></xs:element>",
            "unknown-annotation: `k:hnt` is no annotation; did you mean `k:hint`?"
        ),
        (
            "<xs:element name='a' type='xs:string' k:fi='A'><xs:annotation><xs:appinfo><k:help fi='x' hreff='y'/></xs:appinfo></xs:annotation></xs:element>",
            "unknown-annotation: `hreff` does not belong to `k:help`; did you mean `href`?"
        ),
        (
            "<xs:element name='a' type='xs:string' k:fi='A'><xs:annotation><xs:appinfo><k:hint k:fi='x' fi='x'/></xs:appinfo></xs:annotation></xs:element>",
            "misplaced-annotation: `k:fi` is an attribute of `k:hint` itself; write `fi` without prefix"
        ),
        (
            "<xs:element name='nimi' type='xs:string' k:unit='m' k:fi='A'/>",
            "misplaced-annotation: `k:unit` belongs to a number, but `nimi` is text"
        ),
        (
            "<xs:element name='a' type='xs:decimal' k:unit='metri' k:fi='A'/>",
            "unknown-unit: unit `metri` is not in the list of units; add it there or correct the id"
        ),
        (
            "<xs:element name='a' type='xs:decimal' k:unit='k-m33' k:fi='A'/>",
            "unknown-unit: unit `k-m33` is not in the list of units; nearest is `k-m3`"
        ),
        ("<xs:element name='a' type='xs:string' k:fi='A '/>", "stray-space: `k:fi` ends in a space; remove it"),
        ("<xs:element name='a' type='xs:string' k:fi=' A'/>", "stray-space: `k:fi` begins with a space; remove it"),
        (
            "<xs:element name='a' type='xs:string' k:fi='A {b}'/>",
            "misplaced-placeholder: `{b}` works in messages of rules only; write the text without braces"
        ),
        (
            "<xs:element name='a' type='xs:string' k:checksum='iban' k:fi='A'/>",
            "misplaced-annotation: `k:checksum` does not belong here: `a` is an element; move or remove the annotation"
        ),
        (
            "<xs:element name='a' type='xs:string' k:widget='linees' k:fi='A'/>",
            "annotation-content: `k:widget` cannot be `linees`; did you mean `lines`?"
        ),
        (
            "<xs:element name='a' type='xs:string' k:widget='map' k:fi='A'/>",
            "misplaced-annotation: `k:widget=\"map\"` changes nothing or does not fit `a`; remove it"
        ),
        (
            "<xs:element name='a' type='xs:string' k:autocomplete='e-mail' k:fi='A'/>",
            "annotation-content: `k:autocomplete` cannot be `e-mail`; did you mean `email`?"
        ),
        (
            "<xs:element name='a' type='xs:string' k:legal='YSL 527/2014 118' k:fi='A'/>",
            "legal-form: `YSL 527/2014 118` is no section of a law; write for example `YSL 527/2014 118 §` or `YSL 527/2014 118 § 2 mom.`"
        ),
        (
            "<xs:element name='a' type='xs:string' k:legal='YSL 86/2000 118 §' k:fi='A'/>",
            "unknown-law: the number of `YSL` is 527/2014; correct the number or the abbreviation"
        ),
        (
            "<xs:element name='a' type='xs:string' k:legal='YSLL 12/2014 118 §' k:fi='A'/>",
            "unknown-law: law `YSLL` is not in the list of laws; did you mean `YSL`?"
        ),
        (
            "<xs:element name='a' type='xs:string' k:unverified='mikä' k:fi='A'/>",
            "misplaced-annotation: `k:unverified` qualifies `k:legal`, which is not there; add it"
        ),
        (
            "<xs:element name='a' type='xs:string' k:unfit='ask' k:fi='A'/>",
            "misplaced-annotation: `k:unfit` says what happens to a pre-filled value, but `a` has none; add `k:from`"
        ),
        (
            "<xs:element name='a' type='xs:string' k:id='a' k:fi='A'/>",
            "needless-id: `k:id` equals the name `a`; remove it"
        ),
        (
            "<xs:element name='a' type='xs:string' k:form='toinen' k:fi='A'/>",
            "misplaced-annotation: `k:form` belongs to a global element, but `a` stands inside one"
        ),
        ("<xs:element name='a' type='xs:string'/>", "missing-label: `a` has no label; add `k:fi`"),
        (
            "<xs:choice><xs:element name='a' type='xs:string' k:fi='A'/><xs:element name='b' type='xs:string' k:fi='B'/></xs:choice>",
            "choice-without-id: the choice has no id; add `k:id` and a label"
        ),
        (
            "<xs:choice k:id='c' k:fi='C'><xs:element name='a' type='xs:string' k:fi='A'/><xs:sequence><xs:element name='b' type='xs:string' k:fi='B'/></xs:sequence></xs:choice>",
            "branch-not-element: a branch of a choice is one element, not `xs:sequence`; gather the branch into an element"
        ),
        (
            "<xs:sequence maxOccurs='2'><xs:element name='a' type='xs:string' k:fi='A'/></xs:sequence>",
            "repeated-group: `xs:sequence` repeats, but on a form only elements do; gather its parts into one element"
        ),
        (
            "<xs:any processContents='lax'/>",
            "wildcard: `xs:any`: a form cannot ask just anything; write the elements or attributes instead of the wildcard"
        ),
        (
            "<xs:element name='a' k:fi='A'><xs:complexType mixed='true'><xs:sequence/></xs:complexType></xs:element>",
            "mixed-content: `a` mixes text and elements, which no form can ask; remove `mixed`"
        ),
        ("<xs:element name='a' k:fi='A'/>", "no-type: `a` has no type; add `type`"),
        (
            "<xs:element name='a' type='xs:string' k:relevant='answered(.) and' minOccurs='0' k:fi='A'/>",
            "expression-syntax: the expression ends too early: `name` is missing"
        ),
    ])
    func findsOneMistake(_ line: String, _ finding: String) {
        #expect(lower(formSchema(line)).findings == ["5 " + finding])
    }

    /// Properties of the form as a whole.
    @Test(arguments: [
        (
            "<xs:element name='peruste' type='xs:string' k:relevant='ehto' k:fi='A'/>",
            "hidden-but-mandatory: `peruste` can be hidden, but the schema demands it; add `minOccurs=\"0\"`"
        ),
        (
            "<xs:element name='nimi' type='xs:string' k:required='ehto' k:fi='A'/>",
            "required-twice: `nimi` is required already (`minOccurs` is 1); remove `k:required`"
        ),
        (
            "<xs:element name='a' type='xs:string' minOccurs='0' k:relevant='1 = 1' k:fi='A'/>",
            "constant-condition: `a`: condition `1 = 1` is always the same; remove it or write one over fields"
        ),
        (
            "<xs:element name='a' type='xs:string' k:fi='Ehto'/>",
            "duplicate-label: `ehto` and `a` are shown under one label, “Ehto”; change one"
        ),
        (
            "<xs:element name='a' k:fi='A'><xs:simpleType><xs:restriction base='xs:token'><xs:enumeration value='s' k:fi='S'/><xs:enumeration value='s' k:fi='S'/></xs:restriction></xs:simpleType></xs:element>",
            "duplicate-option: `s` is in the list twice; remove one"
        ),
        (
            "<xs:element name='a' k:fi='A'><xs:simpleType><xs:restriction base='xs:token'><xs:enumeration value='s' k:fi='S'/><xs:enumeration value='t'/></xs:restriction></xs:simpleType></xs:element>",
            "missing-label: code `t` has no label; add `k:fi`"
        ),
        (
            "<xs:element name='a' k:fi='A'><xs:simpleType><xs:restriction base='xs:token'><xs:pattern value='\\d{5}'/></xs:restriction></xs:simpleType></xs:element>",
            "unicode-digits: `\\d` admits more than 0–9; write `[0-9]`"
        ),
        (
            "<xs:element name='a' k:sensitivity='personal' k:fi='A'><xs:complexType><xs:sequence><xs:element name='b' type='xs:string' k:sensitivity='public' k:fi='B'/></xs:sequence></xs:complexType></xs:element>",
            "sensitivity-lowered: `b` is `public`, but its type or group is `personal`; protection cannot be lowered"
        ),
        (
            "<xs:element name='a' k:protected='b' k:fi='A'><xs:complexType><xs:sequence><xs:element name='b' type='xs:boolean' k:fi='B'/></xs:sequence></xs:complexType></xs:element>",
            "protected-without-fields: `a`: `k:protected` concerns nothing; mark fields `k:sensitivity=\"turvakielto\"`"
        ),
        (
            "<xs:element name='a' k:fi='A'><xs:complexType><xs:sequence><xs:element name='r' maxOccurs='9' k:fi='R'><xs:complexType><xs:sequence><xs:element name='n' type='xs:string' minOccurs='0' k:fi='N'/></xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType><xs:unique name='u' k:fi='Sama'><xs:selector xpath='t:r'/><xs:field xpath='t:n'/></xs:unique></xs:element>",
            "unique-exempts: `n` can be absent, then `xs:unique` skips the row; use `distinct()`"
        ),
        (
            "<xs:element name='a' k:fi='A'><xs:complexType><xs:sequence><xs:element name='r' maxOccurs='9' k:fi='R'><xs:complexType><xs:sequence><xs:element name='n' type='xs:string' k:fi='N'/></xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType><xs:unique name='u' k:fi='Sama'><xs:selector xpath='r'/><xs:field xpath='t:n'/></xs:unique></xs:element>",
            "selector-finds-nothing: `xs:selector` finds nothing: the name needs its prefix (`t:r`)"
        ),
    ])
    func findsWhatTheFormCannotBe(_ line: String, _ finding: String) {
        let condition = "<xs:element name='ehto' type='xs:boolean' k:fi='Ehto'/>"
        #expect(lower(formSchema(line + condition)).findings.map(withoutOrder) == [withoutOrder("5 " + finding)])
    }

    /// Which of two fields with one label is named first depends on which stands first.
    private func withoutOrder(_ finding: String) -> String {
        finding.replacing("`a` and `ehto` are", with: "`ehto` and `a` are")
    }

    @Test func wantsEveryLanguageOfTheForm() {
        let form = schema(
            """
            <xs:element name="lomake" k:form="lomake" k:fi="Lomake" k:sv="Blankett">
            <xs:complexType><xs:sequence>
            <xs:element name="yolla" type="t:taso" k:fi="Yöllä"/>
            <xs:element name="paivalla" type="t:taso" k:fi="Päivällä" k:sv="På dagen">
            <xs:annotation><xs:appinfo>
            <k:constraint id="s" test=". > 1" fi="{.} on liian vähän. Korjaa" sv="För lite. Rätta">
            <k:ok><paivalla>2</paivalla></k:ok><k:fails><paivalla>1</paivalla></k:fails>
            </k:constraint>
            </xs:appinfo></xs:annotation>
            </xs:element>
            </xs:sequence></xs:complexType>
            </xs:element>
            <xs:simpleType name="taso"><xs:restriction base="xs:integer">
            <xs:maxInclusive value="200" k:sv="Ange högst 200"/>
            </xs:restriction></xs:simpleType>
            """)
        #expect(
            lower(form).findings == [
                "4 missing-language: `yolla` has no Swedish label; add `k:sv`",
                "7 placeholder-differs: `{.}` stands in Finnish but not in Swedish",
                "15 missing-language: `maxInclusive` has no Finnish label; add `k:fi`",
            ])
    }

    @Test func noticesALanguageForgottenOnTheRoot() {
        let form = schema(
            """
            <xs:element name="lomake" k:form="lomake" k:fi="Lomake"><xs:complexType><xs:sequence>
            <xs:element name="a" type="xs:string" k:fi="A" k:sv="A"/>
            </xs:sequence></xs:complexType></xs:element>
            <xs:element name="toinen" k:form="toinen" k:fi="Toinen" k:sv="Andra"><xs:complexType><xs:sequence/>
            </xs:complexType></xs:element>
            """)
        #expect(lower(form).findings == ["2 missing-language: `lomake` has no Swedish label; add `k:sv`"])
    }

    @Test func saysTheSameInFinnish() throws {
        let lowered = lower(formSchema("<xs:element name='nimi' type='xs:string' k:unit='m' k:fi='Nimi'/>"))
        #expect(lowered.diagnostics.map(\.message.fi) == ["`k:unit` kuuluu lukuun, mutta `nimi` on tekstiä"])
    }

    @Test(arguments: [
        (
            "<xs:element name='lomake' type='xs:string' k:form='lomake' k:fi='A'/>",
            "2 form-without-fields: the root `lomake` of the form is a single value; give it a complex type with fields"
        ),
        (
            "<xs:element name='lomake' abstract='true' type='t:t' k:form='lomake' k:fi='A'/>",
            "2 abstract: `lomake` is abstract and cannot be asked; write an `xs:choice` of its alternatives instead"
        ),
        (
            "<xs:element name='lomake' type='t:t' k:form='lomake'/>",
            "2 missing-label: `lomake` has no label; add `k:fi`"
        ),
    ])
    func refusesRootsThatAreNoForm(_ root: String, _ finding: String) {
        let type = "<xs:complexType name='t'><xs:sequence/></xs:complexType>"
        #expect(lower(schema(root + type)).findings == [finding])
    }

    @Test func stopsAtTypesThatContainThemselves() {
        let form = formSchema(
            "<xs:element name='a' type='t:puu' k:fi='A'/>",
            after: """
                <xs:complexType name="puu"><xs:sequence>
                <xs:element name="haara" type="t:puu" minOccurs="0" k:fi="Haara"/>
                </xs:sequence></xs:complexType>
                """)
        #expect(
            lower(form).findings == [
                "10 recursive-type: `haara` contains its own type; a form cannot go on for ever, so write the levels one by one"
            ])
    }

    @Test func stopsAtFormsThatMultiply() {
        let types = (0..<30).map { level in
            let parts = (0..<2).map {
                level == 29
                    ? "<xs:element name='e\($0)' type='xs:string' k:fi='E\($0)'/>"
                    : "<xs:element name='e\($0)' type='t:t\(level + 1)' k:fi='E\($0)'/>"
            }
            return "<xs:complexType name='t\(level)'><xs:sequence>\(parts.joined())</xs:sequence></xs:complexType>"
        }
        let lowered = lower(
            formSchema("<xs:element name='a' type='t:t0' k:fi='A'/>", after: types.joined(separator: "\n")))
        #expect(lowered.findings.map { $0.split(separator: " ")[1] } == ["form-too-large:"])
    }
}
