/// The finished tasks of each class of a trait, ready to be weighed by likeness in size.
///
/// Tasks of one class that fall into the same cell of size and the same step of the factor are
/// kept as one entry with the sum of their weights, so that a class costs no more than its distinct
/// entries.
struct ReferenceClasses {
  private struct Entry {
    let cell: Int32
    let step: Int32
    var weight: Double
  }

  /// A finished task as far as it is weighed.
  struct Member {
    /// Its class; empty if it is in none.
    let name: String
    /// The cell of its size.
    let cell: Int32
    /// The step of its factor.
    let step: Int32
    /// How much it counts.
    let weight: Double
  }

  /// Which number each name has.
  private var numbers: [String: Int] = [:]
  /// Where the entries of each class begin, and where those of the last end.
  private var starts: [Int] = [0]
  /// By class, cell and step.
  private var entries: [Entry] = []

  /// How many classes there are.
  var count: Int { starts.count - 1 }

  /// Sorts tasks into classes; those without a name are in none.
  ///
  /// - Complexity: O(*n* log *n*) for *n* tasks.
  init(_ tasks: [Member]) {
    var keys: [(key: Int, member: Int)] = []
    keys.reserveCapacity(tasks.count)
    for (member, task) in tasks.enumerated() where !task.name.isEmpty {
      let number = numbers[task.name] ?? numbers.count
      numbers[task.name] = number
      // Class, cell and step in one number, in that order: cells lie within ±400, steps below 601.
      keys.append((number << 20 | Int(task.cell + 400) << 10 | Int(task.step), member))
    }
    keys.sort { $0 < $1 }
    starts = []
    var last = -1
    for (key, member) in keys {
      let task = tasks[member]
      if key == last {
        entries[entries.count - 1].weight += task.weight
      } else {
        if last < 0 || key >> 20 != last >> 20 { starts.append(entries.count) }
        entries.append(Entry(cell: task.cell, step: task.step, weight: task.weight))
        last = key
      }
    }
    starts.append(entries.count)
  }

  /// Adds the weighted tasks of a class to the masses of a distribution; returns their weight.
  ///
  /// - Complexity: O(entries within reach).
  func add(class name: String, near cell: Int32, to masses: inout [Double]) -> Double {
    guard let number = numbers[name] else { return 0 }
    var place = firstEntry(in: starts[number]..<starts[number + 1], from: cell - SizeCell.reach)
    let end = starts[number + 1]
    var weight = 0.0
    while place < end {
      let entry = entries[place]
      let distance = abs(entry.cell - cell)
      guard entry.cell <= cell + SizeCell.reach else { break }
      let share = SizeCell.kernel[Int(distance)] * entry.weight
      masses[Int(entry.step)] += share
      weight += share
      place += 1
    }
    return weight
  }

  /// The first entry of a class whose cell is not below `least`.
  private func firstEntry(in range: Range<Int>, from least: Int32) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].cell < least { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
