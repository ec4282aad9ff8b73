using System.Net;
using System.Text;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Web;

[Collection(OneHub.Name)]
public sealed class FileTests(HubApp app)
{
    private const int Part = 8 * 1024 * 1024;

    private async Task<(HubClient Clerk, object Place, Story Story)> CaseAsync()
    {
        var story = await new Story(app).ReceivedAsync();
        return (await app.As("zwfw-win01"), new { caseId = story.Id }, story);
    }

    [HubFact]
    public async Task A_large_file_comes_in_parts_goes_on_after_a_break_and_is_the_same_bytes()
    {
        var (clerk, place, _) = await CaseAsync();
        var bytes = Uploads.Pdf(Part + 1_000_000);
        var address = await Uploads.BeginAsync(clerk, "/api/files", bytes, place);

        Assert.Equal("REQUEST_TOO_LARGE", (await clerk.PartAsync(address, bytes, 0, ("Expect", "100-continue"))).Code);
        Assert.Equal(HttpStatusCode.NoContent, (await clerk.PartAsync(address, bytes[..Part], 0)).Status);
        var twice = await clerk.PartAsync(address, bytes[..Part], 0);
        var early = await clerk.PostAsync($"{address}/finish", null);
        var asked = await clerk.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        Assert.Equal(HttpStatusCode.NoContent, (await clerk.PartAsync(address, bytes[Part..], Part)).Status);
        var finished = await clerk.PostAsync($"{address}/finish", null);
        var again = await clerk.PostAsync($"{address}/finish", null);
        var read = await clerk.GetAsync($"{address}/content?download=true");

        Assert.Equal("UPLOAD_OFFSET_WRONG", twice.Code);
        Assert.Equal(Part.ToString(System.Globalization.CultureInfo.InvariantCulture), twice.Json.GetProperty("values").GetProperty("arrived").GetString());
        Assert.Equal("UPLOAD_NOT_WHOLE", early.Code);
        Assert.Equal($"{Part}", Assert.Single(asked.Headers.GetValues("Upload-Offset")));
        Assert.True(finished.Status == HttpStatusCode.OK, finished.Text);
        Assert.Equal(("application/pdf", "C"), (finished.Of("type"), finished.Of("trust")));
        Assert.Equal(finished.Text, again.Text);
        Assert.Equal(bytes, read.Bytes);
        Assert.Equal("attachment", read.Content.ContentDisposition!.DispositionType);
    }

    [HubFact]
    public async Task Parts_sent_at_once_are_written_once()
    {
        var (clerk, place, _) = await CaseAsync();
        var bytes = Uploads.Pdf(300_000);
        var address = await Uploads.BeginAsync(clerk, "/api/files", bytes, place);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => clerk.PartAsync(address, bytes, 0)));
        var finished = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => clerk.PostAsync($"{address}/finish", null)));

        Assert.Single(answers, a => a.Status == HttpStatusCode.NoContent);
        Assert.All(answers.Where(a => a.Status != HttpStatusCode.NoContent), a => Assert.True(a.Code is "UPLOAD_OFFSET_WRONG" or "UPLOAD_BUSY", a.Text));
        Assert.All(finished, f => Assert.True(f.Status == HttpStatusCode.OK, f.Text));
    }

    [HubFact]
    public async Task A_file_is_what_its_bytes_are_and_not_what_it_is_called()
    {
        var (clerk, place, _) = await CaseAsync();
        async Task<HubClient.Answer> Send(byte[] bytes) => await Uploads.SendAsync(clerk, "/api/files", bytes, place);

        Assert.Equal("image/png", (await Send(Uploads.Png)).Of("type"));
        Assert.Equal("application/ofd", (await Send(Uploads.Zip("OFD.xml", "Doc_0/Document.xml"))).Of("type"));
        Assert.EndsWith("wordprocessingml.document", (await Send(Uploads.Zip("word/document.xml"))).Of("type"), StringComparison.Ordinal);
        Assert.EndsWith("spreadsheetml.sheet", (await Send(Uploads.Zip("xl/workbook.xml"))).Of("type"), StringComparison.Ordinal);
        Assert.Equal("image/tiff", (await Send([.. "II*\0"u8, 8, 0, 0, 0])).Of("type"));
        Assert.Equal("FILE_TYPE_NOT_TAKEN", (await Send("MZ not a picture"u8.ToArray())).Code);
        Assert.Equal("FILE_TYPE_NOT_TAKEN", (await Send(Uploads.Zip("evil.exe"))).Code);
        Assert.Equal("FILE_TYPE_NOT_TAKEN", (await Send([.. "PK\x03\x04"u8, 1, 2, 3])).Code);
        Assert.Equal("FILE_TYPE_NOT_TAKEN", (await Send("<svg onload=alert(1)>"u8.ToArray())).Code);
        Assert.Equal("FILE_HAS_MACROS", (await Send(Uploads.Zip("word/document.xml", "word/vbaProject.bin"))).Code);
    }

    [HubFact]
    public async Task An_infected_file_is_refused_by_name_and_a_scanner_that_is_away_is_said_clearly()
    {
        var (clerk, place, _) = await CaseAsync();
        var infected = await Uploads.SendAsync(clerk, "/api/files", Encoding.ASCII.GetBytes("%PDF-1.7 VIRUS"), place);
        Assert.Equal("FILE_INFECTED", infected.Code);
        Assert.Contains("Test.Virus-1", infected.Text);

        var address = await Uploads.BeginAsync(clerk, "/api/files", Uploads.Png, place);
        await clerk.PartAsync(address, Uploads.Png, 0);
        app.Scanner.Away = true;
        var away = await clerk.PostAsync($"{address}/finish", null);
        app.Scanner.Away = false;

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "SCANNER_AWAY"), (away.Status, away.Code));
        Assert.Equal(HttpStatusCode.OK, (await clerk.PostAsync($"{address}/finish", null)).Status);
    }

    [HubFact]
    public async Task Grades_A_and_B_bear_a_watermark_and_a_verified_file_becomes_B()
    {
        var (clerk, place, story) = await CaseAsync();
        var file = await Uploads.SendAsync(clerk, "/api/files", Uploads.Png, place);
        var plain = await clerk.GetAsync($"/api/files/{file.Of("id")}/content");
        var verified = await clerk.PostAsync($"/api/files/{file.Of("id")}/verify", null);
        var marked = await clerk.GetAsync($"/api/files/{file.Of("id")}/content");

        Assert.Equal(Uploads.Png, plain.Bytes);
        Assert.Equal(("B", "True"), (verified.Of("trust"), verified.Of("watermarked")));
        Assert.NotEqual(Uploads.Png, marked.Bytes);
        Assert.Equal("image/png", marked.Content.ContentType!.MediaType);
        Assert.Equal("FILE_VERIFIED_ALREADY", (await clerk.PostAsync($"/api/files/{file.Of("id")}/verify", null)).Code);
        Assert.Equal("FILE_UNKNOWN", (await (await app.As("wsjk-rev1")).GetAsync($"/api/files/{file.Of("id")}/content")).Code);
        Assert.Contains(file.Of("id")!, (await clerk.GetAsync($"/api/cases/{story.Id}/files")).Text);
    }

    [HubFact]
    public async Task What_is_announced_wrong_is_refused_before_a_byte_is_sent()
    {
        var (clerk, _, story) = await CaseAsync();
        async Task<string?> Begin(object body) => (await clerk.PostAsync("/api/files", body)).Code;
        object Body(string name = "a.pdf", long size = 5, string? sha256 = null, string materialCode = "M01", string? caseId = null) =>
            new { name, size, sha256 = sha256 ?? new string('a', 64), materialCode, caseId = caseId ?? story.Id };

        Assert.Equal("FILE_EMPTY", await Begin(Body(size: 0)));
        Assert.Equal("FILE_TOO_LARGE", await Begin(Body(size: 51L * 1024 * 1024)));
        Assert.Equal("FILE_DIGEST_UNREADABLE", await Begin(Body(sha256: "abc")));
        Assert.Equal("MATERIAL_NOT_LISTED", await Begin(Body(materialCode: "M99")));
        Assert.Equal("TEXT_MISSING", await Begin(Body(name: "../..")));
        Assert.Equal("TEXT_TOO_LONG", await Begin(Body(name: new string('x', 300))));
        Assert.Equal("FILE_PLACE_MISSING", await Begin(new { name = "a", size = 1, sha256 = new string('a', 64), materialCode = "M01" }));
        Assert.Equal("UPLOAD_UNKNOWN", (await clerk.PartAsync("/api/files/019a0000-0000-7000-8000-000000000000", [1], 0)).Code);
        var address = await Uploads.BeginAsync(clerk, "/api/files", Uploads.Png, new { caseId = story.Id });
        Assert.Equal("UPLOAD_UNKNOWN", (await (await app.As("zwfw-win02")).PartAsync(address, Uploads.Png, 0)).Code);
        Assert.Equal("UPLOAD_TOO_LONG", (await clerk.PartAsync(address, [.. Uploads.Png, 1], 0)).Code);
        Assert.Equal("FILE_DIGEST_DIFFERS", await Spoiled(clerk, address));
    }

    private static async Task<string?> Spoiled(HubClient clerk, string address)
    {
        var wrong = (byte[])Uploads.Png.Clone();
        wrong[^1] ^= 1;
        await clerk.PartAsync(address, wrong, 0);
        return (await clerk.PostAsync($"{address}/finish", null)).Code;
    }
}
