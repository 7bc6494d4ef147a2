#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The grid on which the densities of all PERT-betas are integrated, with its logarithms.
///
/// The parameter *t* runs evenly from 0 to 1, and the value is the smooth step *t*²(3 − 2*t*), flat
/// at both ends. With the logarithms at hand a density costs one exponential.
struct BetaGrid: Sendable {
  /// The grid that all share.
  static let shared = BetaGrid()
  /// How many cells there are.
  static let cellCount = 256
  /// How many nodes of integration each cell has.
  static let nodesPerCell = 4

  /// The values at the nodes of all cells.
  let values: [Double]
  /// The values at the edges of the cells.
  let edgeValues: [Double]
  private let nodes: [Point]
  private let edges: [Point]

  /// A place of the grid.
  private struct Point: Sendable {
    let logValue: Double
    let logRest: Double
    /// What the density counts here.
    let weight: Double

    init(parameter t: Double, weight: Double) {
      let value = BetaGrid.value(t)
      logValue = log(value)
      logRest = log(1 - value)
      self.weight = weight * 6 * t * (1 - t)
    }

    /// The weighted density of the beta with the given mode.
    func weight(mode: Double) -> Double {
      weight == 0 ? 0 : weight * exp(4 * mode * logValue + (4 - 4 * mode) * logRest)
    }
  }

  private init() {
    // Nodes and weights of four-point Gauss–Legendre integration on −1...1.
    let rule = [
      (-0.861136311594052575, 0.347854845137453857), (-0.339981043584856265, 0.652145154862546143),
      (0.339981043584856265, 0.652145154862546143), (0.861136311594052575, 0.347854845137453857),
    ]
    let width = 1 / Double(Self.cellCount)
    var parameters: [(parameter: Double, weight: Double)] = []
    for cell in 0..<Self.cellCount {
      for (node, weight) in rule {
        let place = Double(cell) + (node + 1) / 2
        parameters.append((place * width, weight * width / 2))
      }
    }
    let edgeParameters = (0...Self.cellCount).map { Double($0) * width }
    values = parameters.map { Self.value($0.parameter) }
    edgeValues = edgeParameters.map(Self.value)
    nodes = parameters.map { Point(parameter: $0.parameter, weight: $0.weight) }
    edges = edgeParameters.map { Point(parameter: $0, weight: width) }
  }

  /// The value at a parameter.
  static func value(_ t: Double) -> Double { t * t * (3 - 2 * t) }

  /// The unscaled density of a beta at nodes and edges, times the width that each stands for.
  func weights(mode: Double) -> (nodes: [Double], edges: [Double]) {
    (nodes.map { $0.weight(mode: mode) }, edges.map { $0.weight(mode: mode) })
  }
}
