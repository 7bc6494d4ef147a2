import PlanModel

/// Turns estimates into effort, and into what is believed of the true effort.
struct EffortResolution {
  /// The likely effort of a task and the belief around it.
  typealias Resolved = (effort: Effort, belief: EffortBelief)

  /// Hours of a point and of each size.
  let model: EstimateModel
  /// The length of a day.
  let calendar: WorkCalendar

  /// The most effort that one task may have, in hours: fifty person-years.
  static let largest = 100_000.0

  /// Returns one result per task, in order.
  ///
  /// A task without an effort gets the median of its discipline's tasks that have one, else two
  /// days; that is recorded as an assumption and, unless its cell was reported already, a warning.
  /// Where a spec says no effort of most of its tasks, that is said once; see `MissingEfforts`.
  ///
  /// - Complexity: O(*n* log *n*) for *n* tasks.
  func resolve(
    _ tasks: [TaskEntry], assumptions: inout [Assumption], into diagnostics: inout Diagnostics
  ) -> [Resolved] {
    let reported = ReportedCells(diagnostics)
    let known = tasks.map { task -> Resolved? in
      guard let high = highest(of: task.estimate), high > Self.largest else {
        return resolve(task.estimate)
      }
      diagnostics.emit(.effortTooLarge(task.estimate.text), at: task.estimateSpan)
      return nil
    }
    let medians = medians(of: tasks, efforts: known.map { $0?.effort })
    let silent = MissingEfforts.groups(in: tasks, reported: reported)
    for group in silent.groups {
      assumptions.append(
        .noEfforts(count: group.count, total: group.total, MissingEfforts.likely))
      diagnostics.emit(.noEfforts(group), at: group.first)
    }
    let twoDays = Effort(microminutes: 2 * calendar.minutesPerDay * 1_000_000)
    return zip(tasks, known).enumerated().map { position, task in
      let (task, known) = task
      if silent.tasks.contains(position) { return MissingEfforts.resolved }
      if let known { return known }
      let median = medians[task.discipline]
      let effort = median ?? twoDays
      assumptions.append(.defaultEffort(task.id, effort))
      let isTooLarge = highest(of: task.estimate).map { $0 > Self.largest } ?? false
      if !isTooLarge && !reported.contains(task.estimateSpan) {
        let source = median == nil ? "two days" : "the median of \(task.discipline)"
        diagnostics.emit(
          .missingEffort(task, assumed: effort, source: source), at: task.estimateSpan)
      }
      return (effort, .historical)
    }
  }

  /// Returns the effort of one estimate, or `nil` if it has none that can be used.
  ///
  /// The likely effort of a range is its midpoint, of quantiles the median, and a point of zero is
  /// a milestone.
  func resolve(_ estimate: Estimate) -> Resolved? {
    func effort(_ number: Double) -> Effort? { hours(number, estimate.unit).map(Effort.hours) }
    switch estimate.amount {
    case .point(let value):
      guard let likely = effort(value) else { return nil }
      return (likely, likely == .zero ? .certain : .historical)
    case .range(let first, let second):
      guard let low = effort(min(first, second)), let high = effort(max(first, second)),
        let likely = effort((first + second) / 2)
      else { return nil }
      return (likely, low == high ? .certain : .range(low: low, high: high))
    case .threePoint(let first, let second, let third):
      let ordered = [first, second, third].sorted()
      guard let low = effort(ordered[0]), let mode = effort(ordered[1]),
        let high = effort(ordered[2])
      else { return nil }
      return (mode, low == high ? .certain : .threePoint(low: low, mode: mode, high: high))
    case .quantiles(let quantiles):
      guard let likely = estimate.likely.flatMap(effort) else { return nil }
      let efforts = quantiles.compactMap { quantile in
        effort(quantile.value).map {
          EffortBelief.Quantile(share: Double(quantile.percent) / 100, effort: $0)
        }
      }
      guard efforts.count == quantiles.count, let first = efforts.first, let last = efforts.last
      else { return nil }
      return (likely, first.effort == last.effort ? .certain : .quantiles(efforts))
    case .size(let name):
      guard let hours = model.hoursPerSize[name], isUsable(hours) else { return nil }
      return (.hours(hours), hours == 0 ? .certain : .historical)
    case .unknown: return nil
    }
  }

  /// The hours of a number in a unit, or `nil` if they cannot be an effort.
  private func hours(_ number: Double, _ unit: Estimate.Unit) -> Double? {
    let perUnit = unit == .points ? model.hoursPerPoint : unit.hours(in: calendar)
    guard let hours = perUnit.map({ number * $0 }), isUsable(hours) else { return nil }
    return hours
  }

  private func isUsable(_ hours: Double) -> Bool { hours >= 0 && hours <= Self.largest }

  /// The largest number of an estimate in hours, however large.
  private func highest(of estimate: Estimate) -> Double? {
    let unit = estimate.unit
    let perUnit = unit == .points ? model.hoursPerPoint : unit.hours(in: calendar)
    guard let perUnit else { return nil }
    return (estimate.high ?? estimate.likely).map { $0 * perUnit }
  }

  /// The median of the positive efforts of each discipline: of two in the middle, their mean.
  private func medians(of tasks: [TaskEntry], efforts: [Effort?]) -> [Skill: Effort] {
    var all: [Skill: [Effort]] = [:]
    for (task, effort) in zip(tasks, efforts) {
      if let effort, effort > .zero { all[task.discipline, default: []].append(effort) }
    }
    return all.mapValues { efforts in
      let sorted = efforts.sorted()
      let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
      return Effort(microminutes: (low.microminutes + high.microminutes) / 2)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func effortTooLarge(_ text: String) -> Self {
    Self(
      .effortTooLarge,
      "the effort '\(text.excerpt)' is more than \(EffortResolution.largest.plain) hours",
      help: "check the number and its unit, or split the task")
  }

  fileprivate static func noEfforts(_ group: MissingEfforts.Group) -> Self {
    let (likely, low, high) = (
      MissingEfforts.likely.hours.plain, MissingEfforts.low.hours.plain,
      MissingEfforts.high.hours.plain
    )
    let tasks =
      group.count == group.total
      ? "none of the \(group.total) tasks has an effort"
      : "\(group.count) of the \(group.total) tasks have no effort"
    return Self(
      .missingEffort,
      "\(tasks); \(likely) h each is assumed, \(low) h to \(high) h in four cases of five",
      help: "write efforts such as 8h, 2d or 3-5d; without them the dates say little",
      subjectCount: group.count)
  }

  fileprivate static func missingEffort(
    _ task: TaskEntry, assumed: Effort, source: String
  ) -> Self {
    let tenths = (assumed.hours * 10).rounded() / 10
    let size = if case .size(let name) = task.estimate.amount { name } else { String?.none }
    let fault = size.map { "the size '\($0.excerpt)' of \(task.id.text.excerpt) is not defined" }
    return Self(
      .missingEffort,
      "\(fault ?? "\(task.id.text.excerpt) has no effort"); \(source), \(tenths.plain) h, is assumed",
      help: "write an effort such as 8h, 2d or 3-5d")
  }
}
