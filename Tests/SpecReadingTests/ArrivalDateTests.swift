import PlanModel
import Testing

@testable import SpecReading

struct ArrivalDateTests {
  /// A status, and the days on which it says that something comes.
  @Test(
    arguments: [
      ("In progress, expected 2027-02-01", "2027-02-01"),
      ("Pending (ETA 2027-02-01)", "2027-02-01"),
      ("Available from 2027-03-01", "2027-03-01"), ("🟡 15. Juni 2027", "2027-06-15"),
      ("Due 5 October 2027", "2027-10-05"),
      ("Ordered; 2027-02-01 to 2027-02-12", "2027-02-01..2027-02-12"),
      ("Available", nil), ("Approved 2026-01-05", nil), ("Version 2.1 pending", nil),
      ("10/05/2027", nil), ("", nil),
    ] as [(String, String?)])
  func readsWhenSomethingComes(status: String, expected: String?) {
    let window = ArrivalDate.window(in: status, ReadinessWord.readiness(of: status))
    let text = window.map { window in
      window.lowerBound == window.upperBound
        ? "\(window.lowerBound)" : "\(window.lowerBound)..\(window.upperBound)"
    }
    #expect(text == expected)
  }

  @Test(arguments: [
    "| Dependency | Status |\n|---|---|\n| SMS | In progress, expected 2027-02-01 |",
    "- **SMS**: sends codes\n  - Status: in progress, expected 2027-02-01",
  ])
  func letsTheTeamFileGoBefore(list: String) throws {
    let spec =
      "### 4.1 External Dependencies\n\n\(list)\n\n" + SeveralSpecs.tasks([("BE-1", "SMS")])
    for (team, day) in [
      (nil, "2027-02-01"), ("external: { SMS: 2027-03-01..2027-03-01 }", "2027-03-01"),
    ] {
      let external = try #require(
        SeveralSpecs([("spec.md", spec)], team: team).project.externals.first)
      #expect(external.readiness == .pending)
      #expect(external.arrival?.lowerBound == CivilDate(iso: day))
    }
  }
}
