import PlanModel

/// All items of a spec, prepared for the question which of them a title speaks of.
struct TraceIndex {
  /// The names of the items, and the ids of the stories.
  let names: NameTrie
  /// The paths of the endpoints.
  let paths: PathIndex
  /// The stories by their ids.
  let stories: StoryIndex
  /// What finds the items of each kind.
  let kinds: ByItemKind<KindTracing>
  /// The kinds that a word says a title is about.
  private let kindsByWord: [Int: ItemKinds]
  /// Verbs of which two make a title one about requests.
  let requestVerbs: Set<Int>
  /// Words of tests and documentation.
  let checkingWords: Set<Int>
  /// What the things of each kind are called.
  let nouns: ByItemKind<Set<Int>>
  /// Words by which a title speaks of all items of a kind.
  let coveringWords: ByItemKind<Set<Int>>

  /// How much each word tells.
  let weights: WordWeights

  /// Prepares the items of a project that has the tasks with these titles.
  init(_ subjects: [TraceSubject], titles: [NumberedText], numbers: WordNumbers) {
    let weights = WordWeights(tasks: titles, items: subjects, numbers: numbers)
    var names = NameTrie()
    var paths = PathIndex()
    for subject in subjects {
      let item = subject.item.id.position
      switch subject.item.kind {
      case .story:
        if subject.hasStoryID {
          names.add(subject.name.numbers, kind: subject.item.kind, item: item)
        }
      case .endpoint: if let path = subject.endpoint { paths.add(path, item: item) }
      case .component, .entity, .event, .metric:
        names.add(subject.name.numbers, kind: subject.item.kind, item: item)
      }
    }
    (self.names, self.paths, stories) = (names, paths, StoryIndex(subjects))
    self.weights = weights
    var kindsByWord: [Int: ItemKinds] = [:]
    for kind in TraceItem.Kind.allCases {
      for word in numbers.numbers(ofStems: kind.ownWords) {
        kindsByWord[word, default: []].formUnion(ItemKinds(kind))
      }
    }
    self.kindsByWord = kindsByWord
    let isGeneral = (0..<numbers.count).map { numbers.isWork[$0] || kindsByWord[$0] != nil }
    kinds = ByItemKind { kind in
      KindTracing(kind, of: subjects, weights: weights, numbers: numbers, isGeneral: isGeneral)
    }
    requestVerbs = numbers.numbers(ofStems: TraceWords.requestVerbs)
    checkingWords = numbers.numbers(ofStems: TaskPurpose.testing.words)
      .union(numbers.numbers(ofStems: TaskPurpose.documentation.words))
    nouns = ByItemKind { numbers.numbers(ofStems: $0.nouns) }
    coveringWords = ByItemKind { numbers.numbers(ofStems: $0.coveringWords) }
  }

  /// Returns whether a name in a title surely means the item, and is not just a word of the title.
  ///
  /// Words of another form, such as `Invite` for the entity `Invitation`, are not sure. One word
  /// that many tasks have is sure only where the title says of what kind it is; a metric's, only
  /// where the title is about metrics.
  func isCertain(
    _ mention: NameTrie.Mention, of subject: TraceSubject, in title: TracedTitle
  ) -> Bool {
    let kind = subject.item.kind
    let written = title.words.text.pieces[mention.range].map(\.word)
    guard zip(written, subject.name.text.pieces).allSatisfy({ WordForm.isSame($0, $1.word) })
    else { return false }
    guard mention.range.count == 1, !title.subjectKinds.contains(kind) else { return true }
    return kind != .metric
      && weights.weight(of: title.words.numbers[mention.range.lowerBound]) >= WordWeights.telling
  }

  /// Returns the kinds of things that a title with these words, each once, says it is about.
  func kindsSaid(by words: [Int]) -> ItemKinds {
    words.reduce(into: []) { kinds, word in
      if let said = kindsByWord[word] { kinds.formUnion(said) }
    }
  }

  /// Whether a title with these words, each once, is about requests: `list, create and delete filters`.
  func saysRequests(_ words: [Int]) -> Bool { words.count(where: requestVerbs.contains) > 1 }
}
