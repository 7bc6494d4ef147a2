import PlanModel

/// What one spec says, before the team file and the defaults are applied to it.
///
/// The value that crosses from the reading of Markdown to the assembly of the project. Ids are
/// resolved, ranges expanded; units, levels and ownership are not.
struct SpecContent: Sendable {
  /// What the spec says of itself.
  var header: SpecHeader
  /// The files it was read from: one, but for a folder of one task each.
  var files: [String]
  /// The format of that file.
  var format = TaskFileFormat.spec
  /// Task rows, in the order of the text; ids may repeat, after a diagnostic.
  var tasks: [TaskEntry] = []
  /// Dependencies between tasks; both ends are in `tasks`, none is on itself.
  var relations: [RelationEntry] = []
  /// Rows of the timeline.
  var phases: [PhaseEntry] = []
  /// Rows of the risk register.
  var risks: [RiskEntry] = []
  /// User stories.
  var stories: [UserStory] = []
  /// Rows of the table of external dependencies; names do not repeat.
  var externals: [ExternalDependency] = []
  /// Hours of T-shirt sizes, if the file has a legend for them.
  var hoursPerSize: [String: Double] = [:]
  /// What the spec says of the feature itself.
  var feature = FeatureDescription()
  /// What the spec says of its own tasks.
  var statedFigures: [StatedFigure] = []
  /// The links to other Markdown files.
  var foundLinks: [FoundSpecLink] = []
  /// What dependency cells say of other specs.
  var mentions: [SpecMentionEntry] = []
  /// The other specs it refers to; known when all are read.
  var specLinks: [SpecLink] = []
  /// The specs of which it is the union; none before they are joined.
  var specs: [Spec] = []
  /// What each of several specs gave to it; none if there is one only.
  var shares: [SpecShare] = []

  /// Creates what is known of a spec before it is read: its header and with that its file.
  init(header: SpecHeader) {
    self.header = header
    files = [header.span.file]
  }
}

/// A row of a task table.
struct TaskEntry: Sendable {
  /// The id as written.
  var id: Activity.ID
  /// What is to be done, as plain text.
  var title: String
  /// From an explicit column, the id's prefix, or the heading above, in this order.
  var discipline: Skill
  /// The heading of the section it stands in, as plain text; empty if there is none.
  var section: String
  /// The headings it stands under, the nearest first, and the phase its row names.
  var groups: [String] = []
  /// What was understood of the effort cell.
  var estimate: Estimate
  /// The effort cell, or the row when there is none.
  var estimateSpan: SourceSpan
  /// External dependencies that the dependency cell names.
  var waitsFor: [ExternalDependency.ID]
  /// How far it has come.
  var status: ActivityStatus = .open
  /// How much it matters, as written.
  var priority: String = ""
  /// The ids of the stories it serves, as written.
  var stories: [String] = []
  /// Who shall do it, as written; empty if nothing is said.
  var owner: String = ""
  /// The day before which it may not start, if the spec gives one.
  var notBefore: CivilDate?
  /// The day by whose end it should be finished, if the spec gives one.
  var deadline: CivilDate?
  /// How many people shall do it together; none if it runs by itself.
  var people: Int = 1
  /// What it really took, if that is given.
  var actual: Estimate?
  /// The chance that it has to be done again in part, if that is given.
  var rework: StatedRework?
  /// The spec it stands in, by the name that qualifies ids; empty if there is one spec only.
  var spec: String = ""
  /// The row.
  var span: SourceSpan
}

/// A dependency between two tasks.
struct RelationEntry: Sendable {
  /// The time between two events, in the unit the author chose.
  struct Lag: Sendable, Hashable {
    /// How many; negative for a lead.
    var amount: Double
    /// `.hours`, `.days` or `.weeks`.
    var unit: Estimate.Unit
  }

  /// The task that is waited for.
  var predecessor: Activity.ID
  /// The task that waits.
  var successor: Activity.ID
  /// Which events are tied.
  var kind: PrecedenceRelation.Kind
  /// The least time between them, if the cell gives one.
  var lag: Lag?
  /// Whether only the order of the tasks in the file says so.
  var isOrderOnly = false
  /// The id, range or word in the dependency cell.
  var span: SourceSpan
}

/// A row of the timeline.
struct PhaseEntry: Sendable {
  /// As the author calls it.
  var name: String
  /// The spec it stands in, by the name that qualifies ids; empty if there is one spec only.
  var spec: String = ""
  /// The promised first day, if it could be read.
  var start: CivilDate?
  /// The promised last day, if it could be read.
  var end: CivilDate?
  /// When it is, where that is not said by days.
  var time: PhaseTime?
  /// What it delivers, as plain text.
  var deliverables: String
  /// The row.
  var span: SourceSpan
  /// The cell with the end date, or the row.
  var endSpan: SourceSpan
}

/// A row of the risk register, its levels still words.
struct RiskEntry: Sendable {
  /// What may happen, as plain text.
  var title: String
  /// The likelihood as written.
  var likelihoodText: String
  /// The impact as written.
  var impactText: String
  /// What is done against it, as plain text.
  var mitigation: String
  /// The cell with the likelihood that is left after that, if there is a column for it.
  var residualLikelihood: SpecText?
  /// The cell with the impact that is left after that.
  var residualImpact: SpecText?
  /// How it stands with the risk, as written.
  var status = ""
  /// Which tasks it hits.
  var target: Risk.Target
  /// The external dependencies that it delays.
  var delays: [ExternalDependency.ID] = []
  /// The row.
  var span: SourceSpan
  /// The cell with the likelihood, or the row.
  var likelihoodSpan: SourceSpan
  /// The cell with the impact, or the row.
  var impactSpan: SourceSpan
}
