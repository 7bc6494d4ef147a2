extension StaffingTables {
  /// The earliest run of a candidate alone that neither starts nor finishes too early.
  ///
  /// - Parameters:
  ///   - row: The candidate's row.
  ///   - from: The start is not before it.
  ///   - least: The finish is not before it.
  /// - Returns: The run; its finish is `unreachable` if the candidate leaves before.
  @inline(__always)
  func run(_ row: Int, from: Int, finishingFrom least: Int) -> (start: Int, finish: Int) {
    let duration = candidateDuration[row]
    if duration >= 0 {
      let finish = max(from + duration, least)
      return (finish - duration, finish)
    }
    let need = candidateNeed[row]
    guard need > 0 else { return (max(from, least), max(from, least)) }
    let calendar = calendarRow[candidatePerson[row]]
    var start = from
    if least > start {
      // The smallest start whose finish is not too early follows the latest whose finish is.
      let tooEarly = calendars.latestStart(calendar, finishingBy: least - 1, needed: need)
      start = max(start, tooEarly + 1)
    }
    guard start < Int.unreachable else { return (.unreachable, .unreachable) }
    start = calendars.firstMinute(calendar, from: start)
    guard start < Int.unreachable else { return (.unreachable, .unreachable) }
    return (start, calendars.finish(calendar, from: start, needed: need))
  }

  /// The latest run of a candidate alone that is done by `deadline` and starts by `latest`.
  ///
  /// - Returns: The run; its start is negative if it must have begun before the project.
  func lateRun(_ row: Int, startingBy latest: Int, finishingBy deadline: Int)
    -> (start: Int, finish: Int)
  {
    let duration = candidateDuration[row]
    if duration >= 0 {
      let start = min(latest, deadline - duration)
      return (start, start + duration)
    }
    let need = candidateNeed[row]
    guard need > 0 else { return (min(latest, deadline), min(latest, deadline)) }
    let calendar = calendarRow[candidatePerson[row]]
    var start = calendars.latestStart(calendar, finishingBy: deadline, needed: need)
    if start > latest { start = lastMinute(calendar, upTo: latest) }
    guard start >= 0 else { return (-1, -1) }
    return (start, calendars.finish(calendar, from: start, needed: need))
  }

  /// The earliest run of candidates together.
  ///
  /// It starts when the first of them is there; each minute adds rate × speed of all.
  ///
  /// - Parameters:
  ///   - rows: Whose first `count` values are the candidates' rows.
  ///   - count: How many they are.
  ///   - effort: What they must do, in millionths of a minute.
  ///   - from: The start is not before it.
  ///   - least: The finish is not before it.
  /// - Returns: The run; its finish is `unreachable` if they leave before.
  /// - Complexity: O(*k* · *d*) for *k* candidates and a run of *d* days, if rates change.
  func jointRun(
    of rows: borrowing FixedBuffer<Int>, count: Int, effort: Int, from: Int,
    finishingFrom least: Int
  ) -> (start: Int, finish: Int) {
    guard effort > 0 else { return (max(from, least), max(from, least)) }
    var constant = 0
    var isConstant = true
    for index in 0..<count {
      let person = candidatePerson[rows[index]]
      constant += constantRate[person] * candidateSpeed[rows[index]]
      if calendarRow[person] >= 0 { isConstant = false }
    }
    if isConstant {
      let duration = (effort + constant - 1) / constant
      let finish = max(from + duration, least)
      return (finish - duration, finish)
    }
    var run = jointWalk(of: rows, count: count, effort: effort, from: from)
    guard run.finish < least, run.finish < Int.unreachable else { return run }
    // The finish rises with the start: bisect for the first start whose finish is late enough.
    var low = run.start
    var high = least
    while high - low > 1 {
      let middle = low + (high - low) / 2
      let trial = jointWalk(of: rows, count: count, effort: effort, from: middle)
      if trial.finish >= least {
        high = middle
        run = trial
      } else {
        low = middle
      }
    }
    return high == least ? jointWalk(of: rows, count: count, effort: effort, from: least) : run
  }

  /// The joint rate of candidates on a working day, in millionths.
  @inline(__always)
  func jointRate(of rows: borrowing FixedBuffer<Int>, count: Int, onWorkday day: Int) -> Int {
    var rate = 0
    for index in 0..<count {
      let person = candidatePerson[rows[index]]
      let calendar = calendarRow[person]
      let own = calendar < 0 ? constantRate[person] : calendars.rate(calendar, onWorkday: day)
      rate += own * candidateSpeed[rows[index]]
    }
    return rate
  }

  private func jointWalk(
    of rows: borrowing FixedBuffer<Int>, count: Int, effort: Int, from: Int
  ) -> (start: Int, finish: Int) {
    guard from < Int.unreachable else { return (.unreachable, .unreachable) }
    let minutes = calendars.minutesPerDay
    var day = from / minutes
    var minute = from
    var start = -1
    var left = effort
    let limit = day + CalendarTable.dayLimit
    while day < limit {
      let rate = jointRate(of: rows, count: count, onWorkday: day)
      if rate > 0 {
        if start < 0 { start = minute }
        let today = rate * ((day + 1) * minutes - minute)
        if left <= today { return (start, minute + (left + rate - 1) / rate) }
        left -= today
      }
      day += 1
      minute = day * minutes
    }
    return (.unreachable, .unreachable)
  }

  /// The last minute of presence up to `minute`, or -1.
  private func lastMinute(_ calendar: Int, upTo minute: Int) -> Int {
    guard minute >= 0 else { return -1 }
    var day = minute / calendars.minutesPerDay
    if calendars.rate(calendar, onWorkday: day) > 0 { return minute }
    while day > 0 {
      day -= 1
      if calendars.rate(calendar, onWorkday: day) > 0 {
        return (day + 1) * calendars.minutesPerDay - 1
      }
    }
    return -1
  }
}
