import PlanModel

/// The words for why a task went to whom it went.
struct ChoiceWords {
  /// The plan.
  let plan: AllocationPlan
  /// The words for its values.
  let words: AllocationWords

  /// Money and shares that make no difference to a reader.
  private static let cents = 0.005
  private static let share = 0.000_5

  /// Why the task went to its people, for a cell.
  func reason(for choice: AllocationChoice, entry: Schedule.Entry) -> String {
    let activity = words.activity(choice.activity)
    guard !entry.people.isEmpty else { return "takes nobody's time" }
    guard !choice.alternatives.isEmpty else {
      if activity.people == 1, activity.owner != nil { return "its owner" }
      return entry.people.count == 1
        ? "the only one with \(activity.discipline)" : "all with \(activity.discipline)"
    }
    return choice.alternatives.map { alternative in
      "\(alternative.person): \(meaning(of: alternative, for: entry))"
    }.joined(separator: "; ")
  }

  /// What it would have meant, by the most important objective that suffers.
  private func meaning(
    of alternative: AllocationChoice.Alternative, for entry: Schedule.Entry
  ) -> String {
    guard let outcome = alternative.outcome else { return "leaves before the end" }
    guard outcome.keepsLimits else { return "beyond the limits" }
    for value in plan.values {
      if let loss = loss(at: value, outcome) { return loss }
    }
    let later = outcome.finish - entry.finish
    return later > .zero ? "done \(words.times.time(later)) later" : "no worse"
  }

  /// What an objective would lose, if anything.
  private func loss(at value: ObjectiveValue, _ outcome: AllocationChoice.Outcome) -> String? {
    switch value.objective {
    case .finish:
      if outcome.extraLateness > .zero {
        return "\(words.times.time(outcome.extraLateness)) more after tasks' deadlines"
      }
      let later = outcome.end - plan.schedule.finish
      return later > .zero ? "the plan \(words.times.time(later)) later" : nil
    case .cost:
      guard let extra = outcome.extraCost, extra > Self.cents else { return nil }
      return "\(words.money(extra)) dearer"
    case .balance:
      guard outcome.largestLoad > value.value + Self.share else { return nil }
      return "busier, \(words.percent(outcome.load)) of their time"
    }
  }
}
