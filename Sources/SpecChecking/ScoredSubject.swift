import PlanModel

extension Diagnostic.Code {
  /// Which part of the score a finding of this kind lowers; `nil` if it is a matter of notation.
  var scoredSubject: SpecScore.Part.Subject? {
    switch self {
    case .noTasks, .missingID, .duplicateID, .extraCells, .listedTwice, .similarIDs, .duplicateSpec,
      .malformedJSON, .statusDiffers:
      .tasks
    case .missingEffort, .malformedEffort, .effortTooLarge, .largeEffort: .effort
    case .unknownDependency, .selfDependency, .dependencyCycle, .reversedRange, .malformedLag,
      .mutualAll, .doneInDependencies, .needlessDependency, .orphanTask, .serialDiscipline,
      .missingSpec, .doneTooEarly:
      .dependencies
    case .malformedDate, .reversedDates, .phaseOnDayOff, .phaseUnreachable, .deadlineTooEarly:
      .timeline
    case .unknownRiskLevel, .unknownRiskTarget, .unreadRisks, .certainRisk: .risks
    case .externalPending, .unknownExternal: .externals
    case .totalDiffers, .notCriticalPath: .claims
    case .untracedItem, .unrequestedTask: .traceability
    case .placeholderTask, .placeholderLeft, .unreadableFile, .fileTooLarge, .binaryFile,
      .invalidUTF8, .emptyFile, .malformedHistory, .unreadableRow:
      .text
    case .ambiguousTeam, .malformedYAML, .unknownKey, .duplicateKey, .malformedValue,
      .duplicatePerson,
      .unknownPerson, .unknownTask, .missingSkill, .singleSkill, .neverAvailable,
      .awayThroughout, .tooFewPeople, .unknownPool, .poolTooSmall, .deadlineBeforeStart:
      .team
    case .informalReference, .informalRange, .informalEffort: nil
    }
  }

  /// Whether a finding of this kind is a doubt, which costs half of what a fault costs.
  var isDoubt: Bool {
    switch self {
    case .extraCells, .listedTwice, .similarIDs, .largeEffort, .needlessDependency, .orphanTask,
      .serialDiscipline, .phaseOnDayOff, .unrequestedTask, .singleSkill, .missingSpec, .missingID,
      .awayThroughout, .deadlineTooEarly, .doneTooEarly, .certainRisk, .statusDiffers:
      true
    default: false
    }
  }
}

extension SpecScore.Part.Subject {
  /// The points the part can have: how much a plan hangs on it; a hundred in all.
  var maximum: Int {
    switch self {
    case .tasks: 15
    case .effort: 20
    case .dependencies: 20
    case .timeline: 10
    case .risks: 5
    case .externals: 5
    case .claims: 5
    case .traceability: 10
    case .text: 5
    case .team: 5
    }
  }
}
