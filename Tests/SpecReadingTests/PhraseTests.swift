import Testing

@testable import SpecReading

struct PhraseTests {
  @Test(arguments: [
    ("Depends on:", "depends on"), ("  Σ (Stunden) ", "σ stunden"), ("工时（人天）", "工时 人天"),
    ("担当者・期限", "担当者 期限"), ("의존성/상태", "의존성 상태"), ("ガント", "ガント"),
    ("E\u{301}tat d'avancement", "état davancement"), ("50 % #3", "50 % #3"), ("—", ""),
  ])
  func keepsWordsInLowerCase(text: String, expected: String) {
    #expect(Phrase(text).text == expected)
  }

  @Test func knowsLettersWithoutCaseAsUnicodeDoes() {
    let letters = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init)
      .filter(\.isLetterWithoutCase)
    #expect(letters.count > 30_000)
    for letter in letters {
      #expect(letter.properties.isAlphabetic && !letter.isAccent)
      #expect(letter.properties.lowercaseMapping == String(letter))
    }
  }
}
