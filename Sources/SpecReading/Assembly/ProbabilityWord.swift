/// The words of probability that stand for the likelihood of a risk.
///
/// `certain`, `almost certain` and `impossible` are those of S. Kent, "Words of Estimative
/// Probability", Studies in Intelligence 8/4 (1964): 100 %, 93 % and 0 %. The others are rounded from
/// what readers take them for: F. Mosteller, C. Youtz, "Quantifying Probabilistic Expressions",
/// Statistical Science 5 (1990), who also find that `very` halves the distance to the nearer end.
/// `possible` means so many things to them that it is left a medium likelihood.
enum ProbabilityWord {
  /// The likelihood of each level that is more than low, medium or high.
  static let shares: [String: Double] = [
    "impossible": 0, "rare": 0.05, "very unlikely": 0.10, "unlikely": 0.20, "even": 0.50,
    "likely": 0.70, "very likely": 0.85, "almost certain": 0.93, "certain": 1,
  ]

  /// The level that other words mean, in every language in which columns are known.
  static let synonyms: [String: String] = Dictionary(
    words.flatMap { entry in entry.words.map { (Phrase($0).text, entry.level) } },
    uniquingKeysWith: { first, _ in first })

  private static let words: [(level: String, words: [String])] = [
    (
      "impossible",
      [
        "never", "cannot happen", "unmöglich", "ausgeschlossen", "imposible", "impossível",
        "impossibile", "onmogelijk", "niemożliwe", "невозможно", "исключено", "不可能", "あり得ない",
        "불가능",
      ]
    ),
    (
      "rare",
      [
        "rarely", "remote", "remote chance", "almost impossible", "almost never",
        "almost certainly not", "almost no chance", "extremely unlikely", "exceptionally unlikely",
        "extremely rare", "very rare", "improbable in the extreme", "selten", "sehr selten",
        "äußerst unwahrscheinlich", "höchst unwahrscheinlich", "extrem unwahrscheinlich",
        "rarissime", "très rare", "extrêmement improbable", "raro", "rara", "muy raro", "muy rara",
        "remoto", "remota", "muito raro", "molto raro", "zeldzaam", "rzadkie", "rzadko", "редко",
        "крайне маловероятно", "почти невозможно", "罕见", "极少", "极不可能", "まれ", "稀",
        "極めて低い", "ほとんどない", "드묾", "희박", "거의 없음",
      ]
    ),
    (
      "very unlikely",
      [
        "highly unlikely", "very improbable", "highly improbable", "sehr unwahrscheinlich",
        "très peu probable", "très improbable", "muy improbable", "muy poco probable",
        "muito improvável", "muito pouco provável", "molto improbabile", "zeer onwaarschijnlijk",
        "bardzo mało prawdopodobne", "очень маловероятно", "很不可能", "非常不可能", "可能性が非常に低い",
        "가능성 매우 낮음", "매우 낮은 가능성",
      ]
    ),
    (
      "unlikely",
      [
        "improbable", "not likely", "probably not", "doubtful", "unwahrscheinlich",
        "eher unwahrscheinlich", "peu probable", "peu vraisemblable", "invraisemblable",
        "poco probable", "improvável", "pouco provável", "improbabile", "poco probabile",
        "onwaarschijnlijk", "mało prawdopodobne", "маловероятно", "маловероятный", "маловероятная",
        "不太可能", "不大可能", "可能性が低い", "可能性は低い", "起こりにくい", "가능성 낮음", "낮은 가능성",
      ]
    ),
    (
      "medium",
      [
        "possible", "possibly", "maybe", "perhaps", "may happen", "möglich", "vielleicht",
        "peut être", "posible", "possível", "possibile", "mogelijk", "możliwe", "возможно",
        "возможный", "возможная", "可能", "可能性あり", "可能性がある", "あり得る", "가능", "가능성 있음",
      ]
    ),
    (
      "even",
      [
        "even chance", "even chances", "roughly even", "roughly even chance", "about even",
        "chances about even", "fifty fifty", "toss up", "coin flip", "as likely as not",
        "halb und halb", "五五开", "半々", "반반",
      ]
    ),
    (
      "likely",
      [
        "probable", "probably", "expected", "wahrscheinlich", "vraisemblable", "probablement",
        "provável", "probabile", "waarschijnlijk", "prawdopodobne", "вероятно", "вероятный",
        "вероятная", "有可能", "可能性が高い", "可能性は高い", "起こりやすい", "가능성 높음", "높은 가능성",
      ]
    ),
    (
      "very likely",
      [
        "highly likely", "very probable", "highly probable", "extremely likely",
        "sehr wahrscheinlich", "höchst wahrscheinlich", "très probable", "très vraisemblable",
        "muy probable", "muito provável", "molto probabile", "zeer waarschijnlijk",
        "bardzo prawdopodobne", "очень вероятно", "весьма вероятно", "很可能", "非常可能", "极有可能",
        "可能性が非常に高い", "가능성 매우 높음", "매우 높은 가능성",
      ]
    ),
    (
      "almost certain",
      [
        "almost certainly", "nearly certain", "virtually certain", "near certain", "almost sure",
        "near certainty", "fast sicher", "nahezu sicher", "so gut wie sicher", "beinahe sicher",
        "presque certain", "presque certaine", "quasi certain", "quasi certaine",
        "quasiment certain", "casi seguro", "casi segura", "casi cierto", "casi cierta",
        "quase certo", "quase certa", "quasi certo", "quasi certa", "vrijwel zeker", "bijna zeker",
        "prawie pewne", "почти наверняка", "почти неизбежно", "почти достоверно", "几乎确定", "几乎肯定",
        "几乎必然", "ほぼ確実", "거의 확실",
      ]
    ),
    (
      "certain",
      [
        "certainly", "certainty", "sure", "definite", "definitely", "inevitable", "always",
        "sicher", "gewiss", "unvermeidlich", "certaine", "inévitable", "seguro", "segura", "cierto",
        "cierta", "certo", "certa", "zeker", "pewne", "наверняка", "неизбежно", "достоверно", "必然",
        "确定", "肯定", "確実", "확실",
      ]
    ),
  ]
}
