/// The finished tasks of each class of a trait, ready to be weighed by likeness in size.
///
/// Tasks of one class that fall into the same cell of size and the same step of the factor are
/// kept as one entry with their count, so that a class costs no more than its distinct entries.
struct ReferenceClasses {
  private struct Entry {
    let cell: Int32
    let step: Int32
    var count: Double
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
  init(_ tasks: [(name: String, cell: Int32, step: Int32)]) {
    var keys: [(number: Int, cell: Int32, step: Int32)] = []
    keys.reserveCapacity(tasks.count)
    for task in tasks where !task.name.isEmpty {
      let number = numbers[task.name] ?? numbers.count
      numbers[task.name] = number
      keys.append((number, task.cell, task.step))
    }
    keys.sort { $0 < $1 }
    starts = []
    var last = (number: -1, cell: Int32.min, step: Int32.min)
    for key in keys {
      if key == last {
        entries[entries.count - 1].count += 1
      } else {
        if key.number != last.number { starts.append(entries.count) }
        entries.append(Entry(cell: key.cell, step: key.step, count: 1))
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
      let share = SizeCell.kernel[Int(distance)] * entry.count
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
