/// The comparisons *variable* ≤ *value* met in learned clauses, ordered by how often of late.
///
/// The search decides the most active comparison that is still open: variable state independent
/// decaying sum (Moskewicz et al. 2001). Looking one up takes constant expected time, moving one
/// in the order logarithmic time.
struct BranchingAtoms: ~Copyable {
  /// The comparison *variable* ≤ *value*.
  struct Atom: BitwiseCopyable {
    let variable: Int32
    let value: Int32
  }

  private(set) var atoms = FlatList<Atom>(capacity: 1024)
  private var activities = FlatList<Double>(capacity: 1024)
  /// Positions in the heap; -1 for an atom that is not in it.
  private var positions = FlatList<Int32>(capacity: 1024)
  private var heap = FlatList<Int32>(capacity: 1024)
  private var slots = FlatList<Int32>(repeating: -1, count: 4096)
  private var increment = 1.0

  /// Makes the comparison that decides `literal` more active, adding it if it is new.
  mutating func bump(_ literal: BoundLiteral) {
    let lower = literal.bound & 1 == 0
    bump(
      identity(
        of: Int32(truncatingIfNeeded: literal.variable),
        Int32(truncatingIfNeeded: lower ? literal.value - 1 : -literal.value)))
  }

  /// Makes the comparison that decides `literal` more active, if it has been met before.
  mutating func bumpKnown(_ literal: BoundLiteral) {
    let lower = literal.bound & 1 == 0
    let variable = Int32(truncatingIfNeeded: literal.variable)
    let value = Int32(truncatingIfNeeded: lower ? literal.value - 1 : -literal.value)
    let slot = slot(of: variable, value)
    if slots[slot] >= 0 { bump(Int(slots[slot])) }
  }

  private mutating func bump(_ atom: Int) {
    activities[atom] += increment
    if activities[atom] > 1e100 { rescale() }
    if positions[atom] >= 0 { moveUp(Int(positions[atom])) }
  }

  /// The slot that holds a comparison, or the free one where it belongs.
  private func slot(of variable: Int32, _ value: Int32) -> Int {
    var slot = Self.hash(variable, value) & (slots.count - 1)
    while slots[slot] >= 0 {
      let atom = atoms[Int(slots[slot])]
      if atom.variable == variable, atom.value == value { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Lets earlier bumps weigh less.
  mutating func decay() {
    increment /= 0.95
  }

  /// Takes the most active comparison out of the order; `nil` when none is left.
  mutating func popMostActive() -> Int? {
    guard heap.count > 0 else { return nil }
    let top = Int(heap[0])
    positions[top] = -1
    let moved = heap.removeLast()
    if heap.count > 0 {
      heap[0] = moved
      positions[Int(moved)] = 0
      moveDown(0)
    }
    return top
  }

  /// Puts a comparison back into the order.
  mutating func restore(_ atom: Int) {
    guard positions[atom] < 0 else { return }
    positions[atom] = Int32(truncatingIfNeeded: heap.count)
    heap.append(Int32(truncatingIfNeeded: atom))
    moveUp(heap.count - 1)
  }

  private mutating func identity(of variable: Int32, _ value: Int32) -> Int {
    let slot = slot(of: variable, value)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let added = atoms.count
    slots[slot] = Int32(truncatingIfNeeded: added)
    atoms.append(Atom(variable: variable, value: value))
    activities.append(0)
    positions.append(-1)
    restore(added)
    if atoms.count * 2 > slots.count { rehash() }
    return added
  }

  private static func hash(_ variable: Int32, _ value: Int32) -> Int {
    let key = UInt64(UInt32(bitPattern: variable)) << 32 | UInt64(UInt32(bitPattern: value))
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24)
  }

  private mutating func rehash() {
    slots = FlatList(repeating: -1, count: slots.count * 2)
    for atom in 0..<atoms.count {
      var slot = Self.hash(atoms[atom].variable, atoms[atom].value) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: atom)
    }
  }

  private mutating func rescale() {
    for atom in 0..<activities.count { activities[atom] *= 1e-100 }
    increment *= 1e-100
  }

  private mutating func moveUp(_ start: Int) {
    var index = start
    let atom = heap[index]
    let activity = activities[Int(atom)]
    while index > 0 {
      let parent = (index - 1) / 2
      let other = heap[parent]
      guard activities[Int(other)] < activity else { break }
      heap[index] = other
      positions[Int(other)] = Int32(truncatingIfNeeded: index)
      index = parent
    }
    heap[index] = atom
    positions[Int(atom)] = Int32(truncatingIfNeeded: index)
  }

  private mutating func moveDown(_ start: Int) {
    var index = start
    let atom = heap[index]
    let activity = activities[Int(atom)]
    while true {
      var child = 2 * index + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count,
        activities[Int(heap[child + 1])] > activities[Int(heap[child])]
      {
        child += 1
      }
      let other = heap[child]
      guard activities[Int(other)] > activity else { break }
      heap[index] = other
      positions[Int(other)] = Int32(truncatingIfNeeded: index)
      index = child
    }
    heap[index] = atom
    positions[Int(atom)] = Int32(truncatingIfNeeded: index)
  }
}
