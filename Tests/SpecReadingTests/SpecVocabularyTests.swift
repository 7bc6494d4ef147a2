import PlanModel
import Testing

@testable import SpecReading

struct SpecVocabularyTests {
  /// Words whose accents stand behind their letters.
  @Test(arguments: [
    ("Dépendances du projet", "dépendances"), ("TÂCHES À FAIRE", "tâches"),
    ("Абв й", "й"), ("データベース", "データベース"), ("Schätzung", "schätzung"),
  ])
  func findsWordsHoweverTheirAccentsAreWritten(text: String, word: String) {
    let apart = Self.decomposed(text)
    #expect(Array(apart.unicodeScalars).count > Array(text.unicodeScalars).count)
    #expect(Phrase(apart).contains(Phrase(word)))
    #expect(Array(Phrase(apart).text.utf8) == Array(Phrase(text).text.utf8))
  }

  @Test(arguments: [
    ("🔴 High", 0.6), ("Med", 0.3), ("CRITICAL", 0.6), ("Very Low", 0.1), ("30%", 0.3),
    ("~20-30%", 0.25), ("4", 0.6), ("3 - Medium", 0.3), ("MEDIUM (because of x)", 0.3),
    ("Высокий", 0.6), ("보통", 0.3), ("较低", 0.1), ("élevée", 0.6), ("sehr hoch", 0.6),
  ])
  func readsLevelsOfRisk(cell: String, share: Double) {
    let scale = RiskScale(
      levels: TeamContent().likelihood, synonyms: RiskWord.synonyms, number: RiskNumber.likelihood)
    #expect(scale.meaning(of: cell).map { abs($0.value - share) < 1e-9 } == true)
  }

  @Test(arguments: [
    ("Entwicklung", true, false), ("Développement backend", true, false), ("开发", true, false),
    ("Tests und Abnahme", false, true), ("Despliegue", false, true), ("設計", false, true),
    ("Alpha", false, false),
  ])
  func knowsWhatIsDoneInAPhase(name: String, isDevelopment: Bool, isOther: Bool) {
    #expect(PhaseName(name).meansDevelopment == isDevelopment)
    #expect(PhaseName(name).meansOtherWork == isOther)
  }

  /// The text with the accents of its letters behind them.
  private static func decomposed(_ text: String) -> String {
    let pairs: [Character: String] = [
      "é": "e\u{301}", "Â": "A\u{302}", "À": "A\u{300}", "й": "и\u{306}", "ä": "a\u{308}",
      "デ": "テ\u{3099}", "ベ": "ヘ\u{3099}",
    ]
    return text.map { pairs[$0] ?? String($0) }.joined()
  }
}
