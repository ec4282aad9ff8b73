using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>What happened before a story begins: cases received and worked on through the API, as other people did it.</summary>
public sealed partial class Counter(Centre centre)
{
    public const string Food = "11410702MB9010010H4000101001000";
    public const string Instant = "11410702MB9010010H4000101002000";

    /// <summary>Of another department, which no other story works in.</summary>
    public const string SocialInsurance = "11410702MB9010352W4002003003000";

    private readonly Dictionary<string, HttpClient> people = [];

    /// <summary>Receives a case at window 1, or at the one of another account, complete, and leaves the intake open.</summary>
    public async Task<string> ReceiveAsync(
        string applicant, string matter = Food, string? green = null, string idNumber = "410702199003072519", object? agent = null, string account = "zwfw-win01")
    {
        string[] codes = matter switch
        {
            Food => ["M01", "M02", "M03", "M04", "M05"],
            SocialInsurance => ["M01", "M02"],
            _ => ["M01", "M02", "M03"],
        };
        var answer = await PostAsync(account, "/api/cases", new
        {
            matterCode = matter,
            applicant = new { kind = "Person", name = applicant, idNumber, phone = "13812345678", address = "新乡市红旗区平原路100号" },
            materials = codes.Select(code => new { code, originals = 1, copies = 1, way = "Paper" }),
            agent,
            greenReason = green,
        });
        return answer.GetProperty("caseId").GetString()!;
    }

    /// <summary>Receives, accepts and grants a registration, so that its result lies at the dispatch desk.</summary>
    public async Task<string> GrantAsync(string applicant, string idNumber, object? agent = null)
    {
        var id = await ReceiveAsync(applicant, Instant, idNumber: idNumber, agent: agent);
        await CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全");
        await CompleteAsync("scjg-chief", id, "decide", "Granted", "准予登记");
        return id;
    }

    /// <summary>A citizen number that passes the check, different for each serial.</summary>
    public static string IdNumber(int serial)
    {
        var body = $"41070219900307{serial:000}";
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return body + "10X98765432"[body.Select((digit, at) => (digit - '0') * weights[at]).Sum() % 11];
    }

    /// <summary>Completes the open task of a node.</summary>
    public Task CompleteAsync(string account, string caseId, string node, string outcome, string opinion) =>
        CompleteAsync(account, caseId, node, new { outcome, opinion });

    /// <summary>The same with all that the answer holds.</summary>
    public async Task CompleteAsync(string account, string caseId, string node, object answer)
    {
        var file = await (await AsAsync(account)).GetFromJsonAsync<JsonElement>($"/api/cases/{caseId}");
        var task = file.GetProperty("tasks").EnumerateArray()
            .First(t => t.GetProperty("state").GetString() == "Open" && t.GetProperty("nodeId").GetString() == node).GetProperty("id").GetString();
        await PostAsync(account, $"/api/cases/{caseId}/tasks/{task}/complete", OnRecord.With(answer));
    }

    /// <summary>Receives a food case at window 1 with these materials, for somebody who will follow it.</summary>
    public async Task<(string Id, string Number, string Code)> ReceiveKnownAsync(string applicant, params string[] materials)
    {
        var answer = await PostAsync("zwfw-win01", "/api/cases", new
        {
            matterCode = Food,
            applicant = new { kind = "Person", name = applicant, idNumber = "410702199003072519", phone = "13812345678" },
            materials = materials.Select(code => new { code, originals = 1, copies = 1, way = "Paper" }),
        });
        return (answer.GetProperty("caseId").GetString()!, answer.GetProperty("number").GetString()!, answer.GetProperty("queryCode").GetString()!);
    }

    /// <summary>一次告知补正, at the intake.</summary>
    public async Task CorrectAsync(string caseId, params (string Material, string Asked)[] items) => await CompleteAsync(
        "zwfw-win01", caseId, "intake", new { outcome = "Correction", opinion = "请补正", corrections = items.Select(i => new { materialCode = i.Material, asked = i.Asked }) });

    /// <summary>Reviewed by two and granted.</summary>
    public async Task GrantAsync(string caseId)
    {
        foreach (var reviewer in new[] { "scjg-rev1", "scjg-rev2" })
            await CompleteAsync(reviewer, caseId, "review", "Passed", "经审查，符合条件。");
        await CompleteAsync("scjg-chief", caseId, "decide", "Granted", "准予。");
    }

    /// <summary>A paper of a case: what its QR code ends with, and its number.</summary>
    public async Task<(string Code, string Number)> PaperAsync(string caseId, string kind)
    {
        var papers = await (await AsAsync("zwfw-win01")).GetFromJsonAsync<JsonElement>($"/api/cases/{caseId}/papers");
        var paper = papers.EnumerateArray().First(p => p.GetProperty("kind").GetString() == kind);
        return (paper.GetProperty("verifyCode").GetString()!, paper.GetProperty("number").GetString()!);
    }

    /// <summary>How many cases there are of an identity number.</summary>
    public async Task<int> CountAsync(string idNumber) =>
        (await CasesOfAsync("zwfw-sup1", idNumber)).Count;

    /// <summary>The cases of an applicant by identity number, as a clerk finds them.</summary>
    public async Task<IReadOnlyList<JsonElement>> CasesOfAsync(string account, string idNumber)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/cases");
        request.Headers.Add("X-Find", idNumber);
        using var response = await (await AsAsync(account)).SendAsync(request);
        return [.. (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("items").EnumerateArray()];
    }

    /// <summary>A process template, drawn by one and let out by another.</summary>
    public async Task PublishAsync(JsonNode definition)
    {
        var id = (string)definition["definitionId"]!;
        var draft = await SendAsync(HttpMethod.Put, "zwfw-admin1", "/api/template-drafts", new { definition });
        draft = await PostAsync("zwfw-admin1", $"/api/template-drafts/{id}/submission", new { revision = Revision(draft), why = "按新规定调整" });
        await PostAsync("zwfw-sup1", $"/api/template-drafts/{id}/publication", new { revision = Revision(draft) });

        static string Revision(JsonElement draft) => draft.GetProperty("line").GetProperty("revision").GetString()!;
    }

    public Task<JsonElement> PostAsync(string account, string path, object? body) => SendAsync(HttpMethod.Post, account, path, body);

    public Task<JsonElement> PutAsync(string account, string path, object? body) => SendAsync(HttpMethod.Put, account, path, body);

    private async Task<JsonElement> SendAsync(HttpMethod method, string account, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        using var response = await (await AsAsync(account)).SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }

    private async Task<HttpClient> AsAsync(string account)
    {
        if (people.TryGetValue(account, out var known))
            return known;
        var http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = centre.Address };
        using var answer = await http.PostAsJsonAsync("/api/session", new { userName = account, password = Centre.Password });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return people[account] = http;
    }
}
