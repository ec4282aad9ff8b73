using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>Ways through the process that stories begin with.</summary>
public sealed partial class Counter
{
    public const string Road = "11410702MB901069484000105004000";
    public const string Hall = "11410702MB901171894000111002000";

    /// <summary>A company with a long name and rare characters.</summary>
    public static object Company { get; } = new
    {
        kind = "Enterprise",
        name = "新乡市红旗区䶮腾餐饮有限公司",
        idNumber = "91350100M000100Y43",
        phone = "13937300001",
        address = "新乡市红旗区和平大道1号",
        legalRepresentative = "李𠮷",
        legalRepresentativeId = "440524188001010014",
    };

    /// <summary>Receives a case of the company at window 1, with these materials.</summary>
    public async Task<string> OfCompanyAsync(string matter, params string[] codes)
    {
        var answer = await PostAsync("zwfw-win01", "/api/cases", new
        {
            matterCode = matter,
            applicant = Company,
            materials = codes.Select(code => new { code, originals = 1, copies = 0, way = "Paper" }),
        });
        return answer.GetProperty("caseId").GetString()!;
    }

    /// <summary>The same, accepted.</summary>
    public async Task<string> AcceptedAsync(string matter, params string[] codes)
    {
        var id = await OfCompanyAsync(matter, codes);
        await CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全，符合法定形式");
        return id;
    }

    /// <summary>Moves the demo's clock forward by minutes.</summary>
    public async Task MinutesPassAsync(int minutes)
    {
        var now = (await ReadAsync("zwfw-admin1", "/api/demo/clock")).GetProperty("now").GetDateTimeOffset();
        await PostAsync("zwfw-admin1", "/api/demo/clock", new { to = now.AddMinutes(minutes).ToString("O", CultureInfo.InvariantCulture) });
    }

    /// <summary>Runs a recurring job now instead of with its next minute, as an administrator does on the dashboard.</summary>
    public async Task RunJobAsync(string job)
    {
        using var content = new FormUrlEncodedContent([new("jobs[]", job)]);
        using var response = await (await AsAsync("zwfw-admin1")).PostAsync("/jobs/recurring/trigger", content);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
    }

    /// <summary>Moves the demo's clock forward by whole days, to nine o'clock; answers the day.</summary>
    public async Task<DateTimeOffset> DaysPassAsync(int days)
    {
        var now = (await (await AsAsync("zwfw-admin1")).GetFromJsonAsync<JsonElement>("/api/demo/clock")).GetProperty("now").GetDateTimeOffset().ToOffset(TimeSpan.FromHours(8));
        var to = new DateTimeOffset(now.Date.AddDays(days).AddHours(9), TimeSpan.FromHours(8));
        await PostAsync("zwfw-admin1", "/api/demo/clock", new { to = to.ToString("O", CultureInfo.InvariantCulture) });
        return to;
    }

    /// <summary>Publishes the matters of a zip of CSV files from today on.</summary>
    public async Task ImportMattersAsync(byte[] zip)
    {
        using var content = new ByteArrayContent(zip);
        content.Headers.ContentType = new System.Net.Http.Headers.MediaTypeHeaderValue("application/zip");
        using var response = await (await AsAsync("zwfw-admin1")).PostAsync("/api/matters/import", content);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>A picture that the API keeps.</summary>
    public async Task<byte[]> PictureAsync(string account, string path) => await (await AsAsync(account)).GetByteArrayAsync(path);

    /// <summary>What the API says of a case.</summary>
    public async Task<JsonElement> ReadAsync(string account, string path) => await (await AsAsync(account)).GetFromJsonAsync<JsonElement>(path);
}
