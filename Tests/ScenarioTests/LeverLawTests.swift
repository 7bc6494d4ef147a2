import PlanModel
import PlanPipeline
import Testing

/// A lever says what the edited files say: text is edited as the lever says, and planned again.
struct LeverLawTests {
  private static let spec = """
    # Feature Specification: Levers

    ### 2.2 User Stories

    #### US-1: Keep score

    **Priority**: Must Have

    #### US-2: Share badges

    **Priority**: Could Have

    ### 4.1 External Dependencies

    | Name | Description | Status |
    |------|-------------|--------|
    | Mailer | Sends mail | Pending |

    ### 4.2 Tasks

    | Task ID | Description | Estimated Effort | Dependencies | Story |
    |---------|-------------|------------------|--------------|-------|
    | BE-1 | Store scores | 3 days | None | US-1 |
    | BE-2 | Rank players | 2-5 days | BE-1 | US-1 |
    | BE-3 | Send mail | 2 days | Mailer | US-1 |
    | FE-1 | Show scores | 4 days | BE-1 | US-1 |
    | FE-2 | Draw badges | 2 days | FE-1 | US-2 |
    | FE-3 | Show ranks | 1/2/5 days | BE-2 | US-1 |

    ### 4.4 Risks

    | Risk | Impact | Likelihood | Mitigation |
    |------|--------|------------|------------|
    | Scores overflow in BE-2 | High | Medium | Wider numbers |

    """

  private static let team = """
    people:
      - { name: Ana, skills: [BE], rate: 90 }
      - { name: Bo, skills: [FE], rate: 80, away: [2026-10-08..2026-10-09] }
      - { name: Cy, skills: { FE: 0.8, OPS: 1.0 }, rate: 70 }
    external: { Mailer: 2026-10-07..2026-10-16 }
    tasks: { FE-1: { owner: Bo } }

    """

  private static func analysis(
    spec: String = spec, team: String = team, levers: Int? = nil
  ) throws -> RiskAnalysis {
    let start = try #require(CivilDate(iso: "2026-10-05"))
    var request = PlanRequest(
      specs: [SourceFile(path: "spec.md", text: spec)],
      team: SourceFile(path: "team.yaml", text: team), start: start, today: start)
    request.trials = 100
    request.seed = 3
    request.effort = 200
    guard case .analysed(let analysis) = PlanPipeline.simulate(request, levers: levers) else {
      throw NotPlanned()
    }
    return analysis
  }

  private struct NotPlanned: Error {}

  /// The files after the lever was pulled.
  private static func edited(_ action: Lever.Action) -> (spec: String, team: String) {
    switch action {
    case .addPerson(let person):
      let skill = person.skills.keys.map(\.code).joined()
      let row = "  - { name: \(person.id), skills: [\(skill)] }\n"
      return (spec, team.replacing("external:", with: row + "external:"))
    case .addSkill(let id, let skill, let speed):
      let old = ["Ana": "[BE]", "Bo": "[FE]", "Cy": "{ FE: 0.8, OPS: 1.0 }"][id.name] ?? "?"
      let new =
        old.first == "["
        ? "{ \(old.dropFirst().dropLast()): 1.0, \(skill): \(Double(speed.permille) / 1_000) }"
        : "\(old.dropLast(2)), \(skill): \(Double(speed.permille) / 1_000) }"
      return (
        spec, team.replacing("name: \(id), skills: \(old)", with: "name: \(id), skills: \(new)")
      )
    case .removeRisk:
      let row = spec.split(separator: "\n").first { $0.contains("overflow") } ?? "?"
      return (spec.replacing(row + "\n", with: ""), team)
    case .dropStory(_, let tasks):
      let rows = spec.split(separator: "\n", omittingEmptySubsequences: false)
      return (
        rows.filter { row in !tasks.contains { row.hasPrefix("| \($0) |") } }
          .joined(separator: "\n"), team
      )
    case .cutLink(let tail, let head):
      let rows = spec.split(separator: "\n", omittingEmptySubsequences: false).map { row in
        row.hasPrefix("| \(head) |") ? row.replacing("| \(tail) |", with: "| None |") : row
      }
      return (rows.joined(separator: "\n"), team)
    case .freeOwner(let id):
      return (spec, team.replacing("tasks: { \(id): { owner: Bo } }", with: ""))
    case .hasten: return (spec, team.replacing("2026-10-07..2026-10-16", with: "2026-10-07"))
    }
  }

  /// Each kind of lever is tried, and its P80 is that of the edited files, to the minute.
  @Test func saysWhatTheEditedFilesSay() throws {
    let base = try Self.analysis(levers: 100)
    let levers = try #require(base.levers).levers
    let kinds = Set(levers.map { String("\($0.action)".prefix { $0 != "(" }) })
    #expect(
      kinds == [
        "addPerson", "addSkill", "removeRisk", "dropStory", "cutLink", "freeOwner", "hasten",
      ])
    for lever in levers {
      let files = Self.edited(lever.action)
      #expect(files.spec != Self.spec || files.team != Self.team, "\(lever.action)")
      let after = try Self.analysis(spec: files.spec, team: files.team)
      let likely = after.plan.forecast.release.percentile(80).moment
      #expect(likely == lever.release, "\(lever.action)")
      let gained = base.plan.forecast.release.percentile(80).moment - likely
      #expect(gained == lever.p80.time, "\(lever.action)")
    }
  }
}
