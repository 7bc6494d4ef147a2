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
///
/// Activities with the same factors form a group, whose common part is summed once a block.
struct CommonFactors: Sendable {
  /// The group of each activity and the weight of its own score, √(1 − Σρ) over the parts it has
  /// in common; `nil` if it has nothing in common.
  private let shares: [Share?]
  /// The streams of the factors in use, each with its weight.
  private let factors: [(stream: RandomStream, weight: Double)]
  /// The factors of each group, as positions in `factors`.
  private let groups: [[Int]]
  /// The scores of the factors, a row of trials for each.
  private var scores: [Float] = []
  /// The common parts of the groups, in cells of a table of scores from its least score.
  private var sums: [Float] = []
  private var width = 0

  private struct Share: Sendable {
    let group: Int
    let ownWeight: Double
  }

  /// A name, and among how many an activity's part is shared.
  private struct Factor: Hashable {
    let purpose: RandomStream.Purpose
    let name: String
    let sharers: Int
  }

  /// Creates the factors of a project whose activities are done by the given people.
  init(project: Project, people: [[Person.ID]], seed: UInt64) {
    let model = project.estimateModel
    let (ofProject, ofDiscipline, ofPerson) = (
      max(0, model.projectCorrelation), max(0, model.disciplineCorrelation),
      max(0, model.personCorrelation)
    )
    precondition(
      ofProject + ofDiscipline + ofPerson < 1, "the correlations must sum to less than 1")
    var factors: [(stream: RandomStream, weight: Double)] = []
    var numbers: [Factor: Int] = [:]
    func number(
      _ purpose: RandomStream.Purpose, _ name: String, _ correlation: Double, of sharers: Int
    )
      -> Int
    {
      let factor = Factor(purpose: purpose, name: name, sharers: sharers)
      if let known = numbers[factor] { return known }
      let stream = RandomStream(seed: seed, key: StableKey(name), purpose: purpose)
      factors.append((stream, (correlation / Double(sharers)).squareRoot()))
      numbers[factor] = factors.count - 1
      return factors.count - 1
    }
    var groups: [[Int]: Int] = [:]
    var shares: [Share?] = []
    shares.reserveCapacity(people.count)
    for (activity, people) in zip(project.activities, people) {
      var members: [Int] = []
      var shared = 0.0
      if ofProject > 0 {
        shared += ofProject
        members.append(number(.project, "", ofProject, of: 1))
      }
      if ofDiscipline > 0 {
        shared += ofDiscipline
        members.append(number(.discipline, activity.discipline.code, ofDiscipline, of: 1))
      }
      if ofPerson > 0, !people.isEmpty {
        shared += ofPerson
        members += people.map { number(.person, $0.name, ofPerson, of: people.count) }
      }
      guard !members.isEmpty else {
        shares.append(nil)
        continue
      }
      let group = groups[members] ?? groups.count
      groups[members] = group
      shares.append(Share(group: group, ownWeight: (1 - shared).squareRoot()))
    }
    self.shares = shares
    self.factors = factors
    self.groups = groups.sorted { $0.value < $1.value }.map(\.key)
  }

  /// The group of an activity and the weight of its own score, if it has something in common.
  func share(of position: Int) -> (group: Int, ownWeight: Double)? {
    shares[position].map { ($0.group, $0.ownWeight) }
  }

  /// Draws the factors for a block of trials, and sums them for each group.
  mutating func draw(_ block: TrialBlock) {
    guard !factors.isEmpty else { return }
    if width != block.width {
      width = block.width
      scores = Array(repeating: 0, count: factors.count * width)
      sums = Array(repeating: 0, count: groups.count * width)
    }
    drawScores(block)
    let middle = Float(ScoreTable.end * ScoreTable.cellsPerScore)
    for (group, members) in groups.enumerated() {
      for column in 0..<width {
        var sum = middle
        for factor in members { sum += scores[factor * width + column] }
        sums[group * width + column] = sum
      }
    }
  }

  /// Draws the weighted scores of all factors, counted in cells.
  private mutating func drawScores(_ block: TrialBlock) {
    let width = block.width
    scores.withUnsafeMutableBufferPointer { scores in
      guard let base = scores.baseAddress else { return }
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: width) { words in
        guard let words = words.baseAddress else { return }
        for (number, factor) in factors.enumerated() {
          let row = base + number * width
          factor.stream.fill(block.trials, shift: NormalScores.shift, into: words)
          NormalScores.means.withUnsafeBufferPointer { table in
            guard let table = table.baseAddress else { return }
            RowArithmetic.lookUp(words, table: table, into: row, width: width)
          }
          let cells = Float(factor.weight * ScoreTable.cellsPerScore)
          for column in 0..<width { row[column] *= cells }
        }
      }
    }
  }

  /// Calls `body` with the common parts of a group in the trials of the block, counted in cells.
  @inline(__always)
  func withSums<Result>(of group: Int, _ body: (UnsafePointer<Float>) -> Result) -> Result {
    sums.withUnsafeBufferPointer { sums in
      guard let base = sums.baseAddress, group * width < sums.count else {
        preconditionFailure("the factors are drawn before efforts")
      }
      return body(base + group * width)
    }
  }
}
