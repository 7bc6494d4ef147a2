import Testing

@testable import SpecReading

struct UrgencyWordTests {
  @Test(
    arguments: [
      ("P0", 1), ("P1", 2), ("p3", 4), ("P-2", 3), ("0", 1), ("1", 2), ("#3", 4),
      ("Priority 1", 2),
      ("Critical", 1), ("HIGH", 2), ("medium", 3), ("Low", 4), ("lowest", 5), ("Blocker", 1),
      ("Must have", 1), ("Should", 2), ("could", 3), ("Nice to have", 4), ("Won't have", 5),
      ("will not do", 5), ("won’t", 5), ("High – for launch", 2), ("1 - Critical", 2),
      ("hoch", 2), ("dringend", 1), ("muss", 1), ("élevée", 2), ("moyenne", 3), ("baja", 4),
      ("высокий", 2), ("高", 2), ("高优先级", 2), ("最高", 1), ("低", 4), ("낮음", 4), ("🔴", 1),
      ("🟢 fine", 4),
      ("", nil), ("?", nil), ("asap", nil), ("Q3", nil), ("100", nil), ("95%", nil), ("M", nil),
    ] as [(String, Int?)])
  func placesAPriority(text: String, place: Int?) {
    #expect(UrgencyWord.place(of: text) == place)
  }

  @Test(arguments: [
    ["P0", "P1", "P2", "P3"], ["1", "2", "3"], ["critical", "high", "medium", "low", "lowest"],
    ["must", "should", "could", "won't"], ["muss", "soll", "kann"], ["高", "中", "低"],
    ["🔴", "🟠", "🟡", "🟢", "⚪"],
  ])
  func keepsTheOrderOfEachScale(scale: [String]) {
    let places = scale.compactMap(UrgencyWord.place)
    #expect(places.count == scale.count)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
  }
}
