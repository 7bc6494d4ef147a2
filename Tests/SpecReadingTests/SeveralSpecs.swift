import PlanModel

@testable import SpecReading

/// Several small specs that were read together.
struct SeveralSpecs {
  let project: Project
  let diagnostics: [Diagnostic]
  /// The places that were marked in the texts.
  let marks: [String]

  /// Reads texts by path, in which `▶` may mark places, with a team file; today is 2026-10-05.
  init(
    _ texts: [(path: String, text: String)], team: String? = nil, found: Set<String> = [],
    title: String? = nil
  ) {
    var diagnostics = Diagnostics()
    var options = ReadingOptions(today: CivilDate(dayNumber: 20_731))
    options.found = found
    options.title = title
    var marks: [String] = []
    let files = texts.map { path, text in
      let marked = SpecMarkedText(text)
      marks += marked.places.map { "\(path):\($0)" }
      return SourceFile(path: path, text: marked.text)
    }
    project = ProjectReader.read(
      specs: files, team: team.map { SourceFile(path: "team.yaml", text: $0) }, options: options,
      into: &diagnostics)
    self.diagnostics = diagnostics.sorted
    self.marks = marks
  }

  /// A table of tasks: `("BE-1", "None")` takes a day.
  static func tasks(_ rows: [(id: String, dependencies: String)]) -> String {
    "### Tasks\n| Task ID | Description | Effort | Dependencies |\n|---|---|---|---|\n"
      + rows.map { "| \($0.id) | Do \($0.id) of it | 1 day | \($0.dependencies) |\n" }.joined()
  }

  /// `checkout.md` with FE-1 and FE-2, of which FE-2 has the given dependencies, beside
  /// `payments.md` with BE-1 to BE-4, of which BE-4 waits for BE-1 and BE-2, and OPS-1.
  static func checkout(waitingFor cell: String, before text: String = "") -> SeveralSpecs {
    SeveralSpecs([
      ("docs/checkout.md", text + tasks([("FE-1", "None"), ("FE-2", cell)])),
      (
        "docs/payments.md",
        tasks([
          ("BE-1", "None"), ("BE-2", "None"), ("BE-3", "None"), ("BE-4", "BE-1, BE-2"),
          ("OPS-1", "-"),
        ])
      ),
    ])
  }

  /// The kinds of the diagnostics.
  var codes: [Diagnostic.Code] { diagnostics.map(\.code) }
  /// Where the diagnostics point, as `file:line:column`.
  var places: [String] { diagnostics.map(\.span.description) }
  /// The ids of all tasks.
  var ids: [String] { project.activities.map(\.id.text) }

  /// What a task waits for, with kinds and lags that are not the usual ones.
  func predecessors(of id: String) -> [String] {
    project.relations.filter { $0.successor.text == id }.map { relation in
      let kind = relation.kind == .finishToStart ? "" : " \(relation.kind.rawValue)"
      let lag = relation.lag == .zero ? "" : " \(relation.lag.minutes)"
      return "\(relation.predecessor)\(kind)\(lag)"
    }
  }
}
