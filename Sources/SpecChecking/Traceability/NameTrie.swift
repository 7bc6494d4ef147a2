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
  /// The items of each kind whose names end at each node.
  private var items: [[TraceItem.Kind: [Int]]] = [[:]]

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
        items.append([:])
      }
    }
    if items[node][kind, default: []].count < Self.namesakes {
      items[node][kind, default: []].append(item)
    }
  }

  /// Returns the names that stand in a title, by kind in the order in which they begin there.
  ///
  /// A name that is part of a longer one of its kind is left out.
  ///
  /// - Complexity: O(*n*) for a title of *n* words and the names in it.
  func mentions(in title: [Int]) -> [TraceItem.Kind: [Mention]] {
    var found: [TraceItem.Kind: [Mention]] = [:]
    var ends: [TraceItem.Kind: Int] = [:]
    for start in title.indices {
      var longest: [TraceItem.Kind: Int] = [:]
      var lengths: [TraceItem.Kind: Int] = [:]
      var node = 0
      for end in start..<min(start + Self.depth, title.count) {
        guard let next = children[Edge(node: node, word: title[end])] else { break }
        node = next
        for kind in items[node].keys {
          longest[kind] = node
          lengths[kind] = end + 1
        }
      }
      for (kind, node) in longest {
        guard let end = lengths[kind], end > ends[kind] ?? 0 else { continue }
        ends[kind] = end
        for item in items[node][kind] ?? [] {
          found[kind, default: []].append(Mention(item: item, range: start..<end))
        }
      }
    }
    return found
  }
}
