extension Report {
  /// Boxes in layers with arrows between them: what waits for what.
  package struct Network: Hashable, Sendable {
    /// A box.
    package struct Node: Hashable, Sendable {
      /// The activity's id.
      package var name: String
      /// What is done.
      package var title: String
      /// Whether it lies on a driving chain back from the finish.
      package var isCritical: Bool
      /// Creates a node.
      package init(name: String, title: String, isCritical: Bool) {
        self.name = name
        self.title = title
        self.isCritical = isCritical
      }
    }

    /// An arrow.
    package struct Arc: Hashable, Sendable {
      /// The node it leaves, by its position.
      package var tail: Int
      /// The node it reaches, by its position.
      package var head: Int
      /// The kind of relation with its lag; empty for plain finish to start.
      package var label: String
      /// Whether it ties two critical nodes.
      package var isCritical: Bool
      /// Creates an arc.
      package init(tail: Int, head: Int, label: String, isCritical: Bool) {
        self.tail = tail
        self.head = head
        self.label = label
        self.isCritical = isCritical
      }
    }

    /// The boxes.
    package var nodes: [Node]
    /// The arrows; they make no ring.
    package var arcs: [Arc]

    /// Creates a network.
    ///
    /// - Precondition: the ends of every arc are positions of nodes.
    package init(nodes: [Node], arcs: [Arc]) {
      precondition(
        arcs.allSatisfy { nodes.indices.contains($0.tail) && nodes.indices.contains($0.head) })
      self.nodes = nodes
      self.arcs = arcs
    }
  }
}

extension Report.Network {
  /// Returns the network of at most `most` nodes: those that `isCore` names, then their neighbours.
  ///
  /// Neighbours are taken by their distance from the core, nodes of one distance by their position.
  ///
  /// - Complexity: O(*v* + *e*) for *v* nodes and *e* arcs.
  func part(around isCore: (Node) -> Bool, most: Int) -> Report.Network {
    var neighbours = Array(repeating: [Int](), count: nodes.count)
    for arc in arcs {
      neighbours[arc.tail].append(arc.head)
      neighbours[arc.head].append(arc.tail)
    }
    var order = nodes.indices.filter { isCore(nodes[$0]) }
    var isFound = Array(repeating: false, count: nodes.count)
    for node in order { isFound[node] = true }
    var next = 0
    var seed = 0
    while order.count < min(most, nodes.count) {
      if next < order.count {
        for node in neighbours[order[next]] where !isFound[node] {
          isFound[node] = true
          order.append(node)
        }
        next += 1
      } else {
        // Nodes that nothing ties to the core come last.
        while isFound[seed] { seed += 1 }
        isFound[seed] = true
        order.append(seed)
      }
    }
    let kept = order.prefix(most).sorted()
    var place = Array(repeating: -1, count: nodes.count)
    for (index, node) in kept.enumerated() { place[node] = index }
    return Report.Network(
      nodes: kept.map { nodes[$0] },
      arcs: arcs.compactMap { arc in
        guard place[arc.tail] >= 0, place[arc.head] >= 0 else { return nil }
        var arc = arc
        (arc.tail, arc.head) = (place[arc.tail], place[arc.head])
        return arc
      })
  }
}
