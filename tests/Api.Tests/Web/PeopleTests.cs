using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Web;

[Collection(OneHub.Name)]
public sealed class PeopleTests(HubApp app)
{
    [HubFact]
    public async Task The_organisation_is_told_to_administrators_only()
    {
        var told = (await (await app.As("zwfw-admin1")).GetAsync("/api/people/organisation")).Json;

        var department = told.GetProperty("departments").EnumerateArray().Single(d => d.GetProperty("code").GetString() == "SCJG");
        var chief = department.GetProperty("posts").EnumerateArray().Single(p => p.GetProperty("code").GetString() == "SCJG-CHIEF");
        Assert.Equal(("张红梅", "李思远"), (chief.GetProperty("a").GetProperty("name").GetString(), chief.GetProperty("b").GetProperty("name").GetString()));
        var window = told.GetProperty("windows").EnumerateArray().Single(w => w.GetProperty("number").GetString() == "216");
        Assert.DoesNotContain("11410702", window.GetProperty("matters")[0].GetString());
        Assert.Contains(told.GetProperty("authorisations").EnumerateArray(), a => a.GetProperty("person").GetString() == "张红梅" && a.GetProperty("act").GetString() == "Decide");
        Assert.Contains(told.GetProperty("delegations").EnumerateArray(), d => d.GetProperty("acts").EnumerateArray().Any(a => a.GetString() == "Deliver"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As("scjg-head")).GetAsync("/api/people/organisation")).Status);
    }

    [HubFact]
    public async Task A_leave_is_ended_by_who_may()
    {
        var admin = await app.As("zwfw-admin1");
        var id = DemoCentre.Person("wsjk-chief");
        var leave = new { personId = id, from = "2027-03-01", to = "2027-03-05" };
        Assert.Equal(HttpStatusCode.NoContent, (await admin.PostAsync("/api/people/leaves", leave)).Status);

        Assert.Equal("LEAVE_NOT_YOURS", (await (await app.As("wsjk-rev1")).PostAsync("/api/people/leaves/end", new { personId = id, from = "2027-03-01" })).Code);
        Assert.Equal(HttpStatusCode.NoContent, (await admin.PostAsync("/api/people/leaves/end", new { personId = id, from = "2027-03-01" })).Status);
        Assert.Equal("LEAVE_UNKNOWN", (await admin.PostAsync("/api/people/leaves/end", new { personId = id, from = "2027-03-01" })).Code);
    }
}
