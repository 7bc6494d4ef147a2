import PlanModel

/// A line with the label it begins with: `**Name**: text`, `Name — text`.
struct LabelledText {
  /// The label; all of the text, if there is none.
  let label: String
  /// What stands behind it.
  let rest: String
  /// Whether the label is set off in bold.
  let isBold: Bool

  /// How far from the beginning a label may end, in scalars.
  private static let reach = 80

  /// Reads the lines of an item or a paragraph.
  init(_ lines: [SpecText]) {
    let text = lines.joined
    let bold = lines.first?.boldLength ?? 0
    if bold > 0 {
      let end = text.utf8.index(text.startIndex, offsetBy: bold)
      let label = text[..<end].trimmed(of: ":：")
      if !label.isEmpty {
        self.init(label: label, rest: text[end...].trimmedStart(of: ":：–—-"), isBold: true)
        return
      }
    }
    let scalars = text.unicodeScalars
    var depth = 0
    for index in scalars.prefix(Self.reach).indices {
      // What stands in brackets belongs to the label: `added ({ id: 1 })`.
      switch scalars[index] {
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      default: break
      }
      guard depth <= 0, Self.isSign(at: index, in: scalars) else { continue }
      let rest = text[text.index(after: index)...].trimmed
      guard index > text.startIndex, !rest.isEmpty || text[index] == ":" else { continue }
      self.init(label: text[..<index].trimmed, rest: rest, isBold: false)
      return
    }
    self.init(label: text, rest: "", isBold: false)
  }

  private init(label: String, rest: String, isBold: Bool) {
    self.label = label
    self.rest = rest
    self.isBold = isBold
  }

  /// Whether a sign that ends a label stands at `index`.
  private static func isSign(at index: String.Index, in text: String.UnicodeScalarView) -> Bool {
    func isBeforeBlank() -> Bool {
      let next = text.index(after: index)
      return next == text.endIndex || text[next].isBlank
    }
    switch text[index] {
    case "：": return true
    case ":": return isBeforeBlank()
    case "–", "—", "-", "→":
      return index > text.startIndex && text[text.index(before: index)].isBlank && isBeforeBlank()
    default: return false
    }
  }
}

extension StringProtocol {
  /// The text without blanks and any of `signs` at its beginning.
  func trimmedStart(of signs: String) -> String {
    let start = unicodeScalars.firstIndex { scalar in
      !scalar.isBlank && !signs.unicodeScalars.contains(scalar)
    }
    return String(self[(start ?? endIndex)...])
  }
}
