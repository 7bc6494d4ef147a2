import PlanModel
import PlanTestSupport
import Testing

@testable import SpecReading

/// What a spec says does not depend on what else is read.
struct SpecUnionLawTests {
  /// A spec drawn from a seed: tasks with all kinds of dependencies on earlier ones, and phases.
  static func spec(seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    let prefixes = ["BE", "FE", "OPS"]
    var ids: [String] = []
    let rows = (1...Int.random(in: 1...15, using: &random)).map { number -> String in
      let id = "\(prefixes[Int.random(in: 0..<3, using: &random)])-\(number)"
      let kinds = ["", "", " SS", " FF", " SS+1d", " -2h"]
      let waits = ids.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        .map { $0 + kinds[Int.random(in: 0..<kinds.count, using: &random)] }
      ids.append(id)
      let effort = ["2h", "3 days", "1-4d", "M", "TBD"][Int.random(in: 0..<5, using: &random)]
      return "| \(id) | Task \(number) | \(effort) | \(waits.joined(separator: ", ")) |\n"
    }
    let phases = ["Design", "Development", "Testing"].enumerated().map { month, name in
      "| \(name) | 2027-0\(month + 1)-04 | 2027-0\(month + 1)-26 |\n"
    }
    return "# Spec \(seed)\n### Tasks\n| ID | Task | Effort | Dependencies |\n|---|---|---|---|\n"
      + rows.joined() + "\n### Timeline\n| Phase | Start | End |\n|---|---|---|\n"
      + phases.joined()
  }

  /// One activity in words, with its id as its own spec writes it.
  private static func words(_ activity: Activity, in project: Project) -> [String] {
    func own(_ id: Activity.ID) -> String {
      activity.spec.isEmpty ? id.text : String(id.text.dropFirst(activity.spec.count + 1))
    }
    let waits = project.relations.filter { $0.successor == activity.id }.map {
      "\(own($0.predecessor)) \($0.kind) \($0.lag.minutes)"
    }
    let phase = project.phases.first { $0.id == activity.phase }
    return [
      own(activity.id), activity.title, activity.discipline.code, "\(activity.effort)",
      "\(activity.belief)", phase.map { "\($0.name) \($0.role)" } ?? "", "\(activity.span)",
    ] + waits
  }

  @Test(arguments: (0..<100).map { UInt64($0) })
  func readsEachSpecAsIfItWereAlone(seed: UInt64) {
    let texts = (0..<3).map { ("s\($0).md", Self.spec(seed: seed &* 3 &+ $0)) }
    let together = SeveralSpecs(texts).project
    for (position, text) in texts.enumerated() {
      let alone = SeveralSpecs([text]).project
      let part = together.activities.filter { $0.spec == "s\(position)" }
      #expect(
        part.map { Self.words($0, in: together) }
          == alone.activities.map { Self.words($0, in: alone) })
      #expect(alone.activities.allSatisfy { $0.spec.isEmpty && !$0.id.text.contains("#") })
      #expect(together.timeAfterFinish(of: "s\(position)") == alone.timeAfterFinish(of: ""))
    }
    #expect(
      together.relations.allSatisfy { relation in
        relation.predecessor.text.prefix(2) == relation.successor.text.prefix(2)
      })
  }
}
