extension Activity {
  /// The shortest time that its crew needs: everybody at full speed, all day, rounded up.
  ///
  /// What runs by itself takes its whole effort as working time of the project.
  package var fullSpeedDuration: WorkDuration {
    let perMinute = 1_000_000 * max(1, people)
    return WorkDuration(minutes: (openEffort.microminutes + perMinute - 1) / perMinute)
  }
}
