/// How many pixels a text takes in a drawing, where nobody can ask a browser.
///
/// The widths are those of DejaVu Sans, the widest of the fonts that browsers take for the style
/// sheet's names: text measured so may have room left, but never lacks it. They are thousandths of
/// the font's size for the printable ASCII characters; all others are taken by their kind.
enum SVGTextWidth {
  /// How a text is set.
  struct Style: Hashable, Sendable {
    /// The size of the font in pixels.
    let size: Double
    /// Whether it is bold.
    let isStrong: Bool

    /// Labels and figures.
    static let plain = Self(size: 12, isStrong: false)
    /// Names and months.
    static let strong = Self(size: 12, isStrong: true)
    /// The second line of a box.
    static let small = Self(size: 10.5, isStrong: false)
    /// The heading of a file.
    static let heading = Self(size: 16, isStrong: true)
  }

  /// Returns the pixels that `text` takes.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  static func of(_ text: String, _ style: Style = .plain) -> Double {
    text.reduce(0) { $0 + width(of: $1, style) }
  }

  /// Returns `text` cut to so many pixels, with `…` at its end if anything was cut.
  ///
  /// - Complexity: O(*n*) for the *n* characters that fit.
  static func shortened(_ text: String, to pixels: Double, _ style: Style = .plain) -> String {
    let ellipsis = width(of: "…", style)
    var used = 0.0
    var end = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      used += width(of: text[index], style)
      if used > pixels {
        let kept = text[..<end].reversed().drop { $0 == " " }.reversed()
        return pixels < ellipsis ? "" : String(kept) + "…"
      }
      index = text.index(after: index)
      if used + ellipsis <= pixels { end = index }
    }
    return text
  }

  private static func width(of character: Character, _ style: Style) -> Double {
    let thousandths: Int
    if let byte = character.asciiValue, (0x20...0x7E).contains(byte) {
      thousandths = (style.isStrong ? strong : regular)[Int(byte) - 0x20]
    } else {
      switch DisplayWidth.of(character) {
      case 0: thousandths = 0
      // Emoji are wider than ideographs.
      case 2...: thousandths = 1_300
      default: thousandths = single(character) * (style.isStrong ? 115 : 100) / 100
      }
    }
    return Double(thousandths) * style.size / 1_000
  }

  /// The width of a letter or sign beyond ASCII that a terminal sets in one column.
  private static func single(_ character: Character) -> Int {
    switch character {
    case "\u{A0}": 318
    case "–", "·", "▸", "◂", "“", "”", "„", "’", "‘": 520
    case "—", "…": 1_000
    case _ where character.unicodeScalars.first.map { $0.value < 0x250 } ?? false:
      character.isUppercase ? 800 : 640
    default: 1_100
    }
  }

  private static let regular = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ]
  private static let strong = [
    348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696,
    696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683,
    683, 821, 837, 372, 372, 775, 637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771,
    724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665,
    343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
  ]
}
