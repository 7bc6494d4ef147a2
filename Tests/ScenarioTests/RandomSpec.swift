import PlanTestSupport

/// A spec drawn from a seed, written in as many notations as people have.
struct RandomSpec {
  /// The whole text.
  private(set) var text = ""
  private var random: SplitMix64
  private let ids: [String]

  /// Writes the spec with the given seed.
  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    let forms: [(Int) -> String] = [
      { "BE-\($0)" }, { "TASK-00\($0)" }, { "M5-\(1 + $0 / 7)-T0\($0)" }, { "#\($0)" },
      { "T\($0)" },
      { "1.\($0)" }, { "S0\(1 + $0 / 5)#\($0)" }, { "US_\($0)" }, { "P1-\($0)-BE" }, { "\($0)" },
    ]
    let form = forms[Int(seed) % forms.count]
    ids = (1...9).map(form)
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    var lines = ["# Feature Specification: \(seed)", "", "### 4.2 Tasks", ""]
    lines += ["| ID | Description | Effort | Dependencies |", "|---|---|---|---|"]
    for row in ids.indices {
      let markup = ["", "**", "`"].randomElement(using: &random) ?? ""
      lines.append(
        "| \(markup)\(ids[row])\(markup) | Write part \(row) | \(effort()) | \(cell(before: row)) |"
      )
    }
    text = (seed % 5 == 0 ? "\u{FEFF}" : "") + lines.joined(separator: lineEnd)
  }

  private mutating func effort() -> String {
    let number = ["1", "2", "0.5", "1,5", "1/2", "2-3", "~4", "1/2/5", ".50"]
      .randomElement(using: &random)
    let unit = [
      "h", " hrs", " hours", "d", " days", " jh", " PT", " md", " wks", "w", " pts", " SP", " p",
      "",
      "\u{A0}hrs", " 人日",
    ].randomElement(using: &random)
    return (number ?? "1") + (unit ?? "")
  }

  /// A dependency cell that names earlier tasks only.
  private mutating func cell(before row: Int) -> String {
    guard row > 0 else { return "None" }
    let count = Int.random(in: 0...3, using: &random)
    let separator = [", ", ",", "; ", " and ", "/", "<br>"].randomElement(using: &random) ?? ", "
    let pieces = (0..<count).map { _ in piece(before: row) }
    return pieces.isEmpty ? "-" : pieces.joined(separator: separator)
  }

  private mutating func piece(before row: Int) -> String {
    let first = Int.random(in: 0..<row, using: &random)
    let last = Int.random(in: first..<row, using: &random)
    if last > first, Bool.random(using: &random) {
      let mark = [" through ", " thru ", "..", "–", " - ", "~", " à ", " to ", "-"]
        .randomElement(using: &random)
      return variant(of: ids[first]) + (mark ?? "..") + variant(of: ids[last])
    }
    let suffix = ["", "", "", " SS+2d", " FF", " (auth)", " deployed"].randomElement(using: &random)
    return variant(of: ids[first]) + (suffix ?? "")
  }

  /// An id as somebody in a hurry writes it.
  private mutating func variant(of id: String) -> String {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: id.lowercased()
    case 1: id.replacing("-00", with: "-")
    case 2: String(id.drop { !$0.isNumber })
    case 3: String(id.suffix(2))
    case 4: "**\(id.lowercased())**"
    case 5: "[\(id)](#\(id))"
    default: id
    }
  }
}
