import PlanModel
import PlanTestSupport
import ResourceScheduling

/// A way to spoil a schedule that always makes it wrong, and the rule that it breaks.
enum Corruption: CaseIterable {
  case finishAMinuteLate, finishAMinuteEarly, finishAnywhere
  case startBeforeTheProject, startBeforeRelease, startWhileAway, letAMilestoneLast
  case breakRelation, startTogether, takeOverWhileBusy
  case dropAMember, doubleAMember, addAMember, staffTheUnattended
  case swapInTheUnskilled, replaceTheOwner, giveToAStranger
  case numberAUnitOutOfRange, holdAUnitTwice, dropAUnit, dropAPool, holdTheNeedless, stealAUnit
  case swapEntries, dropEntry, repeatEntry, addAnUnknownEntry

  /// A spoiled schedule, and whether a violation is the one that was made.
  struct Spoiled {
    var schedule: Schedule
    var isMade: (ScheduleViolation) -> Bool
  }

  /// Spoils the schedule at a random place, or returns `nil` if that gives no occasion.
  func spoil(
    _ schedule: Schedule, of project: Project, using random: inout SplitMix64
  ) -> Spoiled? {
    let position = Int.random(in: 0..<schedule.entries.count, using: &random)
    let spoiler = Spoiler(schedule: schedule, project: project, position: position)
    return switch self {
    case .finishAMinuteLate: spoiler.movingFinish(by: 1)
    case .finishAMinuteEarly: spoiler.movingFinish(by: -1)
    case .finishAnywhere:
      spoiler.movingFinish(
        by: Int.random(in: 2...900, using: &random) * (Bool.random(using: &random) ? 1 : -1))
    case .startBeforeTheProject:
      spoiler.starting(
        at: -Int.random(in: 1...500, using: &random), breaks: .beforeProjectStart(spoiler.id))
    case .startBeforeRelease: spoiler.startingBeforeRelease()
    case .startWhileAway: spoiler.startingWhileAway(using: &random)
    case .letAMilestoneLast: spoiler.lettingMilestoneLast(Int.random(in: 1...9, using: &random))
    case .breakRelation: spoiler.breakingRelation(using: &random)
    case .startTogether: spoiler.startingTogether(using: &random)
    case .takeOverWhileBusy: spoiler.takingOverWhileBusy(using: &random)
    case .dropAMember: spoiler.droppingMember(using: &random)
    case .doubleAMember: spoiler.doublingMember(using: &random)
    case .addAMember: spoiler.addingMember(toStaffed: true, using: &random)
    case .staffTheUnattended: spoiler.addingMember(toStaffed: false, using: &random)
    case .swapInTheUnskilled: spoiler.swappingInUnskilled(using: &random)
    case .replaceTheOwner: spoiler.replacingOwner(using: &random)
    case .giveToAStranger: spoiler.givingToStranger()
    case .numberAUnitOutOfRange: spoiler.numberingOutOfRange(using: &random)
    case .holdAUnitTwice: spoiler.holdingTwice(using: &random)
    case .dropAUnit: spoiler.droppingUnit(using: &random)
    case .dropAPool: spoiler.droppingPool(using: &random)
    case .holdTheNeedless: spoiler.holdingNeedless()
    case .stealAUnit: spoiler.stealingUnit(using: &random)
    case .swapEntries: spoiler.swappingEntries()
    case .dropEntry: spoiler.droppingEntry()
    case .repeatEntry: spoiler.repeatingEntry()
    case .addAnUnknownEntry: spoiler.addingUnknownEntry()
    }
  }
}
