using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

public sealed class Notices
{
    [HubFact]
    public async Task What_the_applicant_is_to_be_told_waits_in_the_outbox_and_stands_in_the_event()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();

        var granted = await hub.Case(food);

        var notice = granted.Outbox.Where(o => o.DataSet == "Notice").MaxBy(o => o.Sequence)!;
        Assert.Equal(("ResultReady", "applicant"), (notice.Template, notice.Recipient));
        Assert.Equal(granted.Outbox.Count, granted.Outbox.Select(o => o.Sequence).Distinct().Count());
        Assert.Equal(granted.Events[^1].At, notice.At);
        Assert.Contains("\"notices\":[{\"template\":\"ResultReady\",\"to\":\"applicant\"}]", granted.Events[^1].Data, StringComparison.Ordinal);
        Assert.DoesNotContain("notices", granted.Events[^2].Data, StringComparison.Ordinal);
    }
}
