import Foundation
import Testing

@Suite struct ReleaseCommandTests {
    @Test func freezesAVersionAndRefusesItsChange() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(koe, to: "forms/koe.xsd")
        #expect(try tool.run("build", "forms").status == 0)
        #expect(try tool.run("release", "forms", "koe").status == 0)
        let released = try tool.files(below: "generated/released")
        #expect(Set(released.keys) == ["koe/1.0.spec", "koe/1.0.digest"])
        // The same again is nothing to do.
        #expect(try tool.run("release", "forms", "koe").status == 0)
        #expect(try tool.run("build", "forms", "--check", "--quiet").status == 0)

        try tool.write(koe.replacingOccurrences(of: "xs:integer", with: "xs:decimal"), to: "forms/koe.xsd")
        #expect(try tool.run("build", "forms").status == 0)
        let check = try tool.run("build", "forms", "--check", "--quiet", "--lang", "en")
        #expect(check.status == 1)
        #expect(
            check.output.contains(
                "version 1.0 of form koe is released and the form has changed; raise xs:schema/@version"))
        let again = try tool.run("release", "forms", "koe", "--lang", "fi")
        #expect(again.status == 1)
        #expect(again.output.contains("versio 1.0 on julkaistu ja lomake on muuttunut"))
        #expect(try tool.files(below: "generated/released") == released)

        let raised = koe.replacingOccurrences(of: "xs:integer", with: "xs:decimal").replacingOccurrences(
            of: "version=\"1.0\"", with: "version=\"1.1\"")
        try tool.write(raised, to: "forms/koe.xsd")
        #expect(try tool.run("build", "forms").status == 0)
        #expect(try tool.run("release", "forms", "koe").status == 0)
        #expect(try tool.run("build", "forms", "--check", "--quiet").status == 0)
        #expect(try tool.files(below: "generated/released").count == 4)
    }

    @Test func saysWhatCannotBeReleased() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(koe, to: "forms/koe.xsd")
        #expect(try tool.run("release", "forms").status == 2)
        let unknown = try tool.run("release", "forms", "koi", "--lang", "en")
        #expect(unknown.status == 2)
        #expect(unknown.complaints.contains("there is no form 'koi'; did you mean 'koe'?"))
        try tool.write(koe.replacingOccurrences(of: "version=\"1.0\"", with: "version=\"../1\""), to: "forms/koe.xsd")
        #expect(try tool.run("release", "forms", "koe").status == 2)
    }

    @Test func asksForSupplementsOnlyOfWhatWasSent() throws {
        let tool = try ToolProcess()
        defer { tool.remove() }
        try tool.write(koe, to: "forms/koe.xsd")
        let outcome = try tool.run(
            "supplement", "forms", "avain", "--drafts", "luonnokset", "--ask", "tiedot/maara", "--text", "Tarkenna",
            "--lang", "en")
        #expect(outcome.status == 1)
        #expect(outcome.complaints.contains("nothing was sent under that key"))
        #expect(try tool.run("supplement", "forms", "avain").status == 2)
        let day = try tool.run(
            "supplement", "forms", "avain", "--drafts", "luonnokset", "--ask", "x", "--text", "y", "--until", "huomenna"
        )
        #expect(day.status == 2)
    }
}
