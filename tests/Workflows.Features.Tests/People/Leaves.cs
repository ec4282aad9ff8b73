using ApprovalHub.Features.People;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.People;

/// <summary>请假登记 is refused where it would be wrong.</summary>
public sealed class Leaves
{
    [HubTheory]
    [InlineData("scjg-rev2", "2026-10-12", "2026-10-13", "LEAVE_NOT_YOURS")]
    [InlineData("scjg-rev1", "2026-09-17", "2026-09-18", "LEAVE_DAYS_WRONG")]
    [InlineData("scjg-rev1", "2026-10-13", "2026-10-12", "LEAVE_DAYS_WRONG")]
    [InlineData("scjg-rev1", "2026-10-12", "2027-10-14", "LEAVE_DAYS_WRONG")]
    [InlineData("scjg-rev1", "2026-10-08", "2026-10-09", "LEAVE_RECORDED_ALREADY")]
    public async Task It_is_one_s_own_of_bearable_length_and_recorded_once(string whose, string from, string to, string code)
    {
        await using var hub = await Hub.OpenAsync();
        await hub.As("scjg-rev1").Leave("scjg-rev1", new(2026, 10, 8), new(2026, 10, 9));

        await Refused.With(code, () => Record(hub, DemoCentre.Person(whose), from, to));
    }

    [HubFact]
    public async Task An_administrator_records_it_for_others_but_for_nobody_unknown()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.As("zwfw-admin1").Change(_ => { });

        await Record(hub, DemoCentre.Person("scjg-rev1"), "2026-10-12", "2026-10-13");
        await Refused.With("PERSON_UNKNOWN", () => Record(hub, Guid.Empty, "2026-10-12", "2026-10-13"));
        await Refused.With("POST_UNATTENDED", () => Record(hub, DemoCentre.Person("scjg-rev2"), "2026-10-13", "2026-10-14"));
    }

    private static Task<bool> Record(Hub hub, Guid person, string from, string to) => hub.Ask(async (RecordLeave.Handler h) =>
    {
        await h.HandleAsync(new RecordLeave.Command(person, DateOnly.Parse(from, null), DateOnly.Parse(to, null)), CancellationToken.None);
        return true;
    });
}
