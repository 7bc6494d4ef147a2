import LinearOptimization

/// The rules that hold the end down where people or pools have much to do between heads and tails.
///
/// What takes capacity, starts no earlier than h and is followed by q more minutes, all runs
/// between h and the end less q. If no schedule ends before L, the offer up to then is at most the
/// offer up to L − q, and after it as much as the highest rate gives:
///
///     Σ { claim(a) : head(a) ≥ h, tail(a) ≥ q }  ≤  offer(L − q) − offer(h) + rate · (end − L)
///
/// There are as many as pairs (h, q), so only those are added that a relaxation breaks. For one
/// machine and L = q they are the cuts of J. Carlier, "The one-machine sequencing problem" (1982).
struct HeadTailCuts {
  /// One cut, apart from L.
  struct Cut: Hashable {
    /// The number of the capacity.
    let capacity: Int
    /// The minute before which nothing that is counted starts: h.
    let head: Int
    /// The minutes that follow all that is counted: q.
    let tail: Int
  }

  /// When activities can start, and what follows them.
  let times: HeadsAndTails
  /// What may be overfull.
  let capacities: [StaffingCapacity]
  /// The end of the project.
  let makespan: LinearModel.Variable

  /// Minutes by which a cut must move the end to be worth adding.
  private static let leastViolation = 0.01

  /// Finds for each capacity the cut that the values break most, if they break one.
  ///
  /// - Parameters:
  ///   - values: Of all variables.
  ///   - known: The bound L.
  /// - Returns: The cuts, in the order of the capacities.
  /// - Complexity: O(*c* · *n*²) for *c* capacities and *n* activities.
  func violated(by values: [Double], known: Int) -> [Cut] {
    capacities.indices.compactMap { mostViolated(of: $0, by: values, known: known) }
  }

  /// Adds a cut to the model.
  func add(_ cut: Cut, known: Int, to model: inout LinearModel) {
    let capacity = capacities[cut.capacity]
    var work = LinearExpression()
    for claim in capacity.claims where isInside(claim.activity, cut) {
      work.constant += claim.amount.constant
      for term in claim.amount.terms { work.add(term.variable, times: term.coefficient) }
    }
    model.require(
      "capacity \(cut.capacity) between \(cut.head) and the end less \(cut.tail)",
      work - LinearExpression(makespan, times: capacity.highestRate),
      atMost: offer(of: capacity, for: cut, known: known) - capacity.highestRate * Double(known))
  }

  /// The least end that keeps a cut when the variables have the given values.
  func end(by cut: Cut, values: [Double], known: Int) -> Double {
    let capacity = capacities[cut.capacity]
    let work = capacity.claims.reduce(0.0) { sum, claim in
      isInside(claim.activity, cut) ? sum + claim.amount.value(values) : sum
    }
    let missing = work - offer(of: capacity, for: cut, known: known)
    return Double(known) + missing / capacity.highestRate
  }

  private func isInside(_ activity: Int, _ cut: Cut) -> Bool {
    times.head[activity] >= cut.head && times.tail[activity] >= cut.tail
  }

  /// What is offered between the head and `known` less the tail; less than nothing if reversed.
  private func offer(of capacity: StaffingCapacity, for cut: Cut, known: Int) -> Double {
    let last = known - cut.tail
    // Before minute 0 the offer goes on at the highest rate, so that the rule stays one.
    let offered =
      last >= 0 ? capacity.offer(before: last) : capacity.highestRate * Double(last)
    return offered - capacity.offer(before: cut.head)
  }

  /// The cut of a capacity that the values break most, of those they break enough.
  private func mostViolated(of number: Int, by values: [Double], known: Int) -> Cut? {
    let capacity = capacities[number]
    let over = values[makespan.index] - Double(known)
    var items = capacity.claims.map { claim in
      (
        head: times.head[claim.activity], tail: times.tail[claim.activity],
        work: claim.amount.value(values), offer: 0.0
      )
    }.filter { $0.work > 1e-6 }
    // By falling tails, so that the work grows while the tail of the window shrinks.
    items.sort { ($0.tail, $0.head) > ($1.tail, $1.head) }
    for index in items.indices {
      let last = Cut(capacity: number, head: 0, tail: items[index].tail)
      items[index].offer = offer(of: capacity, for: last, known: known)
    }
    var best: Cut?
    var mostOver = Self.leastViolation
    for head in Set(items.map(\.head)).sorted() {
      let before = capacity.offer(before: head)
      var work = 0.0
      for item in items where item.head >= head {
        work += item.work
        let late = (work - item.offer + before) / capacity.highestRate - over
        guard late > mostOver else { continue }
        mostOver = late
        best = Cut(capacity: number, head: head, tail: item.tail)
      }
    }
    return best
  }
}
