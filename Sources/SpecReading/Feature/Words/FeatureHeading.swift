/// What the words of a heading say of the topic of its section.
struct FeatureHeading {
  /// The topic its words name, if they name one.
  let topic: FeatureTopic?
  /// Whether all of its words name it.
  let isWhole: Bool
  /// How many words name it.
  let wordCount: Int

  /// A heading says what it is about in its first words.
  private static let longest = 24

  /// Reads a heading: of several names in it the last counts, as in `Security Testing`, and of
  /// those that end there the longest; a section that we read counts before one that we do not.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ heading: String) {
    let phrase = Phrase(heading.prefix(200))
    let words = phrase.words.drop { $0.allSatisfy(\.isNumber) }
    if let first = words.first, let topic = Self.whole[String(phrase.text[first.startIndex...])] {
      self.init(topic, isWhole: true, wordCount: words.count)
      return
    }
    let found = Self.names(in: phrase, words: words.prefix(Self.longest))
    guard let name = found.first(where: { $0.topic != .other }) ?? found.first else {
      self.init(nil, isWhole: false, wordCount: 0)
      return
    }
    self.init(name.topic, isWhole: false, wordCount: name.wordCount)
  }

  /// The names in a heading, the last first, and of those that end together the longest.
  private static func names(
    in phrase: Phrase, words: ArraySlice<Substring>
  ) -> [(topic: FeatureTopic, wordCount: Int)] {
    var names: [(topic: FeatureTopic, wordCount: Int)] = []
    for end in words.indices.reversed() {
      for start in max(words.startIndex, end - mostWords + 1)...end {
        // Single blanks stand between the words, so that a run of them is a piece of the text.
        let text = phrase.text[words[start].startIndex..<words[end].endIndex]
        if let topic = contained[String(text)] { names.append((topic, end - start + 1)) }
      }
    }
    if names.isEmpty, phrase.text.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) {
      // Where no blanks set words apart, a name is found anywhere and counts as several words.
      let found = unspaced.first { phrase.contains($0.phrase) }
      names += found.map { [($0.topic, 2)] } ?? []
    }
    return names
  }

  private init(_ topic: FeatureTopic?, isWhole: Bool, wordCount: Int) {
    self.topic = topic
    self.isWhole = isWhole
    self.wordCount = wordCount
  }

  // MARK: The vocabulary, indexed

  private static let contained: [String: FeatureTopic] = index { $0.phrases }
  private static let whole: [String: FeatureTopic] = index { $0.phrases + $0.wholePhrases }
  private static let mostWords = contained.keys.map { Phrase($0).words.count }.max() ?? 1

  /// Phrases of scripts that set no blanks between words, the longest first.
  private static let unspaced: [(phrase: Phrase, topic: FeatureTopic)] = FeatureTopic.allCases
    .flatMap { topic in topic.phrases.map { (phrase: Phrase($0), topic: topic) } }
    .filter { $0.phrase.text.unicodeScalars.contains { $0.value >= 0x2E80 } }
    .sorted {
      ($1.phrase.text.utf8.count, $0.phrase.text) < ($0.phrase.text.utf8.count, $1.phrase.text)
    }

  private static func index(_ phrases: (FeatureTopic) -> [String]) -> [String: FeatureTopic] {
    var topics: [String: FeatureTopic] = [:]
    for topic in FeatureTopic.allCases {
      for phrase in phrases(topic) where topics[Phrase(phrase).text] == nil {
        topics[Phrase(phrase).text] = topic
      }
    }
    return topics
  }
}
