import PlanModel

/// The items that one task serves.
struct TaskLinks {
  /// Those it names first, else in the order of the items.
  private(set) var links: [TraceLink] = []

  /// Finds the items that a task serves by its title, its id and the stories it lists.
  init(
    _ activity: Activity, title: TracedTitle, subjects: [TraceSubject], index: TraceIndex
  ) {
    var listed: [Int: String] = [:]
    for reference in activity.stories {
      if let item = index.stories.item(for: reference), listed[item] == nil {
        listed[item] = reference
      }
    }
    if let item = index.stories.item(heldBy: activity.id.text), listed[item] == nil {
      listed[item] = activity.id.text
    }
    var named: [TraceLink] = listed.map { item, reference in
      TraceLink(item: .init(item), task: activity.id, strength: .named, evidence: [reference])
    }
    var likely: [TraceLink] = []
    for kind in TraceItem.Kind.allCases {
      let mentioned = Self.mentioned(kind, in: title, subjects: subjects, index: index)
      let found = mentioned + index.kinds[kind].likelyItems(in: title, besides: mentioned)
      for candidate in found where listed[candidate.item] == nil {
        let link = TraceLink(
          item: .init(candidate.item), task: activity.id, strength: candidate.strength,
          evidence: candidate.evidence)
        if candidate.strength == .named { named.append(link) } else { likely.append(link) }
      }
    }
    links = named.sorted { $0.item < $1.item } + likely.sorted { $0.item < $1.item }
  }

  /// Drops all links after the first `count`.
  mutating func keepFirst(_ count: Int) { links = Array(links.prefix(count)) }

  /// Returns the items of a kind that a title names, each once, in the order of the title.
  private static func mentioned(
    _ kind: TraceItem.Kind, in title: TracedTitle, subjects: [TraceSubject], index: TraceIndex
  ) -> [KindTracing.Candidate] {
    var seen: Set<Int> = []
    let byName = title.mentions[kind].map { mention in
      KindTracing.Candidate(
        item: mention.item,
        strength: index.isCertain(mention, of: subjects[mention.item], in: title)
          ? .named : .likely,
        evidence: [title.words.text.excerpt(mention.range)],
        words: subjects[mention.item].nameWords)
    }
    let byPath = (kind == .endpoint ? title.paths : []).map { path in
      KindTracing.Candidate(
        item: path.item, strength: .named, evidence: [path.text],
        words: subjects[path.item].nameWords)
    }
    return (byName + byPath).filter { seen.insert($0.item).inserted }
  }
}
