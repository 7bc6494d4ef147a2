import Testing

@testable import Reporting

/// What people with weak sight need of colours.
struct PaletteTests {
  static let palettes = [Palette.light, Palette.dark, Palette.paper]

  /// Examples of the guidelines: black on white, and the lightest grey that is still text on white.
  @Test func measuresContrastAsTheGuidelinesDo() {
    #expect(abs(Palette.contrast(0x000000, 0xFFFFFF) - 21) < 1e-9)
    #expect(abs(Palette.contrast(0x777777, 0xFFFFFF) - 4.478) < 1e-3)
    #expect(abs(Palette.contrast(0x767676, 0xFFFFFF) - 4.542) < 1e-3)
    #expect(abs(Palette.contrast(0xFF0000, 0xFFFFFF) - 3.998) < 1e-3)
    #expect(Palette.contrast(0x123456, 0x123456) == 1)
  }

  @Test(arguments: 0..<3) func letsEveryTextBeRead(palette: Int) {
    let palette = Self.palettes[palette]
    for ground in [Palette.Role.ground, .raised] {
      for text in [Palette.Role.text, .faint, .critical, .caution, .link] {
        #expect(Palette.contrast(palette[text], palette[ground]) >= 4.5, "\(text) on \(ground)")
      }
    }
    for cell in [Palette.Role.heat1, .heat2, .heat3, .heat4, .heat5, .heat6] {
      #expect(Palette.contrast(palette[.text], palette[cell]) >= 4.5, "text on \(cell)")
    }
  }

  @Test(arguments: 0..<3) func letsEveryBarAndLineBeTold(palette: Int) {
    let palette = Self.palettes[palette]
    let signs: [Palette.Role] = [.critical, .task, .phase, .promise, .likely, .present]
    for ground in [Palette.Role.ground, .off, .raised] {
      for sign in signs {
        #expect(Palette.contrast(palette[sign], palette[ground]) >= 3, "\(sign) on \(ground)")
      }
    }
  }

  /// A style sheet that names a colour nobody gives draws nothing.
  @Test func leavesNoPropertyWithoutAColour() {
    for palette in Self.palettes {
      #expect(!SVGStyle.rules.colored(by: palette).text.contains("var("))
    }
    let declared = OwnCode(declaring: .light).text
    for match in HTMLStyle.sheet.text.matches(of: #/var\((--[a-z0-9]+)\)/#)
    where match.output.1 != "--least" {
      #expect(declared.contains("\(match.output.1):#"), "\(match.output.1)")
    }
  }
}
