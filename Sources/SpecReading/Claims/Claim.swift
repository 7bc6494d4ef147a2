import PlanModel

/// A sentence that states figures, with the tasks it is said of.
struct Claim {
  /// All units of time.
  static let allTime: Set<Estimate.Unit> = [.hours, .days, .weeks]

  /// What is said.
  let sentence: ClaimSentence
  /// Where it is said.
  let cell: CellScalars
  /// The tasks it is said of.
  let subjects: ClaimScope.Subjects
  /// What a number without a unit counts, if the label does not say so.
  var bare: ClaimSentence.Quantity.Measure = .bare
  /// Whether all tasks may be meant as well.
  var mayMeanAll = false
  /// The units of time that are of work here, although their names do not say so.
  var work: Set<Estimate.Unit> = allTime

  /// Returns the figures that are sure: counts, points, and one of time.
  ///
  /// - Parameters:
  ///   - index: The tasks.
  ///   - scope: What tells the unit of their efforts.
  /// - Returns: The figures, in the order of the text but for the time, which comes last.
  func figures(index: TaskIndex, scope: ClaimScope) -> [StatedFigure] {
    var claims: [(claim: StatedFigure.Claim, range: Range<Int>)] = []
    var times: [(quantity: ClaimSentence.Quantity, unit: EffortUnit, isWork: Bool)] = []
    for quantity in sentence.quantities {
      switch measure(of: quantity, scope) {
      case .tasks:
        let count = Int(quantity.amount.rounded())
        claims.append((.count(count, tolerance: Int(quantity.tolerance)), quantity.range))
      case .effort(let unit, _) where unit.unit == .points:
        claims.append((quantity.effort(in: unit), quantity.range))
      case .effort(let unit, let isWork):
        if isWork || work.contains(unit.unit) { times.append((quantity, unit, isWork)) }
      case .people, .bare: break
      }
    }
    // `30 person-days, 3 weeks`: the weeks are those of the calendar.
    if let time = times.first(where: \.isWork) ?? times.first {
      claims.append((time.quantity.effort(in: time.unit), time.quantity.range))
    }
    guard !claims.isEmpty else { return [] }
    let ids = subjects.positions.map { index.entries[$0].id }
    return claims.map { claim, range in
      StatedFigure(
        claim, text: cell.string(range).excerpt, of: ids, called: subjects.name,
        mayMeanAll: mayMeanAll, span: cell.span(range))
    }
  }

  /// What a number counts: as written, else as the label says, else as the tasks do.
  private func measure(
    of quantity: ClaimSentence.Quantity, _ scope: ClaimScope
  ) -> ClaimSentence.Quantity.Measure {
    guard quantity.measure == .bare else { return quantity.measure }
    let saysWork = sentence.words.contains(.effort)
    if let unit = sentence.labelUnit { return .effort(unit, isWork: saysWork) }
    if bare != .bare { return bare }
    if saysWork { return scope.measure(of: subjects) }
    return sentence.words.contains(.task) && !sentence.words.contains(.unit) ? .tasks : .bare
  }
}
