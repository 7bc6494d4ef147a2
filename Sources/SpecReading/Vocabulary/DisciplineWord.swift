import PlanModel

/// The disciplines that have a usual name, and the words for them.
enum DisciplineWord {
  /// Words in headings and columns; the first that occurs decides.
  private static let table: [(skill: Skill, phrases: [Phrase])] = [
    ("RT", ["real time", "realtime", "websocket", "websockets", "rt", "temps réel", "echtzeit"]),
    (
      "BE",
      ["backend", "back end", "be", "server", "server side", "バックエンド", "后端", "백엔드"]
    ),
    (
      "FE",
      [
        "frontend", "front end", "fe", "client", "client side", "ui", "フロントエンド", "前端",
        "프론트엔드",
      ]
    ),
    ("DATA", ["data", "database", "données", "daten", "datos", "データベース", "数据库"]),
    (
      "OPS",
      ["devops", "dev ops", "ops", "operations", "infrastructure", "infra", "deployment", "运维"]
    ),
  ].map { entry in (Skill(entry.0), entry.1.map { Phrase($0) }) }

  /// Words that, as the prefix of an id, name one of the usual disciplines.
  private static let prefixes: [String: Skill] = [
    "BACKEND": Skill("BE"), "FRONTEND": Skill("FE"), "REALTIME": Skill("RT"),
    "DEVOPS": Skill("OPS"),
  ]

  /// Prefixes of ids that say nothing of who does the work.
  private static let generic: Set<String> = [
    "TASK", "US", "STORY", "TICKET", "ITEM", "ISSUE", "ID", "WP", "STEP", "TODO",
  ]

  /// Returns the discipline that `text` speaks of, if it names a usual one.
  ///
  /// A code such as `BE` must be in upper case there: "to be done" is not the back end.
  static func skill(in text: String) -> Skill? {
    let heading = DisciplineHeading(text)
    return table.first { heading.speaks(of: $0.skill) }?.skill
  }

  /// The usual words for a discipline; none for one that has no usual name.
  fileprivate static func phrases(for skill: Skill) -> [Phrase] {
    table.first { $0.skill == skill }?.phrases ?? []
  }

  /// Returns the discipline whose name `text` is, and nothing else.
  static func skill(named text: String) -> Skill? {
    let phrase = Phrase(text)
    return table.first { $0.phrases.contains(phrase) }?.skill
  }

  /// Returns the discipline that an id stands for; none if its letters are only a label.
  ///
  /// A usual code counts anywhere in it, as in `TASK-4-BE`; else the prefix is a discipline of its
  /// own.
  static func skill(ofID id: String) -> Skill? {
    // What is longer is a title.
    guard id.utf8.count <= 200 else { return nil }
    let parts = Set(id.unicodeScalars.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    if let usual = table.first(where: { parts.contains($0.skill.code) }) {
      return usual.skill
    }
    let prefix = TaskIDText.prefix(of: id)
    guard prefix.unicodeScalars.count > 1, !generic.contains(prefix) else { return nil }
    return prefixes[prefix] ?? Skill(prefix)
  }
}

/// A heading or name, looked at for the disciplines it speaks of.
struct DisciplineHeading {
  /// All of its words.
  private let phrase: Phrase
  /// Its words as written, for codes such as `BE`.
  private let words: [Substring]

  /// Takes the words of `text`.
  init(_ text: String) {
    phrase = Phrase(text)
    words = Self.words(of: text)
  }

  /// Returns whether it names `skill`, by its code as written or by one of its usual words.
  ///
  /// Of the usual words those of two letters do not count: they are codes.
  func speaks(of skill: Skill) -> Bool {
    words.containsRun(Self.words(of: skill.code))
      || DisciplineWord.phrases(for: skill).contains {
        $0.text.utf8.count > 2 && phrase.contains($0)
      }
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
}

extension Array where Element: Equatable {
  /// Returns whether the elements of `other` occur in a row; none never do.
  func containsRun(_ other: [Element]) -> Bool {
    !other.isEmpty && firstRange(of: other) != nil
  }
}
