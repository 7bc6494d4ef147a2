/// Places the nodes of a network in columns, so that arrows run to the right and seldom cross.
///
/// K. Sugiyama, S. Tagawa, M. Toda, "Methods for Visual Understanding of Hierarchical System
/// Structures" (1981): a node's layer is the longest way to it; long arrows get a point in every
/// layer between; then each layer is ordered by the mean place of its neighbours, to and fro.
struct LayeredLayout: Sendable {
  /// The layer of each node, from 0.
  private(set) var layer: [Int]
  /// The place of each node in its layer, from the top; places of points lie between.
  private(set) var row: [Int]
  /// The rows of the points of each arc, for the layers between its ends.
  private(set) var bends: [[Int]]
  /// How many layers there are.
  let layerCount: Int
  /// How many rows the highest layer has.
  private(set) var rowCount: Int

  /// How often the layers are ordered anew.
  private static let sweeps = 12
  /// The most points that long arrows get; beyond it they run straight.
  private static let mostPoints = 20_000

  /// Places `count` nodes with the given arcs, which make no ring.
  ///
  /// - Complexity: O(*s*·(*v* + *e*)·log *v*) for *s* sweeps over *v* nodes and points and *e* arcs.
  init(count: Int, arcs: [(tail: Int, head: Int)]) {
    layer = Self.layers(count: count, arcs: arcs)
    layerCount = (layer.max() ?? -1) + 1
    var layers = layer
    var chains = arcs.map { [$0.tail, $0.head] }
    let points = arcs.reduce(0) { $0 + max(0, layers[$1.head] - layers[$1.tail] - 1) }
    if points <= Self.mostPoints {
      for (index, arc) in arcs.enumerated() {
        let between = layer[arc.tail] + 1..<max(layer[arc.tail] + 1, layer[arc.head])
        chains[index] =
          [arc.tail]
          + between.map { place in
            layers.append(place)
            return layers.count - 1
          } + [arc.head]
      }
    }
    let places = Self.places(layers: layers, layerCount: layerCount, chains: chains)
    row = Array(places.prefix(count))
    bends = chains.map { $0.dropFirst().dropLast().map { places[$0] } }
    rowCount = (places.max() ?? -1) + 1
  }

  /// The longest way to each node, in arcs.
  private static func layers(count: Int, arcs: [(tail: Int, head: Int)]) -> [Int] {
    var outgoing = Array(repeating: [Int](), count: count)
    var missing = Array(repeating: 0, count: count)
    for arc in arcs {
      outgoing[arc.tail].append(arc.head)
      missing[arc.head] += 1
    }
    var layer = Array(repeating: 0, count: count)
    var ready = missing.indices.filter { missing[$0] == 0 }
    var next = 0
    while next < ready.count {
      for head in outgoing[ready[next]] {
        layer[head] = max(layer[head], layer[ready[next]] + 1)
        missing[head] -= 1
        if missing[head] == 0 { ready.append(head) }
      }
      next += 1
    }
    return layer
  }

  /// The place of every node and point in its layer.
  private static func places(layers: [Int], layerCount: Int, chains: [[Int]]) -> [Int] {
    var before = Array(repeating: [Int](), count: layers.count)
    var after = before
    for chain in chains {
      for (tail, head) in zip(chain, chain.dropFirst()) {
        before[head].append(tail)
        after[tail].append(head)
      }
    }
    var members = Array(repeating: [Int](), count: layerCount)
    for (node, layer) in layers.enumerated() { members[layer].append(node) }
    var place = Array(repeating: 0, count: layers.count)
    for nodes in members { for (rank, node) in nodes.enumerated() { place[node] = rank } }
    for sweep in 0..<sweeps {
      let isForward = sweep.isMultiple(of: 2)
      for index in members.indices {
        let layer = isForward ? index : layerCount - 1 - index
        let neighbours = isForward ? before : after
        let means = members[layer].map { node -> Double in
          let near = neighbours[node]
          guard !near.isEmpty else { return Double(place[node]) }
          return Double(near.reduce(0) { $0 + place[$1] }) / Double(near.count)
        }
        let order = members[layer].indices.sorted { (means[$0], $0) < (means[$1], $1) }
        members[layer] = order.map { members[layer][$0] }
        for (rank, node) in members[layer].enumerated() { place[node] = rank }
      }
    }
    return place
  }
}
