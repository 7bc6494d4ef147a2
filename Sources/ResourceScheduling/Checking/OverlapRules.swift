import PlanModel

/// The rules on what cannot be in two places at once.
extension ScheduleChecker {
  /// Nobody does two things at once; what takes no time is done beside others.
  func personOverlaps() -> [ScheduleViolation] {
    var found: [ScheduleViolation] = []
    overlaps(of: \.people) { found.append(.overlap($0, $1, $2)) }
    return found
  }

  /// No unit of a pool is held by two at once; what is no unit is another rule's matter.
  func unitOverlaps() -> [ScheduleViolation] {
    // All units of all pools in one row, each known by its place there.
    let row = project.team.pools.flatMap { pool in
      (0..<max(0, pool.units)).map { (pool: pool.id, number: $0 + 1) }
    }
    var places: [Pool.ID: Range<Int>] = [:]
    var first = 0
    for pool in project.team.pools {
      defer { first += max(0, pool.units) }
      if places[pool.id] == nil { places[pool.id] = first..<first + max(0, pool.units) }
    }
    var found: [ScheduleViolation] = []
    overlaps { entry in
      entry.units.flatMap { held -> [Int] in
        guard let places = places[held.pool] else { return [] }
        return held.numbers.filter { $0 >= 1 && $0 <= places.count }.map {
          places.lowerBound + $0 - 1
        }
      }
    } report: {
      found.append(.unitOverlap($0, $1, row[$2].pool, unit: row[$2].number))
    }
    return found
  }

  /// Reports what starts before that which holds the same thing longest so far is finished.
  ///
  /// - Parameters:
  ///   - holdings: The things that an entry holds from its start to its finish.
  ///   - report: Hears of the earlier activity, the later one, and the thing.
  /// - Complexity: O(*n* log *n* + *h*) for *n* entries that hold *h* things in all.
  private func overlaps<Thing: Hashable>(
    of holdings: (Schedule.Entry) -> [Thing],
    report: (Activity.ID, Activity.ID, Thing) -> Void
  ) {
    let entries = schedule.entries
    let lasting = entries.indices.filter { entries[$0].finish > entries[$0].start }.sorted {
      (entries[$0].start, $0) < (entries[$1].start, $1)
    }
    var holders: [Thing: Int] = [:]
    for position in lasting {
      let entry = entries[position]
      for thing in holdings(entry) {
        // Who is named twice holds it once.
        guard let holder = holders[thing], holder != position else {
          holders[thing] = position
          continue
        }
        if entry.start < entries[holder].finish {
          report(entries[holder].activity, entry.activity, thing)
        }
        if entry.finish > entries[holder].finish { holders[thing] = position }
      }
    }
  }
}
