using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Features.Files;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests.Web;

[Collection(OneHub.Name)]
public sealed class FileKeepingTests(HubApp app)
{
    private async Task<(HubClient Clerk, object Place, Story Story)> CaseAsync()
    {
        var story = await new Story(app).ReceivedAsync();
        return (await app.As("zwfw-win01"), new { caseId = story.Id }, story);
    }

    [HubFact]
    public async Task A_file_is_taken_away_by_its_uploader_until_acceptance_and_stays_from_then_on()
    {
        var (clerk, place, story) = await CaseAsync();
        var one = await Uploads.SendAsync(clerk, "/api/files", Uploads.Png, place);
        var two = await Uploads.SendAsync(clerk, "/api/files", Uploads.Png, place);

        Assert.Equal("FILE_NOT_YOURS", (await (await app.As("zwfw-win02")).DeleteAsync($"/api/files/{one.Of("id")}")).Code);
        Assert.Equal(HttpStatusCode.NoContent, (await clerk.DeleteAsync($"/api/files/{one.Of("id")}")).Status);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        Assert.Equal("FILE_STAYS", (await clerk.DeleteAsync($"/api/files/{two.Of("id")}")).Code);
        Assert.Equal("FILE_UNKNOWN", (await clerk.GetAsync($"/api/files/{one.Of("id")}/content")).Code);
    }

    [HubFact]
    public async Task What_nobody_goes_on_with_is_swept_up_and_what_belongs_to_a_case_stays()
    {
        var (clerk, place, _) = await CaseAsync();
        var draft = await clerk.PostAsync("/api/drafts", new { content = new { } });
        var (lone, kept) = (Uploads.Pdf(1234), Uploads.Pdf(2345));
        var upload = await Uploads.BeginAsync(clerk, "/api/files", lone, place);
        await clerk.PartAsync(upload, lone[..100], 0);
        var orphan = await Uploads.SendAsync(clerk, "/api/files", lone, new { draftId = draft.Of("id") });
        var shared = await Uploads.SendAsync(clerk, "/api/files", kept, new { draftId = draft.Of("id") });
        var ofCase = await Uploads.SendAsync(clerk, "/api/files", kept, place);
        await clerk.DeleteAsync($"/api/drafts/{draft.Of("id")}");

        await using var scope = app.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IHubDb>();
        var old = new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero);
        await db.Uploads.ExecuteUpdateAsync(set => set.SetProperty(u => u.TouchedAt, old));
        await db.Files.ExecuteUpdateAsync(set => set.SetProperty(f => f.AddedAt, old));
        foreach (var path in Directory.EnumerateFiles(app.Folder, "*", SearchOption.AllDirectories).Where(p => Path.GetFileName(p).Length == 64))
            File.SetLastWriteTimeUtc(path, old.UtcDateTime);
        await scope.ServiceProvider.GetRequiredService<CleanFiles.Handler>().HandleAsync(CancellationToken.None);

        Assert.Equal("UPLOAD_UNKNOWN", (await clerk.PartAsync(upload, lone[100..], 100)).Code);
        Assert.Empty(Directory.EnumerateFiles(app.Folder, orphan.Of("sha256")!, SearchOption.AllDirectories));
        Assert.Equal("FILE_UNKNOWN", (await clerk.GetAsync($"/api/files/{shared.Of("id")}/content")).Code);
        Assert.Equal(kept, (await clerk.GetAsync($"/api/files/{ofCase.Of("id")}/content")).Bytes);
    }

    [HubFact]
    public async Task What_is_taken_is_said_before_a_byte_is_sent()
    {
        var limits = (await app.Anybody().GetAsync("/api/public/files/limits")).Json;

        Assert.Equal(50 * 1024 * 1024, limits.GetProperty("largest").GetInt64());
        Assert.Contains(".ofd", limits.GetProperty("endings").EnumerateArray().Select(e => e.GetString()));
    }
}
