import PlanModel

/// A total or count that the text states should be that of the tasks it is said of.
///
/// An effort may be any that the tasks' ranges allow, to the precision in which it is stated.
/// Points are held against points only, and time against time. A cancelled task may be counted or
/// not.
struct TotalDiffersRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let project = subject.project
    guard !project.statedFigures.isEmpty else { return }
    let positions = project.positions
    let isUnique = positions.count == project.activities.count
    var all: [StatedKind: StatedSum] = [:]
    for figure in project.statedFigures {
      guard let kind = StatedKind(figure.claim) else { continue }
      let members = figure.subjects.compactMap { positions[$0] }
      // Where an id is used twice, nobody knows what was counted.
      guard !members.isEmpty, isUnique || Set(figure.subjects).count == figure.subjects.count else {
        continue
      }
      let sum = StatedSum(of: members.map { project.activities[$0] }, in: kind, project.calendar)
      guard let difference = sum.difference(from: figure.claim) else { continue }
      if figure.mayMeanAll {
        let whole = all[kind] ?? StatedSum(of: project.activities, in: kind, project.calendar)
        all[kind] = whole
        guard whole.difference(from: figure.claim) != nil else { continue }
      }
      diagnostics.emit(
        .totalDiffers(
          figure, count: members.count, difference, first: project.activities[members[0]].span),
        at: figure.span)
    }
  }
}

/// What a stated figure counts.
private enum StatedKind: Hashable {
  case tasks
  case points
  /// Time, in the given unit.
  case time(Estimate.Unit)

  /// Finds what `claim` counts; nothing for a critical path.
  init?(_ claim: StatedFigure.Claim) {
    switch claim {
    case .count: self = .tasks
    case .effort(_, _, .points): self = .points
    case .effort(_, _, let unit): self = .time(unit)
    case .criticalPath: return nil
    }
  }
}

/// What tasks add up to, as far as their rows say.
private struct StatedSum {
  /// How a sum differs from what is stated.
  struct Difference {
    /// The likely sum.
    let sum: Double
    /// How much more it is than what is stated; below zero, how much less.
    let excess: Double
    /// Whether some tasks have no effort, so that the sum may be more.
    let isAtLeast: Bool
  }

  private var (low, likely, high) = (0.0, 0.0, 0.0)
  /// The part of the sums that stems from cancelled tasks.
  private var (cancelledLow, cancelledLikely) = (0.0, 0.0)
  private var unknownCount = 0
  private var isComparable = true

  /// Adds up `activities`.
  init(of activities: [Activity], in kind: StatedKind, _ calendar: WorkCalendar) {
    for activity in activities {
      guard let part = Self.part(of: activity.estimate, in: kind, calendar) else {
        isComparable = false
        continue
      }
      guard let (low, likely, high) = part else {
        unknownCount += 1
        continue
      }
      self.low += low
      self.likely += likely
      self.high += high
      guard activity.status == .cancelled else { continue }
      cancelledLow += low
      cancelledLikely += likely
    }
  }

  /// Returns how the sum differs from what is stated; nothing if it need not.
  func difference(from claim: StatedFigure.Claim) -> Difference? {
    let (stated, tolerance): (Double, Double)
    switch claim {
    case .count(let count, let width): (stated, tolerance) = (Double(count), Double(width))
    case .effort(let amount, let width, _): (stated, tolerance) = (amount, width)
    case .criticalPath: return nil
    }
    guard isComparable else { return nil }
    // Sums of decimal fractions are not exact.
    let slack = tolerance + 1e-9 * max(1, high)
    let isTooMuch = low - cancelledLow > stated + slack
    let isTooLittle = unknownCount == 0 && high < stated - slack
    guard isTooMuch || isTooLittle else { return nil }
    let sum = isTooMuch ? likely - cancelledLikely : likely
    return Difference(sum: sum, excess: sum - stated, isAtLeast: unknownCount > 0)
  }

  /// What a task adds: low, likely and high; the inner nothing if it is not known, the outer if it
  /// is of another kind.
  private static func part(
    of estimate: Estimate, in kind: StatedKind, _ calendar: WorkCalendar
  ) -> (low: Double, likely: Double, high: Double)?? {
    if kind == .tasks { return (1, 1, 1) }
    guard estimate.unit != .size, let likely = estimate.likely else { return .some(nil) }
    guard let factor = factor(from: estimate.unit, to: kind, calendar) else { return nil }
    let (low, high) = (estimate.low ?? likely, estimate.high ?? likely)
    return (low * factor, likely * factor, high * factor)
  }

  private static func factor(
    from unit: Estimate.Unit, to kind: StatedKind, _ calendar: WorkCalendar
  ) -> Double? {
    switch kind {
    case .tasks: 1
    case .points: unit == .points ? 1 : nil
    case .time(let stated):
      unit.hours(in: calendar).flatMap { own in stated.hours(in: calendar).map { own / $0 } }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func totalDiffers(
    _ figure: StatedFigure, count: Int, _ difference: StatedSum.Difference, first: SourceSpan
  ) -> Self {
    let excess = difference.excess
    let comparison: String
    let found: String
    switch figure.claim {
    case .count, .criticalPath:
      comparison = excess > 0 ? "\(excess.brief) more" : "\((-excess).brief) fewer"
      found = "\(figure.subject) has \(difference.sum.brief(unit: "tasks"))"
    case .effort(_, _, let unit):
      let tasks = count == 1 ? "the one task" : "the \(count) tasks"
      let verb = count == 1 ? "has" : "add up to"
      let sum = (difference.isAtLeast ? "at least " : "") + difference.sum.brief(unit)
      comparison = excess > 0 ? "\(excess.brief) more" : "\((-excess).brief) less"
      found = "\(tasks) of \(figure.subject) \(verb) \(sum)"
    }
    return Self(
      .totalDiffers, "the text says \(figure.textWithUnit); \(found) (\(comparison))",
      help: "correct the figure, or the tasks it speaks of",
      notes: [Diagnostic.Note(span: first, text: "the first of these tasks")])
  }
}

extension StatedFigure {
  /// What the text says, with the unit where that stands elsewhere, as in `Number of tasks: 9`.
  fileprivate var textWithUnit: String {
    guard !text.contains(where: \.isLetter) else { return text }
    switch claim {
    case .count(let count, _): return count == 1 ? "\(text) task" : "\(text) tasks"
    case .effort(let amount, _, let unit):
      // What is written in minutes was converted.
      return text == amount.brief ? amount.brief(unit) : text
    case .criticalPath: return text
    }
  }
}

extension Double {
  /// The number with three decimals at most, without zeros at the end.
  fileprivate var brief: String {
    let thousandths = (self * 1_000).rounded() / 1_000
    return thousandths == thousandths.rounded() && abs(thousandths) < 1e15
      ? String(Int(thousandths)) : String(thousandths)
  }

  /// The number with a unit: `1 day`, `3.5 points`.
  fileprivate func brief(_ unit: Estimate.Unit) -> String { brief(unit: unit.rawValue) }

  /// The number with the name of a unit, which is in the plural.
  fileprivate func brief(unit: String) -> String {
    brief == "1" ? "1 \(unit.dropLast())" : "\(brief) \(unit)"
  }
}
