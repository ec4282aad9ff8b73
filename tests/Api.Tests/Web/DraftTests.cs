using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Web;

[Collection(OneHub.Name)]
public sealed class DraftTests(HubApp app)
{
    private static object Draft(string name) => new { title = name, matterCode = Story.Food, content = new { name, step = 2 } };

    [HubFact]
    public async Task A_draft_is_saved_over_the_version_that_was_seen_and_no_other()
    {
        var clerk = await app.As("zwfw-win03");
        var created = await clerk.PostAsync("/api/drafts", Draft("一"));
        var (id, first) = (created.Of("id"), created.Headers.ETag!.Tag);

        var saved = await clerk.PutAsync($"/api/drafts/{id}", Draft("二"), ("If-Match", first));
        var stale = await clerk.PutAsync($"/api/drafts/{id}", Draft("三"), ("If-Match", first));
        var blind = await clerk.PutAsync($"/api/drafts/{id}", Draft("四"));
        var read = await clerk.GetAsync($"/api/drafts/{id}");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (created.Status, saved.Status));
        Assert.Equal((HttpStatusCode.PreconditionFailed, "DRAFT_CHANGED"), (stale.Status, stale.Code));
        Assert.Equal("IF_MATCH_MISSING", blind.Code);
        Assert.Equal("二", read.Json.GetProperty("content").GetProperty("name").GetString());
        Assert.Contains(id!, (await clerk.GetAsync("/api/drafts")).Text);
        Assert.Equal("DRAFT_UNKNOWN", (await (await app.As("zwfw-win02")).GetAsync($"/api/drafts/{id}")).Code);
        Assert.Equal(HttpStatusCode.NoContent, (await clerk.DeleteAsync($"/api/drafts/{id}")).Status);
        Assert.Equal("DRAFT_UNKNOWN", (await clerk.GetAsync($"/api/drafts/{id}")).Code);
    }

    [HubFact]
    public async Task Of_saves_at_once_one_wins()
    {
        var clerk = await app.As("zwfw-win03");
        var created = await clerk.PostAsync("/api/drafts", Draft("一"));

        var saves = await Task.WhenAll(Enumerable.Range(0, 6).Select(i =>
            clerk.PutAsync($"/api/drafts/{created.Of("id")}", Draft($"{i}"), ("If-Match", created.Headers.ETag!.Tag))));

        Assert.Single(saves, s => s.Status == HttpStatusCode.OK);
        Assert.All(saves.Where(s => s.Status != HttpStatusCode.OK), s => Assert.Equal("DRAFT_CHANGED", s.Code));
        await clerk.DeleteAsync($"/api/drafts/{created.Of("id")}");
    }

    [HubFact]
    public async Task Drafts_have_their_bounds()
    {
        var clerk = await app.As("zwfw-win04");
        Assert.Equal("DRAFT_TOO_LONG", (await clerk.PostAsync("/api/drafts", new { content = new { text = new string('长', 140_000) } })).Code);
        Assert.Equal("FORM_NOT_AN_OBJECT", (await clerk.PostAsync("/api/drafts", new { content = "text" })).Code);
        for (var i = 0; i < 50; i++)
            Assert.Equal(HttpStatusCode.Created, (await clerk.PostAsync("/api/drafts", Draft($"{i}"))).Status);
        Assert.Equal("DRAFTS_TOO_MANY", (await clerk.PostAsync("/api/drafts", Draft("51"))).Code);
    }

    [HubFact]
    public async Task An_applicant_s_draft_opens_to_code_and_secret_only_and_its_files_go_with_the_application()
    {
        var anybody = app.Anybody();
        var made = await anybody.PostAsync("/api/public/drafts", Draft("申请"));
        var (code, secret) = (made.Of("code")!, made.Of("secret")!);
        var mine = ("X-Applicant", $"draft {code} {secret}");

        Assert.Equal("申请", (await anybody.GetAsync($"/api/public/drafts/{code}", mine)).Json.GetProperty("content").GetProperty("name").GetString());
        Assert.Equal("DRAFT_OR_SECRET_WRONG", (await anybody.GetAsync($"/api/public/drafts/{code}", ("X-Applicant", $"draft {code} {new string('0', 32)}"))).Code);
        Assert.Equal("DRAFT_OR_SECRET_WRONG", (await anybody.GetAsync("/api/public/drafts/AAAAAAAAAA", ("X-Applicant", $"draft AAAAAAAAAA {secret}"))).Code);
        Assert.Equal("DRAFT_OR_SECRET_WRONG", (await anybody.GetAsync("/api/public/drafts/AAAAAAAAAA", mine)).Code);
        Assert.Equal("APPLICANT_HEADER_UNREADABLE", (await anybody.GetAsync($"/api/public/drafts/{code}")).Code);
        Assert.Equal(HttpStatusCode.OK, (await anybody.PutAsync($"/api/public/drafts/{code}", Draft("再填"), mine, ("If-Match", "\"1\""))).Status);

        var file = await Uploads.SendAsync(anybody, "/api/public/files", Uploads.Png, new { trust = "D" }, mine);
        Assert.Equal("D", file.Of("trust"));
        var applied = await anybody.ActAsync("/api/public/applications",
            new { matterCode = Story.Food, applicant = Story.Person, materials = Story.Materials("M01", "M02", "M03", "M04", "M05") });
        var ours = ("X-Applicant", $"case {applied.Of("number")} {applied.Of("queryCode")}");
        var take = new { draftCode = code, draftSecret = secret };
        var taken = await anybody.PostAsync($"/api/public/cases/{applied.Of("number")}/files/take", take, ours);
        var again = await anybody.PostAsync($"/api/public/cases/{applied.Of("number")}/files/take", take, ours);

        Assert.Equal(file.Of("id"), Assert.Single(taken.Json.EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(taken.Text, again.Text);
        Assert.Equal(Uploads.Png, (await anybody.GetAsync($"/api/public/files/{file.Of("id")}/content", ours)).Bytes);
        Assert.Equal("FILE_UNKNOWN", (await anybody.GetAsync($"/api/public/files/{file.Of("id")}/content", mine)).Code);
        Assert.Equal("TRUST_NOT_YOURS", (await anybody.PostAsync("/api/public/files",
            new { name = "a.png", size = 3, sha256 = new string('a', 64), materialCode = "M01", trust = "A" }, ours)).Code);
        Assert.Equal("CASE_OR_CODE_WRONG", (await anybody.GetAsync("/api/public/files", ("X-Applicant", $"case {applied.Of("number")} AAAAAAAA"))).Code);
        Assert.Equal(HttpStatusCode.NoContent, (await anybody.DeleteAsync($"/api/public/drafts/{code}", mine)).Status);
    }
}
