/// The words and signs that say how much a task matters.
///
///     priority  ->  grade | word | sign            P0, P1 … 1, 2 … high, must, 🔴
///
/// All scales have one order: grades count from 0, and the places from 1, the most urgent. So `P0`
/// is as urgent as `critical`, `P1` as `high`, and a must comes before a should.
enum UrgencyWord {
  /// Returns the place of what a text says, by its first word that is known; none if there is none.
  static func place(of text: String) -> Int? {
    guard text.utf8.count <= 200 else { return nil }
    let phrase = Phrase(text)
    for word in phrase.words {
      if let place = byWord[String(word)] ?? grade(of: word).map({ $0 + 1 }) { return place }
    }
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let unspaced = words.first { entry in
      entry.words.contains { !$0.utf8.allSatisfy { $0 < 0x80 } && phrase.contains(Phrase($0)) }
    }
    return unspaced?.place ?? signs.first { text.unicodeScalars.contains($0.sign) }?.place
  }

  /// The grade that a word such as `p1`, `#1` or `1` says.
  private static func grade(of word: Substring) -> Int? {
    let digits = word.first == "p" || word.first == "#" ? word.dropFirst() : word
    guard digits.utf8.count == 1, let digit = digits.utf8.first, (0x30...0x39).contains(digit)
    else { return nil }
    return Int(digit) - 0x30
  }

  /// Words with their places, in the order in which they are looked for in scripts without blanks.
  private static let words: [(place: Int, words: [String])] = [
    // What denies comes first: `won't have`, `not urgent`.
    (5, ["wont", "won", "not", "never", "lowest", "trivial", "最低", "不做", "매우낮음"]),
    (
      1,
      [
        "critical", "blocker", "blocking", "urgent", "highest", "immediate", "must", "mvp",
        "kritisch", "dringend", "höchste", "höchster", "muss", "critique", "urgente", "doit",
        "crítica", "crítico", "critica", "critico", "debe", "deve", "kritiek", "krytyczny",
        "критический", "срочно", "最高", "紧急", "緊急", "必须", "必須", "긴급", "필수",
      ]
    ),
    (
      2,
      [
        "high", "higher", "major", "important", "should", "hoch", "hohe", "hoher", "soll", "sollte",
        "haute", "élevée", "élevé", "devrait", "alta", "alto", "debería", "deveria", "dovrebbe",
        "hoog", "wysoki", "высокий", "высокая", "高", "应该", "높음",
      ]
    ),
    (
      3,
      [
        "medium", "med", "normal", "moderate", "standard", "could", "mittel", "mittlere", "kann",
        "könnte", "moyenne", "moyen", "pourrait", "media", "medio", "média", "médio",
        "podría", "poderia", "potrebbe", "gemiddeld", "średni", "средний", "средняя", "中", "可以",
        "보통",
      ]
    ),
    (
      4,
      [
        "low", "lower", "minor", "nice", "optional", "niedrig", "niedrige", "gering", "basse",
        "faible", "baja", "bajo", "baixa", "baixo", "bassa", "basso", "laag", "niski", "низкий",
        "низкая", "低", "낮음",
      ]
    ),
  ]

  private static let byWord = Dictionary(
    words.flatMap { entry in entry.words.map { ($0, entry.place) } },
    uniquingKeysWith: { first, _ in first })

  private static let signs: [(sign: Unicode.Scalar, place: Int)] = [
    ("🔥", 1), ("🔴", 1), ("🟠", 2), ("🟡", 3), ("🟢", 4), ("🔵", 4), ("⚪", 5),
  ]
}
