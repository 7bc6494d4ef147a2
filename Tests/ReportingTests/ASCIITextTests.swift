import Reporting
import Testing

/// What stands for characters that a terminal does not have.
struct ASCIITextTests {
  @Test(arguments: [
    ("plain ASCII", "plain ASCII"), ("── █▒░ │┊ ◆▼◇▽△", "-- #=~ |: *Vov^"),
    ("○──● ▽┄ └", "o--* v- +"), ("“A → B”…", "\"A > B\"~"), ("± 0.20 d", "~ 0.20 d"),
    ("±\u{A0}0.20", "+-0.20"),
    ("Café Ångström Żółć", "Cafe Angstrom Zolc"), ("e\u{301}", "e"), ("漢字", "????"),
    ("🔔", "??"), ("👩‍💻", "??"), ("Ж", "?"), ("\u{1B}[1mé\u{1B}[0m\n", "\u{1B}[1me\u{1B}[0m\n"),
  ])
  func takesTheSameColumns(text: String, plain: String) {
    #expect(TerminalCharacters.ascii.text(text) == plain)
    #expect(TerminalCharacters.unicode.text(text) == text)
  }
}
