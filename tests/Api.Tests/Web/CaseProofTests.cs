using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Web;

[Collection(OneHub.Name)]
public sealed class CaseProofTests(HubApp app)
{
    [HubFact]
    public async Task A_proof_tells_versions_and_how_every_date_was_counted()
    {
        var story = await new Story(app).ReceivedAsync();
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        var clerk = await app.As("zwfw-win01");

        var proof = (await clerk.GetAsync($"/api/cases/{story.Id}/proof")).Json;
        var file = (await clerk.GetAsync($"/api/cases/{story.Id}")).Json;

        Assert.Equal(file.GetProperty("rules").GetProperty("matterVersion").GetInt32(), proof.GetProperty("matter").GetProperty("number").GetInt32());
        var promised = proof.GetProperty("counts").EnumerateArray().Single(c => c.GetProperty("what").GetString() == "Promised");
        Assert.Equal(file.GetProperty("promisedDue").GetString(), promised.GetProperty("due").GetString());
        Assert.Equal(10, promised.GetProperty("spans").EnumerateArray().Sum(s => s.GetProperty("amount").GetDecimal()));
        Assert.Equal(0, promised.GetProperty("extendedBy").GetInt32());
        var events = (await clerk.GetAsync($"/api/cases/{story.Id}/events")).Json.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(events[0].GetProperty("hash").GetString(), events[1].GetProperty("previousHash").GetString());
    }

    [HubTheory]
    [InlineData("proof")]
    [InlineData("participants")]
    [InlineData("tasks/019a0000-0000-7000-8000-000000000000/colleagues")]
    public async Task What_a_neighbour_may_not_see_does_not_exist_for_them(string what)
    {
        var story = await new Story(app).ReceivedAsync();

        Assert.Equal("CASE_UNKNOWN", (await (await app.As("wsjk-rev1")).GetAsync($"/api/cases/{story.Id}/{what}")).Code);
    }

    [HubFact]
    public async Task A_case_says_in_whose_reach_its_acts_are_and_whom_they_could_name()
    {
        var story = await new Story(app).ReceivedAsync();
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        var reviewer = await app.As("scjg-rev1");

        var acts = (await reviewer.GetAsync($"/api/cases/{story.Id}/acts")).Json.GetProperty("acts").EnumerateArray().ToList();
        var task = await story.TaskAsync(reviewer, "review");
        await reviewer.PostAsync($"/api/cases/{story.Id}/tasks/{task}/claim", null);
        var colleagues = (await reviewer.GetAsync($"/api/cases/{story.Id}/tasks/{task}/colleagues")).Json.EnumerateArray().ToList();

        Assert.DoesNotContain(acts, a => a.GetProperty("name").GetString() == "terminate" && a.GetProperty("inReach").GetBoolean());
        Assert.Contains(acts, a => a.GetProperty("name").GetString() == "complete" && a.GetProperty("inReach").GetBoolean());
        Assert.Equal("陈欣然", Assert.Single(colleagues).GetProperty("name").GetString());
    }

    [HubFact]
    public async Task The_list_takes_filters_and_refuses_what_it_does_not_know()
    {
        var story = await new Story(app).ReceivedAsync();
        var clerk = await app.As("zwfw-win01");
        var number = (await clerk.GetAsync($"/api/cases/{story.Id}")).Of("number");

        var found = (await clerk.GetAsync($"/api/cases?q={number}&state=Received&lane=Normal&department=SCJG&matter={Story.Food}&from=2026-01-01")).Json;
        var choices = (await clerk.GetAsync("/api/cases/choices")).Json;

        Assert.Equal(story.Id, Assert.Single(found.GetProperty("items").EnumerateArray()).GetProperty("id").GetString());
        Assert.Contains(
            (await clerk.GetAsync("/api/cases?take=200", ("X-Find", "410702199003072519"))).Json.GetProperty("items").EnumerateArray(), c => c.GetProperty("id").GetString() == story.Id);
        Assert.Equal("LANE_UNKNOWN", (await clerk.GetAsync("/api/cases?lane=Blue")).Code);
        Assert.Contains(choices.GetProperty("departments").EnumerateArray(), d => d.GetProperty("code").GetString() == "SCJG");
        Assert.Contains(choices.GetProperty("matters").EnumerateArray(), m => m.GetProperty("code").GetString() == Story.Food);
    }
}
