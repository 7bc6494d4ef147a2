import LinearOptimization

/// The rules that hold the end down where people have much to do between heads and tails.
///
/// The activities that a class of k people does, start no earlier than h, and are followed by q
/// more minutes, all run between h and the end less q, one at a time for each person:
///
///     k · (end − h − q) ≥ Σ { d[a, class] · x[a, class] : head(a) ≥ h, tail(a) ≥ q }
///
/// There are as many as pairs (h, q), so only those are added that a relaxation breaks.
struct HeadTailCuts {
  /// One cut: the people and the pair.
  struct Cut: Hashable {
    /// The number of the class of interchangeable people.
    let people: Int
    /// The minute before which none of the activities starts: h.
    let head: Int
    /// The minutes that follow each of the activities: q.
    let tail: Int
  }

  /// What is to be staffed.
  let problem: SchedulingProblem
  /// The classes of people.
  let people: InterchangeablePeople
  /// When activities can start, and what follows them.
  let times: HeadsAndTails
  /// What the cuts tie.
  let variables: StaffingModelVariables

  /// Minutes by which a cut must be broken to be worth adding.
  private static let leastViolation = 0.5

  /// Returns for each class the cut that the values break most, if they break one.
  ///
  /// - Complexity: O(*c* · *n*²) for *c* classes and *n* activities.
  func violated(by values: [Double]) -> [Cut] {
    people.classes.indices.compactMap { mostViolated(of: $0, by: values) }
  }

  /// Adds a cut to the model.
  func add(_ cut: Cut, to model: inout LinearModel) {
    let size = Double(people.classes[cut.people].count)
    let inside = (0..<problem.count).filter {
      times.head[$0] >= cut.head && times.tail[$0] >= cut.tail
    }
    model.require(
      "class \(cut.people) between \(cut.head) and the end less \(cut.tail)",
      LinearExpression(variables.makespan, times: size)
        - variables.load(of: cut.people, on: inside),
      atLeast: size * Double(cut.head + cut.tail))
  }

  /// The cut of a class that the values break most, of those they break enough.
  private func mostViolated(of number: Int, by values: [Double]) -> Cut? {
    let makespan = values[variables.makespan.index]
    let size = Double(people.classes[number].count)
    let items = items(of: number, in: values)
    var best: Cut?
    var mostOver = Self.leastViolation
    for head in Set(items.map(\.head)).sorted() {
      var load = 0.0
      // By falling tails, so that the load grows while the tail of the window shrinks.
      for item in items where item.head >= head {
        load += item.load
        let over = Double(head + item.tail) + load / size - makespan
        guard over > mostOver else { continue }
        mostOver = over
        best = Cut(people: number, head: head, tail: item.tail)
      }
    }
    return best
  }

  /// The parts of activities that the values give to a class, by falling tails.
  private func items(
    of number: Int, in values: [Double]
  ) -> [(head: Int, tail: Int, load: Double)] {
    variables.choices.indices.compactMap { activity in
      guard let choice = variables.choices[activity].first(where: { $0.people == number }) else {
        return nil
      }
      let share = choice.taken.map { values[$0.index] } ?? Double(choice.forced)
      guard share > 1e-6, choice.duration > 0 else { return nil }
      return (times.head[activity], times.tail[activity], share * Double(choice.duration))
    }.sorted { $0.tail > $1.tail }
  }
}
