import PlanModel
import PlanTestSupport
import Testing

struct CapacityProfileTests {
  static let randomProjects = (0..<200).map { RandomProject(seed: UInt64($0)) }

  /// Walks minute by minute, from the definition alone.
  private func finish(
    from minute: Int, effort: Effort, speed: Rate, person: Person, axis: WorkAxis
  ) -> Int {
    var rest = effort.microminutes
    var now = minute
    while rest > 0 {
      let day = axis.date(ofWorkday: now / axis.minutesPerDay)
      rest -= person.capacity(on: day).permille * speed.permille
      now += 1
    }
    return now
  }

  @Test(arguments: randomProjects.prefix(60))
  func finishesWhenAWalkMinuteByMinuteDoes(random: RandomProject) {
    var generator = SplitMix64(seed: random.seed)
    let axis = random.project.axis
    for person in random.project.team.people {
      let profile = CapacityProfile(of: person, on: axis)
      for _ in 0..<2 {
        let minute = Int.random(in: 0..<9_000, using: &generator)
        let effort = Effort(microminutes: Int.random(in: 0..<2_400_000_000, using: &generator))
        let speed = Rate(permille: Int.random(in: 1...1_500, using: &generator))
        guard profile.lastsForever else { continue }
        let expected = finish(
          from: minute, effort: effort, speed: max(speed, Rate(permille: 300)), person: person,
          axis: axis)
        #expect(
          profile.finish(from: minute, effort: effort, speed: max(speed, Rate(permille: 300)))
            == expected)
      }
    }
  }

  @Test(arguments: randomProjects)
  func startsAsLateAsTheDeadlineAllows(random: RandomProject) throws {
    var generator = SplitMix64(seed: random.seed)
    for person in random.project.team.people {
      let profile = CapacityProfile(of: person, on: random.project.axis)
      let deadline = Int.random(in: 0..<15_000, using: &generator)
      let effort = Effort(microminutes: Int.random(in: 1..<2_400_000_000, using: &generator))
      guard let start = profile.latestStart(finishingBy: deadline, effort: effort, speed: .full)
      else {
        let finish = try #require(profile.finish(from: 0, effort: effort, speed: .full))
        #expect(finish > deadline)
        continue
      }
      let finish = try #require(profile.finish(from: start, effort: effort, speed: .full))
      let later = try #require(profile.finish(from: start + 1, effort: effort, speed: .full))
      #expect(finish <= deadline && deadline < later)
      #expect(profile.firstMinute(from: start) == start)
    }
  }

  @Test(arguments: randomProjects)
  func offersTheSumOfTheMinutesBefore(random: RandomProject) {
    let axis = random.project.axis
    for person in random.project.team.people {
      let profile = CapacityProfile(of: person, on: axis)
      var sum = 0
      for day in 0..<60 {
        #expect(profile.capacity(before: day * axis.minutesPerDay) == sum)
        let rate = person.capacity(on: axis.date(ofWorkday: day)).permille
        #expect(profile.rate(onWorkday: day) == rate)
        sum += rate * axis.minutesPerDay
      }
    }
  }

  /// Eighty hours at eight hours a day from Wednesday 1 April 2026: ten working days.
  @Test func endsAnEightyHourTaskOnTheFourteenthOfApril() throws {
    let start = try #require(CivilDate(iso: "2026-04-01"))
    let axis = WorkAxis(calendar: .standard, onOrAfter: start)
    let profile = CapacityProfile(of: Person(id: .init("Ana"), skills: [:]), on: axis)
    let finish = try #require(profile.finish(from: 0, effort: .hours(80), speed: .full))
    #expect(axis.finishDate(of: WorkMoment(minutes: finish)).description == "2026-04-14")
  }

  @Test func neverFinishesForSomebodyWhoIsGone() throws {
    let start = try #require(CivilDate(iso: "2026-04-01"))
    let axis = WorkAxis(calendar: .standard, onOrAfter: start)
    let leaver = Person(id: .init("Bo"), skills: [:], until: start.adding(days: 1))
    let profile = CapacityProfile(of: leaver, on: axis)
    #expect(profile.finish(from: 0, effort: .hours(16), speed: .full) == 960)
    #expect(profile.finish(from: 0, effort: .hours(16.1), speed: .full) == nil)
    #expect(profile.firstMinute(from: 960) == nil)
    #expect(!profile.lastsForever)
  }

  @Test func needsExactlyTwiceAsLongAtHalfSpeed() {
    let profile = CapacityProfile(rates: [], cycle: [1_000], minutesPerDay: 480)
    #expect(
      profile.finish(from: 0, effort: .hours(4), speed: Rate(permille: 500)) == 480)
    // One minute of work at a third of the speed takes four minutes, rounded up once.
    #expect(
      profile.finish(from: 0, effort: Effort(microminutes: 1_000_000), speed: Rate(permille: 300))
        == 4)
  }

  @Test func endsAtTheHorizonWhateverIsAsked() {
    let profile = CapacityProfile(rates: [], cycle: [1], minutesPerDay: 480)
    let horizon = CapacityProfile.horizon
    let effort = Effort(microminutes: 1_000)
    #expect(profile.finish(from: horizon - 1, effort: effort, speed: .full) == horizon)
    #expect(profile.finish(from: horizon, effort: effort, speed: .full) == nil)
    #expect(profile.finish(from: .max, effort: effort, speed: .full) == nil)
    #expect(profile.firstMinute(from: .max) == nil)
    let start = profile.latestStart(finishingBy: .max, effort: effort, speed: .full)
    #expect(start == horizon - 1)
  }
}
