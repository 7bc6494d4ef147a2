import PlanModel

/// The words for what is switched off, and for the parts of a bridge.
extension AnalysisFigures {
  /// What a switch takes away, for a cell: `Risk: Vendor is late`.
  func words(for subject: Switch) -> String {
    switch subject {
    case .risk(let id): "Risk: \(title(of: id))"
    case .risks: "All risks"
    case .rework(let id): "Rework of \(id)"
    case .reworks: "All rework"
    case .taskSpread(let id): "Spread of \(id)"
    case .disciplineSpread(let skill): "Spread of all \(skill) tasks"
    case .spread: "Spread of all tasks"
    case .commonFactors: "What efforts have in common"
    case .beliefs: "All beliefs about efforts"
    case .arrivalSpread(let id): "Unsure arrival of \(id)"
    case .arrivalSpreads: "All unsure arrivals"
    case .arrival(let id): "Waiting for \(id)"
    case .arrivals: "All waiting for others"
    case .leave(let id): "Leave of \(id)"
    case .leaves: "All leave"
    case .sickness(let id): "Illness of \(id)"
    case .sicknesses: "All illness"
    case .calendar: "Part time, leave and not-before days"
    case .daysGoneBy: "Days gone by until the as-of day"
    case .stories(let priority, let tasks):
      "Stories with priority “\(priority.inWords)” (\(ids(tasks)))"
    }
  }

  /// A part of the bridge, for a cell.
  func words(for part: Bridge.Part) -> String {
    switch part {
    case .linksOnly: "Links only"
    case .daysGoneBy: "+ days gone by"
    case .people: "+ people"
    case .calendar: "+ calendar and leave"
    case .policy: "+ policy"
    case .medianBias: "+ median bias"
    case .spread: "+ spread and merge"
    case .correlation: "+ correlation"
    case .risks: "+ risks and external dates"
    }
  }

  /// What a part of the bridge counts in, as a sentence says it.
  func meaning(of part: Bridge.Part, minutes: Int) -> String {
    switch part {
    case .linksOnly:
      plan.hasBlocks
        ? "the longest chain of links, and the phases after the tasks"
        : "the longest chain of links"
    case .daysGoneBy:
      project.asOf.map { "the rest is planned from \($0) on" } ?? "the as-of day"
    case .people: "who does what, in planned order, all full time"
    case .calendar: "part time, leave and not-before days"
    case .policy:
      forecast.policy == .fixed || forecast.policy == .unlimited
        ? "nothing: the trials go by policy \(forecast.policy.rawValue)"
        : "who is free goes on, not in planned order (\(forecast.policy.rawValue))"
    case .medianBias: "the middle of what a task may take is not its estimate"
    case .spread: "efforts stray, and the last of several tasks decides"
    case .correlation:
      minutes < 0
        ? "efforts stray together, so that the last of several is less late"
        : "efforts stray together"
    case .risks: "what may happen, and when others deliver"
    }
  }

  /// The title of a risk.
  func title(of id: Risk.ID) -> String {
    project.risks.first { $0.id == id }?.title ?? "risk \(id.position + 1)"
  }

  /// Ids in a row; of many the first few.
  func ids(_ tasks: [Activity.ID]) -> String {
    let shown = tasks.prefix(6).map(\.text).joined(separator: ", ")
    return tasks.count > 6 ? "\(shown) and \(tasks.count - 6) more" : shown
  }
}
