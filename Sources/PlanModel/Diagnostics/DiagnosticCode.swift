extension Diagnostic {
  /// The kinds of findings: a stable kebab-case name each.
  package enum Code: String, CaseIterable, Sendable {
    // Files
    case unreadableFile = "unreadable-file"
    case fileTooLarge = "file-too-large"
    case binaryFile = "binary-file"
    case invalidUTF8 = "invalid-utf8"
    case emptyFile = "empty-file"
    // Specs: tasks
    case noTasks = "no-tasks"
    case missingID = "missing-id"
    case duplicateID = "duplicate-id"
    case placeholderTask = "placeholder-task"
    case missingEffort = "missing-effort"
    case malformedEffort = "malformed-effort"
    case effortTooLarge = "effort-too-large"
    case largeEffort = "large-effort"
    case extraCells = "extra-cells"
    case statusDiffers = "status-differs"
    case listedTwice = "listed-twice"
    case similarIDs = "similar-ids"
    case placeholderLeft = "placeholder-left"
    // Specs: dependencies
    case unknownDependency = "unknown-dependency"
    case selfDependency = "self-dependency"
    case dependencyCycle = "dependency-cycle"
    case reversedRange = "reversed-range"
    case malformedLag = "malformed-lag"
    case mutualAll = "mutual-all"
    case doneInDependencies = "done-in-dependencies"
    case needlessDependency = "needless-dependency"
    case orphanTask = "orphan-task"
    case serialDiscipline = "serial-discipline"
    // Specs: notation
    case informalReference = "informal-reference"
    case informalRange = "informal-range"
    case informalEffort = "informal-effort"
    // Specs: what they say of themselves
    case totalDiffers = "total-differs"
    case notCriticalPath = "not-critical-path"
    case untracedItem = "untraced-item"
    case unrequestedTask = "unrequested-task"
    case externalPending = "external-pending"
    // Specs: several, and other task files
    case missingSpec = "missing-spec"
    case duplicateSpec = "duplicate-spec"
    case malformedJSON = "malformed-json"
    // Specs: timeline and risks
    case malformedDate = "malformed-date"
    case reversedDates = "reversed-dates"
    case phaseOnDayOff = "phase-on-day-off"
    case phaseUnreachable = "phase-unreachable"
    case unknownRiskLevel = "unknown-risk-level"
    case unknownRiskTarget = "unknown-risk-target"
    case unreadRisks = "unread-risks"
    case certainRisk = "certain-risk"
    // Team file
    case ambiguousTeam = "ambiguous-team"
    case malformedYAML = "malformed-yaml"
    case unknownKey = "unknown-key"
    case duplicateKey = "duplicate-key"
    case malformedValue = "malformed-value"
    case duplicatePerson = "duplicate-person"
    case unknownPerson = "unknown-person"
    case unknownTask = "unknown-task"
    case unknownExternal = "unknown-external"
    case missingSkill = "missing-skill"
    case singleSkill = "single-skill"
    case neverAvailable = "never-available"
    case awayThroughout = "away-throughout"
    case tooFewPeople = "too-few-people"
    case unknownPool = "unknown-pool"
    case poolTooSmall = "pool-too-small"
    case deadlineBeforeStart = "deadline-before-start"
    // Spec and team file: what is done, and what is due
    case deadlineTooEarly = "deadline-too-early"
    case doneTooEarly = "done-too-early"
    // Histories of finished tasks
    case malformedHistory = "malformed-history"
    case unreadableRow = "unreadable-row"

    /// How much a finding of this kind matters.
    package var severity: Severity {
      switch self {
      case .noTasks, .placeholderTask, .missingEffort, .extraCells, .statusDiffers, .phaseOnDayOff,
        .phaseUnreachable, .unknownRiskLevel, .unknownRiskTarget, .unreadRisks, .certainRisk,
        .missingID, .largeEffort, .ambiguousTeam,
        .listedTwice, .similarIDs, .placeholderLeft, .mutualAll, .doneInDependencies,
        .needlessDependency, .orphanTask,
        .serialDiscipline, .totalDiffers, .notCriticalPath, .untracedItem, .unrequestedTask,
        .externalPending, .missingSpec, .singleSkill, .awayThroughout, .deadlineTooEarly,
        .doneTooEarly, .unreadableRow:
        .warning
      case .informalReference, .informalRange, .informalEffort: .note
      default: .error
      }
    }

    /// Whether no plan can be made while there is such a finding.
    package var preventsPlan: Bool {
      switch self {
      case .unreadableFile, .fileTooLarge, .binaryFile, .invalidUTF8, .emptyFile,
        .duplicateID, .dependencyCycle, .duplicateSpec, .malformedJSON, .ambiguousTeam,
        .malformedYAML, .unknownKey, .duplicateKey, .malformedValue, .duplicatePerson,
        .unknownPerson, .unknownTask, .unknownExternal,
        .missingSkill, .neverAvailable, .tooFewPeople, .unknownPool, .poolTooSmall,
        .deadlineBeforeStart:
        true
      default: false
      }
    }
  }
}
