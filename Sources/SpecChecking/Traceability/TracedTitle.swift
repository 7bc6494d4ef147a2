import PlanModel

/// A task's title with what stands in it by name.
struct TracedTitle {
  /// The words of the title.
  let words: NumberedText
  /// The kinds of things that the title says it is about.
  let subjectKinds: ItemKinds
  /// The kinds of things that may be meant without their name; `nil` for all.
  let possibleKinds: ItemKinds?
  /// Whether it is about testing or documentation, which build nothing.
  let buildsNothing: Bool
  /// Names that stand in it, those within a longer name of the same kind left out.
  let mentions: ByItemKind<[NameTrie.Mention]>
  /// Endpoints whose paths stand in it.
  let paths: [PathIndex.Mention]
  /// The words that are not part of a path or of an event's name.
  private let free: [NumberedText.Word]
  /// The first of these of each number.
  private let distinctFree: [NumberedText.Word]

  /// Looks at a title for the names in it.
  init(_ words: NumberedText, discipline: Skill, index: TraceIndex) {
    self.words = words
    let numbers = words.distinctWords
    let said = index.kindsSaid(by: numbers)
    let usual = TraceItem.Kind.usual(for: discipline)
    let saysRequests =
      usual?.contains(TraceItem.Kind.endpoint) ?? true && index.saysRequests(numbers)
    subjectKinds = saysRequests ? said.union(ItemKinds(.endpoint)) : said
    possibleKinds = said.isEmpty ? usual : subjectKinds
    buildsNothing = numbers.contains(where: index.checkingWords.contains)
    let (paths, runs) = index.paths.paths(in: words.text)
    let pieces = words.text.pieces
    var mentions = index.names.mentions(in: words.numbers)
    // A path and an event's name such as `draft_closed` speak of nothing else than what they name.
    let names = mentions[.event].map(\.range).filter {
      $0.count > 1 && pieces[$0.lowerBound].run == pieces[$0.upperBound - 1].run
    }
    var taken = runs.isEmpty ? [] : Set(pieces.indices.filter { runs.contains(pieces[$0].run) })
    for name in names { taken.formUnion(name) }
    if !taken.isEmpty {
      for kind in TraceItem.Kind.allCases {
        mentions[kind].removeAll {
          $0.range.allSatisfy(taken.contains) && !names.contains($0.range)
        }
      }
    }
    self.paths = paths
    self.mentions = mentions
    free =
      taken.isEmpty ? words.words : words.words.filter { !$0.range.contains(where: taken.contains) }
    distinctFree = free.distinct()
  }

  /// Returns the words that may speak of a thing of `kind` without naming it, each once.
  ///
  /// Those of a name of two words or more speak of nothing else of its kind.
  func freeWords(for kind: TraceItem.Kind) -> [NumberedText.Word] {
    let names = mentions[kind].filter { $0.range.count > 1 }
    guard !names.isEmpty else { return distinctFree }
    return free.filter { word in !names.contains { $0.range.overlaps(word.range) } }.distinct()
  }

  /// Returns the kinds all of whose things the title serves, with its words that say so.
  ///
  /// `all new components` serves every component, and `monitoring` every metric. Tests of all
  /// endpoints build none of them.
  func coveredKinds(_ index: TraceIndex) -> [(kind: TraceItem.Kind, evidence: String)] {
    TraceItem.Kind.allCases.compactMap { kind in
      let covering = index.coveringWords[kind]
      let word =
        covering.isEmpty ? nil : words.words.first { covering.contains($0.number) }?.range
      return (word ?? quantified(index.nouns[kind])).map { (kind, words.text.excerpt($0)) }
    }
  }

  /// The pieces from a word such as `all` to a noun not far behind it.
  private func quantified(_ nouns: Set<Int>) -> Range<Int>? {
    guard !buildsNothing, !nouns.isEmpty else { return nil }
    let pieces = words.text.pieces
    for end in pieces.indices where nouns.contains(words.numbers[end]) {
      for start in max(0, end - 3)..<end where TraceWords.quantifiers.contains(pieces[start].word) {
        let isPlural = pieces[end].word.last == "s"
        guard isPlural || TraceWords.singularQuantifiers.contains(pieces[start].word) else {
          continue
        }
        return start..<end + 1
      }
    }
    return nil
  }
}
