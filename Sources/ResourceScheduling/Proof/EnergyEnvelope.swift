/// Working space for energy reasoning over the windows of one resource.
struct EnergyEnvelope: ~Copyable {
  /// The units that one item must run in a window, and those it must run there in any case.
  struct Part: BitwiseCopyable {
    let item: Int
    let units: Int
    let rootUnits: Int
  }

  var parts = FlatList<Part>(capacity: 64)
  /// Items in order of earliest start, and of latest finish, kept from call to call per resource.
  var byEarliestStart: FlatList<Int32>
  var byLatestFinish: FlatList<Int32>
  var earliestStarts: FlatList<Int>
  var latestFinishes: FlatList<Int>
  /// For each item: the units outside its compulsory part.
  var freeUnits: FlatList<Int>
  /// The energy of all compulsory parts after each item's earliest start, and latest finish.
  var loadAfterStart: FlatList<Int>
  var loadAfterFinish: FlatList<Int>

  init(_ network: borrowing ConstraintNetwork) {
    let count = network.items.count
    byEarliestStart = FlatList((0..<count).map { Int32($0) })
    byLatestFinish = FlatList((0..<count).map { Int32($0) })
    earliestStarts = FlatList(repeating: 0, count: count)
    latestFinishes = FlatList(repeating: 0, count: count)
    freeUnits = FlatList(repeating: 0, count: count)
    loadAfterStart = FlatList(repeating: 0, count: count)
    loadAfterFinish = FlatList(repeating: 0, count: count)
  }
}
