/// For each bound, the clauses to look at when it rises.
///
/// One growable block of memory per bound; indices are checked in debug builds only.
struct WatchLists: ~Copyable {
  private struct Block: BitwiseCopyable {
    var base: UnsafeMutablePointer<ClauseStore.Watch>
    var count: Int32
    var capacity: Int32
  }

  private var blocks: FlatList<Block>

  init(count: Int) {
    blocks = FlatList(capacity: count)
    for _ in 0..<count { blocks.append(Block(base: .allocate(capacity: 8), count: 0, capacity: 8)) }
  }

  deinit {
    for index in 0..<blocks.count { blocks[index].base.deallocate() }
  }

  @inline(__always)
  func count(of bound: Int) -> Int { Int(blocks[bound].count) }

  @inline(__always)
  func watch(of bound: Int, at index: Int) -> ClauseStore.Watch {
    assert(index >= 0 && index < count(of: bound))
    return blocks[bound].base[index]
  }

  @inline(__always)
  mutating func set(_ watch: ClauseStore.Watch, of bound: Int, at index: Int) {
    assert(index >= 0 && index < count(of: bound))
    blocks[bound].base[index] = watch
  }

  /// Adds a watch, in amortised constant time.
  mutating func append(_ watch: ClauseStore.Watch, to bound: Int) {
    var block = blocks[bound]
    if block.count == block.capacity {
      let larger = UnsafeMutablePointer<ClauseStore.Watch>.allocate(
        capacity: 2 * Int(block.capacity))
      larger.moveInitialize(from: block.base, count: Int(block.count))
      block.base.deallocate()
      block.base = larger
      block.capacity *= 2
    }
    (block.base + Int(block.count)).initialize(to: watch)
    block.count += 1
    blocks[bound] = block
  }

  /// Keeps the first `count` watches of a bound.
  @inline(__always)
  mutating func truncate(_ bound: Int, to count: Int) {
    assert(count >= 0 && count <= self.count(of: bound))
    blocks[bound].count = Int32(truncatingIfNeeded: count)
  }

  /// Empties every list.
  mutating func removeAll() {
    for bound in 0..<blocks.count { blocks[bound].count = 0 }
  }
}
