import Foundation
import PlanModel
import PlanPipeline
import Testing

/// Mending changes how a spec is written and nothing of what it says.
struct MendingMeaningTests {
  /// A spec or its name, as it appears in a failure.
  struct Sample: CustomStringConvertible {
    let description: String
    let text: String
  }

  static let random = (0..<120).map { seed in
    Sample(description: "seed \(seed)", text: RandomSpec(seed: UInt64(seed)).text)
  }

  /// Rows that add up others and name one of them, or what they belong to, by a part of its id.
  static let rollUps = ["2.1", "2", "03", "2.1 and 9", "2.1-2.2"].map { cell in
    Sample(
      description: cell,
      text: """
        | ID | Task | Effort | Depends on |
        |---|---|---|---|
        | 3 | All of it | 9d | - |
        | 3.2 | Store the plan | 3d | \(cell) |
        | 3.2.1 | Write it | 1d | - |
        | 3.2.2 | Read it | 2d | - |
        | T9 | Decide | 1d | - |
        """)
  }

  static let scenarios: [Sample] = {
    let folders =
      RepositoryPaths.folders(in: RepositoryPaths.scenarios, holding: "spec.md")
      + RepositoryPaths.folders(
        in: RepositoryPaths.scenarios.appending(path: "errors"), holding: "spec.md")
    return folders.compactMap { folder in
      guard let bytes = try? Data(contentsOf: folder.appending(path: "spec.md")),
        let text = String(data: bytes, encoding: .utf8)
      else { return nil }
      return Sample(description: folder.lastPathComponent, text: text)
    }
  }()

  @Test(arguments: random + rollUps + scenarios)
  func saysTheSameAfterMending(sample: Sample) throws {
    let mended = try Self.mended(sample.text)
    #expect(Self.meaning(of: mended) == Self.meaning(of: sample.text))
  }

  @Test(arguments: random + rollUps + scenarios)
  func findsNothingToMendTwice(sample: Sample) throws {
    let mended = try Self.mended(sample.text)
    #expect(try Self.mended(mended) == mended)
    #expect(Self.read(mended).diagnostics.found.allSatisfy { !FixChoice().includes($0) })
  }

  @Test func writesInManyNotationsWhatIsToBeMended() {
    let codes = Self.random.flatMap { Self.read($0.text).diagnostics.found.map(\.code) }
    for code in [Diagnostic.Code.informalReference, .informalRange, .informalEffort] {
      #expect(codes.count { $0 == code } > 60, "\(code)")
    }
  }

  private static func request(_ text: String) -> PlanRequest {
    PlanRequest(
      specs: [SourceFile(path: "spec.md", text: text)], today: CivilDate(dayNumber: 20_700))
  }

  private static func read(_ text: String) -> PlanPipeline.Reading {
    PlanPipeline.read(request(text))
  }

  private static func mended(_ text: String) throws -> String {
    guard case .mended(_, let request, _) = PlanPipeline.mend(request(text), choosing: FixChoice())
    else {
      Issue.record("the mended spec does not say the same")
      return text
    }
    return try #require(request.specs.first).text
  }

  /// Everything a plan is made of, as lines of text: apart from the program's own comparison.
  private static func meaning(of text: String) -> [String] {
    let project = read(text).project
    let tasks = project.activities.map { task in
      "\(task.id) \(task.title) \(task.discipline) \(task.effort.hours) \(task.belief) "
        + task.waitsFor.map(\.name).joined(separator: "+")
    }
    let links = project.relations.map { link in
      "\(link.predecessor) \(link.kind) \(link.lag.minutes) \(link.successor)"
    }
    return tasks + links
  }
}
