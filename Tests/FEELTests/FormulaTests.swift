import Testing
@testable import FEEL

@Test func aFormulaPrintsAsItWasWritten() throws {
    #expect(try Expression(parsing: "min(1, a.actual / (a.plan * 2)) * 60").description == "min(1, a.actual / (a.plan * 2)) * 60")
}
