import RiskSimulation
import Testing

struct RandomStreamTests {
  /// The known answers published with Random123 for Threefry-2×32, 20 rounds.
  @Test(
    arguments: [
      (key: (0, 0), counter: (0, 0), image: (0x6B20_0159, 0x99BA_4EFE)),
      (
        key: (0xFFFF_FFFF, 0xFFFF_FFFF), counter: (0xFFFF_FFFF, 0xFFFF_FFFF),
        image: (0x1CB9_96FC, 0xBB00_2BE7)
      ),
      (
        key: (0x1319_8A2E, 0x0370_7344), counter: (0x243F_6A88, 0x85A3_08D3),
        image: (0xC492_3A9C, 0x483D_F7A0)
      ),
    ] as [(key: (UInt32, UInt32), counter: (UInt32, UInt32), image: (UInt32, UInt32))])
  func givesThePublishedImages(
    key: (UInt32, UInt32), counter: (UInt32, UInt32), image: (UInt32, UInt32)
  ) {
    let generator = Threefry2x32(key0: key.0, key1: key.1)
    #expect(generator.image(counter.0, counter.1) == image)
  }

  /// The known answers of the FNV-1a reference for 64 bits.
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func hashesTextsAsPublished(text: String, bits: UInt64) {
    #expect(StableKey(text).bits == bits)
  }

  @Test func tellsEqualTextsApartByTheirRepetition() {
    let keys = StableKey.keys(of: ["Delay", "Illness", "Delay", "Delay"])
    #expect(Set(keys).count == 4)
    #expect(keys[0] == StableKey("Delay"))
  }

  /// Chi-square over 100 cells; its mean is 99 and its standard deviation √198.
  @Test(arguments: 0..<8)
  func spreadsNumbersEvenly(key: Int) {
    let stream = RandomStream(seed: 7, key: StableKey("T\(key)"), purpose: .effort)
    let trials = 100_000
    var counts = Array(repeating: 0, count: 100)
    for trial in 0..<trials { counts[Int(stream.uniform(trial: trial) * 100)] += 1 }
    let expected = Double(trials) / 100
    let square = counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) }
    #expect(abs(square / expected - 99) < 4 * 198.0.squareRoot())
  }

  /// The sample correlation of independent numbers has the standard deviation 1 ⁄ √trials.
  @Test func givesUncorrelatedNumbersToNeighboursInEveryPartOfTheKey() {
    let trials = 50_000
    let streams = [
      RandomStream(seed: 1, key: StableKey("A"), purpose: .effort),
      RandomStream(seed: 2, key: StableKey("A"), purpose: .effort),
      RandomStream(seed: 1 << 32, key: StableKey("A"), purpose: .effort),
      RandomStream(seed: 1, key: StableKey("B"), purpose: .effort),
      RandomStream(seed: 1, key: StableKey("A"), purpose: .person),
    ]
    for left in streams.indices {
      for right in streams.indices where left < right {
        let sum = (0..<trials).reduce(0.0) { sum, trial in
          let pair = (streams[left].uniform(trial: trial), streams[right].uniform(trial: trial))
          return sum + (pair.0 - 0.5) * (pair.1 - 0.5)
        }
        #expect(abs(sum / Double(trials) * 12) < 4 / Double(trials).squareRoot())
      }
    }
  }
}
