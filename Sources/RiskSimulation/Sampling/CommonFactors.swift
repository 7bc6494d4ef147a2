import PlanModel

/// What the efforts of several activities have in common, as parts of their normal scores.
///
/// A Gaussian copula: an activity's score is
///
///     √ρp · Z(project) + √ρd · Z(discipline) + √ρw · Z(person) + √(1 − ρp − ρd − ρw) · ε
///
/// so that ρ is the correlation of scores that the part brings about. The people of an activity
/// share its person part: each of *n* has the weight √(ρw ⁄ *n*), so that its variance stays ρw.
/// What nobody does has no person in common with others, and keeps that part as its own. The people
/// are the planned ones under every policy, so that policies are compared on the same efforts.
struct CommonFactors: Sendable {
  /// The weight of each activity's own score: √(1 − Σρ) over the parts it has in common.
  let ownWeights: [Double]
  /// The streams of the factors in use, each with its weight.
  private let factors: [(stream: RandomStream, weight: Double)]
  /// The factors of each activity, as positions in `factors`.
  private let memberships: [[Int]]
  /// The weighted scores of the factors, a row of trials for each.
  private var scores: [Double] = []
  private var width = 0

  /// Creates the factors of a project whose activities are done by the given people.
  init(project: Project, people: [[Person.ID]], seed: UInt64) {
    let model = project.estimateModel
    var factors: [(stream: RandomStream, weight: Double)] = []
    var memberships = Array(repeating: [Int](), count: people.count)
    var shared = Array(repeating: 0.0, count: people.count)
    func add(_ purpose: RandomStream.Purpose, _ names: [[String]], correlation: Double) {
      guard correlation > 0 else { return }
      var known: [Factor: Int] = [:]
      for (position, names) in names.enumerated() where !names.isEmpty {
        shared[position] += correlation
        for name in names {
          let factor = Factor(name: name, sharers: names.count)
          let number = known[factor, default: factors.count]
          if number == factors.count {
            known[factor] = number
            let stream = RandomStream(seed: seed, key: StableKey(name), purpose: purpose)
            factors.append((stream, (correlation / Double(names.count)).squareRoot()))
          }
          memberships[position].append(number)
        }
      }
    }
    add(.project, people.map { _ in [""] }, correlation: model.projectCorrelation)
    add(
      .discipline, project.activities.map { [$0.discipline.code] },
      correlation: model.disciplineCorrelation)
    add(.person, people.map { $0.map(\.name) }, correlation: model.personCorrelation)
    let sum = [
      model.projectCorrelation, model.disciplineCorrelation, model.personCorrelation,
    ].reduce(0) { $0 + max(0, $1) }
    precondition(sum < 1, "the correlations must sum to less than 1")
    ownWeights = shared.map { (1 - $0).squareRoot() }
    self.factors = factors
    self.memberships = memberships
  }

  /// A name, and among how many an activity's part is shared.
  private struct Factor: Hashable {
    let name: String
    let sharers: Int
  }

  /// Whether the activities have nothing in common.
  var areNone: Bool { factors.isEmpty }

  /// Draws the factors for a block of trials.
  mutating func draw(_ trials: Range<Int>) {
    width = trials.count
    scores.removeAll(keepingCapacity: true)
    for (stream, weight) in factors {
      for trial in trials {
        scores.append(weight * NormalDistribution.quantile(stream.uniform(trial: trial)))
      }
    }
  }

  /// Writes the common part of an activity's score in each trial of the block to `sums`.
  func sum(of position: Int, into sums: inout [Double]) {
    for column in 0..<width { sums[column] = 0 }
    for factor in memberships[position] {
      let row = factor * width
      for column in 0..<width { sums[column] += scores[row + column] }
    }
  }
}
