/// Bars of block characters, exact to an eighth of a column.
enum BlockBar {
  private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]

  /// Returns a bar over the given share of `width` columns; more than nothing is always seen.
  ///
  /// - Precondition: `share` lies in 0...1.
  static func text(share: Double, width: Int) -> String {
    precondition((0...1).contains(share))
    let length = share > 0 ? max(1, Int((share * Double(width) * 8).rounded())) : 0
    let (full, rest) = length.quotientAndRemainder(dividingBy: 8)
    return String(repeating: "█", count: full) + (rest > 0 ? String(eighths[rest - 1]) : "")
  }
}
