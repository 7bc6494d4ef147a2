import PlanModel
import Testing

struct TaskIDHintTests {
  static let ids = [
    "BE-1", "BE-2", "BE-11", "BE-21", "BE-115", "FE-1", "FE-2", "task-7", "T-070-01", "Payment API",
    "OAuth2 Service",
  ]

  @Test(arguments: [
    ("BE-011", "BE-11"), ("BE-12", "BE-21"), ("BE-22", "BE-2"), ("BE-15", "BE-115"),
    ("BE-1115", "BE-115"), ("be1", "BE-1"), ("BE-1l", "BE-1"), ("BEE-2", "BE-2"),
    ("taks-7", "task-7"), ("T-07-01", "T-070-01"), ("T-070-1", "T-070-01"),
    ("Paymnt API", "Payment API"), ("OAth2 Service", "OAuth2 Service"), ("FE-l", "FE-1"),
  ])
  func findsTheIDThatWasMeant(written: String, meant: String) {
    #expect(Self.ids.hint(for: written) == .meant(meant))
  }

  @Test(arguments: [
    ("BE-9", "the ids of BE run from BE-1 to BE-115"),
    ("be-99", "the ids of BE run from BE-1 to BE-115"),
    ("FE-115", "the ids of FE run from FE-1 to FE-2"), ("task-99", "the only id of task is task-7"),
    ("T-070-99", "the only id of T-070 is T-070-01"),
  ])
  func saysWhichIDsThereAre(written: String, family: String) {
    let hint = Self.ids.hint(for: written)
    #expect(hint?.family == family)
    #expect(hint?.name == nil)
  }

  @Test(arguments: ["XY-9", "OPS-3", "9", "", "API 3", "T-099-77"])
  func suggestsNothingElse(written: String) {
    #expect(Self.ids.hint(for: written)?.name == nil)
    #expect(Self.ids.hint(for: written)?.family == nil)
  }

  @Test func comparesPlainNumbersToo() {
    let ids = ["3", "1", "2", "12"]
    #expect(ids.hint(for: "21") == .meant("12"))
    #expect(ids.hint(for: "7")?.family == "the ids run from 1 to 12")
  }

  @Test func boundsTheNumberOfIDs() {
    let ids = (1...10_001).map { "A-\($0)" }
    #expect(ids.hint(for: "A-7654321") == nil)
    #expect(ids.dropLast().hint(for: "A-7654321")?.family?.hasSuffix("A-10000") == true)
  }

  @Test func boundsTheLengthOfIDs() {
    let long = "A-" + String(repeating: "9", count: 80)
    #expect([long, "A-1"].hint(for: long) == nil)
    #expect([long].hint(for: "A-1") == nil)
    let digits = "A-" + String(repeating: "9", count: 30)
    #expect([digits].hint(for: "A-1") == nil)
  }
}
