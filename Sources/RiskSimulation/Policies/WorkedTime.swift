extension TrialModel {
  /// Returns the working time that each person spends on activities in a trial.
  ///
  /// Capacity counts, not the clock: a day at 80 % counts as 0.8 days, an absence as nothing. What
  /// stand-ins do counts for whom they stand in. The numbers are thousandths of a minute.
  ///
  /// - Complexity: O(*s*) for *s* slots.
  func workedMillis(in run: borrowing TrialRun) -> [Int] {
    var sums = Array(repeating: 0, count: holdings.people.count)
    for position in 0..<count {
      let (start, finish) = (run.start[position], run.finish[position])
      guard start < finish else { continue }
      for slot in slotStart[position]..<slotStart[position + 1] {
        let person = run.person[slot]
        guard person >= 0, person < sums.count else { continue }
        sums[person] +=
          capacities.offered(by: person, before: finish)
          - capacities.offered(by: person, before: start)
      }
    }
    return sums
  }
}
