import FormRuntime

/// An instance document, against a schema with every construct: from memory, and pushed in pieces, with one verdict.
func fuzzDocument(_ bytes: UnsafeBufferPointer<UInt8>) {
    let whole = session.validate(bytes)
    session.begin()
    var start = 0
    while start < bytes.count {
        let end = min(start + 7, bytes.count)
        if !session.feed(UnsafeBufferPointer(rebasing: bytes[start..<end])) { break }
        start = end
    }
    let pieces = session.finish()
    promise(
        whole.isValid == pieces.isValid,
        "a document in pieces gets the verdict of the whole one: \(whole.words), \(pieces.words)")
}

extension ValidationOutcome {
    fileprivate var words: String {
        violations.first.map {
            "line \($0.line), \($0.clause): \($0.name) \($0.value) \($0.fault.map { "\($0)" } ?? "")"
        } ?? "valid"
    }
}

private nonisolated(unsafe) let session: ValidationSession = {
    guard let tables = compile(Array(schema.utf8)) else { fatalError("the schema of this target has errors") }
    return ValidationSession(DocumentValidator(tables), violationLimit: 50)
}()

private let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:a" targetNamespace="urn:a"
      elementFormDefault="qualified">
      <xs:element name="a">
        <xs:complexType>
          <xs:sequence>
            <xs:element ref="b" minOccurs="0" maxOccurs="1000000"/>
            <xs:element name="d" type="xs:date" nillable="true" minOccurs="0"/>
            <xs:choice minOccurs="0" maxOccurs="3">
              <xs:element name="n" type="small"/>
              <xs:sequence minOccurs="2" maxOccurs="4">
                <xs:element name="s" type="code"/>
                <xs:element name="l" type="list" minOccurs="0"/>
              </xs:sequence>
            </xs:choice>
            <xs:element name="all" minOccurs="0">
              <xs:complexType>
                <xs:all>
                  <xs:element name="x" type="xs:anyType"/>
                  <xs:element name="y" type="union" minOccurs="0" default="7"/>
                </xs:all>
                <xs:attribute name="f" type="xs:double" use="required"/>
              </xs:complexType>
            </xs:element>
            <xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence>
          <xs:attribute name="id" type="xs:ID"/>
          <xs:attribute name="to" type="xs:IDREFS"/>
          <xs:attribute name="q" type="xs:QName"/>
          <xs:anyAttribute namespace="http://www.w3.org/XML/1998/namespace" processContents="skip"/>
        </xs:complexType>
        <xs:key name="k"><xs:selector xpath="b|.//c"/><xs:field xpath="@key"/></xs:key>
        <xs:keyref name="r" refer="k"><xs:selector xpath="b"/><xs:field xpath="@of"/></xs:keyref>
        <xs:unique name="u"><xs:selector xpath="n"/><xs:field xpath="."/></xs:unique>
      </xs:element>
      <xs:element name="b" type="base"/>
      <xs:element name="c" type="longer" substitutionGroup="b"/>
      <xs:complexType name="base" mixed="true">
        <xs:sequence><xs:element name="i" type="xs:base64Binary" minOccurs="0" fixed="YQ=="/></xs:sequence>
        <xs:attribute name="key" type="xs:decimal"/>
        <xs:attribute name="of" type="xs:integer" default="1"/>
      </xs:complexType>
      <xs:complexType name="longer" mixed="true">
        <xs:complexContent>
          <xs:extension base="base"><xs:sequence><xs:element ref="b" minOccurs="0"/></xs:sequence></xs:extension>
        </xs:complexContent>
      </xs:complexType>
      <xs:simpleType name="small">
        <xs:restriction base="xs:decimal"><xs:maxInclusive value="99.5"/><xs:totalDigits value="4"/></xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="code">
        <xs:restriction base="xs:token">
          <xs:pattern value="[A-Z]{2}[0-9]{1,3}"/><xs:pattern value="[a-zä]+"/><xs:maxLength value="9"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="list">
        <xs:restriction><xs:simpleType><xs:list itemType="xs:duration"/></xs:simpleType><xs:maxLength value="3"/>
        </xs:restriction>
      </xs:simpleType>
      <xs:simpleType name="union"><xs:union memberTypes="small xs:dateTime xs:boolean code"/></xs:simpleType>
    </xs:schema>
    """
