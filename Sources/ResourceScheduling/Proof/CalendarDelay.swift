import PlanModel

/// How early one event can follow another when calendars decide how long that takes.
///
/// A rising function of the earlier event's time, in stretches. From `from` on, until the next
/// stretch begins, the later event comes no earlier than
///
///     min(to + (time − from), most)
///
/// Where people are away the function stands still; it jumps where what is begun can no longer be
/// over before they leave. The finish of a *time-dependent* activity as a function of its start.
struct CalendarDelay: Hashable, Sendable {
  /// A stretch of times over which the function rises with the time, up to a ceiling.
  struct Stretch: Hashable, BitwiseCopyable, Sendable {
    /// The first time of the stretch.
    var from: Int
    /// The value there.
    var to: Int
    /// The greatest value in the stretch; `Int.max` if it rises to the end.
    var most: Int

    init(from: Int, to: Int, most: Int = .max) {
      self.from = from
      self.to = to
      self.most = most
    }

    /// The value at a time of the stretch.
    @inline(__always)
    func value(at time: Int) -> Int { min(to + (time - from), most) }
  }

  /// The stretches in order; the function is below everything before the first.
  let stretches: [Stretch]

  /// Creates the function.
  ///
  /// - Precondition: It rises, also from stretch to stretch.
  init(_ stretches: [Stretch]) {
    for (stretch, next) in zip(stretches, stretches.dropFirst()) {
      precondition(stretch.from < next.from && stretch.value(at: next.from - 1) <= next.to)
    }
    self.stretches = stretches
  }

  /// The time before which the later event cannot be if the earlier one is not before `time`.
  func value(at time: Int) -> Int {
    let next = stretches.partitioningIndex { $0.from > time }
    return next > 0 ? stretches[next - 1].value(at: time) : Int.min
  }

  /// What a unit must divide so that the function leads from multiples of it to multiples.
  var divisors: [Int] {
    stretches.flatMap { stretch in
      switch stretch.most {
      case stretch.to: [stretch.to]
      case .max: [stretch.to - stretch.from]
      default: [stretch.to - stretch.from, stretch.most]
      }
    }
  }

  /// Returns the function of times counted in `unit`, which divides its `divisors`.
  func divided(by unit: Int) -> CalendarDelay {
    var result: [Stretch] = []
    for stretch in stretches {
      // The first multiple from there on; where it lies in the next stretch, that one replaces it.
      let from = stretch.from / unit + (stretch.from % unit > 0 ? 1 : 0)
      if result.last?.from == from { result.removeLast() }
      result.append(
        Stretch(
          from: from, to: stretch.value(at: from * unit) / unit,
          most: stretch.most == .max ? .max : stretch.most / unit))
    }
    return CalendarDelay(result)
  }
}
