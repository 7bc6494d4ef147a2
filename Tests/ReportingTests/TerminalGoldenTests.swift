import PlanModel
import Reporting
import Testing

/// Sections of the report on the sample plan at other widths, and in colour.
struct TerminalGoldenTests {
  @Test func usesTheRoomOfAWiderTerminal() {
    #expect(
      sections(["Phases", "Timeline", "Tasks"], width: 100, usesColor: false) == """
        Phases ─────────────────────────────────────────────────────────────────────────────────────────────

        Phase        Holds             Promised end  Planned end  P80 end        Chance
        ───────────  ────────────────  ────────────  ───────────  ──────────  ─────────
        Planning     before the tasks  2026-03-31    –            –                   –
        Development  8 tasks           2026-04-14    2026-04-16   2026-04-21   3 of 100
        Testing      3 working days    2026-04-17    2026-04-21   2026-04-24  <1 of 100
        Deployment   1 working day     2026-04-20    2026-04-22   2026-04-27   7 of 100

        All these promises together are kept in fewer than 1 of 100 futures.

        Timeline ───────────────────────────────────────────────────────────────────────────────────────────

                                                      Apr 2026
                                                  30            6             13            20            27
                                                                                 ▽     ▽     ▼             ◇
        DATA-1      Design the notificatio…  Ana      ▒▒▒──────────────────────┼──┤     ···· │        ····×┊
        OPS-1       Provision the queue      Cho      ▒▒▒▒────────────────────┼─┤       ···· │        ···· ┊
        FE-1        Build the inbox panel    Bob         ▒········▒▒▒▒────────┼──┤      ···· │        ···· ┊
        BE-1        Create the notificatio…  Ana         ▒········▒▒▒▒▒────────┼──┤     ···· │        ····×┊
        FE-2        Show unread counts 🔔…   Bob          ········     ▒▒─────┼──┤      ···· │        ···· ┊
        FE-3        Inbox accepted           Bob          ········      ◆─────┼─┤       ···· │        ···· ┊
        BE-2        Deliver through the pu…  Ana          ········        ····  ████─┤  ···· │        ····×┊
        OPS-2       Cut over                 Cho          ········        ····      ██  ···· │        ···· ┊
        Testing                                           ········        ····        ░░····░░░░      ···· ┊
        Deployment                                        ········        ····          ···· │  ░░    ···· ┊

        █ critical   ▒ can slip   ░ phase after the tasks   ◆ no effort   ─┼┤ ends so late in 50, 80 of 100
        · day off   × on leave
        ▼ promised 2026-04-20 (Deployment)   ◇ 80 of 100 end by 2026-04-27
        ▽ phase promised 2026-04-14 (Development), 2026-04-17 (Testing)

        Tasks ──────────────────────────────────────────────────────────────────────────────────────────────

        ID      Task                              Person  Start       Finish         Float  Critical  Effort
        ──────  ────────────────────────────────  ──────  ──────────  ──────────  ────────  ────────  ──────
        DATA-1  Design the notification schema    Ana     2026-04-01  2026-04-02     2.5 d      31 %   1.5 d
        BE-1    Create the notification API with  Ana     2026-04-02  2026-04-09     2.5 d      31 %   3.0 d
                paging, filters and read marks
        BE-2    Deliver through the push          Ana     2026-04-14  2026-04-15  no float     >99 %   2.0 d
                provider
        FE-1    Build the inbox panel             Bob     2026-04-02  2026-04-08     4.0 d       4 %   2.5 d
        FE-2    Show unread counts 🔔             Bob     2026-04-09  2026-04-10     3.5 d       4 %   1.0 d
                (通知バッジ)
        FE-3    Inbox accepted                    Bob     2026-04-10  2026-04-10     4.5 d       0 %   0.0 d
        OPS-1   Provision the queue               Cho     2026-04-01  2026-04-02     7.0 d      <1 %   1.0 d
        OPS-2   Cut over                          Cho     2026-04-16  2026-04-16  no float     100 %   0.5 d

        Float: how far a task can slip before the plan's finish moves. Critical: the share of futures in
        which the task decides the finish. Effort: likely person-days.

        """)
  }

  @Test func setsTitlesBesideTheBarsOnAWideTerminal() {
    #expect(
      sections(["Timeline"], width: 120, usesColor: false) == """
        Timeline ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

                                                                       Apr 2026
                                                                   30            6             13            20            27
                                                                                                  ▽     ▽     ▼             ◇
        DATA-1      Design the notification schema            Ana      ▒▒▒──────────────────────┼──┤     ···· │        ····×┊
        OPS-1       Provision the queue                       Cho      ▒▒▒▒────────────────────┼─┤       ···· │        ···· ┊
        FE-1        Build the inbox panel                     Bob         ▒········▒▒▒▒────────┼──┤      ···· │        ···· ┊
        BE-1        Create the notification API with paging…  Ana         ▒········▒▒▒▒▒────────┼──┤     ···· │        ····×┊
        FE-2        Show unread counts 🔔 (通知バッジ)        Bob          ········     ▒▒─────┼──┤      ···· │        ···· ┊
        FE-3        Inbox accepted                            Bob          ········      ◆─────┼─┤       ···· │        ···· ┊
        BE-2        Deliver through the push provider         Ana          ········        ····  ████─┤  ···· │        ····×┊
        OPS-2       Cut over                                  Cho          ········        ····      ██  ···· │        ···· ┊
        Testing                                                            ········        ····        ░░····░░░░      ···· ┊
        Deployment                                                         ········        ····          ···· │  ░░    ···· ┊

        █ critical   ▒ can slip   ░ phase after the tasks   ◆ no effort   ─┼┤ ends so late in 50, 80 of 100   · day off
        × on leave
        ▼ promised 2026-04-20 (Deployment)   ◇ 80 of 100 end by 2026-04-27
        ▽ phase promised 2026-04-14 (Development), 2026-04-17 (Testing)

        """)
  }

  /// Escape sequences begin with `␛` here, to be seen.
  @Test func marksWhatIsCriticalInColor() {
    let text = sections(
      ["Critical path, through links and people", "People"], width: 100, usesColor: true)
    #expect(
      text.replacing("\u{1B}", with: "␛") == """
        ␛[1mCritical path, through links and people␛[0m ␛[2m────────────────────────────────────────────────────────────␛[0m

        ␛[1mID␛[0m     ␛[1mTask␛[0m                            ␛[1mPerson␛[0m  ␛[1mStart␛[0m       ␛[1mFinish␛[0m      ␛[1mHeld by␛[0m
        ␛[2m─────␛[0m  ␛[2m──────────────────────────────␛[0m  ␛[2m──────␛[0m  ␛[2m──────────␛[0m  ␛[2m──────────␛[0m  ␛[2m─────────────────────────────␛[0m
        ␛[1;31mBE-2␛[0m   Deliver through the push        Ana     2026-04-14  2026-04-15  waits for Push provider,
               provider                                                        2026-04-14
        ␛[1;31mOPS-2␛[0m  Cut over                        Cho     2026-04-16  2026-04-16  waits for BE-2

        ␛[1mPeople␛[0m ␛[2m─────────────────────────────────────────────────────────────────────────────────────────────␛[0m

        ␛[1mPerson␛[0m  ␛[1mSkills␛[0m          ␛[1mTasks␛[0m   ␛[1mBusy␛[0m   ␛[1mIdle␛[0m  ␛[1mLoad␛[0m
        ␛[2m──────␛[0m  ␛[2m──────────────␛[0m  ␛[2m─────␛[0m  ␛[2m─────␛[0m  ␛[2m─────␛[0m  ␛[2m────␛[0m
        Ana     BE, DATA            3  6.5 d  3.5 d  65 %
        Bob     BE at 70 %, FE      3  3.5 d  6.5 d  35 %
        Cho     OPS                 2  1.5 d  3.5 d  30 %

        ␛[2mBusy and idle: person-days offered until the plan's finish; leave and the part of a day given to␛[0m
        ␛[2mother work are not offered.␛[0m

        """)
  }

  /// The sections with the given headings.
  private func sections(_ names: [String], width: Int, usesColor: Bool) -> String {
    var isWanted = false
    let blocks = ScheduleReport.report(on: SamplePlan.plan).blocks.filter { block in
      if case .heading(_, let text) = block { isWanted = names.contains(text) }
      return isWanted
    }
    return TerminalRenderer(width: width, usesColor: usesColor).render(Report(blocks))
  }
}
