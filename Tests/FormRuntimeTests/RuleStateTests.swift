import Testing

@testable import FormRuntime
@testable import FormSpec

/// Relevance, requirements, presence, calculations and rules as customers meet them.
@Suite struct RuleStateTests {
    // MARK: Relevance

    @Test func hidesAndKeepsWhatIsNotRelevant() throws {
        let form = try RuleForm(
            """
            <xs:element name="laji" type="xs:string" minOccurs="0" k:fi="Laji"/>
            <xs:element name="muu" minOccurs="0" k:relevant="laji = 'muu'" k:fi="Muu"><xs:complexType><xs:sequence>
              <xs:element name="mika" type="xs:string" k:fi="Mikä"/>
            </xs:sequence></xs:complexType></xs:element>
            <xs:element name="summa" type="xs:string" minOccurs="0" k:required="answered(muu/mika)" k:fi="Summa"/>
            """)
        let hidden = try form.state(["laji": "a", "muu/mika": "jokin"])
        #expect(!hidden.isRelevant(try form.address("muu")))
        #expect(hidden.effectiveRaw(at: try form.address("muu/mika")) == "")
        #expect(hidden.instance.raw(at: try form.address("muu/mika"), of: form.spec) == "jokin")
        #expect(!hidden.isRequired(try form.address("summa")))
        #expect(!String(decoding: writeApplication(hidden), as: UTF8.self).contains("jokin"))
        #expect(form.findings(hidden) == [])
        // Relevant, so present: what it requires is required.
        #expect(form.findings(try form.state(["laji": "muu"])) == ["missing muu/mika"])
        #expect(form.findings(try form.state(["laji": "muu", "muu/mika": "x"])) == ["missing summa"])
    }

    @Test func hidesWhatIsUnknownAndAddsUpConditions() throws {
        let form = try RuleForm(
            """
            <xs:element name="a" type="xs:boolean" minOccurs="0" k:fi="A"/>
            <xs:element name="b" type="xs:boolean" minOccurs="0" k:fi="B"/>
            <xs:element name="g" minOccurs="0" k:relevant="a" k:fi="G"><xs:complexType><xs:sequence>
              <xs:element name="x" type="xs:string" minOccurs="0" k:relevant="b" k:fi="X"/>
              <xs:element name="y" type="xs:string" minOccurs="0" k:fi="Y"/>
            </xs:sequence></xs:complexType></xs:element>
            """)
        for (a, b, expected) in [
            ("true", "true", true), ("true", "", false), ("false", "true", false), ("", "true", false),
        ] {
            let state = try form.state(["a": a, "b": b])
            #expect(state.isRelevant(try form.address("g/x")) == expected, "\(a) \(b)")
        }
    }

    // MARK: Presence

    private static let presence = """
        <xs:element name="kysy" type="xs:boolean" minOccurs="0" k:fi="Kysy"/>
        <xs:element name="ehto" minOccurs="0" k:relevant="kysy" k:fi="Ehto"><xs:complexType><xs:sequence>
          <xs:element name="x" type="xs:string" k:fi="X"/></xs:sequence></xs:complexType></xs:element>
        <xs:element name="pakko" minOccurs="0" k:required="kysy" k:fi="Pakko"><xs:complexType><xs:sequence>
          <xs:element name="x" type="xs:string" k:fi="X"/></xs:sequence></xs:complexType></xs:element>
        <xs:element name="vapaa" minOccurs="0" k:fi="Vapaa"><xs:complexType><xs:sequence>
          <xs:element name="x" type="xs:string" k:fi="X"/>
          <xs:element name="oletus" type="xs:boolean" minOccurs="0" default="false" k:fi="Oletus"/>
          <xs:element name="laskettu" type="xs:boolean" minOccurs="0" k:calculate="kysy" k:fi="Laskettu"/>
        </xs:sequence></xs:complexType></xs:element>
        """

    @Test(arguments: [
        (["kysy": "true"], ["missing ehto/x", "missing pakko/x"]), (["kysy": "false"], []), ([:], []),
        (["vapaa/oletus": "true"], ["missing vapaa/x"]), (["kysy": "false", "vapaa/laskettu": "true"], []),
        (["kysy": "false", "pakko/x": "a"], []),
    ])
    func decidesWhetherGroupsArePresent(_ answers: [String: String], _ expected: [String]) throws {
        let form = try RuleForm(Self.presence)
        #expect(form.findings(try form.state(answers)) == expected)
    }

    @Test func opensNoPartByWhatWasFilledIn() throws {
        let form = try RuleForm(Self.presence)
        var instance = FormInstance(of: form.spec)
        let mark = Provenance(source: "hanke", original: "x", retrieved: "")
        let inside = try form.address("vapaa/x")
        instance.setAnswer(Answer("x", provenance: mark), at: inside, of: form.spec)
        let untouched = FormState(instance, plan: form.plan, context: RuleForm.today)
        #expect(!untouched.isPresent(try form.address("vapaa")))
        instance.setAnswer(Answer("y", provenance: mark), at: inside, of: form.spec)
        let changed = FormState(instance, plan: form.plan, context: RuleForm.today)
        #expect(changed.isPresent(try form.address("vapaa")))
    }

    @Test func choosesTheOnlyRelevantBranchByItself() throws {
        let form = try RuleForm(
            """
            <xs:element name="yritys" type="xs:boolean" k:fi="Yritys"/>
            <xs:element name="g" k:fi="G"><xs:complexType><xs:sequence>
            <xs:choice k:id="kuka" k:fi="Kuka">
              <xs:element name="y" k:relevant="yritys" k:fi="Y"><xs:complexType><xs:sequence><xs:element name="n" type="xs:string" k:fi="N"/></xs:sequence></xs:complexType></xs:element>
              <xs:element name="h" k:fi="H"><xs:complexType><xs:sequence><xs:element name="n" type="xs:string" k:fi="N"/></xs:sequence></xs:complexType></xs:element>
            </xs:choice></xs:sequence></xs:complexType></xs:element>
            """)
        let kuka = try #require(form.spec.fields.first { $0.kind == .choice })
        let choice = try form.address(kuka.id)
        let alone = try form.state(["yritys": "false"])
        #expect(alone.chosenBranch(of: choice).map { form.spec[$0].step } == "h")
        #expect(try form.state(["yritys": "true"]).chosenBranch(of: choice) == nil)
        // What was chosen and is hidden now is not chosen any more.
        let hidden = try form.state(["yritys": "false", kuka.id: "y"])
        #expect(hidden.chosenBranch(of: choice).map { form.spec[$0].step } == "h")
    }

    // MARK: Values

    @Test func calculatesAndWrites() throws {
        let form = try RuleForm(
            """
            <xs:element name="a" type="xs:decimal" minOccurs="0" k:fi="A"/>
            <xs:element name="kaksi" type="xs:decimal" minOccurs="0" k:calculate="a * 2" k:fi="Kaksi"/>
            <xs:element name="nelja" type="xs:decimal" minOccurs="0" k:calculate="kaksi * 2" k:fi="Neljä"/>
            """)
        let state = try form.state(["a": "1,5", "nelja": "99"])
        #expect(state.effectiveRaw(at: try form.address("nelja")) == "6")
        let xml = String(decoding: writeApplication(state), as: UTF8.self)
        #expect(xml.contains("<kaksi>3</kaksi>") && xml.contains("<nelja>6</nelja>"))
        #expect(state.settledInstance.raw(at: try form.address("nelja"), of: form.spec) == "6")
        #expect(try form.state(["nelja": "99"]).effectiveRaw(at: try form.address("nelja")) == "")
    }

    @Test func takesNoLockedOrCalculatedValueFromAPost() throws {
        let form = try RuleForm(
            """
            <xs:element name="lukko" type="xs:boolean" minOccurs="0" k:fi="Lukko"/>
            <xs:element name="vakio" type="xs:string" minOccurs="0" default="alku" k:readonly="lukko" k:fi="Vakio"/>
            <xs:element name="a" type="xs:decimal" minOccurs="0" k:fi="A"/>
            <xs:element name="kaksi" type="xs:decimal" minOccurs="0" k:calculate="a * 2" k:fi="Kaksi"/>
            """)
        var instance = FormInstance(of: form.spec)
        let post = PostedForm(values: ["lukko": ["true"], "vakio": ["muu"], "a": ["2"], "kaksi": ["99"]])
        instance.take(post, plan: form.plan, context: RuleForm.today)
        let state = FormState(instance, plan: form.plan, context: RuleForm.today)
        #expect(state.effectiveRaw(at: try form.address("vakio")) == "alku")
        #expect(state.effectiveRaw(at: try form.address("kaksi")) == "4")
        let open = PostedForm(values: ["lukko": ["false"], "vakio": ["muu"]])
        var other = FormInstance(of: form.spec)
        other.take(open, plan: form.plan, context: RuleForm.today)
        #expect(other.raw(at: try form.address("vakio"), of: form.spec) == "muu")
    }

    @Test func keepsBoxesOfHiddenPartsAndTakesWhatAnAnswerOpens() throws {
        let form = try RuleForm(
            """
            <xs:element name="auki" type="xs:boolean" minOccurs="0" k:fi="Auki"/>
            <xs:element name="ruutu" type="xs:boolean" minOccurs="0" default="false" k:relevant="auki" k:fi="Ruutu"/>
            <xs:element name="sana" type="xs:string" minOccurs="0" k:relevant="auki" k:fi="Sana"/>
            """)
        var instance = try form.state(["auki": "false", "ruutu": "true"]).instance
        instance.take(PostedForm(values: ["auki": ["false"]]), plan: form.plan, context: RuleForm.today)
        #expect(instance.raw(at: try form.address("ruutu"), of: form.spec) == "true")
        let post = PostedForm(values: ["auki": ["true"], "sana": ["uusi"]])
        instance.take(post, plan: form.plan, context: RuleForm.today)
        #expect(instance.raw(at: try form.address("sana"), of: form.spec) == "uusi")
        #expect(instance.raw(at: try form.address("ruutu"), of: form.spec) == "true")
    }

    // MARK: Rules

    private static let rules = """
        <xs:element name="alku" type="xs:date" minOccurs="0" k:fi="Alku"/>
        <xs:element name="loppu" type="xs:date" minOccurs="0" k:fi="Loppu"/>
        <xs:element name="yhteensa" type="xs:decimal" minOccurs="0" k:fi="Yhteensä"/>
        <xs:element name="osa" minOccurs="0" maxOccurs="unbounded" k:fi="Osa"><xs:complexType>
          <xs:annotation><xs:appinfo>
            <k:constraint id="katto" test="yhteensa >= maara" at="maara" fi="Osa {maara} ylittää summan {yhteensa}">
              <k:ok><yhteensa>2</yhteensa><maara>1</maara></k:ok><k:fails><yhteensa>1</yhteensa><maara>2</maara></k:fails></k:constraint>
          </xs:appinfo></xs:annotation>
          <xs:sequence><xs:element name="maara" type="pieni" minOccurs="0" k:fi="Määrä"/></xs:sequence></xs:complexType></xs:element>
        """
    private static let rootRules = """
        <k:constraint id="loppu-ensin" test="loppu >= alku" at="loppu" fi="Päättyy {loppu} ennen alkua {alku}">
          <k:ok><alku>2027-01-01</alku><loppu>2027-01-01</loppu></k:ok><k:fails><alku>2027-01-02</alku><loppu>2027-01-01</loppu></k:fails></k:constraint>
        <k:constraint id="summa" test="yhteensa = sum(osa/maara)" at="osa" level="warning" fi="Osat {sum(osa/maara)}, yhteensä {yhteensa}">
          <k:ok><yhteensa>3</yhteensa><osa><maara>1</maara></osa><osa><maara>2</maara></osa></k:ok><k:fails><yhteensa>3</yhteensa><osa><maara>1</maara></osa></k:fails></k:constraint>
        <k:deadline id="ajoissa" by="alku - days(30)" fi="Lähetä viimeistään {by}"/>
        """
    private static let pieni = """
        <xs:simpleType name="pieni"><xs:restriction base="xs:decimal"><xs:maxInclusive value="100"/></xs:restriction></xs:simpleType>
        """

    private func rulesForm() throws -> RuleForm {
        try RuleForm(Self.rules, rootRules: Self.rootRules, types: Self.pieni)
    }

    @Test func reportsRulesAtTheirFieldAndRow() throws {
        let form = try rulesForm()
        let state = try form.state(
            ["alku": "2027-06-02", "loppu": "2027-06-01", "yhteensa": "5"],
            rows: [("osa", ["maara": "2"]), ("osa", ["maara": "7"])])
        let keys = state.presentRowKeys(of: try form.field("osa"), in: .outermost)
        #expect(
            form.findings(state) == [
                "rule osa#katto at osa/\(keys[1])/maara", "rule #loppu-ensin at loppu", "warning: rule #summa at osa",
            ])
        let words = try #require(ViolationWords(spec: form.spec, language: "fi"))
        let found = findings(in: state)
        #expect(
            found.violations.map { words.words(for: $0, in: state) } == [
                "Osa 7 ylittää summan 5", "Päättyy 1.6.2027 ennen alkua 2.6.2027",
            ])
        #expect(found.warnings.map { words.words(for: $0, in: state) } == ["Osat 9, yhteensä 5"])
        #expect(words.deadlines(in: state) == ["Lähetä viimeistään 3.5.2027."])
    }

    @Test func judgesNoRuleOverAnswersThatAreWrong() throws {
        let form = try rulesForm()
        let unparsed = try form.state(["alku": "2027-13-45", "loppu": "2027-06-01"])
        #expect(form.findings(unparsed) == ["notAValue alku"])
        // 200 is a number, but not one of its type.
        let beyond = try form.state(["yhteensa": "5"], rows: [("osa", ["maara": "200"])])
        let key = beyond.presentRowKeys(of: try form.field("osa"), in: .outermost)[0]
        #expect(form.findings(beyond) == ["facet(\"maxInclusive\") osa/\(key)/maara"])
    }

    @Test func warnsWhenADeadlineIsPast() throws {
        let form = try rulesForm()
        #expect(form.findings(try form.state(["alku": "2027-04-30"])) == [])
        #expect(form.findings(try form.state(["alku": "2027-04-29"])) == ["warning: rule #ajoissa at "])
    }

    @Test func readsBackTheSameRulesFromTheEncoding() throws {
        let form = try rulesForm()
        let decoded = try FormSpec.decode(form.spec.encode()).get()
        #expect(decoded == form.spec)
        #expect(decoded.rules.map(\.test) == form.spec.rules.map(\.test))
    }
}
