import Testing

@testable import ResourceScheduling

/// Which schedules a population takes in, and whose places they take.
struct PopulationTests {
  private func score(_ end: Int, late: Int = 0) -> GridScore {
    GridScore(lateness: late, end: end, lateWork: 0)
  }

  /// A full population of schedules of two activities, that end at 5, 9 and 7.
  private func population() -> Population {
    var population = Population(capacity: 3, activities: 2)
    for (index, end) in [5, 9, 7].enumerated() {
      let place = population.admit([Int32(index), 0], score: score(end), mother: nil)
      #expect(place == index)
    }
    return population
  }

  @Test func wantsNoScheduleTwice() {
    var population = population()
    let place = population.admit([2, 0], score: score(1), mother: 1)
    #expect(place == nil)
  }

  @Test func givesAChildThatIsNoWorseItsMothersPlace() {
    var population = population()
    let better = population.admit([8, 8], score: score(4), mother: 0)
    let equal = population.admit([8, 9], score: score(4), mother: 0)
    #expect(better == 0)
    #expect(equal == 0)
    #expect(population.scores == [score(4), score(9), score(7)])
    #expect(population.starts(of: 0)[1] == 9)
  }

  @Test func givesAnotherThePlaceOfTheWorstIfItIsBetter() {
    var population = population()
    let worseThanItsMother = population.admit([8, 8], score: score(6), mother: 0)
    #expect(worseThanItsMother == 1)
    // The worst ends at 7 now; only a newcomer without a mother may equal it.
    let child = population.admit([8, 9], score: score(7), mother: 0)
    #expect(child == nil)
    let newcomer = population.admit([9, 9], score: score(7), mother: nil)
    #expect(newcomer == 2)
    let late = population.admit([9, 8], score: score(1, late: 1), mother: nil)
    #expect(late == nil)
  }

  @Test func keepsTheBestWithTheirSchedules() {
    var population = population()
    population.list(of: 2)[0] = 42
    population.keepBest(2)
    #expect(population.scores == [score(5), score(7)])
    #expect(population.starts(of: 1)[0] == 2)
    #expect(population.list(of: 1)[0] == 42)
    let place = population.admit([1, 0], score: score(9), mother: nil)
    #expect(place == 2)
  }

  @Test func choosesParentsByTheirScores() {
    let population = population()
    var random = SeededGenerator(seed: 1)
    var wins = [0, 0, 0]
    for _ in 0..<900 { wins[population.tournament(of: 3, using: &random)] += 1 }
    // Of 27 draws of three the best is among 19, the second best among 8 less 1 of the others.
    #expect(wins[0] > 550 && wins[0] < 720)
    #expect(wins[1] > 10 && wins[1] < 70)
    #expect(wins[2] == 900 - wins[0] - wins[1])
  }
}
