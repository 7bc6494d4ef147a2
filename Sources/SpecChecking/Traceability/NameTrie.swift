import PlanModel

/// Finds names in a title: a tree of the words of all names.
struct NameTrie {
  /// A name that stands in a title.
  struct Mention {
    /// The position of the item that is named.
    let item: Int
    /// The pieces of the title that name it.
    let range: Range<Int>
  }

  /// How many words of a name are compared.
  private static let depth = 8
  /// How many items of one name, as far as it is compared, are found.
  private static let namesakes = 8

  private struct Edge: Hashable {
    let node: Int
    let word: Int
  }

  private var children: [Edge: Int] = [:]
  /// The items whose names end at each node.
  private var items: [[(kind: TraceItem.Kind, item: Int)]] = [[]]

  /// Adds a name of at least one word.
  mutating func add(_ words: [Int], kind: TraceItem.Kind, item: Int) {
    var node = 0
    for word in words.prefix(Self.depth) {
      let edge = Edge(node: node, word: word)
      if let next = children[edge] {
        node = next
      } else {
        children[edge] = items.count
        node = items.count
        items.append([])
      }
    }
    if items[node].count(where: { $0.kind == kind }) < Self.namesakes {
      items[node].append((kind, item))
    }
  }

  /// Returns the names that stand in a title, by kind in the order in which they begin there.
  ///
  /// A name that is part of a longer one of its kind is left out.
  ///
  /// - Complexity: O(*n*) for a title of *n* words and the names in it.
  func mentions(in title: [Int]) -> ByItemKind<[Mention]> {
    var found = ByItemKind<[Mention]> { _ in [] }
    var ends = ByItemKind { _ in 0 }
    for start in title.indices {
      var node = 0
      var names: [(node: Int, end: Int)] = []
      for end in start..<min(start + Self.depth, title.count) {
        guard let next = children[Edge(node: node, word: title[end])] else { break }
        node = next
        if !items[node].isEmpty { names.append((node, end + 1)) }
      }
      // The longest first; of each kind only that is kept.
      for (node, end) in names.reversed() {
        for (kind, item) in items[node]
        where end > ends[kind] || found[kind].last?.range == start..<end {
          ends[kind] = end
          found[kind].append(Mention(item: item, range: start..<end))
        }
      }
    }
    return found
  }
}
