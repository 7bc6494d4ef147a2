import PlanModel
import PlanTestSupport
import ResourceScheduling

/// Spoils one entry of a schedule in time.
struct Spoiler {
  let schedule: Schedule
  let project: Project
  let position: Int

  var entry: Schedule.Entry { schedule.entries[position] }
  var activity: Activity { project.activities[position] }
  var id: Activity.ID { activity.id }

  /// The schedule with the entry changed, which breaks one rule.
  func changing(
    breaks violation: ScheduleViolation, _ change: (inout Schedule.Entry) -> Void
  ) -> Corruption.Spoiled {
    changing({ $0 == violation }, change)
  }

  /// The schedule with the entry changed, and how to know the violation.
  func changing(
    _ isMade: @escaping (ScheduleViolation) -> Bool, _ change: (inout Schedule.Entry) -> Void
  ) -> Corruption.Spoiled {
    var spoiled = schedule
    change(&spoiled.entries[position])
    return .init(schedule: spoiled, isMade: isMade)
  }

  func movingFinish(by minutes: Int) -> Corruption.Spoiled {
    changing(breaks: .wrongFinish(id, expected: entry.finish)) { $0.finish.minutes += minutes }
  }

  func starting(at minute: Int, breaks violation: ScheduleViolation) -> Corruption.Spoiled {
    changing(breaks: violation) { $0.start.minutes = minute }
  }

  func startingBeforeRelease() -> Corruption.Spoiled? {
    let release = project.releaseMoment(of: activity, on: project.axis)
    guard release > .start else { return nil }
    return starting(at: release.minutes - 1, breaks: .beforeRelease(id))
  }

  func startingWhileAway(using random: inout SplitMix64) -> Corruption.Spoiled? {
    let crew = project.team.people.filter { entry.people.contains($0.id) }
    let axis = project.axis
    let away = (0..<40).filter { day in
      crew.allSatisfy { $0.capacity(on: axis.date(ofWorkday: day)) == .none }
    }
    guard !crew.isEmpty, let day = away.randomElement(using: &random) else { return nil }
    let minute = Int.random(in: 0..<axis.minutesPerDay, using: &random)
    return starting(
      at: day * axis.minutesPerDay + minute, breaks: .awayAtStart(id, entry.people))
  }

  func lettingMilestoneLast(_ minutes: Int) -> Corruption.Spoiled? {
    guard activity.effort == .zero else { return nil }
    return movingFinish(by: minutes)
  }

  func breakingRelation(using random: inout SplitMix64) -> Corruption.Spoiled? {
    guard let relation = project.openRelations.randomElement(using: &random),
      let head = project.activities.firstIndex(where: { $0.id == relation.successor }),
      let tail = schedule.entries.first(where: { $0.activity == relation.predecessor })
    else { return nil }
    let other = Spoiler(schedule: schedule, project: project, position: head)
    return other.changing(breaks: .relation(relation)) { entry in
      switch relation.kind {
      case .finishToStart: entry.start.minutes = (tail.finish + relation.lag).minutes - 1
      case .startToStart: entry.start.minutes = (tail.start + relation.lag).minutes - 1
      case .finishToFinish: entry.finish.minutes = (tail.finish + relation.lag).minutes - 1
      case .startToFinish: entry.finish.minutes = (tail.start + relation.lag).minutes - 1
      }
    }
  }

  func startingTogether(using random: inout SplitMix64) -> Corruption.Spoiled? {
    let others = schedule.entries.filter { other in
      other.activity != id && other.finish > other.start
        && other.people.contains(where: entry.people.contains)
    }
    guard let other = others.randomElement(using: &random),
      let person = other.people.first(where: entry.people.contains)
    else { return nil }
    let length = entry.finish - entry.start
    return changing(isOverlap(with: other.activity, of: person)) {
      $0.start = other.start
      $0.finish = other.start + length
    }
  }

  /// Somebody who may do it is busy with something else in the same minute.
  func takingOverWhileBusy(using random: inout SplitMix64) -> Corruption.Spoiled? {
    guard entry.people.count == 1, activity.owner == nil else { return nil }
    let skilled = project.team.people(with: activity.discipline).map(\.id)
    let busy = schedule.entries.flatMap { other in
      other.people.map { (other, $0) }
    }.filter { other, person in
      other.activity != id && skilled.contains(person) && !entry.people.contains(person)
        && other.start < entry.finish && entry.start < other.finish
    }
    guard let (_, person) = busy.randomElement(using: &random) else { return nil }
    // Whatever overlaps first is named.
    let spoiled = id
    return changing({ violation in
      guard case .overlap(let first, let second, person) = violation else { return false }
      return first == spoiled || second == spoiled
    }) { $0.people = [person] }
  }

  private func isOverlap(
    with other: Activity.ID, of person: Person.ID
  ) -> (ScheduleViolation) -> Bool {
    let spoiled = id
    // A third may lie between two; then it overlaps with one of them.
    return { violation in
      guard case .overlap(let first, let second, person) = violation else { return false }
      return [first, second].contains(spoiled) || [first, second].contains(other)
    }
  }

  func swappingEntries() -> Corruption.Spoiled? {
    guard schedule.entries.count > 1 else { return nil }
    let other = (position + 1) % schedule.entries.count
    var spoiled = schedule
    spoiled.entries.swapAt(position, other)
    let (expected, found) = (id, schedule.entries[other].activity)
    return .init(schedule: spoiled) { $0 == .incomplete(expected: expected, found: found) }
  }

  func droppingEntry() -> Corruption.Spoiled {
    var spoiled = schedule
    spoiled.entries.remove(at: position)
    let next = spoiled.entries.indices.contains(position) ? spoiled.entries[position] : nil
    let missing = id
    return .init(schedule: spoiled) {
      $0 == .incomplete(expected: missing, found: next?.activity)
    }
  }

  func repeatingEntry() -> Corruption.Spoiled {
    var spoiled = schedule
    spoiled.entries.insert(entry, at: position)
    let last = spoiled.entries.last?.activity
    return .init(schedule: spoiled) { $0 == .incomplete(expected: nil, found: last) }
  }

  func addingUnknownEntry() -> Corruption.Spoiled {
    var spoiled = schedule
    var unknown = entry
    unknown.activity = .init("Unknown")
    spoiled.entries.append(unknown)
    return .init(schedule: spoiled) {
      $0 == .incomplete(expected: nil, found: .init("Unknown"))
    }
  }
}
