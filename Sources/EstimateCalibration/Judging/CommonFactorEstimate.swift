import PlanModel

/// Estimates what the tasks of a group have in common from how far they missed together.
///
/// With normal scores z of tasks whose percentiles were forecast beforehand, the mean of zᵢ zⱼ
/// over pairs of one group estimates ρ: over pairs of different people the group's share, over
/// pairs of one person that and the person's. A group counts by its tasks, not by its pairs, so
/// that one large project does not speak for all. What is found is pooled with the default, which
/// counts as ten groups.
struct CommonFactorEstimate {
  /// How many groups the default counts as.
  private static let defaultWeight = 10.0
  /// The largest share that is believed.
  private static let largest = 0.4

  /// The standard deviation of ln(actual ÷ estimate) of tasks of one team.
  private static let spreadOfTask = 0.85

  /// The default shares.
  static let standard = CommonShares(group: 0.05, person: 0.10)

  private struct Sum {
    var products = 0.0
    var weight = 0.0
    var groups = 0

    /// Adds the mean product of a group's pairs.
    mutating func add(_ products: Double, pairs: Double, weight: Double) {
      guard pairs > 0 else { return }
      self.products += products / pairs * weight
      self.weight += weight
      groups += 1
    }

    /// The mean, pooled with the default.
    func pooled(with standard: Double) -> Double {
      guard weight > 0 else { return standard }
      let own = Double(groups) / (Double(groups) + defaultWeight)
      let share = own * (products / weight) + (1 - own) * standard
      return min(max(share, 0), largest)
    }
  }

  /// The shares.
  let shares: CommonShares
  /// How many groups of at least two tasks speak.
  let groupCount: Int

  /// Estimates the shares from scored tasks, which are in no particular order.
  ///
  /// What is unknown of hours per point, by its standard deviation `spreadOfUnit`, all tasks have
  /// in common on top of the default.
  init(_ tasks: [ScoredTask], spreadOfUnit: Double = 0) {
    var others = Sum()
    var same = Sum()
    var count = 0
    let groups = Dictionary(grouping: tasks.filter { !$0.task.group.isEmpty }) { $0.task.group }
    for name in groups.keys.sorted() {
      guard let members = groups[name], members.count > 1 else { continue }
      count += 1
      let people = Dictionary(grouping: members, by: \.task.person)
      let sum = members.reduce(0) { $0 + $1.score }
      let squares = members.reduce(0) { $0 + $1.score * $1.score }
      var (sameProducts, samePairs, sameWeight) = (0.0, 0.0, 0.0)
      for person in people.keys.sorted() where !person.isEmpty {
        let own = people[person] ?? []
        let ownSum = own.reduce(0) { $0 + $1.score }
        let ownSquares = own.reduce(0) { $0 + $1.score * $1.score }
        sameProducts += (ownSum * ownSum - ownSquares) / 2
        samePairs += Double(own.count * (own.count - 1) / 2)
        if own.count > 1 { sameWeight += Double(own.count) }
      }
      let pairs = Double(members.count * (members.count - 1) / 2)
      others.add(
        (sum * sum - squares) / 2 - sameProducts, pairs: pairs - samePairs,
        weight: Double(members.count))
      same.add(sameProducts, pairs: samePairs, weight: sameWeight)
    }
    var standard = Self.standard
    let variance = spreadOfUnit * spreadOfUnit
    let unitShare = variance / (variance + Self.spreadOfTask * Self.spreadOfTask)
    standard.group = unitShare + (1 - unitShare) * standard.group
    standard.person *= 1 - unitShare
    let group = others.pooled(with: standard.group)
    let both = same.pooled(with: standard.group + standard.person)
    shares = CommonShares(group: group, person: max(0, both - group))
    groupCount = count
  }
}
