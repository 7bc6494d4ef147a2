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
    case extraCells = "extra-cells"
    // Specs: dependencies
    case unknownDependency = "unknown-dependency"
    case selfDependency = "self-dependency"
    case dependencyCycle = "dependency-cycle"
    case reversedRange = "reversed-range"
    case malformedLag = "malformed-lag"
    // Specs: timeline and risks
    case malformedDate = "malformed-date"
    case reversedDates = "reversed-dates"
    case phaseOnDayOff = "phase-on-day-off"
    case phaseUnreachable = "phase-unreachable"
    case unknownRiskLevel = "unknown-risk-level"
    // Team file
    case malformedYAML = "malformed-yaml"
    case unknownKey = "unknown-key"
    case duplicateKey = "duplicate-key"
    case malformedValue = "malformed-value"
    case duplicatePerson = "duplicate-person"
    case unknownPerson = "unknown-person"
    case unknownTask = "unknown-task"
    case unknownExternal = "unknown-external"
    case missingSkill = "missing-skill"
    case neverAvailable = "never-available"
    case deadlineBeforeStart = "deadline-before-start"

    /// How much a finding of this kind matters.
    package var severity: Severity {
      switch self {
      case .noTasks, .placeholderTask, .missingEffort, .extraCells, .phaseOnDayOff,
        .phaseUnreachable, .unknownRiskLevel, .missingID:
        .warning
      default: .error
      }
    }

    /// Whether no plan can be made while there is such a finding.
    package var preventsPlan: Bool {
      switch self {
      case .unreadableFile, .fileTooLarge, .binaryFile, .invalidUTF8, .emptyFile, .noTasks,
        .duplicateID, .dependencyCycle, .malformedYAML, .unknownKey, .duplicateKey,
        .malformedValue, .duplicatePerson, .unknownPerson, .unknownTask, .unknownExternal,
        .missingSkill, .neverAvailable, .deadlineBeforeStart:
        true
      default: false
      }
    }
  }
}
