using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>Drafts of templates over the wire: kept, refused in words, packed.</summary>
[Collection(OneHub.Name)]
public sealed class TemplateDraftTests(HubApp app)
{
    [HubFact]
    public async Task A_faulty_draft_is_kept_with_its_faults_and_refused_when_it_is_submitted()
    {
        var admin = await app.As("zwfw-admin1");
        var definition = Definition("commitment", json => json["name"] = "告知承诺（修订）");
        definition["root"]!["activities"]!.AsArray().First(a => (string?)a!["type"] == "ApprovalHub.Intake")!.AsObject().Remove("limit");

        var draft = await admin.PutAsync("/api/template-drafts", new { definition });
        var submission = await admin.PostAsync("/api/template-drafts/commitment/submission", new { revision = Revision(draft.Json), why = "试" });

        Assert.Equal(HttpStatusCode.OK, draft.Status);
        Assert.All(draft.Json.GetProperty("faults").EnumerateArray(), fault => Assert.False(string.IsNullOrWhiteSpace(fault.GetProperty("text").GetString())));
        Assert.Equal((HttpStatusCode.BadRequest, "TEMPLATE_FAULTY"), (submission.Status, submission.Code));
        Assert.Equal(draft.Json.GetProperty("faults").GetArrayLength(), submission.Json.GetProperty("faults").GetArrayLength());
        Assert.Equal((HttpStatusCode.PreconditionFailed, "TEMPLATE_DRAFT_CHANGED"), Seen(await admin.PutAsync("/api/template-drafts", new { definition, revision = Guid.CreateVersion7() })));
        Assert.Equal(HttpStatusCode.NoContent, (await admin.DeleteAsync($"/api/template-drafts/commitment?revision={Revision(draft.Json)}")).Status);
        Assert.Equal((HttpStatusCode.NotFound, "TEMPLATE_DRAFT_UNKNOWN"), Seen(await admin.GetAsync("/api/template-drafts/commitment")));
    }

    [HubFact]
    public async Task A_clerk_neither_draws_nor_retires_nor_sees_drafts()
    {
        var clerk = await app.As("zwfw-win01");

        Assert.Equal((HttpStatusCode.Forbidden, "ADMINISTRATORS_ONLY"), Seen(await clerk.PutAsync("/api/template-drafts", new { definition = Definition("hearing", _ => { }) })));
        Assert.Equal((HttpStatusCode.Forbidden, "TEMPLATE_NOT_YOURS"), Seen(await clerk.GetAsync("/api/template-drafts")));
        foreach (var path in new[] { "/api/template-drafts/hearing", "/api/template-drafts/hearing/definition", "/api/template-drafts/hearing/difference" })
            Assert.Equal((HttpStatusCode.Forbidden, "TEMPLATE_NOT_YOURS"), Seen(await clerk.GetAsync(path)));
        Assert.Equal((HttpStatusCode.Forbidden, "ADMINISTRATORS_ONLY"), Seen(await clerk.PostAsync("/api/template-drafts/hearing/submission", new { revision = Guid.Empty, why = "试" })));
        Assert.Equal((HttpStatusCode.Forbidden, "TEMPLATE_NOT_YOURS"), Seen(await clerk.PostAsync("/api/template-drafts/hearing/return", new { revision = Guid.Empty, reason = "试" })));
        Assert.Equal((HttpStatusCode.Forbidden, "TEMPLATE_NOT_YOURS"), Seen(await clerk.PostAsync("/api/template-drafts/hearing/publication", new { revision = Guid.Empty })));
        Assert.Equal((HttpStatusCode.Forbidden, "NOT_ALLOWED"), Seen(await SendAsync(clerk, [1])));
        Assert.Equal((HttpStatusCode.Forbidden, "TEMPLATE_NOT_YOURS"), Seen(await clerk.PostAsync("/api/templates/hearing/1/retirement", new { why = "试" })));
        Assert.Equal((HttpStatusCode.Forbidden, "TEMPLATE_NOT_YOURS"), Seen(await clerk.PostAsync($"/api/templates/hearing/1/retirement/confirmation?request={Guid.Empty}", new { })));
    }

    [HubFact]
    public async Task The_last_version_that_a_matter_needs_is_not_retired()
    {
        var answer = await (await app.As("zwfw-admin1")).PostAsync("/api/templates/hearing/1/retirement", new { why = "试" });

        Assert.Equal((HttpStatusCode.Conflict, "TEMPLATE_STILL_NEEDED"), Seen(answer));
    }

    [HubFact]
    public async Task The_pack_of_all_comes_back_unchanged_and_what_is_no_zip_is_refused()
    {
        var admin = await app.As("zwfw-admin1");
        using var pack = new MemoryStream();
        await using (var zip = new ZipArchive(pack, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var text in DemoCentre.Files.Templates)
            {
                await using var entry = new StreamWriter(await zip.CreateEntry($"{Guid.CreateVersion7():N}.json").OpenAsync());
                await entry.WriteAsync(text);
            }
        }

        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/api/templates/pack")).Status);
        var answer = await SendAsync(admin, pack.ToArray());
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.All(answer.Json.EnumerateArray(), line => Assert.Equal("Unchanged", line.GetProperty("state").GetString()));
        Assert.Equal((HttpStatusCode.BadRequest, "ZIP_UNREADABLE"), Seen(await SendAsync(admin, [1, 2, 3])));
    }

    private static Task<HubClient.Answer> SendAsync(HubClient admin, byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        return admin.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/template-drafts/pack") { Content = content });
    }

    private static JsonNode Definition(string id, Action<JsonNode> change)
    {
        var definition = JsonNode.Parse(DemoCentre.Files.Templates.Single(t => t.Contains($"\"definitionId\": \"{id}\"", StringComparison.Ordinal)))!;
        change(definition);
        return definition;
    }

    private static string Revision(JsonElement draft) => draft.GetProperty("line").GetProperty("revision").GetString()!;

    private static (HttpStatusCode, string?) Seen(HubClient.Answer answer) => (answer.Status, answer.Code);
}
