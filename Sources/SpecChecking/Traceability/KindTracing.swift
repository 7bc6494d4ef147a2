import PlanModel

/// Finds the items of one kind that a title speaks of.
struct KindTracing {
  /// An item that a title speaks of, with the title's words that say so.
  struct Candidate {
    /// The position of the item among all items.
    let item: Int
    let strength: TraceLink.Strength
    /// The words of the title that say so, as it writes them, in order.
    let evidence: [String]
    /// The numbers of these words.
    let words: Set<Int>
  }

  /// What share of a name a title must hold, by weight.
  private static let share = 0.55
  /// The same for a story's title, and where the task says it is about entities.
  private static let lowShare = 0.5
  /// The share of a story's title that is enough by itself.
  private static let highShare = 0.8
  /// What share of a title a description must hold, by weight.
  private static let describedShare = 0.45
  /// How much the words that a title shares with a description must tell.
  private static let describedWeight = 0.8

  private let kind: TraceItem.Kind
  private let shapeWords: Set<Int>
  private let subjects: [TraceSubject]
  private let names: CoverageIndex
  /// The weight of each subject's name.
  private let nameTotals: [Double]
  private let descriptions: CoverageIndex
  private let weights: WordWeights
  /// Whether a word says nothing of which item is meant: one of work, or of any kind.
  private let isGeneral: [Bool]

  /// Prepares the items of `kind` among all items.
  init(
    _ kind: TraceItem.Kind, of all: [TraceSubject], weights: WordWeights, numbers: WordNumbers,
    isGeneral: [Bool]
  ) {
    self.kind = kind
    self.weights = weights
    self.isGeneral = isGeneral
    shapeWords = numbers.numbers(ofStems: kind.shapeWords)
    let mine = all.filter { $0.item.kind == kind }
    let spread = kind == .story ? DescriptionSpread(mine) : nil
    var names = CoverageIndex(wordCount: numbers.count)
    var descriptions = names
    var totals: [Double] = []
    for (position, subject) in mine.enumerated() {
      let entries = Self.nameEntries(of: subject, shapeWords: shapeWords, weights: weights)
      names.add(entries, text: position)
      totals.append(entries.reduce(0) { $0 + $1.share })
      descriptions.add(
        subject.description.map { word in
          let weight = weights.weight(of: word)
          return .init(
            word: word, share: weight * (spread?.rarity(of: word) ?? 1), weight: weight)
        }, text: position)
    }
    (self.names, self.descriptions, nameTotals, subjects) = (names, descriptions, totals, mine)
  }

  /// Returns the items that `title` speaks of without naming them, in order.
  ///
  /// `named` are those it names; of two that are not endpoints, one whose words are only part of the
  /// other's is not meant.
  func likelyItems(in title: TracedTitle, besides named: [Candidate]) -> [Candidate] {
    guard !subjects.isEmpty, isPossible(in: title) else { return [] }
    let words = title.freeWords(for: kind)
    let known = named.isEmpty ? [] : Set(named.map(\.item))
    let byName = names.hits(for: words.map(\.number))
    var found: [Candidate] = []
    for hit in byName where covers(hit, title: title) {
      let subject = subjects[hit.text]
      guard !known.contains(subject.item.id.position) else { continue }
      let shared = words.filter { subject.nameWords.contains($0.number) }
      found.append(candidate(subject, shared, of: title))
    }
    // Only a story may be meant by its description alone.
    guard kind == .story || (kind != .metric && !byName.isEmpty) else {
      return meant(found, among: named)
    }
    let told = words.filter { !isGeneral[$0.number] }
    let total = told.reduce(0) { $0 + weights.weight(of: $1.number) }
    let sharesName = kind == .story ? [] : Set(byName.map(\.text))
    let covered = found.isEmpty ? [] : Set(found.map(\.item))
    for hit in descriptions.hits(for: told.map(\.number))
    where describes(hit, total: total) && (kind == .story || sharesName.contains(hit.text)) {
      let subject = subjects[hit.text]
      let item = subject.item.id.position
      guard !known.contains(item), !covered.contains(item) else { continue }
      let shared = told.filter { subject.description.contains($0.number) }
      found.append(candidate(subject, shared, of: title))
    }
    return meant(found.sorted { $0.item < $1.item }, among: named)
  }

  /// Whether a thing of the kind may be meant without its name.
  private func isPossible(in title: TracedTitle) -> Bool {
    switch kind {
    case .story: true
    case .metric: title.subjectKinds.contains(kind)
    default: title.possibleKinds?.contains(kind) ?? true
    }
  }

  /// Whether a title holds enough of an item's name.
  private func covers(_ hit: CoverageIndex.Hit, title: TracedTitle) -> Bool {
    let total = nameTotals[hit.text]
    guard total > 0 else { return false }
    let saysKind = title.subjectKinds.contains(kind)
    let share = hit.share / total + 1e-9
    guard share >= (kind == .story || kind == .entity && saysKind ? Self.lowShare : Self.share)
    else { return false }
    return saysKind || hit.weight >= WordWeights.telling
      || (kind == .story && share >= Self.highShare)
  }

  /// Whether a description holds enough of a title whose words weigh `total`.
  private func describes(_ hit: CoverageIndex.Hit, total: Double) -> Bool {
    hit.count > 1 && hit.weight >= Self.describedWeight
      && hit.share >= Self.describedShare * (hit.share + total - hit.weight)
  }

  /// Returns the candidates of which no other has all words, and more that tell what is meant.
  ///
  /// Endpoints are all meant: the path of one is often part of another's.
  private func meant(_ found: [Candidate], among named: [Candidate]) -> [Candidate] {
    guard kind != .endpoint, found.count + named.count > 1 else { return found }
    let telling = (named + found).map { $0.words.subtracting(shapeWords) }
    return zip(found, telling.dropFirst(named.count)).filter { _, words in
      !telling.contains { words.isStrictSubset(of: $0) }
    }.map(\.0)
  }

  private func candidate(
    _ subject: TraceSubject, _ words: [NumberedText.Word], of title: TracedTitle
  ) -> Candidate {
    Candidate(
      item: subject.item.id.position, strength: .likely,
      evidence: title.words.excerpts(of: words), words: Set(words.map(\.number)))
  }

  /// The words of a name: those of shape count a quarter; those before the noun, half.
  private static func nameEntries(
    of subject: TraceSubject, shapeWords: Set<Int>, weights: WordWeights
  ) -> [CoverageIndex.Entry] {
    let words = subject.words.distinctWords
    let head = subject.hasHead ? words.last { !shapeWords.contains($0) } : nil
    return words.map { word in
      let factor = shapeWords.contains(word) ? 0.25 : head == nil || head == word ? 1 : 0.5
      return .init(
        word: word, share: weights.weight(inName: word) * factor, weight: weights.weight(of: word))
    }
  }
}
