/// The colours of pages and drawings on one ground, by what they stand for.
///
/// Text keeps a contrast of at least 4.5 to 1 to what it stands on, and bars, lines and signs one of
/// at least 3 to 1 (Web Content Accessibility Guidelines 2.2, level AA: 1.4.3 and 1.4.11).
struct Palette: Sendable {
  /// What a colour stands for; the name is that of the style sheet's property.
  enum Role: String, CaseIterable, Sendable {
    /// What everything stands on.
    case ground
    /// What is set off from the ground, such as a callout.
    case raised
    /// Text.
    case text
    /// Text of less interest.
    case faint
    /// Lines that only part things.
    case line
    /// What decides the finish.
    case critical
    /// What deserves doubt.
    case caution
    /// Tasks that can slip.
    case task
    /// Phases, and the frames of boxes.
    case phase
    /// Days on which nobody works.
    case off
    /// Days on which somebody is on leave.
    case leave
    /// The promised day.
    case promise
    /// What is likely: P80, and the S-curve.
    case likely
    /// The day from which on the rest is planned.
    case present
    /// Links, and the frame of what has the keyboard's focus.
    case link
    /// Grounds of the cells of a heat map, from nothing used to all used.
    case heat1, heat2, heat3, heat4, heat5, heat6
  }

  /// A colour as `0xRRGGBB`.
  typealias Color = UInt32

  /// In the order of the roles.
  private let colors: [Color]

  private init(_ colors: Color...) {
    precondition(colors.count == Role.allCases.count)
    self.colors = colors
  }

  /// On white.
  static let light = Palette(
    0xFFFFFF, 0xF5F6F8, 0x1B1F24, 0x57606A, 0xD0D7DE, 0xB3261E, 0x8A5300, 0x3B6EA8, 0x6B7785,
    0xEEF0F3, 0xF6DFB8, 0x8A5300, 0x5B3FA8, 0x00706B, 0x0B57A4,
    0xF3F6FA, 0xDCE9F6, 0xC0D8F0, 0xA0C4E8, 0x7FB0DF, 0xF2B866)

  /// On near black.
  static let dark = Palette(
    0x14171B, 0x1D2127, 0xE6E9ED, 0xA3ADB8, 0x3A424C, 0xFF8A80, 0xF2B866, 0x7FB2EA, 0x94A0AD,
    0x1F242A, 0x4A3A1C, 0xF2B866, 0xB9A5FF, 0x4FC9C1, 0x8EC2FF,
    0x1B2028, 0x1E2C3C, 0x22384F, 0x284866, 0x2D577E, 0x7A4E00)

  /// Black on white, for paper.
  static let paper = Palette(
    0xFFFFFF, 0xF5F6F8, 0x000000, 0x444444, 0xBBBBBB, 0xB3261E, 0x8A5300, 0x3B6EA8, 0x6B7785,
    0xEEF0F3, 0xF6DFB8, 0x8A5300, 0x5B3FA8, 0x00706B, 0x000000,
    0xF3F6FA, 0xDCE9F6, 0xC0D8F0, 0xA0C4E8, 0x7FB0DF, 0xF2B866)

  /// The colour of a role.
  subscript(role: Role) -> Color {
    for (candidate, color) in zip(Role.allCases, colors) where candidate == role { return color }
    preconditionFailure("every role has a colour")
  }

  /// A colour in the notation of style sheets: `#b3261e`.
  static func notation(_ color: Color) -> String {
    let digits = String(color, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The contrast of two colours, in 1...21.
  ///
  /// Web Content Accessibility Guidelines 2.2, definition of contrast ratio.
  static func contrast(_ first: Color, _ second: Color) -> Double {
    let (one, other) = (luminance(first), luminance(second))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The relative luminance of a colour of the sRGB space.
  private static func luminance(_ color: Color) -> Double {
    [(16, 0.2126), (8, 0.7152), (0, 0.0722)].reduce(0) { sum, channel in
      sum + channel.1 * linear[Int(color >> channel.0 & 0xFF)]
    }
  }

  /// The linear light of each value of a channel: ((v + 0.055) ⁄ 1.055)^2.4 above 0.04045.
  ///
  /// The power is taken as the square times the fifth root of the square, by Newton's method, as
  /// the standard library knows no powers.
  private static let linear: [Double] = (0..<256).map { value in
    let share = Double(value) / 255
    guard share > 0.040_45 else { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    let square = base * base
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }
}
