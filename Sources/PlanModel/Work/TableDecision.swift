/// What a table of a spec was taken for, and what spoke for it.
package struct TableDecision: Hashable, Sendable {
  /// What the rows of a table are; of kinds with equal points the first wins.
  package enum Kind: String, CaseIterable, Sendable {
    case tasks, externals, timeline, risks, stories, sizes, other
  }

  /// Something about a table that speaks for or against one kind.
  package struct Evidence: Hashable, Sendable {
    /// What it is.
    package var sign: Sign
    /// For which kind it counts.
    package var kind: Kind
    /// How much; below zero if it speaks against the kind.
    package var points: Int

    /// Creates a piece of evidence.
    package init(_ sign: Sign, _ kind: Kind, _ points: Int) {
      self.sign = sign
      self.kind = kind
      self.points = points
    }
  }

  /// What can be seen of a table, by a stable kebab-case name.
  package enum Sign: String, CaseIterable, Sendable {
    // Columns
    case idColumn = "id-column"
    case taskColumn = "task-column"
    case nameColumn = "name-column"
    case effortColumn = "effort-column"
    case dependencyColumn = "dependency-column"
    case ownerColumn = "owner-column"
    case scenarioColumn = "scenario-column"
    case riskColumn = "risk-column"
    case levelColumn = "level-column"
    case phaseWithDates = "phase-with-dates"
    case sizeFirst = "size-first"
    case externalColumn = "external-column"
    case stateColumn = "state-column"
    case storyColumn = "story-column"
    // Columns that are missing, or stand where they speak for another kind
    case noName = "no-name"
    case noIDOrDependency = "no-id-or-dependency"
    case noIDOrEffort = "no-id-or-effort"
    case onlyIDs = "only-ids"
    case phaseFirst = "phase-first"
    // Headings
    case taskHeading = "task-heading"
    case workHeading = "work-heading"
    case otherHeading = "other-heading"
    case riskHeading = "risk-heading"
    // Cells
    case dependenciesNameRows = "dependencies-name-rows"
    case effortsUnread = "efforts-unread"
    case otherIDs = "other-ids"
    case counts = "counts"
    case fieldRows = "field-rows"
    case taskLists = "task-lists"
    // Other tables
    case phaseRows = "phase-rows"
    case waitedFor = "waited-for"
    // Every table
    case anyTable = "any-table"
  }

  /// What it was taken for: the kind with the most points.
  package var kind: Kind
  /// The evidence, in the order of `Sign`.
  package var evidence: [Evidence]
  /// The heading above it, as plain text; empty if there is none.
  package var heading: String
  /// The cells of its header.
  package var columns: [String]
  /// How many rows it has.
  package var rowCount: Int
  /// How many of them became tasks, phases, risks, stories or external dependencies.
  package var rowsRead: Int
  /// The header row.
  package var span: SourceSpan

  /// Creates a decision.
  package init(
    kind: Kind, evidence: [Evidence], heading: String, columns: [String], rowCount: Int,
    rowsRead: Int, span: SourceSpan
  ) {
    self.kind = kind
    self.evidence = evidence
    self.heading = heading
    self.columns = columns
    self.rowCount = rowCount
    self.rowsRead = rowsRead
    self.span = span
  }

  /// Returns the points of a kind.
  package func points(for kind: Kind) -> Int {
    evidence.reduce(0) { $0 + ($1.kind == kind ? $1.points : 0) }
  }
}
