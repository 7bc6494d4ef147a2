/// A style sheet or a program of this project's own, never text of an author.
///
/// It can only be made of literals of this source and of palettes, so nothing that was read can
/// become code.
struct OwnCode: Sendable {
  /// The code itself.
  let text: String

  private init(text: String) { self.text = text }

  /// Takes code as it is written in the source.
  init(_ literal: StaticString) { text = "\(literal)" }

  /// Declares the colours of a palette as properties of a style sheet: `--ground:#ffffff;…`.
  init(declaring palette: Palette) {
    text = Palette.Role.allCases.map {
      "--\($0.rawValue):\(Palette.notation(palette[$0]))"
    }.joined(separator: ";")
  }

  /// Returns the code with the colours themselves in place of the properties.
  ///
  /// Programs that draw files know style sheets, but few know properties.
  func colored(by palette: Palette) -> OwnCode {
    OwnCode(
      text: Palette.Role.allCases.reduce(text) { text, role in
        text.replacing("var(--\(role.rawValue))", with: Palette.notation(palette[role]))
      })
  }

  /// Joins two pieces of code.
  static func + (left: OwnCode, right: OwnCode) -> OwnCode { OwnCode(text: left.text + right.text) }
}
