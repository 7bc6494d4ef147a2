import PlanModel
import Testing

struct TaskLookupTests {
  /// A project with the given ids; the part before `#` is the spec.
  private static func project(_ ids: [String], specs: [String] = []) -> Project {
    let span = SourceSpan.wholeFile("spec.md")
    var project = Project(
      header: SpecHeader(title: "", span: span),
      activities: ids.map { id in
        var activity = Activity(
          id: .init(id), title: "", discipline: Skill("BE"),
          estimate: Estimate(text: "1h", amount: .point(1), unit: .hours), effort: .hours(1),
          span: span)
        if let mark = id.firstIndex(of: "#") { activity.spec = String(id[..<mark]) }
        return activity
      }, team: Team(people: []),
      start: ProjectStart(date: CivilDate(dayNumber: 20_544), reason: .commandLine))
    project.specs = specs.map { Spec(name: $0, file: "\($0).md", title: "") }
    return project
  }

  private static let one = project(["BE-1", "BE-2", "be-2", "FE-1"], specs: ["export"])
  private static let several = project(
    ["pay#BE-1", "pay#BE-2", "cart#BE-1", "cart#FE-1"], specs: ["pay", "cart"])

  @Test(arguments: [("BE-1", 0), ("be-1", 0), ("be-2", 2), ("fe-1", 3), ("export#FE-1", 3)])
  func findsATaskOfASingleSpec(text: String, position: Int) {
    #expect(Self.one.task(called: text) == .found(position))
  }

  @Test(arguments: [("pay#BE-1", 0), ("PAY#be-1", 0), ("BE-2", 1), ("fe-1", 3)])
  func findsATaskOfSeveralSpecs(text: String, position: Int) {
    #expect(Self.several.task(called: text) == .found(position))
  }

  @Test func saysWhichSpecsHaveTheTask() {
    #expect(
      Self.several.task(called: "BE-1") == .ambiguous([.init("pay#BE-1"), .init("cart#BE-1")]))
    #expect(Self.one.task(called: "Be-2") == .ambiguous([.init("BE-2"), .init("be-2")]))
  }

  @Test func helpsWithAnUnknownId() {
    #expect(Self.one.task(called: "BE-01") == .unknown(.meant("BE-1")))
    #expect(
      Self.project(["BE-1", "BE-2", "BE-3"]).task(called: "BE-9")
        == .unknown(.family(name: "BE", first: "BE-1", last: "BE-3")))
    #expect(Self.one.task(called: "Größe") == .unknown(nil))
  }
}
