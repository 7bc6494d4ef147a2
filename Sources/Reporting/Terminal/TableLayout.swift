/// How wide each column of a table is on a terminal of a given width.
struct TableLayout: Hashable, Sendable {
  /// What the texts of one column ask for.
  struct Demand: Hashable, Sendable {
    /// The width at which nothing is broken, not even the title.
    var natural: Int
    /// The width at which words stay whole; of a column that does not wrap, cells stay whole.
    var whole: Int
    /// Whether the cells may be broken into lines.
    var wraps: Bool
    /// Whether words are broken only where one is longer than any id should be.
    var keepsWords = false
  }

  /// Columns between two neighbours.
  static let gap = 2
  /// A longer word may be broken.
  private static let longestKeptWord = 16
  /// A longer word may be broken even in a column of ids.
  private static let longestKeptName = 24
  /// A column is never made narrower than this to make room, unless its text is.
  private static let leastTextWidth = 8

  /// The width of each column.
  let widths: [Int]

  /// Lays out columns so that they fit `width`, or returns `nil` when they cannot.
  ///
  /// Every column gets what its widest text asks for. While that is too much, the widest gives up
  /// room: first as far as words stay whole, then, if its cells may wrap, further.
  init?(_ demands: [Demand], width: Int) {
    let available = width - Self.gap * (demands.count - 1)
    func floor(of demand: Demand, text: Int) -> Int {
      guard demand.wraps else { return demand.whole }
      return demand.keepsWords ? min(demand.whole, Self.longestKeptName) : text
    }
    let kept = demands.map { floor(of: $0, text: min($0.whole, Self.longestKeptWord)) }
    let least = demands.map { floor(of: $0, text: min($0.natural, Self.leastTextWidth)) }
    guard let floor = [kept, least].first(where: { $0.reduce(0, +) <= available }) else {
      return nil
    }
    // The highest common ceiling under which all fit.
    func widths(under ceiling: Int) -> [Int] {
      zip(demands, floor).map { max($1, min($0.natural, ceiling)) }
    }
    var (low, high) = (0, demands.map(\.natural).max() ?? 0)
    while low < high {
      let middle = (low + high + 1) / 2
      if widths(under: middle).reduce(0, +) <= available { low = middle } else { high = middle - 1 }
    }
    var widths = widths(under: low)
    // What is left over goes to the columns that were cut, from the left.
    var spare = available - widths.reduce(0, +)
    for index in widths.indices where spare > 0 && widths[index] < demands[index].natural {
      widths[index] += 1
      spare -= 1
    }
    self.widths = widths
  }
}
