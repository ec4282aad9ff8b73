using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>Matters as a zip of files; on a program of its own, since matters are changed.</summary>
[Collection(OwnHubs.Name)]
public sealed class ZipImportTests(HubApp app) : IClassFixture<HubApp>
{
    [HubFact]
    public async Task A_good_zip_publishes_what_it_changes_and_says_what_stays()
    {
        const string name = "食品经营许可(新办)";
        var before = await VersionsAsync();

        var answer = await ImportAsync(Zips.Of(Zips.Files(("matters.csv", t => t.Replace(name, name + "一", StringComparison.Ordinal)))));

        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        Assert.Equal(Story.Food, Assert.Single(answer.Json.GetProperty("published").EnumerateArray()).GetString());
        Assert.Equal(33, answer.Json.GetProperty("unchanged").GetInt32());
        Assert.Equal(before + 1, await VersionsAsync());
    }

    [HubTheory]
    [InlineData("no zip at all")]
    [InlineData("")]
    public async Task What_is_no_zip_is_refused(string text) =>
        Assert.Equal((HttpStatusCode.BadRequest, "ZIP_UNREADABLE"), Seen(await ImportAsync(Encoding.UTF8.GetBytes(text))));

    [HubFact]
    public async Task A_zip_that_was_cut_short_or_spoilt_is_refused()
    {
        var whole = Zips.Of(Zips.Files());
        var spoilt = (byte[])whole.Clone();
        for (var i = 60; i < 400; i++)
            spoilt[i] ^= 0xA5; // in the first file's compressed bytes

        Assert.Equal("ZIP_UNREADABLE", (await ImportAsync(whole[..(whole.Length / 2)])).Code);
        Assert.Equal("ZIP_UNREADABLE", (await ImportAsync(spoilt)).Code);
    }

    [HubFact]
    public async Task A_fault_names_file_row_and_field_and_what_to_do_in_the_caller_s_language_and_nothing_is_published()
    {
        var before = await VersionsAsync();
        var zip = Zips.Of(Zips.TooLong());

        var chinese = await ImportAsync(zip);
        var english = await ImportAsync(zip, ("Accept-Language", "en"));

        Assert.Equal((HttpStatusCode.BadRequest, "IMPORT_FAULTY"), Seen(chinese));
        var fault = Assert.Single(chinese.Json.GetProperty("faults").EnumerateArray());
        Assert.Equal(("matters.csv", 2, "MATTER_PROMISE_LONGER_THAN_LAW"),
            (fault.GetProperty("file").GetString(), fault.GetProperty("row").GetInt32(), fault.GetProperty("code").GetString()));
        Assert.Equal("承诺时限（10个工作日）不能确保短于或者等于法定时限（5个工作日）。", fault.GetProperty("text").GetString());
        Assert.StartsWith("请缩短承诺时限", fault.GetProperty("next").GetString(), StringComparison.Ordinal);
        var other = english.Json.GetProperty("faults")[0];
        Assert.Contains("10 working days", other.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Matches("^[A-Z][a-z]+", other.GetProperty("next").GetString());
        Assert.Equal(before, await VersionsAsync());
    }

    [HubFact]
    public async Task A_small_zip_of_a_huge_file_is_not_read_to_its_end()
    {
        var answer = await ImportAsync(Zips.Of(Zips.Files(), ("matters.csv", new byte[200 * 1024 * 1024])));

        Assert.Equal((HttpStatusCode.BadRequest, "IMPORT_FAULTY"), Seen(answer));
        var fault = answer.Json.GetProperty("faults").EnumerateArray().First(f => f.GetProperty("code").GetString() == "IMPORT_FILE_TOO_LARGE");
        Assert.Equal("8388609", fault.GetProperty("value").GetString()); // a byte beyond the bound, not 200 MB
    }

    [HubFact]
    public async Task A_zip_of_many_files_and_one_that_is_itself_too_large_are_refused()
    {
        var many = Zips.Of([.. Enumerable.Range(0, 21).Select(i => ($"{i}.csv", Encoding.UTF8.GetBytes("x")))]);

        Assert.Equal((HttpStatusCode.BadRequest, "ZIP_TOO_MANY_FILES"), Seen(await ImportAsync(many)));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "REQUEST_TOO_LARGE"), Seen(await ImportAsync(new byte[(16 * 1024 * 1024) + 1])));
    }

    [HubTheory]
    [InlineData("../../escaped.csv")]
    [InlineData("/tmp/escaped.csv")]
    [InlineData("..\\..\\escaped.csv")]
    [InlineData("C:\\escaped.csv")]
    public async Task A_name_that_leads_elsewhere_is_a_name_that_nobody_asked_for_and_nothing_is_written(string name)
    {
        var answer = await ImportAsync(Zips.Of(Zips.Files(), (name, Encoding.UTF8.GetBytes("x"))));

        Assert.Equal((HttpStatusCode.BadRequest, "IMPORT_FAULTY"), Seen(answer));
        var fault = Assert.Single(answer.Json.GetProperty("faults").EnumerateArray());
        Assert.Equal("IMPORT_FILE_UNKNOWN", fault.GetProperty("code").GetString());
        Assert.EndsWith("escaped.csv", fault.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.False(File.Exists("/tmp/escaped.csv"));
        Assert.Empty(Directory.EnumerateFiles(AppContext.BaseDirectory, "*escaped.csv", SearchOption.AllDirectories));
    }

    [HubFact]
    public async Task A_file_in_a_folder_of_the_zip_is_taken_by_its_name_and_two_of_a_name_are_refused()
    {
        var folder = Zips.TooLong().Select(f => ("matters/2026/" + f.Name, f.Bytes)).ToArray();

        Assert.Equal(["MATTER_PROMISE_LONGER_THAN_LAW"], Codes(await ImportAsync(Zips.Of(folder))));
        Assert.Contains("IMPORT_FILE_TWICE", Codes(await ImportAsync(Zips.Of([.. Zips.Files(), folder[0]]))));
    }

    private static (HttpStatusCode, string?) Seen(HubClient.Answer answer) => (answer.Status, answer.Code);

    private static IEnumerable<string?> Codes(HubClient.Answer answer) =>
        answer.Json.GetProperty("faults").EnumerateArray().Select(f => f.GetProperty("code").GetString());

    private async Task<HubClient.Answer> ImportAsync(byte[] zip, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/matters/import") { Content = new ByteArrayContent(zip) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        request.Headers.ExpectContinue = zip.Length > 1_000_000; // what is too large is refused before it is sent
        return await (await app.As("zwfw-admin1")).SendAsync(request, headers);
    }

    private async Task<int> VersionsAsync() =>
        (await (await app.As("zwfw-admin1")).GetAsync($"/api/matters/{Story.Food}/versions")).Json.GetArrayLength();
}
