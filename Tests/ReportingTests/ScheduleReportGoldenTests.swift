import PlanModel
import Reporting
import Testing

/// The whole report on the sample plan at 80 columns: what a lead forwards.
struct ScheduleReportGoldenTests {
  @Test func writesTheWholeReportAtEightyColumns() {
    let text = TerminalRenderer(width: 80, usesColor: false).render(
      ScheduleReport.report(on: SamplePlan.plan))
    #expect(
      text == """
        Notification inbox
        ━━━━━━━━━━━━━━━━━━

        ✗ 1 error, 1 warning: see below.

        3 people in the team file. Work starts on Wed 2026-04-01, when the phase
        “Development” starts.

        80 of 100 futures end by 27 April 2026; the spec promises 20 April 2026 (end of
        “Deployment”), which 7 of 100 reach.

        Sampling error: ± 0.03 d on the date, ± 0.3 of 100 on the chance (one standard
        error; 10,000 trials, seed 42).

        Summary ────────────────────────────────────────────────────────────────────────

                            Finish             Error  Release                Error
        ──────────────────  ──────────────  ────────  ──────────────  ────────────
        Plan, as estimated  Thu 2026-04-16            Wed 2026-04-22
        P50: 50 of 100 by   Fri 2026-04-17  ± 0.03 d  Thu 2026-04-23      ± 0.03 d
        P80: 80 of 100 by   Tue 2026-04-21  ± 0.03 d  Mon 2026-04-27      ± 0.03 d
        P95: 95 of 100 by   Thu 2026-04-23  ± 0.06 d  Wed 2026-04-29      ± 0.06 d
        Promised                                      Mon 2026-04-20
        Chance of that                                7 of 100        ± 0.3 of 100

        • Lower bound: the staffing model allows no finish before Wed 2026-04-15; the
          plan is 1.0 d (11.1 %) above it.
        • Critical path by links only: 7 working days (DATA-1 → BE-1 → BE-2 → OPS-2).
        • Total effort: 11.5 person-days in 8 tasks, at 8 hours a day.
        • Without any uncertainty the trials (policy dispatch) end 0.5 d later than the
          plan.

        Phases ─────────────────────────────────────────────────────────────────────────

        Phase        Holds             Promised end  Planned end  P80 end        Chance
        ───────────  ────────────────  ────────────  ───────────  ──────────  ─────────
        Planning     before the tasks  2026-03-31    –            –                   –
        Development  8 tasks           2026-04-14    2026-04-16   2026-04-21   3 of 100
        Testing      3 working days    2026-04-17    2026-04-21   2026-04-24  <1 of 100
        Deployment   1 working day     2026-04-20    2026-04-22   2026-04-27   7 of 100

        All these promises together are kept in fewer than 1 of 100 futures.

        Critical path, through links and people ────────────────────────────────────────

        ID     Task                  Person  Start       Finish      Held by
        ─────  ────────────────────  ──────  ──────────  ──────────  ───────────────────
        BE-2   Deliver through the   Ana     2026-04-14  2026-04-15  waits for Push
               push provider                                         provider,
                                                                     2026-04-14
        OPS-2  Cut over              Cho     2026-04-16  2026-04-16  waits for BE-2

        Timeline ───────────────────────────────────────────────────────────────────────

                             Apr 2026
                         30            6             13            20            27
                                                        ▽     ▽     ▼             ◇
        DATA-1      Ana      ▒▒▒──────────────────────┼──┤     ···· │        ····×┊
        OPS-1       Cho      ▒▒▒▒────────────────────┼─┤       ···· │        ···· ┊
        FE-1        Bob         ▒········▒▒▒▒────────┼──┤      ···· │        ···· ┊
        BE-1        Ana         ▒········▒▒▒▒▒────────┼──┤     ···· │        ····×┊
        FE-2        Bob          ········     ▒▒─────┼──┤      ···· │        ···· ┊
        FE-3        Bob          ········      ◆─────┼─┤       ···· │        ···· ┊
        BE-2        Ana          ········        ····  ████─┤  ···· │        ····×┊
        OPS-2       Cho          ········        ····      ██  ···· │        ···· ┊
        Testing                  ········        ····        ░░····░░░░      ···· ┊
        Deployment               ········        ····          ···· │  ░░    ···· ┊

        █ critical   ▒ can slip   ░ phase after the tasks   ◆ no effort
        ─┼┤ ends so late in 50, 80 of 100   · day off   × on leave
        ▼ promised 2026-04-20 (Deployment)   ◇ 80 of 100 end by 2026-04-27
        ▽ phase promised 2026-04-14 (Development), 2026-04-17 (Testing)

        Tasks ──────────────────────────────────────────────────────────────────────────

        ID      Task          Person  Start       Finish         Float  Critical  Effort
        ──────  ────────────  ──────  ──────────  ──────────  ────────  ────────  ──────
        DATA-1  Design the    Ana     2026-04-01  2026-04-02     2.5 d      31 %   1.5 d
                notification
                schema
        BE-1    Create the    Ana     2026-04-02  2026-04-09     2.5 d      31 %   3.0 d
                notification
                API with
                paging,
                filters and
                read marks
        BE-2    Deliver       Ana     2026-04-14  2026-04-15  no float     >99 %   2.0 d
                through the
                push
                provider
        FE-1    Build the     Bob     2026-04-02  2026-04-08     4.0 d       4 %   2.5 d
                inbox panel
        FE-2    Show unread   Bob     2026-04-09  2026-04-10     3.5 d       4 %   1.0 d
                counts 🔔
                (通知バッジ)
        FE-3    Inbox         Bob     2026-04-10  2026-04-10     4.5 d       0 %   0.0 d
                accepted
        OPS-1   Provision     Cho     2026-04-01  2026-04-02     7.0 d      <1 %   1.0 d
                the queue
        OPS-2   Cut over      Cho     2026-04-16  2026-04-16  no float     100 %   0.5 d

        Float: how far a task can slip before the plan's finish moves. Critical: the
        share of futures in which the task decides the finish. Effort: likely
        person-days.

        People ─────────────────────────────────────────────────────────────────────────

        Person  Skills          Tasks   Busy   Idle  Load
        ──────  ──────────────  ─────  ─────  ─────  ────
        Ana     BE, DATA            3  6.5 d  3.5 d  65 %
        Bob     BE at 70 %, FE      3  3.5 d  6.5 d  35 %
        Cho     OPS                 2  1.5 d  3.5 d  30 %

        Busy and idle: person-days offered until the plan's finish; leave and the part
        of a day given to other work are not offered.

        Risks in every trial ───────────────────────────────────────────────────────────

        Risk                            Strikes          Adds  Hits         Written
        ────────────────────────────  ─────────  ────────────  ───────────  ────────────
        The push provider changes     30 of 100  +20 % effort  BE-2, OPS-2  Medium, High
        its limits
        Key people are needed         10 of 100   +8 % effort  all tasks    Low, Medium
        elsewhere

        Assumptions ────────────────────────────────────────────────────────────────────

        • 10,000 trials, seed 42: the same files, options and seed give the same
          numbers.
        • In every trial the planned person does each task; who is free takes the first
          task of theirs that can start, in planned order (policy dispatch).
        • An estimate that is one number (8 tasks) is off as histories show: half of
          such tasks take less than 0.95 times the estimate, 10 of 100 take more than
          2.05 times.
        • Efforts vary together: of the variance 5 % common to all tasks, 10 % common to
          a person's tasks.
        • Risks that hit one task multiply; hours that they add come on top.
        • “Push provider” arrives between 2026-04-10 and 2026-04-18; the plan counts on
          2026-04-14.
        • OPS-1 has no effort: 8.0 h are assumed.
        • The risk “Key people are needed elsewhere” names no task: it is taken to hit
          all of them.
        • “Sign-on” has no arrival date: it is taken to be there.
        • The plan is the best of 240 schedules; the integer program searched 12 nodes
          for a staffing.

        """)
  }
}
