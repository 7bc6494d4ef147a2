import Testing

@testable import ResourceScheduling

/// Problems whose answers have been published.
struct PublishedGridTests {
  /// A job shop of six jobs on six machines; each job is a row of machines and times.
  ///
  /// H. Fisher and G. L. Thompson, in J. F. Muth and G. L. Thompson, "Industrial Scheduling" (1963).
  private static let fisherThompson = [
    [(2, 1), (0, 3), (1, 6), (3, 7), (5, 3), (4, 6)],
    [(1, 8), (2, 5), (4, 10), (5, 10), (0, 10), (3, 4)],
    [(2, 5), (3, 4), (5, 8), (0, 9), (1, 1), (4, 7)],
    [(1, 5), (0, 5), (2, 5), (3, 3), (4, 8), (5, 9)],
    [(2, 9), (1, 3), (4, 5), (5, 4), (0, 3), (3, 1)],
    [(1, 3), (3, 3), (5, 9), (0, 10), (4, 4), (2, 1)],
  ]

  /// Its least end is 55.
  @Test func endsTheJobShopOfFisherAndThompsonAt55() throws {
    let steps = Self.fisherThompson.joined()
    let problem = GridProblem(
      durations: steps.map(\.1), releases: steps.map { _ in 0 }, deadlines: steps.map { _ in .max },
      arcs: Self.fisherThompson.indices.flatMap { job in
        (0..<5).map { step in
          GridProblem.Arc(
            tail: 6 * job + step, head: 6 * job + step + 1, delay: Self.fisherThompson[job][step].1)
        }
      }, capacities: Array(repeating: 1, count: 6),
      demands: steps.map { step in (0..<6).map { $0 == step.0 ? 1 : 0 } })
    let found = try #require(GridSearch(budget: 1_500).run(problem))
    #expect(problem.allows(found.starts))
    let proof = GridBound.prove(problem, starts: found.starts, budget: .init(steps: 20_000_000))
    #expect(proof.end == 55)
    #expect(proof.isOptimal)
    #expect(proof.argument == .exhaustiveSearch)
  }

  /// Nine tasks for three machines, of which list scheduling makes a schedule that ends at 12.
  ///
  /// With shorter tasks, more machines or fewer links it ends at 13, 15 and 16. The least ends know
  /// no such anomalies.
  /// R. L. Graham, "Bounds on multiprocessing timing anomalies" (1969).
  @Test(arguments: [
    (shorter: 0, machines: 3, links: 4, end: 12), (shorter: 1, machines: 3, links: 4, end: 10),
    (shorter: 0, machines: 4, links: 4, end: 12), (shorter: 0, machines: 3, links: 2, end: 12),
  ])
  func knowsNoAnomaliesOfGraham(
    _ form: (shorter: Int, machines: Int, links: Int, end: Int)
  ) throws {
    let durations = [3, 2, 2, 2, 4, 4, 4, 4, 9].map { $0 - form.shorter }
    let heads = [7, 6, 5, 4].prefix(form.links)
    let problem = GridProblem(
      durations: durations, releases: durations.map { _ in 0 },
      deadlines: durations.map { _ in .max },
      arcs: [.init(tail: 0, head: 8, delay: durations[0])]
        + heads.map { .init(tail: 3, head: $0, delay: durations[3]) },
      capacities: [form.machines], demands: durations.map { _ in [1] })
    let found = try #require(GridSearch(budget: 200).run(problem))
    #expect(problem.allows(found.starts))
    #expect(found.score.end == form.end)
    let proof = GridBound.prove(problem, starts: found.starts, budget: .init(steps: 1_000_000))
    #expect(proof.end == form.end)
  }

  /// Longest first puts these jobs on three machines until 11; the least end is 9.
  ///
  /// R. L. Graham, the same paper: the worst that rule can do, 4/3 − 1/(3*m*).
  @Test func beatsLongestProcessingTimeAtItsWorst() throws {
    let durations = [5, 5, 4, 4, 3, 3, 3]
    let problem = GridProblem(
      durations: durations, releases: durations.map { _ in 0 },
      deadlines: durations.map { _ in .max }, arcs: [], capacities: [3],
      demands: durations.map { _ in [1] })
    #expect(problem.cost(of: problem.naiveSchedule(of: Array(durations.indices))).end == 11)
    let found = try #require(GridSearch(budget: 500).run(problem))
    #expect(found.score.end == 9)
  }
}
