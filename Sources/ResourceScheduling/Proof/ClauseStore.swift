/// The learned clauses: sets of statements of which at least one is true.
///
/// Two statements of each clause are watched. A watch lies with the bound whose rise makes its
/// statement false, and says from which value on; so a rise visits only clauses it may concern.
/// After Moskewicz et al., "Chaff: engineering an efficient SAT solver", 2001.
struct ClauseStore: ~Copyable {
  /// One watched statement of one clause.
  struct Watch: BitwiseCopyable {
    /// The value of the watched bound from which on the statement is false.
    let threshold: Int32
    let clause: Int32
    /// Another statement of the clause: while it is true, the clause needs no visit.
    let blocker: BoundLiteral
  }

  /// Where a clause's statements are stored, and how useful it is.
  struct Clause: BitwiseCopyable {
    let first: Int32
    let count: Int32
    /// The number of levels its statements came from when it was learned; fewer is better.
    let spread: Int32
  }

  private(set) var clauses = FlatList<Clause>(capacity: 1024)
  var literals = FlatList<BoundLiteral>(capacity: 16_384)
  private(set) var watches: WatchLists

  init(boundCount: Int) {
    watches = WatchLists(count: boundCount)
  }

  /// Adds the clause whose statements are in `row`; the first two are watched if there are two.
  mutating func add(_ row: borrowing FlatList<BoundLiteral>, spread: Int) -> Int32 {
    let clause = Int32(truncatingIfNeeded: clauses.count)
    clauses.append(
      Clause(
        first: Int32(truncatingIfNeeded: literals.count),
        count: Int32(truncatingIfNeeded: row.count), spread: Int32(truncatingIfNeeded: spread)))
    for index in 0..<row.count { literals.append(row[index]) }
    if row.count > 1 {
      watch(row[0], in: clause, blocker: row[1])
      watch(row[1], in: clause, blocker: row[0])
    }
    return clause
  }

  /// Lets a rise that makes `literal` false visit the clause.
  @inline(__always)
  mutating func watch(_ literal: BoundLiteral, in clause: Int32, blocker: BoundLiteral) {
    watches.append(
      Watch(
        threshold: Int32(truncatingIfNeeded: 1 - literal.value), clause: clause, blocker: blocker),
      to: literal.bound ^ 1)
  }

  /// Sets one watch of a bound.
  @inline(__always)
  mutating func setWatch(_ watch: Watch, of bound: Int, at index: Int) {
    watches.set(watch, of: bound, at: index)
  }

  /// Keeps the first `count` watches of a bound.
  @inline(__always)
  mutating func truncateWatches(of bound: Int, to count: Int) {
    watches.truncate(bound, to: count)
  }

  /// Forgets the less useful half of the clauses, the older ones among equals first.
  ///
  /// No clause may be the reason of a rise: call it with an empty trail. A clause of `keptSpread`
  /// levels or fewer always stays.
  mutating func forgetHalf(keptSpread: Int) {
    let order = (0..<clauses.count).sorted { left, right in
      let spreads = (clauses[left].spread, clauses[right].spread)
      return spreads.0 != spreads.1 ? spreads.0 < spreads.1 : left > right
    }
    var stays = [Bool](repeating: false, count: clauses.count)
    for (rank, clause) in order.enumerated() {
      stays[clause] = rank < order.count / 2 || Int(clauses[clause].spread) <= keptSpread
    }
    let old = Kept(clauses: clauses, literals: literals)
    clauses = FlatList(capacity: 1024)
    literals = FlatList(capacity: 16_384)
    watches.removeAll()
    var row = FlatList<BoundLiteral>(capacity: 64)
    for clause in 0..<old.clauses.count where stays[clause] {
      let kept = old.clauses[clause]
      row.truncate(to: 0)
      for index in 0..<Int(kept.count) { row.append(old.literals[Int(kept.first) + index]) }
      _ = add(row, spread: Int(kept.spread))
    }
  }

  /// The clauses before some of them are forgotten.
  private struct Kept: ~Copyable {
    let clauses: FlatList<Clause>
    let literals: FlatList<BoundLiteral>

    init(clauses: borrowing FlatList<Clause>, literals: borrowing FlatList<BoundLiteral>) {
      var clauseCopy = FlatList<Clause>(capacity: clauses.count)
      for index in 0..<clauses.count { clauseCopy.append(clauses[index]) }
      var literalCopy = FlatList<BoundLiteral>(capacity: literals.count)
      for index in 0..<literals.count { literalCopy.append(literals[index]) }
      self.clauses = clauseCopy
      self.literals = literalCopy
    }
  }
}
