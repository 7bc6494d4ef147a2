import PlanModel
import Testing

struct NearestNameTests {
  @Test(
    arguments: [
      ("capcity", "capacity"), ("Skills", "skills"), ("holiday", "holidays"), ("utnil", "until"),
      ("be", "BE"), ("FE", nil), ("budget", nil), ("", nil), ("naem", "name"), ("nale", "name"),
    ] as [(String, String?)])
  func findsTheNameThatWasMeant(written: String, meant: String?) {
    let known = ["name", "skills", "capacity", "until", "holidays", "BE", "nale2"]
    #expect(known.nearest(to: written) == meant)
  }

  @Test func takesTheFirstOfEquallyNearNames() {
    #expect(["BE-2", "BE-3"].nearest(to: "BE-1") == "BE-2")
    #expect(["BE-3", "BE-2"].nearest(to: "BE-1") == "BE-3")
  }

  @Test func leavesVeryLongNamesAlone() {
    let long = String(repeating: "x", count: 65)
    #expect([long].nearest(to: long) == nil)
    #expect([long, "x"].nearest(to: "X") == "x")
  }
}
