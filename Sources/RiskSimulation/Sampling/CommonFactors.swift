import PlanModel

/// What the efforts of several activities have in common, as parts of their normal scores.
///
/// A Gaussian copula: an activity's score is
///
///     √ρp · Z(project) + √ρd · Z(discipline) + √ρw · Z(person) + √(1 − ρp − ρd − ρw) · ε
///
/// so that ρ is the correlation of scores that the part brings about. The person is the planned
/// one under every policy, so that policies are compared on the same efforts.
struct CommonFactors: Sendable {
  /// The weight √(1 − Σρ) of an activity's own score.
  let ownWeight: Double
  /// The streams of the factors in use, each with its weight.
  private let factors: [(stream: RandomStream, weight: Double)]
  /// The factors of each activity, as positions in `factors`.
  private let memberships: [[Int]]
  /// The weighted scores of the factors, a row of trials for each.
  private var scores: [Double] = []
  private var width = 0

  /// Creates the factors of a project whose activities are done by the given people.
  init(project: Project, people: [Person.ID], seed: UInt64) {
    let model = project.estimateModel
    var factors: [(stream: RandomStream, weight: Double)] = []
    var memberships = Array(repeating: [Int](), count: people.count)
    func add(_ purpose: RandomStream.Purpose, _ names: [String], correlation: Double) {
      guard correlation > 0 else { return }
      var known: [String: Int] = [:]
      for (position, name) in names.enumerated() {
        if known[name] == nil {
          known[name] = factors.count
          let stream = RandomStream(seed: seed, key: StableKey(name), purpose: purpose)
          factors.append((stream, correlation.squareRoot()))
        }
        memberships[position] += known[name].map { [$0] } ?? []
      }
    }
    add(.project, people.map { _ in "" }, correlation: model.projectCorrelation)
    add(
      .discipline, project.activities.map(\.discipline.code),
      correlation: model.disciplineCorrelation)
    add(.person, people.map(\.name), correlation: model.personCorrelation)
    let shared = [
      model.projectCorrelation, model.disciplineCorrelation, model.personCorrelation,
    ].reduce(0) { $0 + max(0, $1) }
    precondition(shared < 1, "the correlations must sum to less than 1")
    ownWeight = (1 - shared).squareRoot()
    self.factors = factors
    self.memberships = memberships
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
