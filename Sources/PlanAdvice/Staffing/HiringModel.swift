import LinearOptimization
package import PlanModel

/// The integer program that proposes the cheapest hires that are not known to be too few.
///
///     minimise    Σ_o cost[o] · Σ_j u[o, j]
///     subject to  u[o, j] ≥ u[o, j+1]                           the j-th before the next
///                 Σ { u[o, r_o + 1] : r_o < most[o] } ≥ 1       for every refused r
///                 the same + Σ { 1 - u[o, r_o] : r_o > 0 } ≥ 1  for every excluded r
///                 Σ_o offer[o, w] · Σ_j u[o, j] ≥ lack[w]       for windows w, if asked for
///
/// u[o, j] says whether at least *j* people of option *o* are hired, so that what a refusal
/// teaches is a covering constraint: whoever is content with more than *r* hires more than r_o of
/// some option; an excluded team rules out only itself. An implicit hitting set problem, after E. Moreno-Centeno and R. M. Karp, "The
/// implicit hitting set approach to solve combinatorial optimization problems" (2013).
package struct HiringModel {
  private let model: LinearModel
  /// The variables of each option: at least one, at least two, and so on.
  private let atLeast: [[LinearModel.Variable]]

  /// Builds the model of options.
  ///
  /// - Parameters:
  ///   - options: What may be hired.
  ///   - refused: Teams that are too few, and so is whatever they include.
  ///   - excluded: Teams that shall not be proposed; what they include may be.
  package init(options: [HiringOption], refused: [[Int]], excluded: [[Int]] = []) {
    var model = LinearModel()
    let atLeast = options.map { option in
      (0..<option.most).map { _ in model.addVariable(.binary) }
    }
    // A millionth of the dearest for each head: of equally dear teams the smaller is proposed.
    let dearest = options.map(\.cost).max() ?? 0
    let perHead = dearest > 0 ? dearest * 1e-6 : 1
    var cost = LinearExpression()
    for (number, option) in options.enumerated() {
      for variable in atLeast[number] { cost.add(variable, times: option.cost + perHead) }
      for (one, next) in zip(atLeast[number], atLeast[number].dropFirst()) {
        model.require(
          "order of \(number)", LinearExpression(one) - LinearExpression(next), atLeast: 0)
      }
    }
    model.minimize(cost)
    for hires in refused {
      var more = LinearExpression()
      for (number, count) in hires.enumerated() where count < options[number].most {
        more.add(atLeast[number][count])
      }
      model.require("more than \(hires)", more, atLeast: 1)
    }
    for hires in excluded {
      var difference = LinearExpression()
      var others = 1.0
      for (number, count) in hires.enumerated() {
        if count < options[number].most { difference.add(atLeast[number][count]) }
        guard count > 0 else { continue }
        difference.add(atLeast[number][count - 1], times: -1)
        others -= 1
      }
      model.require("other than \(hires)", difference, atLeast: others)
    }
    self.model = model
    self.atLeast = atLeast
  }

  /// Returns the cheapest hires, or `nil` if none are left.
  ///
  /// The windows that the hires break are added until they break none.
  ///
  /// - Parameter windows: What the work needs at least, as far as that shall count.
  /// - Returns: How many people of each option.
  /// - Throws: `SolverFailure` if the solver gives up.
  package func cheapest(keeping windows: WorkWindows? = nil) throws -> [Int]? {
    var model = model
    while true {
      guard case .optimal(let solution, _) = try model.solve() else { return nil }
      let hires = atLeast.map { variables in
        variables.count { solution.values[$0.index] > 0.5 }
      }
      let broken = windows?.broken(by: hires) ?? []
      guard !broken.isEmpty else { return hires }
      for window in broken {
        var offer = LinearExpression()
        for (number, minutes) in window.offers.enumerated() where minutes > 0 {
          for variable in atLeast[number] { offer.add(variable, times: minutes) }
        }
        model.require(
          "work between \(window.begin) and \(window.end)", offer, atLeast: window.lack)
      }
    }
  }
}
