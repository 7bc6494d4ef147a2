import PlanModel
import Testing

@testable import SpecReading

/// What words of probability say of a risk's likelihood.
struct ProbabilityWordTests {
  private func read(
    _ likelihood: String, impact: String = "Low", status: String = "", team: String? = nil
  ) -> (risk: Risk?, found: [Diagnostic]) {
    var diagnostics = Diagnostics()
    let spec = """
      ## Tasks

      | ID | Task | Effort | Depends on |
      |---|---|---|---|
      | BE-1 | Core | 2d | None |

      ## Risks

      | Risk | Likelihood | Impact | Status |
      |---|---|---|---|
      | It breaks (BE-1) | \(likelihood) | \(impact) | \(status) |
      """
    let project = ProjectReader.read(
      specs: [SourceFile(path: "spec.md", text: spec)],
      team: team.map { SourceFile(path: "team.yaml", text: $0) },
      options: ReadingOptions(start: nil, today: CivilDate(dayNumber: 20_728)), into: &diagnostics)
    return (project.risks.first, diagnostics.found)
  }

  /// The ladder of Kent (1964): certain 100 %, almost certain 93 %, even 50 %, impossible 0 %.
  @Test(arguments: [
    ("Impossible", 0.0), ("Rare", 0.05), ("Almost certainly not", 0.05), ("Remote", 0.05),
    ("Very unlikely", 0.10), ("Unlikely", 0.20), ("Not likely", 0.20), ("Possible", 0.30),
    ("Even chance", 0.50), ("LIKELY (seen before)", 0.70), ("Probable", 0.70),
    ("Very likely", 0.85), ("Highly probable", 0.85), ("Almost certain", 0.93),
    ("5 - Almost Certain", 0.93), ("Near-certain", 0.93),
  ])
  func readsTheWordsOfReaders(word: String, share: Double) {
    let (risk, found) = read(word)
    #expect(risk?.likelihood == share && risk?.likelihoodOrigin == .level)
    #expect(found.isEmpty)
  }

  /// The same ladder in every language whose columns are known.
  @Test(arguments: [
    ["rare", "unlikely", "likely", "very likely", "almost certain"],
    ["selten", "unwahrscheinlich", "wahrscheinlich", "sehr wahrscheinlich", "fast sicher"],
    ["très rare", "peu probable", "vraisemblable", "très probable", "quasi certain"],
    ["muy raro", "poco probable", "probable", "muy probable", "casi seguro"],
    ["raro", "improvável", "provável", "muito provável", "quase certo"],
    ["raro", "improbabile", "probabile", "molto probabile", "quasi certo"],
    ["редко", "маловероятно", "вероятно", "весьма вероятно", "почти наверняка"],
    ["罕见", "不太可能", "有可能", "很可能", "几乎确定"],
    ["まれ", "可能性が低い", "可能性が高い", "可能性が非常に高い", "ほぼ確実"],
    ["희박", "가능성 낮음", "가능성 높음", "가능성 매우 높음", "거의 확실"],
  ])
  func readsOneLadderInEveryLanguage(words: [String]) {
    #expect(words.map { read($0).risk?.likelihood } == [0.05, 0.20, 0.70, 0.85, 0.93])
  }

  @Test(arguments: ["Certain", "sicher", "certaine", "100%", "必然", "Very likely → certain"])
  func doubtsARiskThatIsCertain(word: String) throws {
    let (risk, found) = read(word)
    #expect(risk?.exposure.likelihood == 1)
    try #require(found.map(\.code) == [.certainRisk])
    #expect(found[0].severity == .warning && found[0].message.text.contains("'\(word)'"))
  }

  /// What has happened is certain, and no fault of the row.
  @Test(arguments: [("Certain", "Closed"), ("Low", "Occurred"), ("Certain → Low", "")])
  func doubtsNoRiskThatIsOverOrLeft(word: String, status: String) {
    #expect(read(word, status: status).found.isEmpty)
  }

  @Test func takesTheWordsOfTheTeamFileFirst() {
    let team = "risks: { likelihood: { likely: 55%, high: 90%, almost certain: 97% } }"
    #expect(read("Probable", team: team).risk?.likelihood == 0.55)
    #expect(read("fast sicher", team: team).risk?.likelihood == 0.97)
    #expect(read("Very likely", team: team).risk?.likelihood == 0.85)
    #expect(read("High", team: team).risk?.likelihood == 0.9)
  }

  /// A word of probability says nothing of an impact.
  @Test func takesNoProbabilityForAnImpact() {
    #expect(read("Low", impact: "Almost certain").found.map(\.code) == [.unknownRiskLevel])
  }

  @Test func meansOneLevelByEveryWord() {
    let levels = Set(ProbabilityWord.shares.keys).union(["medium"])
    #expect(ProbabilityWord.synonyms.values.allSatisfy(levels.contains))
    #expect(ProbabilityWord.synonyms.keys.allSatisfy { $0.split(separator: " ").count <= 4 })
    #expect(ProbabilityWord.synonyms.keys.allSatisfy { ProbabilityWord.shares[$0] == nil })
  }
}
