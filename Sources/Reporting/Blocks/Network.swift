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
