/// Working space for the profile of one resource: what surely runs at each time.
struct TimetableSweep: ~Copyable {
  /// A stretch of time during which the same compulsory parts run; it lasts until the next one.
  struct Segment: BitwiseCopyable {
    let start: Int
    let load: Int
  }

  /// Items in order of latest start, and of earliest finish, kept from call to call per resource.
  var byLatestStart: FlatList<Int32>
  var byEarliestFinish: FlatList<Int32>
  /// For each item: its latest start and earliest finish when the profile was made.
  var latestStarts: FlatList<Int>
  var earliestFinishes: FlatList<Int>
  var segments: FlatList<Segment>

  init(_ network: borrowing ConstraintNetwork) {
    let count = network.items.count
    byLatestStart = FlatList((0..<count).map { Int32($0) })
    byEarliestFinish = FlatList((0..<count).map { Int32($0) })
    latestStarts = FlatList(repeating: 0, count: count)
    earliestFinishes = FlatList(repeating: 0, count: count)
    segments = FlatList(capacity: 64)
  }

  /// Sorts the items of one resource by `keys`; fast because the order changes little.
  static func sort(
    _ order: inout FlatList<Int32>, _ range: Range<Int>, by keys: borrowing FlatList<Int>
  ) {
    guard range.count > 1 else { return }
    for index in (range.lowerBound + 1)..<range.upperBound {
      let item = order[index]
      let key = keys[Int(item)]
      var place = index
      while place > range.lowerBound, keys[Int(order[place - 1])] > key {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = item
    }
  }

  /// Makes the profile from `latestStarts` and `earliestFinishes`; returns the greatest load.
  mutating func makeSegments(
    _ range: Range<Int>, _ items: borrowing FlatList<ConstraintNetwork.Item>
  )
    -> Int
  {
    segments.truncate(to: 0)
    Self.sort(&byLatestStart, range, by: latestStarts)
    Self.sort(&byEarliestFinish, range, by: earliestFinishes)
    var load = 0
    var highest = 0
    var finish = range.lowerBound
    var start = range.lowerBound
    while finish < range.upperBound {
      let ending = Int(byEarliestFinish[finish])
      guard latestStarts[ending] < earliestFinishes[ending] else {
        finish += 1
        continue
      }
      var time = earliestFinishes[ending]
      while start < range.upperBound {
        let item = Int(byLatestStart[start])
        if latestStarts[item] < earliestFinishes[item] { break }
        start += 1
      }
      if start < range.upperBound, latestStarts[Int(byLatestStart[start])] <= time {
        time = latestStarts[Int(byLatestStart[start])]
        load += Int(items[Int(byLatestStart[start])].demand)
        start += 1
      } else {
        load -= Int(items[ending].demand)
        finish += 1
      }
      if segments.count > 0, segments.last.start == time {
        segments[segments.count - 1] = Segment(start: time, load: load)
      } else {
        segments.append(Segment(start: time, load: load))
      }
    }
    for index in 0..<segments.count { highest = max(highest, segments[index].load) }
    return highest
  }
}
