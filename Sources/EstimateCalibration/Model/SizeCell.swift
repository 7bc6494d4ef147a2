#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Sizes of estimates in steps of ten per cent, and how alike two of them are.
///
/// The likeness is a Gaussian kernel of bandwidth 0.5 in ln(estimate): tasks of twice the size
/// count for two fifths.
enum SizeCell {
  /// The width of a cell in ln(estimate).
  private static let width = 0.1
  /// The kernel's bandwidth in cells.
  private static let bandwidth = 5.0
  /// Beyond so many cells nothing is alike.
  static let reach: Int32 = 20

  /// The weight of a task so many cells away.
  static let kernel: [Double] = (0...Int(reach)).map { distance in
    let score = Double(distance) / bandwidth
    return exp(-score * score / 2)
  }

  /// Returns the cell of an estimate, which is positive.
  static func cell(of estimate: Double) -> Int32 {
    Int32(min(max((log(estimate) / width).rounded(), -400), 400))
  }

  /// Returns the estimate in the middle of a cell.
  static func estimate(of cell: Int32) -> Double { exp(Double(cell) * width) }
}
