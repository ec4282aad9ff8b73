using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Web;

/// <summary>收费告知: only where law lets the organ charge, after acceptance, in writing.</summary>
[Collection(OneHub.Name)]
public sealed class FeeTests(HubApp app)
{
    private const string Roads = "11410702MB901069484000105004000";

    private static readonly object Fees = new
    {
        fees = new[] { new { name = "城市道路占用费", standard = "0.50元/平方米·日", quantity = "120平方米 × 30日", amount = 1800.00m, ground = "《城市道路管理条例》第三十七条" } },
    };

    [HubFact]
    public async Task A_matter_that_is_free_charges_nothing()
    {
        var story = await new Story(app).ReceivedAsync();
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        Assert.Equal("FEE_NOT_PROVIDED", (await (await app.As("zwfw-win01")).ActAsync($"/api/cases/{story.Id}/fees", Fees)).Code);
    }

    [HubFact]
    public async Task A_fee_is_told_after_acceptance_and_its_notice_prints()
    {
        var clerk = await app.As("zwfw-win01");
        var received = await clerk.ActAsync("/api/cases", new { matterCode = Roads, applicant = Story.Person, materials = Story.Materials("M01", "M02", "M03") });
        Assert.True(received.Status == HttpStatusCode.Created, received.Text);
        var story = new Story(app);
        story.Take(received);
        var fees = $"/api/cases/{story.Id}/fees";
        Assert.Equal("FEE_BEFORE_ACCEPTANCE", (await clerk.ActAsync(fees, Fees)).Code);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });

        Assert.Equal("FEE_LIST_EMPTY", (await clerk.ActAsync(fees, new { fees = Array.Empty<object>() })).Code);
        var charged = await clerk.ActAsync(fees, Fees);
        Assert.True(charged.Status == HttpStatusCode.OK, charged.Text);

        var line = (await clerk.GetAsync($"/api/cases/{story.Id}/papers")).Json.EnumerateArray().Single(p => p.GetProperty("kind").GetString() == "FeeNotice");
        Assert.StartsWith("%PDF", (await clerk.GetAsync($"/api/papers/{line.GetProperty("id")}")).Text, StringComparison.Ordinal);
    }
}
