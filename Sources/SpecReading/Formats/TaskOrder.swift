/// Makes dependencies of the order in which tasks stand in a file.
///
/// Tasks run in the order of the text, stage by stage; neighbours that are marked as parallel run
/// beside each other, after what stands before them and before what stands behind. That takes the
/// fewest links: each task waits only for those after which nothing else stands yet.
///
/// What a task names goes before the order. A named task that stands further down counts as
/// standing before the one that names it.
struct TaskOrder {
  /// How the names of tasks and their order go together.
  enum Rule {
    /// The order means nothing.
    case none
    /// A task waits for what it names, and for what stands before it.
    case always
    /// A task that names others waits for them alone.
    case unlessNamed
  }

  /// A task in the order of the text.
  struct Step {
    /// The stretch of the text it stands in.
    var stage: Int
    /// Whether it may run beside its neighbours.
    var isParallel: Bool
    /// The positions of the tasks it names.
    var named: [Int]
  }

  /// A task that waits for another.
  struct Link: Hashable {
    var from: Int
    var to: Int
  }

  private let steps: [Step]
  private let rule: Rule
  private let limit: Int
  private var links: [Link] = []
  /// The tasks behind which the next may stand, in order; those that are not open are followed.
  private var front: [Int] = []
  /// Whether nothing waits for a task yet.
  private var isOpen: [Bool]
  /// What a run of parallel tasks waits for, while in one.
  private var base: [Int]?
  /// The tasks of the run.
  private var run: Set<Int> = []
  private var stage = 0

  /// Returns the links that the order of `steps` makes.
  ///
  /// - Parameters:
  ///   - steps: The tasks, in the order of the text.
  ///   - rule: How names and order go together.
  ///   - limit: How many links there may be; nothing is added beyond.
  /// - Returns: The links, by the task that waits, in the order of work.
  /// - Complexity: O(*n* + *m*) for *n* tasks and *m* names and links.
  static func links(of steps: [Step], rule: Rule, limit: Int) -> [Link] {
    if case .none = rule { return [] }
    var order = TaskOrder(steps: steps, rule: rule, limit: limit)
    for (position, stage) in sequence(of: steps) where order.links.count < limit {
      order.place(position, in: stage)
    }
    return order.links
  }

  private init(steps: [Step], rule: Rule, limit: Int) {
    self.steps = steps
    self.rule = rule
    self.limit = limit
    isOpen = Array(repeating: true, count: steps.count)
  }

  /// The order of the text, but each task after those it names; with the stage it is drawn to.
  private static func sequence(of steps: [Step]) -> [(position: Int, stage: Int)] {
    var sequence: [(position: Int, stage: Int)] = []
    var isSeen = Array(repeating: false, count: steps.count)
    for root in steps.indices where !isSeen[root] {
      isSeen[root] = true
      var stack = [(position: root, next: 0)]
      while let top = stack.last {
        let named = steps[top.position].named
        guard top.next < named.count else {
          sequence.append((top.position, steps[root].stage))
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let target = named[top.next]
        guard !isSeen[target] else { continue }
        isSeen[target] = true
        stack.append((target, 0))
      }
    }
    return sequence
  }

  private mutating func place(_ position: Int, in stage: Int) {
    let step = steps[position]
    if stage != self.stage { base = nil }
    self.stage = stage
    let isDetached = if case .unlessNamed = rule { !step.named.isEmpty } else { false }
    for named in step.named { isOpen[named] = false }
    if isDetached {
      front.append(position)
      if base != nil { run.insert(position) }
    } else if step.isParallel {
      let waiting = base ?? front.filter { isOpen[$0] || step.named.contains($0) }
      if base == nil { (base, front, run) = (waiting, [], []) }
      // Whoever waits for one of the run waits for all before it.
      if step.named.allSatisfy({ !run.contains($0) }) { link(waiting, to: position) }
      front.append(position)
      run.insert(position)
    } else {
      link(front.filter { isOpen[$0] }, to: position)
      (base, front, run) = (nil, [position], [])
    }
  }

  private mutating func link(_ tails: [Int], to head: Int) {
    links += tails.prefix(limit - links.count).map { Link(from: $0, to: head) }
  }
}
